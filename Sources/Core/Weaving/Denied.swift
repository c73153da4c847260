extension AnnotatedDocument {
  /// Whether a claim denies the charge that stands before it in its sentence: "…, a charge that S denies".
  func deniesCharge(_ claim: Claim) -> Bool {
    claim.stance == .denies && claim.attribution.map { attributions[$0].foundBy == "a charge that S denies" } ?? false
  }

  /// Whether a claim is known only through the words of the one that denies it.
  func isDenied(_ claim: Claim) -> Bool {
    if claim.foundBy.hasPrefix("denied") { return true }
    return claim.attribution.map { attributions[$0].foundBy.hasPrefix("denied") } ?? false
  }

  /// "X rejected the charge", "that is untrue": a denial that leaves open what it denies.
  func isBare(_ denial: Claim) -> Bool {
    guard let contents = denial.attribution.map({ attributions[$0].contentSpans }) else { return true }
    return contents.reduce(0) { $0 + text.tokens(in: $1).count { !text.tokens[$0].shape.contains(.mark) } } <= 6
  }
}
