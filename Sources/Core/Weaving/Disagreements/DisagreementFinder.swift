/// Finds where versions of one event part. Every finder looks at one event, so that a new article changes only what it touches.
struct DisagreementFinder: Sendable {
  let chronicle: Chronicle

  /// The disagreements, in order of their events.
  func disagreements(in events: [(event: Event, cluster: Cluster)]) -> [Disagreement] {
    var taken: Set<String> = []
    return events.enumerated().flatMap { index, pair -> [Disagreement] in
      let scene = Scene(chronicle: chronicle, cluster: pair.cluster)
      return scene.disputes.map { dispute in
        let name = dispute.claims.reduce(dispute.kind.rawValue) { $0 + " " + chronicle[$1].id }
        return Disagreement(
          id: ShortID.unique(name, in: &taken), event: index, kind: dispute.kind, claims: dispute.claims,
          tellers: dispute.tellers, note: dispute.note)
      }
    }
  }
}

/// A disagreement before it has an id.
struct Dispute: Sendable {
  var kind: Disagreement.Kind
  var claims: [ClaimRef]
  var tellers: [Teller]
  var note: String
}

/// One event's claims, ready to be set against each other.
struct Scene: Sendable {
  let chronicle: Chronicle
  let cluster: Cluster
  let refs: [ClaimRef]

  init(chronicle: Chronicle, cluster: Cluster) {
    self.chronicle = chronicle
    self.cluster = cluster
    refs = cluster.strands.map(\.ref)
  }

  /// All that the event's versions part over.
  var disputes: [Dispute] {
    BlameFinder(scene: self).disputes + DenialFinder(scene: self).disputes + FigureFinder(scene: self).disputes
      + PlaceFinder(scene: self).disputes + NightFinder(scene: self).disputes + WordingFinder(scene: self).disputes
      + OutletErrorFinder(scene: self).disputes
  }

  /// The side of the conflict that makes a claim; nil for third parties, narrator and nobody.
  func side(_ ref: ClaimRef) -> SideID? {
    guard case .side(let side) = Teller(chronicle[ref]) else { return nil }
    return side
  }

  /// Whether a claim is known only through its denial.
  func isDenied(_ ref: ClaimRef) -> Bool { chronicle.documents[ref.document].isDenied(chronicle[ref]) }

  /// The act of saying that carries a claim.
  func attribution(_ ref: ClaimRef) -> Attribution? {
    let document = chronicle.documents[ref.document]
    return document.claims[ref.claim].attribution.map { document.attributions[$0] }
  }

  /// The distinct tellers of some claims, in order.
  func tellers(_ refs: [ClaimRef]) -> [Teller] { Set(refs.map { Teller(chronicle[$0]) }).sorted() }

  /// Who a teller is, in the codebook's names.
  func name(_ teller: Teller) -> String {
    switch teller {
    case .side(let side): name(side)
    case .other: "a third party"
    case .narrator: "the report"
    }
  }

  /// The name of a side.
  func name(_ side: SideID) -> String {
    let sides = chronicle.codebook.sides
    return side == .other || Int(side.index) >= sides.count ? "a third party" : sides[Int(side.index)].name
  }

  /// The names of some entities.
  func names(_ ids: [EntityID]) -> String { ids.map { chronicle.codebook[$0].name }.joined(separator: ", ") }
}
