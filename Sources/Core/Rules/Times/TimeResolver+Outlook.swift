/// Whether a sentence looks ahead or back.
extension TimeResolver {
  /// Whether the words around an expression speak of what is to come.
  func looksAhead(_ form: TimeForm) -> Bool { outlook(form) == true }

  /// The verb nearest before an expression decides, else the one behind it; nil where there is none.
  func outlook(_ form: TimeForm) -> Bool? {
    guard let sentence = text.sentence(at: form.span.start) else { return nil }
    let range = text.sentences[sentence].tokens
    let (start, end) = (form.tokens.lowerBound, form.tokens.upperBound)
    if isEarliest(start, range) { return true }
    if word(start - 2, range) == lexicon.times.verbs.ahead, word(start - 1, range) == lexicon.common.of { return true }
    if isDeadline(start, range) { return behind(end, range) ?? true }
    // `Wednesday's ruling` is a thing of its own, whatever the verb before it.
    if word(end, range) == lexicon.common.possessive { return behind(end, range) }
    for index in stride(from: start - 1, through: max(range.lowerBound, start - 14), by: -1) {
      if let outlook = outlook(index, range, before: end) { return outlook }
    }
    return behind(end, range)
  }

  private func behind(_ end: Int, _ range: Range<Int>) -> Bool? {
    for index in end..<max(end, min(range.upperBound, end + 10)) {
      if text.tokens[index].word == lexicon.common.that { return nil }
      if isPlanning(index, range) { return false }
      if let outlook = outlook(index, range) { return outlook }
    }
    return nil
  }

  /// `as early as Tuesday`.
  private func isEarliest(_ index: Int, _ range: Range<Int>) -> Bool {
    word(index - 1, range) == lexicon.common.asWord && word(index - 3, range) == lexicon.common.asWord
  }

  /// `until Tuesday`.
  private func isDeadline(_ index: Int, _ range: Range<Int>) -> Bool {
    let word = word(index - 1, range)
    if word == lexicon.times.until || word == lexicon.times.till { return true }
    // `no later than Tuesday`.
    return word == lexicon.times.than && self.word(index - 2, range) == lexicon.times.later
  }

  /// True for a word of the future, false for a verb of the past, nil for all others.
  private func outlook(_ index: Int, _ range: Range<Int>, before end: Int? = nil) -> Bool? {
    guard let word = word(index, range) else { return nil }
    let roles = lexicon.times.words[word]?.roles ?? []
    let before = self.word(index - 1, range)
    if roles.contains(.schedule), let found = scheduled(index, range, end) { return found }
    if word == lexicon.times.verbs.planning { return true }
    if roles.contains(.future), !(roles.contains(.month) && text.tokens[index].shape.contains(.capitalised)) {
      // `had been due to expire Friday`: the verb before the infinitive decides.
      if before == lexicon.common.to, !roles.contains(.schedule) { return nil }
      return before.map { !isPast($0) } ?? true
    }
    if self.word(index + 1, range) == lexicon.common.to {
      // `is to resume`, `is set to resume`; `had to go` is neither.
      if word == lexicon.times.verbs.isWord || word == lexicon.times.verbs.areWord { return true }
      if roles.contains(.arranged), opensInfinitive(index + 2, range) { return before.map { !isPast($0) } ?? true }
    }
    if roles.contains(.past) { return false }
    let isParticiple = endsInEd(text.tokens[index]) && !isAttributive(index, range)
    if isParticiple || lexicon.grammar.classes[word]?.contains(.past) == true {
      // `will be taken`: the verb before it decides.
      return before == lexicon.times.verbs.beWord || before == lexicon.times.verbs.beenWord ? nil : false
    }
    return nil
  }

  /// `the service planned for Saturday was canceled`: a participle behind its noun leaves the tense to the verb.
  private func scheduled(_ index: Int, _ range: Range<Int>, _ end: Int?) -> Bool? {
    guard let end, let before = word(index - 1, range), !isBe(before), word(index + 1, range) != lexicon.common.to,
      let verb = word(end, range)
    else { return nil }
    return isPast(verb) ? false : nil
  }

  /// `On Friday the cabinet planned to meet`: a verb of its own, no participle.
  private func isPlanning(_ index: Int, _ range: Range<Int>) -> Bool {
    guard let word = word(index, range), lexicon.times.words[word]?.roles.contains(.schedule) == true,
      self.word(index + 1, range) == lexicon.common.to, let before = self.word(index - 1, range)
    else { return false }
    return !isBe(before) && !text.tokens[index - 1].shape.contains(.mark)
  }

  private func isBe(_ word: Word) -> Bool { lexicon.grammar.classes[word]?.isDisjoint(with: [.be, .have, .adverb]) == false }

  /// Not `agreed to a meeting`.
  private func opensInfinitive(_ index: Int, _ range: Range<Int>) -> Bool {
    guard let word = word(index, range) else { return false }
    return lexicon.grammar.classes[word]?.isDisjoint(with: [.determiner, .possessive]) ?? true
  }

  private func word(_ index: Int, _ range: Range<Int>) -> Word? { range.contains(index) ? text.tokens[index].word : nil }

  private func isPast(_ word: Word) -> Bool {
    word == lexicon.times.verbs.beenWord || lexicon.times.words[word]?.roles.contains(.past) == true
  }

  /// `a still unspecified date`: between an article and its noun.
  private func isAttributive(_ index: Int, _ range: Range<Int>) -> Bool {
    func isDeterminer(_ word: Word) -> Bool {
      lexicon.grammar.classes[word]?.isDisjoint(with: [.determiner, .possessive]) == false
    }
    guard let before = word(index - 1, range) else { return false }
    return isDeterminer(before)
      || (lexicon.grammar.classes[before]?.contains(.adverb) == true && word(index - 2, range).map(isDeterminer) == true)
  }

  private func endsInEd(_ token: Token) -> Bool {
    let bytes = text.document.bytes
    let end = Int(token.end)
    // `succeed` and `need` are no past, `agreed` and `guaranteed` are.
    if token.end - token.start > 4, bytes[end - 3] == 0x65, bytes[end - 4] != 0x72, bytes[end - 4] != 0x74 { return false }
    return token.end - token.start > 4 && token.shape.isDisjoint(with: [.mark, .number, .capitalised])
      && bytes[end - 1] == 0x64 && bytes[end - 2] == 0x65
  }
}
