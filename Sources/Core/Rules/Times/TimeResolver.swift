/// Sets the expressions of one document against its day and against what was told before, in order of the text.
struct TimeResolver {
  let text: Text
  let lexicon: Lexicon
  /// The day of publication.
  let published: CalendarDay?
  /// Whether the document tells history: years stand in it and hardly a weekday or `yesterday`.
  let isHistory: Bool
  /// What was told so far.
  var telling = Telling()
  /// The time that was told last.
  var told: TimeValue? { telling.value }
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
    case .date(let date): fill(&result, date, form, sentence)
    case .interval(let from, let to): fill(&result, from, to, form, sentence)
    case .duration(let amount, let unit, let direction): fill(&result, amount, unit, direction, form, sentence)
    case .set(let value): (result.kind, result.value) = (.set, value)
    case .reference(let reference): fill(&result, reference)
    }
    return form.opening.map { $0.opened(result) } ?? result
  }

  // MARK: - What each meaning makes of an expression

  private mutating func fill(_ result: inout TimeExpression, _ date: DateForm, _ form: TimeForm, _ sentence: Int) {
    let (value, certainty) = value(of: date, form, sentence)
    result.take(value, certainty)
    result.kind = value.part != nil || value.clock != nil ? .time : .date
    if let shift = date.shift, shift.unit.isOfTheClock, value.clock == nil {
      // Without a clock to count from, `an hour later` is only how long it took.
      (result.kind, result.begin, result.end) = (.duration, nil, nil)
      result.value = TimeValue.period(Amount(whole: abs(shift.amount)), shift.unit)
      return
    }
    if let length = form.length {
      result.kind = .duration
      result.value = TimeValue.period(length.amount, length.unit)
    }
    if movesOn(date, form) { note(value, date, sentence, form) }
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

  private mutating func fill(
    _ result: inout TimeExpression, _ amount: Amount, _ unit: TimeUnit, _ direction: Direction?, _ form: TimeForm, _ sentence: Int
  ) {
    if let value = anchored(form, amount, unit) { return result.take(value, .implied) }
    if unit == .month, amount.whole ?? 0 > 3 { telling.longSentence = sentence }
    result.kind = .duration
    result.value = TimeValue.period(amount, unit)
    touch(&result, amount, unit, direction)
  }

  private func fill(_ result: inout TimeExpression, _ reference: TimeReference) {
    (result.value, result.certainty) = (reference.rawValue, .implied)
    if reference == .present { (result.begin, result.end) = (published?.iso, published?.iso) }
  }

  /// `the past two weeks` ends with the document's day.
  private func touch(_ result: inout TimeExpression, _ amount: Amount, _ unit: TimeUnit, _ direction: Direction?) {
    guard let direction, direction.isFromDocument, direction.step != 0, let published, let whole = amount.whole, whole < 5000,
      let shifted = published.moved(whole * direction.step, unit), (1...9999).contains(shifted.year)
    else { return }
    result.begin = min(shifted, published).iso
    result.end = max(shifted, published).iso
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

extension TimeExpression {
  /// Says a point.
  fileprivate mutating func take(_ value: TimeValue, _ certainty: Certainty) {
    self.value = value.text
    self.certainty = certainty
    (begin, end) = (value.bounds?.begin, value.bounds?.end)
  }
}

extension Opening {
  /// What `since` and the like leave of a time.
  fileprivate func opened(_ time: TimeExpression) -> TimeExpression {
    var time = time
    switch self {
    case .since: time.end = nil
    case .until: time.begin = nil
    case .before: (time.begin, time.end) = (nil, time.begin)
    case .after: (time.begin, time.end) = (time.end, nil)
    case .range: break
    }
    return time
  }
}
