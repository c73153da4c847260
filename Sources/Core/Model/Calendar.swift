/// A day of the proleptic Gregorian calendar.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// Year of the era.
  public var year: Int
  /// 1 to 12.
  public var month: Int
  /// 1 to 31.
  public var day: Int

  /// A day, or nil where there is no such day (31 February).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDay.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day from its ISO 8601 form, `2022-09-13`; nil where the text is no such day.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0 as Int?) { sum, byte in
        guard let sum, (0x30...0x39).contains(byte) else { return nil }
        return sum * 10 + Int(byte - 0x30)
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day so many days after 1 March of the year 0.
  public init(ordinal: Int) {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": civil_from_days, counted from 0000-03-01.
    let era = (ordinal >= 0 ? ordinal : ordinal - 146_096) / 146_097
    let dayOfEra = ordinal - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 March of the year 0.
  public var ordinal: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// 1 is Monday, 7 Sunday (ISO 8601).
  public var weekday: Int { ((ordinal + 2) % 7 + 7) % 7 + 1 }

  /// The day so many days later.
  public func adding(days: Int) -> CalendarDay { CalendarDay(ordinal: ordinal + days) }

  /// `2022-09-13`.
  public var iso: String { CalendarDay.padded(year, 4) + "-" + CalendarDay.padded(month, 2) + "-" + CalendarDay.padded(day, 2) }

  /// Number of days in a month.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A number of at least so many digits, zeros before it.
  static func padded(_ number: Int, _ width: Int) -> String {
    guard (0..<10_000).contains(number), width <= 4 else { return longPadded(number, width) }
    let digits = Swift.max(width, number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : 4)
    // Unsafe: as many bytes are written as are counted, four at most. No memory is taken for so short a text.
    return String(unsafeUninitializedCapacity: digits) { bytes in
      var rest = number
      for place in (0..<digits).reversed() {
        bytes[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return digits
    }
  }

  private static func longPadded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }

  /// In calendar order.
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
