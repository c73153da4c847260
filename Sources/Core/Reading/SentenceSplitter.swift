/// Cuts a document's blocks into tokens and sentences.
struct SentenceSplitter: Sendable {
  let lexicon: Lexicon
  let tokenizer: Tokenizer

  /// The document with its tokens and sentences; navigation is left out.
  func text(of document: Document) -> Text {
    var text = Text(document: document)
    text.tokens.reserveCapacity(document.bytes.count / 5)
    for (index, block) in document.blocks.enumerated() where block.role != .navigation {
      let first = text.tokens.count
      tokenizer.tokenize(document.bytes, block.span, into: &text.tokens)
      split(first..<text.tokens.count, block: index, &text)
    }
    return text
  }

  private func split(_ range: Range<Int>, block: Int, _ text: inout Text) {
    var start = range.lowerBound
    for index in range where ends(index, range, text) {
      add(start..<index + 1, block, &text)
      start = index + 1
    }
    add(start..<range.upperBound, block, &text)
  }

  private func add(_ tokens: Range<Int>, _ block: Int, _ text: inout Text) {
    guard !tokens.isEmpty else { return }
    text.sentences.append(Sentence(span: text.span(tokens), tokens: tokens, block: block))
  }

  private func ends(_ index: Int, _ range: Range<Int>, _ text: Text) -> Bool {
    text.tokens[index].word == lexicon.common.fullStop
  }
}
