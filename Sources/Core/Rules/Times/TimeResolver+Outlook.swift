/// Whether a sentence looks ahead or back.
extension TimeResolver {
  /// Whether the words around an expression speak of what is to come: the verb nearest before it decides, else the one behind it.
  func looksAhead(_ form: TimeForm) -> Bool {
    guard let sentence = text.sentence(at: form.span.start) else { return false }
    let range = text.sentences[sentence].tokens
    if isDeadline(form.tokens.lowerBound, range) { return true }
    for index in stride(from: form.tokens.lowerBound - 1, through: max(range.lowerBound, form.tokens.lowerBound - 14), by: -1) {
      if let outlook = outlook(index, range) { return outlook }
    }
    let end = min(range.upperBound, form.tokens.upperBound + 10)
    guard form.tokens.upperBound < end else { return false }
    for index in form.tokens.upperBound..<end {
      if text.tokens[index].word == lexicon.common.that { return false }
      if let outlook = outlook(index, range) { return outlook }
    }
    return false
  }

  /// `until Tuesday`, `as early as Tuesday`.
  private func isDeadline(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound, let word = word(index - 1, range) else { return false }
    if word == lexicon.times.until || word == lexicon.times.till { return true }
    return word == lexicon.common.asWord && self.word(index - 3, range) == lexicon.common.asWord
  }

  /// True for a word of the future, false for a verb of the past, nil for all others.
  private func outlook(_ index: Int, _ range: Range<Int>) -> Bool? {
    guard let word = word(index, range) else { return nil }
    let roles = lexicon.times.words[word]?.roles ?? []
    let before = self.word(index - 1, range)
    if roles.contains(.future) { return before.map { !isPast($0) } ?? true }
    if self.word(index + 1, range) == lexicon.common.to {
      // `is to resume`, `is set to resume`; `had to go` is neither.
      if word == lexicon.times.isWord || word == lexicon.times.areWord { return true }
      if roles.contains(.arranged) { return before.map { !isPast($0) } ?? true }
    }
    if roles.contains(.past) { return false }
    let isParticiple = endsInEd(text.tokens[index])
    if isParticiple || lexicon.grammar.classes[word]?.contains(.past) == true {
      // `will be taken`: the verb before it decides.
      return before == lexicon.times.beWord || before == lexicon.times.beenWord ? nil : false
    }
    return nil
  }

  private func word(_ index: Int, _ range: Range<Int>) -> Word? { range.contains(index) ? text.tokens[index].word : nil }

  private func isPast(_ word: Word) -> Bool {
    word == lexicon.times.beenWord || lexicon.times.words[word]?.roles.contains(.past) == true
  }

  private func endsInEd(_ token: Token) -> Bool {
    let bytes = text.document.bytes
    let end = Int(token.end)
    return token.end - token.start > 4 && token.shape.isDisjoint(with: [.mark, .number, .capitalised])
      && bytes[end - 1] == 0x64 && bytes[end - 2] == 0x65
  }
}
