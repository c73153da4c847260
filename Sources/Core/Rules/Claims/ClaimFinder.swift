/// Cuts attributed contents and narration into claims, and reads what each is about.
struct ClaimFinder: Sendable {
  let lexicon: Lexicon
  let codebook: Codebook

  /// The claims of a document, in order of the text. `times` are the spans of its time expressions, in the same order
  /// as `AnnotatedDocument.times`, into which a claim's `time` points.
  func claims(in text: Text, mentions: [Mention], times: [TimeForm], attributions: [Attribution]) -> [Claim] { [] }
}
