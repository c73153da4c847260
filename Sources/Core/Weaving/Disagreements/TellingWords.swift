/// The words by which a claim tells what it is about: no names, no words of saying, no function words.
struct TellingWords: Sendable {
  let lexicon: Lexicon

  /// Words of fewer letters tell little.
  private static let fewest = 5

  /// The stems (see `Text.stem`) of the words of a claim.
  func stems(of claim: Claim, in document: AnnotatedDocument) -> Set<UInt32> {
    let text = document.text
    let from = document.mentions.partitioningIndex { $0.span.end > claim.span.start }
    let names = document.mentions[from...].prefix { $0.span.start < claim.span.end }.map(\.span)
    let contents = claim.attribution.map { document.attributions[$0].contentSpans } ?? [claim.span]
    var stems: Set<UInt32> = []
    for token in text.tokens[text.tokens(in: claim.span)] where tells(token) {
      let isNamed = names.contains { $0.overlaps(token.span) }
      if !isNamed, contents.contains(where: { $0.overlaps(token.span) }) { stems.insert(text.stem(of: token)) }
    }
    return stems
  }

  /// Whether a claim takes up what was told: "no such attack", "those raids".
  func pointsBack(_ claim: Claim, in document: AnnotatedDocument) -> Bool {
    document.text.tokens[document.text.tokens(in: claim.span)].contains {
      let word = lexicon.grammar.classes[$0.word] ?? []
      return word.contains(.anaphor) && word.isDisjoint(with: .subordinator)
    }
  }

  private func tells(_ token: Token) -> Bool {
    token.span.count >= TellingWords.fewest && token.shape.isDisjoint(with: [.mark, .number])
      && lexicon.grammar.classes[token.word] == nil && lexicon.cues.words[token.word] == nil
  }
}
