/// Who answers a charge right before without a word of denial: "S replied that C".
struct AnswerFinder: Sendable {
  let scene: Scene

  /// A record for each answer with the charge: a denial, or blame where it tells of who made the charge.
  var disputes: [Dispute] {
    scene.refs.compactMap { answer in
      guard isAnswer(answer), let charge = ChargeFinder(scene: scene).charge(rightBefore: answer) else { return nil }
      let claims = [charge, answer].sorted()
      let names = [answer, charge].map { scene.name(Teller(scene.chronicle[$0])) }
      let isBlame = turns(answer, against: charge)
      return Dispute(
        kind: isBlame ? .blame : .denial, claims: claims, tellers: scene.tellers(claims),
        note: isBlame ? "\(names[1]) and \(names[0]) each hold the other responsible" : "\(names[0]) denies what \(names[1]) says"
      )
    }
  }

  private func isAnswer(_ ref: ClaimRef) -> Bool {
    let claim = scene.chronicle[ref]
    guard claim.stance == .asserts || claim.stance == .confirms, claim.blames == nil, scene.side(ref) != nil,
      let attribution = scene.attribution(ref)
    else { return false }
    let text = scene.chronicle.documents[ref.document].text
    return attribution.cueSpan.map { scene.lexicon.weaving.subjects(of: text.tokens[text.tokens(in: $0)]) }?.contains(.answering)
      == true
  }

  /// Whether an answer tells of the side that made the charge.
  private func turns(_ answer: ClaimRef, against charge: ClaimRef) -> Bool {
    guard let side = scene.side(charge), let contents = scene.attribution(answer)?.contentSpans else { return false }
    let document = scene.chronicle.documents[answer.document]
    let span = document.claims[answer.claim].span
    let first = document.mentions.partitioningIndex { $0.span.start >= span.start }
    return document.mentions[first...].prefix { $0.span.start < span.end }.contains { mention in
      mention.side == side && contents.contains { $0.contains(mention.span) }
    }
  }
}
