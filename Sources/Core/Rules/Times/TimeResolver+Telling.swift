/// What a document has told so far: what the times behind it are counted from.
struct Telling: Sendable {
  /// The time told last, its sentence and block, and the token behind its words.
  var value: TimeValue?
  var sentence = -1
  var block = -1
  var end = 0
  /// Which part of it was told: `early on Tuesday`.
  var modifier: TimeModifier?
  /// Whether its words name a month.
  var namesMonth = false
  /// The quarter that was told last and is no forecast.
  var quarter: TimeValue?
  /// The sentence that last told of more months than a quarter has.
  var longSentence = -1
  /// The month that was told last, whatever coarser came after it.
  var month: (year: Int, month: Int)?
  /// The year that was written last, and where.
  var year: (year: Int, isBeforeChrist: Bool, block: Int, sentence: Int)?
  /// Whether the expression before is the first of a range.
  var isInRange = false
}

extension TimeResolver {
  /// Whether the telling goes on from a date: not from one that is only compared with (`a year earlier`), nor from a happening.
  func movesOn(_ date: DateForm, _ form: TimeForm) -> Bool {
    guard date.shift?.base != .event else { return false }
    // `the third quarter ended 30 September` tells of the quarter.
    if told?.quarter != nil, isEnded(form) { return false }
    // `It had been built up since October. The following week …`: what has gone on since then is not where the telling is.
    if form.opening == .since, told?.grain == .day, told?.day != nil,
      telling.block == block(text.sentence(at: form.span.start) ?? -1)
    {
      return false
    }
    guard let shift = date.shift, shift.keepsGrain else { return true }
    return told?.quarter == nil && date.year == nil && shift.unit != .quarter && (shift.unit != .year || isHistory)
  }

  /// Remembers what was told.
  mutating func note(_ value: TimeValue, _ form: DateForm, _ sentence: Int, _ time: TimeForm) {
    telling.value = value
    telling.modifier = time.modifier
    if let year = value.year, let month = value.month, !value.isBeforeChrist { telling.month = (year, month) }
    if value.grain == .quarter, value.half == nil, !isForecast(value), !looksAhead(time) { telling.quarter = value }
    telling.namesMonth = form.month != nil || form.season != nil
    (telling.sentence, telling.block, telling.end) = (sentence, block(sentence), time.tokens.upperBound)
    // A narrative that went on over New Year stays there.
    if form.year == nil, isHistory, form.month != nil, let year = value.year, let last = telling.year,
      last.block == telling.block,
      year == last.year + 1, time.opening != .range
    {
      telling.year = (year, last.isBeforeChrist, telling.block, sentence)
    }
    if !isHistory, form.year == nil, form.month != nil, value.year == telling.year?.year, telling.block == telling.year?.block {
      telling.year?.sentence = sentence
    }
    if let year = form.year, setsScene(form, time, sentence) {
      telling.year = (year, form.isBeforeChrist, telling.block, sentence)
    }
  }

  /// Whether news tells of a year long past around a sentence.
  func looksBack(_ sentence: Int) -> Bool {
    guard let published, let year = told?.year, year == telling.year?.year, abs(year - published.year) > 1 else { return false }
    return telling.block == block(sentence) && sentence - telling.sentence <= 1
  }

  /// Whether a quarter begins after the document.
  private func isForecast(_ value: TimeValue) -> Bool {
    guard let published, let year = value.year, let quarter = value.quarter else { return false }
    return year * 4 + quarter - 1 > published.year * 4 + (published.month - 1) / 3
  }

  /// Whether what follows happens in a year that is written: not in the end of a range, nor in that of `since 1991`.
  private mutating func setsScene(_ form: DateForm, _ time: TimeForm, _ sentence: Int) -> Bool {
    defer { telling.isInRange = time.opening == .range }
    if telling.isInRange || (time.opening.map { $0 != .range } ?? false) { return false }
    guard isHistory, let year = form.year, let last = telling.year, !last.isBeforeChrist, !form.isBeforeChrist else {
      return form.month != nil || isHistory || isOpening(time, sentence)
    }
    // `a secret 1902 pact`, `arranged as in 1614`: far back, and not where the telling goes.
    let isFar = year < last.year - TimeResolver.farBack && form.month == nil
    if isOpening(time, sentence), !isFar || follows(time, .preposition) { return true }
    if isFar { return false }
    if lastsUntil(time, sentence) { return false }
    // `surpassing the May 2007 high`, `papers released in 2005`: a narrative looks back, or far ahead, and goes on where it was.
    let isAside = year < last.year ? last.block == block(sentence) : year > last.year + TimeResolver.farAhead
    return !isAside && (form.month != nil || last.block != block(sentence))
  }

  /// Years that a narrative seldom leaps over in the midst of a sentence.
  private static let farAhead = 5
  /// Years that lie before all of most narratives.
  private static let farBack = 10

  private func follows(_ time: TimeForm, _ roles: TimeRoles) -> Bool {
    let before = time.tokens.lowerBound - 1
    return before >= 0 && lexicon.times.words[text.tokens[before].word]?.roles.isDisjoint(with: roles) == false
  }

  /// `an attack that lasted until the fall of the city in February 1945`: the telling stays where the attack began.
  private func lastsUntil(_ time: TimeForm, _ sentence: Int) -> Bool {
    guard sentence >= 0 else { return false }
    let first = max(text.sentences[sentence].tokens.lowerBound, time.tokens.lowerBound - 8)
    return (first..<time.tokens.lowerBound).contains { index in
      text.tokens[index].word == lexicon.times.until || text.tokens[index].word == lexicon.times.till
    }
  }

  /// Whether an expression stands at the beginning of its sentence: `In 1792, …`, not `… for the first time since 1614`.
  func isOpening(_ time: TimeForm, _ sentence: Int) -> Bool {
    sentence < 0 || time.tokens.lowerBound - text.sentences[sentence].tokens.lowerBound <= 5
  }
}
