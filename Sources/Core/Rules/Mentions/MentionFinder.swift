/// Finds who and where a text names.
struct MentionFinder: Sendable {
  let lexicon: Lexicon
  let codebook: Codebook

  /// Mentions that the words alone tell, in order of the text.
  func mentions(in text: Text) -> [Mention] {
    guard !codebook.entities.isEmpty else { return [] }
    var scan = MentionScan(text: text, codebook: codebook, lexicon: lexicon)
    return scan.mentionsOfAllSentences()
  }

  /// Adds the mentions that only the speaker tells: "the enemy", "our positions", "the opposite side".
  func relative(in text: Text, mentions: [Mention], attributions: [Attribution]) -> [Mention] {
    guard codebook.sides.count > 1 else { return mentions }
    let reader = RelativeMentions(text: text, codebook: codebook, lexicon: lexicon)
    let found = reader.mentions(beside: mentions, attributions: attributions)
    return found.isEmpty ? mentions : (mentions + found).sorted { $0.span < $1.span }
  }
}
