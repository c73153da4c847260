extension AnnotatedDocument {
  /// Whether a claim stands in the title: in few words what the text tells in full.
  func isHeadline(_ claim: Claim) -> Bool {
    text.sentences.indices.contains(claim.sentence) && text.role(of: text.sentences[claim.sentence]) == .title
  }
}
