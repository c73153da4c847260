/// The words that times are made of, and what each can be.
struct TimeWords: Sendable {
  /// What a word can be, by word.
  let words: WordTable<TimeWord>
  /// Days that have a name: `Christmas Eve`.
  let holidays: PhraseTable<Holiday>
  let marks: TimeMarks
  let verbs: TimeVerbs
  let since, until, till, before, after, between, than: Word
  let tonight, overnight, end, part, period, term, time, times, fall, matter: Word
  let once, twice, per, average, million, one, other, least: Word
  let long, these, latter, later, recent, future, local: Word

  init(into vocabulary: inout Vocabulary) {
    (words, holidays) = TimeWords.tables(&vocabulary)
    marks = TimeMarks(into: &vocabulary)
    verbs = TimeVerbs(into: &vocabulary)
    func word(_ text: String) -> Word { vocabulary.intern(text) }
    (since, until, till, before, after, between, than) = (
      word("since"), word("until"), word("till"), word("before"), word("after"), word("between"), word("than")
    )
    (tonight, overnight, end, part, period, term, time, times, fall, matter) = (
      word("tonight"), word("overnight"), word("end"), word("part"), word("period"), word("term"), word("time"), word("times"),
      word("fall"), word("matter")
    )
    (once, twice, per, average, million, one, other, least) = (
      word("once"), word("twice"), word("per"), word("average"), word("million"), word("one"), word("other"), word("least")
    )
    (long, these, latter, later, recent, future, local) = (
      word("long"), word("these"), word("latter"), word("later"), word("recent"), word("future"), word("local")
    )
  }

  /// What each word can be, and the days that have a name.
  private static func tables(_ vocabulary: inout Vocabulary) -> (WordTable<TimeWord>, PhraseTable<Holiday>) {
    var words = WordTable<TimeWord>()
    for row in Table(PackageResources.times_tsv).rows {
      let word = vocabulary.intern(row.cell(0))
      var entry = words[word] ?? TimeWord()
      entry.add(row.cell(1), row.cell(2))
      words.set(word, entry)
    }
    var holidays = PhraseTable<Holiday>()
    for row in Table(PackageResources.holidays_tsv).rows {
      let name = Tokenizer.intern(row.cell(0), into: &vocabulary)
      guard let first = name.first, let holiday = Holiday(row.cell(1)) else { continue }
      holidays.add(name, holiday)
      var entry = words[first] ?? TimeWord()
      entry.roles.insert(.holiday)
      words.set(first, entry)
    }
    return (words, holidays)
  }

  /// Whether a word tells time, rather than what a time may be of.
  func tellsTime(_ word: Word) -> Bool { words[word].map { !$0.roles.isSubset(of: [.affair, .generic]) } ?? false }
}

/// What a word can be in an expression of time; most words are nothing.
struct TimeWord: Sendable {
  var roles: TimeRoles = []
  var month: Int8 = 0
  var weekday: Int8 = 0
  var number: Int16 = 0
  var ordinal: Int8 = 0
  var day: Int8 = 0
  var unit: TimeUnit = .day
  var part: DayPart = .night
  var season: Season = .winter
  var direction: Direction = .this
  var anchor: Anchor = .ago
  var modifier: TimeModifier = .start
  var reference: TimeReference = .present
  var frequency: TimeFrequency = .daily

  mutating func add(_ role: String, _ value: String) {
    guard let role = TimeRoles.named[role] else { return }
    roles.insert(role)
    let number = Int(value) ?? 0
    switch role {
    case .month, .monthAbbreviation: month = Int8(clamping: number)
    case .weekday, .weekdays, .weekdayAbbreviation: weekday = Int8(clamping: number)
    case .number, .scale, .decade, .couple, .clock, .meridiem, .era: self.number = Int16(clamping: number)
    case .ordinal: ordinal = Int8(clamping: number)
    case .day: day = Int8(clamping: number)
    case .unit, .units, .lasting: unit = TimeUnit(rawValue: value) ?? .day
    case .part: part = DayPart(rawValue: value) ?? .night
    case .season: season = Season(rawValue: value) ?? .winter
    case .direction: direction = Direction(rawValue: value) ?? .this
    case .anchor: anchor = Anchor(rawValue: value) ?? .ago
    case .modifier, .rear, .approximate, .comparison: modifier = TimeModifier(rawValue: value) ?? .start
    case .reference, .narrative: reference = TimeReference(rawValue: value) ?? .present
    case .frequency: frequency = TimeFrequency(rawValue: value) ?? .daily
    default: break
    }
    if role == .monthAbbreviation { roles.insert(.month) }
    if role == .weekdayAbbreviation { roles.insert(.weekday) }
    if role == .units { roles.insert(.unit) }
  }
}

