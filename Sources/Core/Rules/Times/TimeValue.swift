/// A point of the calendar as far as it is known, and its spelling in TIMEX3.
struct TimeValue: Hashable, Sendable {
  var year: Int?
  var isBeforeChrist = false
  var month: Int?
  var day: Int?
  var weekday: Int?
  /// Monday of a week that is meant as a whole.
  var monday: CalendarDay?
  var season: Season?
  /// Whether it is a winter that is named by the year in which it ends.
  private(set) var isWinterEnding = false
  var quarter: Int?
  /// First or second half of a year; its grain is that of a quarter.
  var half: Int?
  var decade: Int?
  var century: Int?
  var part: DayPart?
  var clock: Clock?
  var isWeekend = false
  var grain: TimeUnit = .day

  /// A day.
  init(_ day: CalendarDay) {
    year = day.year
    month = day.month
    self.day = day.day
  }

  /// Nothing known yet.
  init(grain: TimeUnit) { self.grain = grain }

  /// The day, if it is known with its year.
  var calendarDay: CalendarDay? {
    guard let year, let month, let day, !isBeforeChrist else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// The same with everything open that lies beyond the calendar's four digits.
  var withinCalendar: TimeValue {
    var value = self
    let years = 1...9999
    let isBeyond = [year, monday?.year, monday?.adding(days: 6).year].contains { $0.map { !years.contains($0) } ?? false }
    if isBeyond { (value.year, value.month, value.day, value.monday, value.weekday) = (nil, nil, nil, nil, nil) }
    if let decade, !(0...999).contains(decade) { value.decade = nil }
    if let century, !(0...99).contains(century) { value.century = nil }
    return value
  }

  /// TIMEX3's `value`.
  var text: String {
    switch grain {
    case .century: return (isBeforeChrist ? "BC" : "") + (century.map { CalendarDay.padded($0, 2) } ?? "XX")
    case .decade: return (isBeforeChrist ? "BC" : "") + (decade.map { CalendarDay.padded($0, 3) } ?? "XXX")
    case .year: return yearText
    case .quarter: return yearText + (half.map { "-H\($0)" } ?? "-Q" + (quarter.map(String.init) ?? "X"))
    case .month: return yearText + "-" + (season?.rawValue ?? monthText)
    case .week: return weekText + (isWeekend ? "-WE" : "")
    case .day, .weekend, .fortnight, .hour, .minute, .second: return dayText + timeText
    }
  }

  private var yearText: String {
    guard let year else { return "XXXX" }
    return (isBeforeChrist ? "BC" : "") + CalendarDay.padded(year, 4)
  }
  private var monthText: String { month.map { CalendarDay.padded($0, 2) } ?? "XX" }
  private var dayText: String {
    if day == nil, month == nil, let weekday { return "XXXX-WXX-\(weekday)" }
    return yearText + "-" + monthText + "-" + (day.map { CalendarDay.padded($0, 2) } ?? "XX")
  }
  private var timeText: String {
    if let clock { return "T" + clock.text }
    return part.map { "T" + $0.rawValue } ?? ""
  }
  private var weekText: String {
    guard let monday else { return yearText + "-WXX" }
    let thursday = monday.adding(days: 3)
    let first = CalendarDay(year: thursday.year, month: 1, day: 1)?.ordinal ?? 0
    return CalendarDay.padded(thursday.year, 4) + "-W" + CalendarDay.padded((thursday.ordinal - first) / 7 + 1, 2)
  }

  /// ISO 8601 begin and end, the end being the last day, month or minute that belongs to it.
  var bounds: (begin: String, end: String)? {
    guard !isBeforeChrist else { return nil }
    switch grain {
    case .century: return century.map { (CalendarDay.padded($0 * 100, 4), CalendarDay.padded($0 * 100 + 99, 4)) }
    case .decade: return decade.map { (CalendarDay.padded($0 * 10, 4), CalendarDay.padded($0 * 10 + 9, 4)) }
    case .year: return year.map { (CalendarDay.padded($0, 4), CalendarDay.padded($0, 4)) }
    case .quarter: return half.map { months(from: $0 * 6 - 5, count: 6) } ?? quarter.flatMap { months(from: $0 * 3 - 2) }
    case .month: return monthBounds
    case .week: return monday.map { ($0.adding(days: isWeekend ? 5 : 0).iso, $0.adding(days: 6).iso) }
    case .day, .weekend, .fortnight, .hour, .minute, .second: return dayBounds
    }
  }

  private var monthBounds: (begin: String, end: String)? {
    if isWinterEnding { return months(from: 0) }
    if let season { return months(from: season.firstMonth) }
    return month.map { _ in (yearText + "-" + monthText, yearText + "-" + monthText) }
  }

  /// The month it begins with, as far as its own year goes.
  var firstMonth: Int? { month ?? (isWinterEnding ? 1 : season?.firstMonth) }

  /// Makes a winter that of the next year.
  mutating func setWinterEnding() {
    year = year.map { isBeforeChrist ? $0 - 1 : $0 + 1 }
    isWinterEnding = true
  }

  /// Months of the year, or from the December before it (0).
  private func months(from first: Int, count: Int = 3) -> (begin: String, end: String)? {
    guard let year else { return nil }
    let last = first + count - 1
    let begin =
      first > 0 ? CalendarDay.padded(year, 4) + "-" + CalendarDay.padded(first, 2) : CalendarDay.padded(year - 1, 4) + "-12"
    return (begin, CalendarDay.padded(last > 12 ? year + 1 : year, 4) + "-" + CalendarDay.padded((last - 1) % 12 + 1, 2))
  }

  private var dayBounds: (begin: String, end: String)? {
    guard month != nil, day != nil else { return nil }
    if let clock { return (dayText + "T" + clock.text, dayText + "T" + clock.text) }
    guard let part else { return (dayText, dayText) }
    return (dayText + "T" + part.hours.begin, (part == .night ? nextDayText : dayText) + "T" + part.hours.end)
  }

  /// The day after, in whatever year: a night ends on it.
  private var nextDayText: String {
    guard let month, let day, let next = CalendarDay(year: year ?? 2001, month: month, day: day)?.adding(days: 1),
      next.year <= 9999
    else { return dayText }
    return (year == nil ? "XXXX" : CalendarDay.padded(next.year, 4)) + next.iso.suffix(6)
  }

  /// TIMEX3's value of a length of time.
  static func period(_ amount: Amount, _ unit: TimeUnit) -> String {
    let scale = unit == .fortnight ? 2 : unit == .quarter ? 3 : 1
    let number = (amount.whole.map { String($0 * scale) } ?? "X") + (amount.tenths > 0 ? "." + String(amount.tenths) : "")
    // ISO 8601 writes half an hour as minutes.
    let isHalf = amount.tenths == 5
    switch unit {
    case .second: return "PT" + number + "S"
    case .minute: return isHalf ? (amount.whole == 0 ? "PT30S" : "PT\(amount.whole ?? 0)M30S") : "PT" + number + "M"
    case .hour: return isHalf ? (amount.whole == 0 ? "PT30M" : "PT\(amount.whole ?? 0)H30M") : "PT" + number + "H"
    case .day: return isHalf && amount.whole == 0 ? "PT12H" : "P" + number + "D"
    case .week, .fortnight: return "P" + number + "W"
    case .weekend: return "P" + number + "WE"
    case .month, .quarter: return "P" + number + "M"
    case .year: return isHalf && amount.whole == 0 ? "P6M" : "P" + number + "Y"
    case .decade: return isHalf && amount.whole == 0 ? "P5Y" : "P" + number + "DE"
    case .century: return isHalf && amount.whole == 0 ? "P50Y" : "P" + number + "CE"
    }
  }
}

extension Clock {
  /// `08:00`.
  var text: String { CalendarDay.padded(hour, 2) + ":" + CalendarDay.padded(minute, 2) }
}

extension Season {
  /// The month it begins with, in the north.
  var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}

extension DayPart {
  /// The hours that belong to it; a night ends on the next day.
  var hours: (begin: String, end: String) {
    switch self {
    case .morning: ("04:00", "11:59")
    case .midday: ("11:00", "13:59")
    case .afternoon: ("12:00", "17:59")
    case .evening: ("17:00", "22:59")
    case .night: ("20:00", "05:59")
    case .daytime: ("06:00", "19:59")
    }
  }
}
