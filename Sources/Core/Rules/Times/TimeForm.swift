/// A time expression as the words have it, before it is set against a reference day.
public struct TimeForm: Hashable, Sendable {
  /// The words.
  public var span: Span
  /// The same, as indices of tokens.
  var tokens: Range<Int>
  /// What they say.
  var meaning: TimeMeaning
  /// Which part of it, or how nearly.
  var modifier: TimeModifier?
  /// How long a part of it is meant: `the first ten months of 1915`.
  var length: Length?
  /// `since 1991` has no end, `until 1991` no beginning.
  var opening: Opening?
  /// A length that reaches to a happening: `two days after the fall`.
  var anchor: Anchor?
  /// The name of the rule.
  var rule: String

  /// Makes other words of the text its own.
  mutating func set(_ range: Range<Int>, in text: Text) {
    tokens = range
    span = Span(Int(text.tokens[range.lowerBound].start), Int(text.tokens[range.upperBound - 1].end))
  }

  /// The rule for `the quarter`, which holds only in a text that tells of quarters of a year.
  static let sameQuarter = "same quarter"
  /// The rule for how much of something there is in a time, `$5 million a year`: only a narrative's annotators count it a time.
  static let rate = "rate"
  /// The rule for words such as `former`, which place something in time only in a narrative.
  static let narrative = "narrative reference"
}

/// A count of units.
struct Length: Hashable, Sendable {
  var amount: Amount
  var unit: TimeUnit
  /// How many tokens reach to the unit, where a count stands before it.
  @Narrow var tokens: Int? = nil
}

/// What an expression says.
enum TimeMeaning: Hashable, Sendable {
  /// A point of the calendar, however coarse.
  case date(DateForm)
  /// From one to another.
  case interval(DateForm, DateForm)
  /// A length of time; with a direction it touches the reference: `the past two weeks`.
  case duration(Amount, TimeUnit, Direction?)
  /// Something that comes again.
  case set(String)
  /// Past, present or future at large.
  case reference(TimeReference)
}

/// Which side of an interval is open; `range` is the first of two expressions and runs to the end of the second.
enum Opening: Hashable, Sendable { case since, until, before, after, range }

/// A point of the calendar, as far as the words have it.
struct DateForm: Hashable, Sendable {
  @Narrow var year: Int? = nil
  var isBeforeChrist = false
  @Narrow var month: Int? = nil
  @Narrow var day: Int? = nil
  @Narrow var weekday: Int? = nil
  var season: Season?
  @Narrow var quarter: Int? = nil
  /// 198 for the 1980s.
  @Narrow var decade: Int? = nil
  /// 19 for the 20th century, as TIMEX3 writes it.
  @Narrow var century: Int? = nil
  /// How far from the reference.
  var shift: Shift?
  /// `last Friday`, `next May`.
  var direction: Direction?
  var part: DayPart?
  var clock: Clock?
  /// `the 1990 weekend`, `last weekend`.
  var isWeekend = false
  /// A day that has a name; `month` is where it mostly falls.
  var holiday: Holiday?
  /// First or second half of a year.
  @Narrow var half: Int? = nil
  /// `the day after 12 September`.
  @Narrow var daysOn: Int? = nil
  /// `the week of 6 March`.
  var isWeek = false

  /// Whether it has part of day or clock only.
  var isBare: Bool {
    year == nil && month == nil && day == nil && weekday == nil && season == nil && quarter == nil && decade == nil
      && century == nil && shift == nil && !isWeekend
  }
  /// Whether it is a year and no more.
  var isYear: Bool {
    month == nil && season == nil && quarter == nil && decade == nil && (year != nil || shift?.unit == .year)
  }
  /// Whether it says which day.
  var hasDay: Bool { !isWeek && (day != nil || weekday != nil || holiday != nil || shift?.unit == .day) }
}

/// So many units from a reference.
struct Shift: Hashable, Sendable {
  var amount: Int
  var unit: TimeUnit
  var base: Base
  /// `a year earlier` said of a quarter is a quarter, `last year` is not.
  var keepsGrain = false

  /// What a distance is measured from.
  enum Base: Hashable, Sendable {
    /// The day of the document.
    case document
    /// The date that was told last.
    case told
    /// The date told last in a narrative, the day of the document in news: `the end of the year`.
    case setting
    /// Something that happened, on a day that only its telling gives.
    case event
  }
}

/// A time on the clock.
struct Clock: Hashable, Sendable {
  var hour: Int
  var minute: Int
}

/// How many: nil where the words do not say (`several`).
struct Amount: Hashable, Sendable {
  var whole: Int?
  var tenths = 0
}

/// A unit of time.
enum TimeUnit: String, Sendable {
  case second, minute, hour, day, week, month, quarter, year, decade, century, weekend, fortnight
}

extension TimeUnit {
  /// Whether it is shorter than a day.
  var isOfTheClock: Bool { self == .hour || self == .minute || self == .second }
}

/// TIMEX3's parts of a day.
enum DayPart: String, Sendable {
  case morning = "MO"
  case midday = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
  case daytime = "DT"
}

/// TIMEX3's seasons.
enum Season: String, Sendable {
  case spring = "SP"
  case summer = "SU"
  case autumn = "FA"
  case winter = "WI"
}

/// Where an expression lies from its reference.
enum Direction: String, Sendable {
  case last, past, previous, next, coming, following, this, current, same, that, latest

  /// How many units on.
  var step: Int {
    switch self {
    case .last, .past, .previous: -1
    case .next, .coming, .following: 1
    case .this, .current, .same, .that, .latest: 0
    }
  }
  /// Whether it is told from the document's day, else from the date told last.
  var isFromDocument: Bool {
    switch self {
    case .last, .past, .next, .coming, .this, .current, .latest: true
    case .previous, .following, .same, .that: false
    }
  }
}

/// The word that says from where a distance is measured.
enum Anchor: String, Sendable { case ago, earlier, later }

/// TIMEX3's `mod`.
enum TimeModifier: String, Sendable {
  case start = "START"
  case middle = "MID"
  case end = "END"
  case approximate = "APPROX"
  case more = "MORE_THAN"
  case less = "LESS_THAN"
  case least = "EQUAL_OR_MORE"
  case most = "EQUAL_OR_LESS"
  case before = "BEFORE"
  case after = "AFTER"
}

/// TIMEX3's vague values.
enum TimeReference: String, Sendable {
  case present = "PRESENT_REF"
  case past = "PAST_REF"
  case future = "FUTURE_REF"
}

/// How often, in one word.
enum TimeFrequency: String, Sendable {
  case hourly = "PT1H"
  case daily = "P1D"
  case weekly = "P1W"
  case monthly = "P1M"
  case quarterly = "P3M"
  case yearly = "P1Y"
}