/// The parts that a word may play in an expression of time.
struct TimeRoles: OptionSet, Sendable {
  let rawValue: UInt64
  static let month = TimeRoles(rawValue: 1 << 0)
  static let monthAbbreviation = TimeRoles(rawValue: 1 << 1)
  static let homonym = TimeRoles(rawValue: 1 << 2)
  static let weekday = TimeRoles(rawValue: 1 << 3)
  static let weekdays = TimeRoles(rawValue: 1 << 4)
  static let weekdayAbbreviation = TimeRoles(rawValue: 1 << 5)
  static let unit = TimeRoles(rawValue: 1 << 6)
  static let units = TimeRoles(rawValue: 1 << 7)
  static let number = TimeRoles(rawValue: 1 << 8)
  static let scale = TimeRoles(rawValue: 1 << 9)
  static let vague = TimeRoles(rawValue: 1 << 10)
  static let ordinal = TimeRoles(rawValue: 1 << 11)
  static let suffix = TimeRoles(rawValue: 1 << 12)
  static let part = TimeRoles(rawValue: 1 << 13)
  static let clock = TimeRoles(rawValue: 1 << 14)
  static let season = TimeRoles(rawValue: 1 << 15)
  static let day = TimeRoles(rawValue: 1 << 16)
  static let direction = TimeRoles(rawValue: 1 << 17)
  static let anchor = TimeRoles(rawValue: 1 << 18)
  static let modifier = TimeRoles(rawValue: 1 << 19)
  static let rear = TimeRoles(rawValue: 1 << 20)
  static let approximate = TimeRoles(rawValue: 1 << 21)
  static let reference = TimeRoles(rawValue: 1 << 22)
  static let meridiem = TimeRoles(rawValue: 1 << 23)
  static let every = TimeRoles(rawValue: 1 << 24)
  static let frequency = TimeRoles(rawValue: 1 << 25)
  static let era = TimeRoles(rawValue: 1 << 26)
  static let fiscal = TimeRoles(rawValue: 1 << 27)
  static let determiner = TimeRoles(rawValue: 1 << 28)
  static let preposition = TimeRoles(rawValue: 1 << 29)
  static let counted = TimeRoles(rawValue: 1 << 30)
  static let future = TimeRoles(rawValue: 1 << 31)
  static let decade = TimeRoles(rawValue: 1 << 32)
  static let fraction = TimeRoles(rawValue: 1 << 34)
  static let couple = TimeRoles(rawValue: 1 << 35)
  static let age = TimeRoles(rawValue: 1 << 36)
  static let zone = TimeRoles(rawValue: 1 << 37)
  static let span = TimeRoles(rawValue: 1 << 38)
  static let oclock = TimeRoles(rawValue: 1 << 39)
  static let comparison = TimeRoles(rawValue: 1 << 41)
  static let holiday = TimeRoles(rawValue: 1 << 42)
  static let narrative = TimeRoles(rawValue: 1 << 43)
  static let past = TimeRoles(rawValue: 1 << 44)
  static let arranged = TimeRoles(rawValue: 1 << 45)
  static let schedule = TimeRoles(rawValue: 1 << 46)
  static let near = TimeRoles(rawValue: 1 << 47)
  static let lasting = TimeRoles(rawValue: 1 << 48)
  static let campaign = TimeRoles(rawValue: 1 << 49)
  static let smallHours = TimeRoles(rawValue: 1 << 50)
  static let soon = TimeRoles(rawValue: 1 << 51)
  static let affair = TimeRoles(rawValue: 1 << 52)
  static let whole = TimeRoles(rawValue: 1 << 56)
  static let edge = TimeRoles(rawValue: 1 << 54)
  static let quarterName = TimeRoles(rawValue: 1 << 55)
  static let generic = TimeRoles(rawValue: 1 << 53)
  /// A token of digits; no word of the table.
  static let digits = TimeRoles(rawValue: 1 << 40)

  /// The names that the table has for them.
  static let named: [String: TimeRoles] = [
    "month": .month, "month-abbr": .monthAbbreviation, "homonym": .homonym, "weekday": .weekday,
    "weekdays": .weekdays, "weekday-abbr": .weekdayAbbreviation, "unit": .unit, "units": .units, "number": .number,
    "scale": .scale, "vague": .vague, "ordinal": .ordinal, "suffix": .suffix, "part": .part, "clock": .clock,
    "season": .season, "day": .day, "direction": .direction, "anchor": .anchor, "modifier": .modifier, "rear": .rear,
    "approx": .approximate, "reference": .reference, "meridiem": .meridiem, "every": .every, "frequency": .frequency,
    "era": .era, "fiscal": .fiscal, "determiner": .determiner, "preposition": .preposition, "counted": .counted,
    "future": .future, "decade": .decade, "fraction": .fraction, "couple": .couple, "age": .age,
    "zone": .zone, "ref-span": .span, "hours": .oclock, "comparison": .comparison, "holiday": .holiday, "past": .past,
    "arranged": .arranged, "schedule": .schedule, "near": .near, "lasting": .lasting, "campaign": .campaign,
    "small-hours": .smallHours, "soon": .soon, "affair": .affair, "generic": .generic, "edge": .edge, "whole": .whole,
    "quarter-name": .quarterName,
    "narrative": .narrative,
  ]
}
