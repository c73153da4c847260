/// The day that front matter or a record states, in the forms that people and their tools write.
enum StatedDay {
  /// The day in `2022-09-14T10:00`, `20220914`, `2022/9/14`, `14.9.2022` or `Wed, 14 Sep 2022`; nil where it is none, or
  /// where day and month could be either (`9/10/2022`).
  static func day(_ text: String, boilerplate: Boilerplate = .english) -> CalendarDay? {
    if let day = CalendarDay(iso: text.prefix(10)) { return day }
    let parts = Array(text.utf8.prefix(80)).split { !Bytes.isLetter($0) && !Bytes.isDigit($0) }.map(Array.init)
    let numbers = parts.prefix(6).compactMap { part in
      number(part).map { (value: $0, digits: part.prefix { Bytes.isDigit($0) }.count) }
    }
    let month = parts.lazy.compactMap { boilerplate.month(Folding.folded(String(decoding: $0, as: UTF8.self))) }.first
    if let month {
      guard let year = numbers.first(where: { $0.digits == 4 }), let day = numbers.first(where: { $0.digits <= 2 }) else {
        return nil
      }
      return CalendarDay(year: year.value, month: month, day: day.value)
    }
    if let all = numbers.first, all.digits == 8 {
      return CalendarDay(year: all.value / 10_000, month: all.value / 100 % 100, day: all.value % 100)
    }
    return numbers.count < 3 ? nil : ofNumbers(Array(numbers.prefix(3)), isDotted: text.contains("."))
  }

  private static func ofNumbers(_ numbers: [(value: Int, digits: Int)], isDotted: Bool) -> CalendarDay? {
    let (first, second, third) = (numbers[0], numbers[1].value, numbers[2])
    if first.digits == 4 { return CalendarDay(year: first.value, month: second, day: third.value) }
    guard third.digits == 4 else { return nil }
    if isDotted || first.value > 12 || first.value == second {
      return CalendarDay(year: third.value, month: second, day: first.value)
    }
    return second > 12 ? CalendarDay(year: third.value, month: first.value, day: second) : nil
  }

  /// The digits of a part, with an ordinal's letters behind them ("14th"); nil for other words and longer numbers.
  private static func number(_ part: [UInt8]) -> Int? {
    let digits = part.prefix { Bytes.isDigit($0) }
    guard !digits.isEmpty, digits.count <= 8, part.count - digits.count <= 2 else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
