/// Past, present and future at large: `now`, `recent weeks`, `the near future`.
extension TimeScanner {
  /// `now`, `recently`, `the past`, `the near future`.
  func reference(_ index: Int) -> TimeForm? {
    if let found = soon(index) { return found }
    if has(index, .narrative), !isCapitalised(index) || index == limits.lowerBound {
      return form(index..<index + 1, .reference(word(index).reference), nil, TimeForm.narrative)
    }
    if isWord(index, lexicon.times.these), has(index + 1, .units), word(index + 1).unit == .day {
      return form(index..<index + 2, .reference(.present), nil, "reference")
    }
    if let found = narrated(index) { return found }
    var at = skip(index, lexicon.common.the)
    if at > index, has(at, .near), has(at + 1, .reference), self.word(at + 1).reference == .future { at += 1 }
    let word = word(at)
    if word.roles.contains(.reference), word.reference != .future || at > index || has(index - 1, .preposition) {
      if isWord(at, lexicon.times.recent), !has(at + 1, .units) { return nil }
      if has(at + 1, .units), word.reference == .past { return recent(index, at + 1) }
      return form((word.reference == .future ? index : at)..<at + 1, .reference(word.reference), nil, "reference")
    }
    if word.roles.contains([.direction]), word.direction == .current, at == index {
      return form(index..<index + 1, .reference(.present), nil, "reference")
    }
    guard at > index, isWord(index - 1, lexicon.common.inWord), word.roles.contains(.span),
      isMark(at + 1) || lexicon.common.isFunctionWord(tokens[min(at + 1, tokens.count - 1)].word)
    else { return nil }
    return form(index..<at + 1, .reference(word.direction == .past ? .past : .present), nil, "reference")
  }

  /// `will soon leave`, `soon to open`, `will one day fall`, `in the near term`: some time to come, where the verb looks ahead.
  private func soon(_ index: Int) -> TimeForm? {
    if has(index, .soon) {
      guard looksAhead(index - 1) || looksAhead(index + 1) else { return nil }
      return form(index..<index + 1, .reference(.future), nil, "reference")
    }
    if isSomeDay(index) { return form(index..<index + 2, .reference(.future), nil, "reference") }
    guard isWord(index, lexicon.common.the), has(index - 1, .preposition) else { return nil }
    let at = index + 1
    let next = isDash(at + 1) ? at + 2 : at + 1
    guard has(at, .near), isWord(next, lexicon.times.term), endsPhrase(next + 1) else { return nil }
    return form(index..<next + 1, .reference(.future), nil, "reference")
  }

  /// `would one day rise`: no length of a day.
  func isSomeDay(_ index: Int) -> Bool {
    isWord(index, lexicon.times.one) && isUnit(index + 1, .day) && looksAhead(index - 1)
  }

  /// Whether a word is one that a verb in the future has: `will`, `may`, `to`.
  private func looksAhead(_ index: Int) -> Bool {
    guard limits.contains(index) else { return false }
    return isWord(index, lexicon.common.to) || lexicon.grammar.classes[tokens[index].word]?.contains(.modal) == true
  }

  /// `recent victories`, `any future campaign`: adjectives that place something in time only in a narrative.
  func narrated(_ index: Int) -> TimeForm? {
    guard isWord(index, lexicon.times.recent) || isWord(index, lexicon.times.future), !has(index - 1, .near),
      !isWord(index - 1, lexicon.common.the) || isWord(index, lexicon.times.recent), !has(index + 1, .unit),
      limits.contains(index + 1), !isMark(index + 1), !lexicon.common.isFunctionWord(tokens[index + 1].word)
    else { return nil }
    return form(index..<index + 1, .reference(word(index).reference), nil, TimeForm.narrative)
  }

  /// `recent weeks` is a length of time up to now, `recent years` only the past.
  func recent(_ index: Int, _ unitAt: Int) -> TimeForm {
    let unit = word(unitAt).unit
    let isLong = unit == .year || unit == .decade || unit == .century
    let meaning: TimeMeaning = isLong ? .reference(.past) : .duration(Amount(whole: nil), unit, .past)
    return form(index..<unitAt + 1, meaning, nil, "reference")
  }
}
