/// Sets the expressions of one document against its day and against what was told before, in order of the text.
struct TimeResolver {
  let text: Text
  let lexicon: Lexicon
  /// The day of publication.
  let published: CalendarDay?
  /// Whether the document tells history: years stand in it and hardly a weekday or `yesterday`.
  let isHistory: Bool
  /// What was told last.
  private(set) var told: TimeValue?
  private(set) var toldSentence = -1
  private(set) var toldBlock = -1
  /// The token behind its words.
  private(set) var toldEnd = 0
  /// Which part of it was told: `early on Tuesday`.
  private(set) var lastModifier: TimeModifier?
  /// Whether its words name a month.
  private(set) var toldMonth = false
  /// The sentence that last told of more months than a quarter has.
  private(set) var longSentence = -1
  /// The quarter that was told last and is no forecast.
  private(set) var toldQuarter: TimeValue?
  /// The month that was told last, whatever coarser came after it.
  private(set) var lastMonth: (year: Int, month: Int)?
  /// Whether the expression before is the first of a range.
  private var isInRange = false
  /// The year that was written last, and where.
  private(set) var lastYear: (year: Int, isBeforeChrist: Bool, block: Int, sentence: Int)?

  /// All expressions of the document.
  let forms: [TimeForm]

  init(text: Text, lexicon: Lexicon, published: CalendarDay?, forms: [TimeForm]) {
    self.text = text
    self.forms = forms
    self.lexicon = lexicon
    self.published = published
    isHistory = TimeResolver.isHistory(forms, published)
  }

  /// Whether years far from the document's day outweigh words such as `today` and `Monday`.
  static func isHistory(_ forms: [TimeForm], _ published: CalendarDay?) -> Bool {
    var years = 0
    var deictic = 0
    for form in forms {
      guard case .date(let date) = form.meaning else { continue }
      if let year = date.year, published.map({ abs($0.year - year) > 1 }) ?? true { years += 1 }
      if date.shift?.base == .document || (date.weekday != nil && date.day == nil) { deictic += 1 }
    }
    return years >= 4 && years > deictic * 3
  }

  /// The expression of a form; forms are given in order of the text.
  mutating func expression(_ form: TimeForm) -> TimeExpression {
    let sentence = text.sentence(at: form.span.start) ?? -1
    var result = TimeExpression(
      span: form.span, kind: .date, value: "", mod: form.modifier?.rawValue, certainty: .stated, foundBy: form.rule)
    switch form.meaning {
    case .date(let date):
      let (value, certainty) = value(of: date, form, sentence)
      result.value = value.text
      result.kind = value.part != nil || value.clock != nil ? .time : .date
      result.certainty = certainty
      result.begin = value.bounds?.begin
      result.end = value.bounds?.end
      if let shift = date.shift, shift.unit.isOfTheClock, value.clock == nil {
        // Without a clock to count from, `an hour later` is only how long it took.
        (result.kind, result.begin, result.end) = (.duration, nil, nil)
        result.value = TimeValue.period(Amount(whole: abs(shift.amount)), shift.unit)
        break
      }
      if let length = form.length {
        result.kind = .duration
        result.value = TimeValue.period(length.amount, length.unit)
      }
      // `a year earlier` is only compared with; the telling stays where it was.
      let isCompared =
        date.shift?.keepsGrain == true
        && (told?.quarter != nil || date.year != nil || date.shift?.unit == .quarter || date.shift?.unit == .year && !isHistory)
      // `the third quarter ended 30 September` tells of the quarter.
      if date.shift?.base != .event, !isCompared, told?.quarter == nil || !isEnded(form) {
        note(value, date, sentence, form)
        lastModifier = form.modifier
      }
    case .interval(let from, let to):
      fill(&result, from, to, form, sentence)
    case .duration(let amount, let unit, _) where anchored(form, amount, unit) != nil:
      let value = anchored(form, amount, unit) ?? TimeValue(grain: unit)
      result.value = value.text
      result.begin = value.bounds?.begin
      result.end = value.bounds?.end
      result.certainty = .implied
    case .duration(let amount, let unit, let direction):
      if unit == .month, amount.whole ?? 0 > 3 { longSentence = sentence }
      result.kind = .duration
      result.value = TimeValue.period(amount, unit)
      touch(&result, amount, unit, direction)
    case .set(let value):
      result.kind = .set
      result.value = value
    case .reference(let reference):
      result.value = reference.rawValue
      if reference == .present { result.begin = published?.iso; result.end = published?.iso }
      result.certainty = .implied
    }
    switch form.opening {
    case .since: result.end = nil
    case .until: result.begin = nil
    case .before: (result.begin, result.end) = (nil, result.begin)
    case .after: (result.begin, result.end) = (result.end, nil)
    case .range, nil: break
    }
    return result
  }

