/// How a day that has a name is found in a year.
enum Holiday: Hashable, Sendable {
  /// A day of the year: 25 December.
  case fixed(month: Int, day: Int)
  /// So many days from Easter Sunday of the western churches.
  case easter(days: Int)
  /// The nth such weekday of a month; the last one where there are fewer.
  case nth(month: Int, weekday: Int, count: Int)

  /// From a cell of the table: `12-25`, `easter -2`, `nth 11 4 4`.
  init?(_ cell: String) {
    let isDate = cell.utf8.contains(0x2D) && cell.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    let parts = cell.split(separator: isDate ? "-" : " ")
    let numbers = parts.compactMap { Int($0) }
    switch (parts.first, numbers.count) {
    case ("easter", 1): self = .easter(days: numbers[0])
    case ("nth", 3): self = .nth(month: numbers[0], weekday: numbers[1], count: numbers[2])
    case (_, 2): self = .fixed(month: numbers[0], day: numbers[1])
    default: return nil
    }
  }

  /// The month in which it mostly falls.
  var month: Int {
    switch self {
    case .fixed(let month, _), .nth(let month, _, _): month
    case .easter(let days): days > 35 ? 5 : 4
    }
  }

  /// The day of the month, if it is the same in every year.
  var dayOfMonth: Int? { if case .fixed(_, let day) = self { day } else { nil } }

  func day(in year: Int) -> CalendarDay? {
    switch self {
    case .fixed(let month, let day): return CalendarDay(year: year, month: month, day: day)
    case .easter(let days): return Holiday.easter(in: year)?.adding(days: days)
    case .nth(let month, let weekday, let count):
      guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
      let length = CalendarDay.days(inMonth: month, of: year)
      let day = 1 + (weekday - first.weekday + 7) % 7 + (count - 1) * 7
      return CalendarDay(year: year, month: month, day: day > length ? day - (day - length + 6) / 7 * 7 : day)
    }
  }

  /// Easter Sunday of the Gregorian calendar (J.-M. Oudin, 1940, in the Explanatory Supplement to the Astronomical Almanac).
  private static func easter(in year: Int) -> CalendarDay? {
    let century = year / 100
    let golden = year % 19
    let tilt = (century - 17) / 25
    let epact = (century - century / 4 - (century - tilt) / 3 + 19 * golden + 15) % 30
    let moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
    let offset = moon - weekday
    let month = 3 + (offset + 40) / 44
    return CalendarDay(year: year, month: month, day: offset + 28 - 31 * (month / 4))
  }
}
