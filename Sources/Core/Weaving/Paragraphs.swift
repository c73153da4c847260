/// Where in its article a claim stands.
extension AnnotatedDocument {
  /// Whether a claim stands in the title: in few words what the text tells in full.
  func isHeadline(_ claim: Claim) -> Bool {
    text.sentences.indices.contains(claim.sentence) && text.role(of: text.sentences[claim.sentence]) == .title
  }

  /// Whether two claims stand in one paragraph.
  func isOneParagraph(_ a: Claim, _ b: Claim) -> Bool {
    let sentences = text.sentences
    guard sentences.indices.contains(a.sentence), sentences.indices.contains(b.sentence) else { return false }
    return sentences[a.sentence].block == sentences[b.sentence].block
  }

  /// Whether a claim stands in the first sentence of its paragraph.
  func opensParagraph(_ claim: Claim) -> Bool {
    let sentences = text.sentences
    guard sentences.indices.contains(claim.sentence) else { return false }
    return claim.sentence == 0 || sentences[claim.sentence - 1].block != sentences[claim.sentence].block
  }
}
