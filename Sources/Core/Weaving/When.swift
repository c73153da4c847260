/// When something is said to have happened, read from a TIMEX3 value as far as weaving needs it.
struct When: Hashable, Sendable {
  /// How exactly it is told.
  enum Grain: Int, Comparable, Sendable {
    case day, week, month, year
    static func < (a: Grain, b: Grain) -> Bool { a.rawValue < b.rawValue }
  }

  /// The year that stands for one nobody knows (`XXXX`): a leap year before all that is reported.
  static let unknownYear = 4

  /// The hours at which a night ends and begins; what is told of 6 in the morning is told of that day.
  static let (dawn, dusk) = (5, 17)

  /// The first day, as an ordinal of `CalendarDay`.
  var first: Int
  /// The last day.
  var last: Int
  /// How exactly it is told.
  var grain: Grain
  /// The evening-to-morning it falls in, named by the day it begins on; nil where the words name no part of the day.
  var night: Int?
  /// Whether the words name the night or evening itself by that day, as against a morning or an hour after midnight.
  var namesNight: Bool

  /// Whether the words leave one of its ends open: `before 1990`, `since 1993`.
  var opening: Opening?

  /// How an open time is told.
  enum Opening: Sendable { case before, after, since, until }

  /// Whether it is longer than a few days, so that no day can stand for it.
  var isCoarse: Bool { grain != .day || last - first > 3 }

  /// A whole day.
  init(day: CalendarDay) {
    (first, last, grain, night, namesNight) = (day.ordinal, day.ordinal, .day, nil, false)
  }

  /// The time that an expression gives; nil for durations, sets, and what gives no date.
  init?(_ time: TimeExpression) {
    guard time.kind == .date || time.kind == .time else { return nil }
    // Weeks, seasons, quarters and halves are told by their first and last day or month.
    let hasParts = time.value.split(separator: "-").dropFirst().first.map { $0.utf8.first.map { $0 > 0x39 } ?? false } ?? false
    let text = hasParts && time.begin != nil ? (time.begin ?? "") + "/" + (time.end ?? "") : time.value
    let ends = text.split(separator: "/", omittingEmptySubsequences: true)
    guard let begin = (ends.first.flatMap { Part($0) } ?? time.begin.flatMap { Part($0) }) else { return nil }
    let end = ends.dropFirst().last.flatMap { Part($0) } ?? time.end.flatMap { Part($0) } ?? begin
    (first, last, grain) = (begin.first, max(begin.first, end.last), begin.grain)
    (night, namesNight) = (begin.night, begin.namesNight)
    if time.value.contains("-W"), hasParts { grain = .week }
    opening = Opening(time)
    // "The evening of the 12th and the morning of the 13th" is one night; a span of days names none.
    if begin.grain == .day, end.first > begin.first + 1 { night = nil }
  }

  /// The year, or nil where nobody knows it.
  var year: Int? {
    let year = CalendarDay(ordinal: first).year
    return year == When.unknownYear ? nil : year
  }

  /// One end of a value: `2022-09-12TNI`, `2022-09`, `XXXX-09-12`, `198`.
  private struct Part {
    var first = 0
    var last = 0
    var grain = Grain.year
    var night: Int?
    var namesNight = false

    init?(_ text: some StringProtocol) {
      let halves = text.split(separator: "T", maxSplits: 1)
      guard let date = halves.first else { return nil }
      let numbers = date.split(separator: "-").map { Array($0.utf8) }
      guard let year = numbers.first.flatMap(Part.year) else { return nil }
      let month = numbers.count > 1 ? Part.number(numbers[1]) : nil
      let day = numbers.count > 2 ? Part.number(numbers[2]) : nil
      guard year.lowerBound != When.unknownYear || month != nil, set(year, month, day) else { return nil }
      if grain == .day, halves.count > 1 { setPart(Array(halves[1].utf8)) }
    }

    private mutating func set(_ year: ClosedRange<Int>, _ month: Int?, _ day: Int?) -> Bool {
      grain = day != nil ? .day : month != nil ? .month : .year
      guard let from = CalendarDay(year: year.lowerBound, month: month ?? 1, day: day ?? 1) else { return false }
      let lastMonth = month ?? 12
      let lastDay = day ?? CalendarDay.days(inMonth: lastMonth, of: year.upperBound)
      guard let to = CalendarDay(year: year.upperBound, month: lastMonth, day: lastDay) else { return false }
      (first, last) = (from.ordinal, to.ordinal)
      return true
    }

    private mutating func setPart(_ part: [UInt8]) {
      switch part.prefix(2) {
      case [0x4E, 0x49], [0x45, 0x56]: (night, namesNight) = (first, true)  // NI, EV
      case [0x4D, 0x4F]: night = first - 1  // MO
      default:
        guard let hour = Part.number(Array(part.prefix(2))), hour < 25 else { return }
        night = hour < When.dawn ? first - 1 : hour >= When.dusk ? first : nil
      }
    }

    /// The years that `2022`, `198`, `199X` or `XXXX` stand for.
    private static func year(_ digits: [UInt8]) -> ClosedRange<Int>? {
      if digits.count == 4, digits.allSatisfy({ $0 == 0x58 }) { return When.unknownYear...When.unknownYear }
      let known = digits.prefix { $0 != 0x58 }
      guard (2...4).contains(known.count), digits.count <= 4, let number = number(Array(known)), number > 0 else { return nil }
      let span = [100, 10, 1][known.count - 2]
      return number * span...number * span + span - 1
    }

    private static func number(_ digits: [UInt8]) -> Int? {
      guard !digits.isEmpty, digits.count <= 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }
}

extension When.Opening {
  /// What the modifier or a missing end says.
  init?(_ time: TimeExpression) {
    switch (time.mod, time.begin, time.end) {
    case ("BEFORE", _, _): self = .before
    case ("AFTER", _, _): self = .after
    case (_, .some, nil): self = .since
    case (_, nil, .some): self = .until
    default: return nil
    }
  }
}
