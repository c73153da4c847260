/// Finds where versions part. Every finder looks at the events of one family, so that a new article changes only what it
/// touches.
struct DisagreementFinder: Sendable {
  let chronicle: Chronicle
  let lexicon: Lexicon

  /// The disagreements, in order of their events.
  func disagreements(in events: [(event: Event, cluster: Cluster)]) -> [Disagreement] {
    var taken: Set<String> = []
    let found = Family.families(events.map(\.cluster)).flatMap { family in
      Scene(chronicle: chronicle, lexicon: lexicon, cluster: family.cluster).disputes.map { dispute in
        let name = dispute.claims.reduce(dispute.kind.rawValue) { $0 + " " + chronicle[$1].id }
        return Disagreement(
          id: ShortID.unique(name, in: &taken), event: family.event(of: dispute), kind: dispute.kind, claims: dispute.claims,
          tellers: dispute.tellers, note: dispute.note)
      }
    }
    return found.enumerated().sorted { ($0.element.event, $0.offset) < ($1.element.event, $1.offset) }.map(\.element)
  }
}

/// A disagreement before it has an id.
struct Dispute: Sendable {
  var kind: Disagreement.Kind
  var claims: [ClaimRef]
  var tellers: [Teller]
  var note: String
}
