/// The name of what a sentence of the narrator speaks of, for the title of an event without a neutral name: its first noun
/// phrase, "The old dispute between A and B over C has been …" is "Old dispute between A and B".
struct NounTitle: Sendable {
  let lexicon: Lexicon
  /// More characters than this are no title for a narrow column.
  static let most = 34

  /// The phrase with a capital; nil where the claim begins with none, or calls something by a name that takes sides.
  func title(of ref: ClaimRef, in chronicle: Chronicle) -> String? {
    let document = chronicle.documents[ref.document]
    let text = document.text
    let range = text.tokens(in: document.claims[ref.claim].span)
    let first = range.first { !text.tokens[$0].shape.contains(.mark) && !isDeterminer(text.tokens[$0]) } ?? range.upperBound
    let end = (first..<range.upperBound).first { ends(text.tokens[$0]) } ?? range.upperBound
    guard end > first, end < range.upperBound, end - first < 20, !text.tokens[first].shape.contains(.mark) else { return nil }
    guard !isLink(text.tokens[first]), !(first..<end).contains(where: { takesSides(text.tokens[$0]) }) else { return nil }
    // Names alone tell of nothing.
    let isNamed = (first..<end).allSatisfy { at in
      let span = text.tokens[at].span
      return isLink(text.tokens[at]) || document.mentions.contains { $0.span.contains(span) }
    }
    guard !isNamed else { return nil }
    guard let name = fitted(first..<end, text) else { return nil }
    let sides = name.contains(" ") ? [] : self.sides(in: text.span(first..<end), document, chronicle.codebook)
    let whole = name + (sides.count > 1 ? ": " + sides.joined(separator: ", ") : "")
    return whole.count <= NounTitle.most ? whole : name
  }

  /// The sides that a span names: "relations" alone would be anybody's.
  private func sides(in span: Span, _ document: AnnotatedDocument, _ codebook: Codebook) -> [String] {
    let named = document.mentions.filter { span.contains($0.span) }.map(\.side)
    return Tally.ranked(named).compactMap {
      codebook.sides.indices.contains(Int($0.index)) ? codebook.sides[Int($0.index)].name : nil
    }
  }

  /// The phrase, shortened from behind where a preposition or an "and" begins a further part.
  private func fitted(_ range: Range<Int>, _ text: Text) -> String? {
    var end = range.upperBound
    while end > range.lowerBound {
      let isOpen = isLink(text.tokens[end - 1])
      let words = text.words(text.span(range.lowerBound..<end))
      // A single short word tells too little.
      if !isOpen, words.count <= NounTitle.most { return words.count >= 8 ? words : nil }
      end = isOpen ? end - 1 : (range.lowerBound + 1..<end).last { isLink(text.tokens[$0]) } ?? range.lowerBound
    }
    return nil
  }

  private func word(_ token: Token) -> EventWord? { lexicon.events[token.word] }
  private func isDeterminer(_ token: Token) -> Bool { word(token)?.has(.determiner) == true }
  private func isLink(_ token: Token) -> Bool {
    word(token)?.has([.preposition, .determiner]) == true || token.word == lexicon.common.and
  }
  private func takesSides(_ token: Token) -> Bool { word(token)?.has([.wrong, .pronoun, .own, .negation]) == true }

  /// A verb, a comma, a relative: where the phrase is over.
  private func ends(_ token: Token) -> Bool {
    if token.shape.contains(.mark) { return token.word != lexicon.common.hyphen && token.word != lexicon.common.possessive }
    guard let word = word(token) else { return false }
    if word.has([.relative, .have, .future, .hypothetical, .be, .adverb]) { return true }
    if !word.parts.isDisjoint(with: [.modal, .be]) { return true }
    return !word.parts.isDisjoint(with: [.past, .third]) && !word.parts.contains(.noun)
  }
}
