/// Cuts a document's blocks into tokens and sentences.
struct SentenceSplitter: Sendable {
  let lexicon: Lexicon
  let tokenizer: Tokenizer

  /// The document with its tokens and sentences; navigation is left out.
  func text(of document: Document) -> Text {
    var text = Text(document: document)
    text.tokens.reserveCapacity(document.bytes.count / 5)
    text.sentences.reserveCapacity(document.bytes.count / 100)
    for (index, block) in document.blocks.enumerated() where block.role != .navigation {
      let first = text.tokens.count
      tokenizer.tokenize(document.bytes, block.span, into: &text.tokens)
      split(first..<text.tokens.count, block: index, &text)
    }
    return text
  }

  private func split(_ range: Range<Int>, block: Int, _ text: inout Text) {
    let tokens = text.tokens
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if tokens[index].shape.contains(.mark), let next = sentenceEnd(index, range, tokens) {
        add(start..<next, block, &text)
        (start, index) = (next, next)
      } else {
        index += 1
      }
    }
    add(start..<range.upperBound, block, &text)
  }

  private func add(_ tokens: Range<Int>, _ block: Int, _ text: inout Text) {
    guard !tokens.isEmpty else { return }
    text.sentences.append(Sentence(span: text.span(tokens), tokens: tokens, block: block))
  }

  /// The token after the sentence that the mark at `index` ends, closing quotes and brackets included; nil if it ends none.
  private func sentenceEnd(_ index: Int, _ range: Range<Int>, _ tokens: [Token]) -> Int? {
    guard isTerminal(tokens[index].word) else { return nil }
    var next = index + 1
    while next < range.upperBound, isClosing(tokens[next]) { next += 1 }
    guard next < range.upperBound else { return next }
    let follows = tokens[next]
    if tokens[index].word == lexicon.common.fullStop, next == index + 1 {
      if isAbbreviation(index, range, tokens) { return nil }
      if !follows.shape.contains(.spaced) { return isGlued(index, next, tokens) ? next : nil }
    }
    return opensSentence(next, range, tokens) ? next : nil
  }

  private func isTerminal(_ word: Word) -> Bool {
    let common = lexicon.common
    return word == common.fullStop || word == common.question || word == common.exclamation || word == common.ellipsis
      || word == common.dots
  }

  private func isClosing(_ token: Token) -> Bool {
    guard token.shape.contains(.mark), !token.shape.contains(.spaced) else { return false }
    return lexicon.common.quotes[token.word] != nil || token.word == lexicon.common.closeBracket
  }

  /// A sentence begins with a capital letter or a number, perhaps behind an opening mark, or with a bullet.
  private func opensSentence(_ index: Int, _ range: Range<Int>, _ tokens: [Token]) -> Bool {
    var at = index
    while at < range.upperBound, at < index + 3, tokens[at].shape.contains(.mark) {
      let word = tokens[at].word
      let opens = lexicon.common.quotes[word] != nil || word == lexicon.common.openBracket || word == .unknown
      guard opens else { return false }
      at += 1
    }
    guard at < range.upperBound else { return true }
    return tokens[at].shape.contains(.capitalised) || tokens[at].shape.contains(.number)
      || tokens[at].shape.contains(.mark)
  }

  /// Whether a point belongs to the word before it: "Gen. Petrov", "J. Smith", "Sept. 12".
  private func isAbbreviation(_ index: Int, _ range: Range<Int>, _ tokens: [Token]) -> Bool {
    guard index > range.lowerBound else { return false }
    let before = tokens[index - 1]
    if before.shape.contains(.capitalised), before.end - before.start == 1, !before.shape.contains(.mark) {
      // "posted on X." ends its sentence: no name begins behind "on".
      if index - 2 >= range.lowerBound, tokens[index - 2].word == lexicon.common.on { return false }
      return !endsInitials(index, range, tokens)
    }
    guard let kind = lexicon.common.abbreviations[before.word] else { return false }
    switch kind {
    case .title: return before.shape.contains(.capitalised)
    case .number: return index + 1 < range.upperBound && tokens[index + 1].shape.contains(.number)
    case .inner: return !(index + 1 < range.upperBound && opensLikely(index + 1, tokens))
    }
  }

  /// Whether initials such as "U.S." close a sentence here: a word that only opens sentences follows.
  private func endsInitials(_ index: Int, _ range: Range<Int>, _ tokens: [Token]) -> Bool {
    let isSeries = index - 2 > range.lowerBound && tokens[index - 2].word == lexicon.common.fullStop
    return isSeries && index + 1 < range.upperBound && opensLikely(index + 1, tokens)
  }

  private func opensLikely(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[index].shape.contains(.capitalised) && lexicon.common.openers[tokens[index].word] != nil
  }

  /// Whether two sentences are glued without a blank: "…ended.The army…".
  private func isGlued(_ index: Int, _ next: Int, _ tokens: [Token]) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1]
    let after = tokens[next]
    return !before.shape.contains(.capitalised) && !before.shape.contains(.number) && !before.shape.contains(.mark)
      && before.end - before.start >= 3 && after.shape.contains(.capitalised) && after.end - after.start >= 2
      && before.word != .unknown || lexicon.common.openers[after.word] != nil && after.shape.contains(.capitalised)
  }
}