  private mutating func fill(_ result: inout TimeExpression, _ from: DateForm, _ to: DateForm, _ form: TimeForm, _ sentence: Int)
  {
    let (last, certainty) = value(of: to, form, sentence)
    var from = from
    if from.year == nil, from.month != nil { from.year = last.year }
    let first = value(of: from, form, sentence).0
    result.value = first.text + "/" + last.text
    result.certainty = certainty
    result.begin = first.bounds?.begin
    result.end = last.bounds?.end
    note(last, from.year == nil ? to : from, sentence, form)
  }

  /// `the past two weeks` ends with the document's day.
  private func touch(_ result: inout TimeExpression, _ amount: Amount, _ unit: TimeUnit, _ direction: Direction?) {
    guard let direction, direction.isFromDocument, direction.step != 0, let published, let whole = amount.whole, whole < 5000,
      let shifted = published.moved(whole * direction.step, unit), (1...9999).contains(shifted.year)
    else { return }
    result.begin = min(shifted, published).iso
    result.end = max(shifted, published).iso
  }

  /// Remembers what was told.
  private mutating func note(_ value: TimeValue, _ form: DateForm, _ sentence: Int, _ time: TimeForm) {
    told = value
    if let year = value.year, let month = value.month, !value.isBeforeChrist { lastMonth = (year, month) }
    if value.grain == .quarter, value.half == nil, !isForecast(value), !looksAhead(time) { toldQuarter = value }
    toldMonth = form.month != nil || form.season != nil
    toldSentence = sentence
    toldEnd = time.tokens.upperBound
    toldBlock = block(sentence)
    // A narrative that went on over New Year stays there.
    if form.year == nil, isHistory, form.month != nil, let year = value.year, let last = lastYear, last.block == toldBlock,
      year == last.year + 1,
      time.opening != .range
    {
      lastYear = (year, last.isBeforeChrist, toldBlock, sentence)
    }
    if let year = form.year, setsScene(form, time, sentence) { lastYear = (year, form.isBeforeChrist, toldBlock, sentence) }
  }

  /// Whether a quarter begins after the document.
  func isForecast(_ value: TimeValue) -> Bool {
    guard let published, let year = value.year, let quarter = value.quarter else { return false }
    return year * 4 + quarter - 1 > published.year * 4 + (published.month - 1) / 3
  }

  /// Whether what follows happens in a year that is written: not in the end of a range, nor in that of `since 1991`.
  private mutating func setsScene(_ form: DateForm, _ time: TimeForm, _ sentence: Int) -> Bool {
    defer { isInRange = time.opening == .range }
    if isInRange || (time.opening.map { $0 != .range } ?? false) { return false }
    guard isHistory, let year = form.year, let last = lastYear, !last.isBeforeChrist, !form.isBeforeChrist else {
      return form.month != nil || isHistory || isOpening(time, sentence)
    }
    if isOpening(time, sentence) { return true }
    // `surpassing the May 2007 high`, `papers released in 2005`: a narrative looks back, or far ahead, and goes on where it was.
    let isAside = year < last.year ? last.block == block(sentence) : year > last.year + TimeResolver.farAhead
    return !isAside && (form.month != nil || last.block != block(sentence))
  }

  /// Years that a narrative seldom leaps over in the midst of a sentence.
  private static let farAhead = 5

  /// Whether an expression stands at the beginning of its sentence: `In 1792, …`, not `… for the first time since 1614`.
  func isOpening(_ time: TimeForm, _ sentence: Int) -> Bool {
    sentence < 0 || time.tokens.lowerBound - text.sentences[sentence].tokens.lowerBound <= 5
  }

  func block(_ sentence: Int) -> Int { sentence >= 0 ? text.sentences[sentence].block : -1 }

  // MARK: - Points

  func value(of form: DateForm, _ time: TimeForm, _ sentence: Int) -> (TimeValue, TimeExpression.Certainty) {
    let (value, certainty) = unlimited(form, time, sentence)
    return (value.withinCalendar, certainty)
  }

  private func unlimited(_ form: DateForm, _ time: TimeForm, _ sentence: Int) -> (TimeValue, TimeExpression.Certainty) {
    if form.isBare { return bare(form, time, sentence) }
    var (value, certainty) = base(form, time, sentence)
    if let holiday = form.holiday { value = namedDay(holiday, value) }
    if let days = form.daysOn { value = stepped(value, days) }
    if form.isWeek { return (week(of: value), certainty) }
    if let half = form.half, value.grain == .year {
      value.grain = .quarter
      value.half = half
    }
    if value.grain != .day { return (value, certainty) }
    value.part = form.part
    value.clock = form.clock
    // A report cannot tell of the night that only begins on its own day: it ended on it.
    if form.part == .night, form.month != nil, let published, value.calendarDay == published, !looksAhead(time) {
      var before = TimeValue(published.adding(days: -1))
      before.part = .night
      return (before, .implied)
    }
    return (value, certainty)
  }
}

extension CalendarDay {
  /// The last such weekday before this day.
  func before(_ weekday: Int) -> CalendarDay {
    let back = (self.weekday - weekday + 7) % 7
    return adding(days: back == 0 ? -7 : -back)
  }
}
