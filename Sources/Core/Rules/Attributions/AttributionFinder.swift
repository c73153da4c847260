/// Finds who says what.
struct AttributionFinder: Sendable {
  let lexicon: Lexicon
  let codebook: Codebook

  /// The acts of saying of a document, in order of the text.
  func attributions(in text: Text, mentions: [Mention]) -> [Attribution] { [] }
}
