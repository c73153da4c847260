/// Finds who and where a text names.
struct MentionFinder: Sendable {
  let lexicon: Lexicon
  let codebook: Codebook

  /// Mentions that the words alone tell, in order of the text.
  func mentions(in text: Text) -> [Mention] { [] }

  /// Adds the mentions that only the speaker tells: "the enemy", "our positions", "the ministry".
  func relative(in text: Text, mentions: [Mention], attributions: [Attribution]) -> [Mention] { mentions }
}
