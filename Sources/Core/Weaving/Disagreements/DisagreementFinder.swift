/// Finds where versions part. Every finder looks at the events of one family, so that a new article changes only what it
/// touches.
struct DisagreementFinder: Sendable {
  let chronicle: Chronicle

  /// The disagreements, in order of their events.
  func disagreements(in events: [(event: Event, cluster: Cluster)]) -> [Disagreement] {
    var taken: Set<String> = []
    let found = Family.families(events.map(\.cluster)).flatMap { family in
      Scene(chronicle: chronicle, cluster: family.cluster).disputes.map { dispute in
        let name = dispute.claims.reduce(dispute.kind.rawValue) { $0 + " " + chronicle[$1].id }
        return Disagreement(
          id: ShortID.unique(name, in: &taken), event: family.event(of: dispute), kind: dispute.kind, claims: dispute.claims,
          tellers: dispute.tellers, note: dispute.note)
      }
    }
    return found.enumerated().sorted { ($0.element.event, $0.offset) < ($1.element.event, $1.offset) }.map(\.element)
  }
}

/// Events whose versions are set against each other: what was done on either side's ground in one night, and in answer.
struct Family: Sendable {
  /// All their claims, in order of documents and their text.
  private(set) var cluster: Cluster
  /// The number of the event that each claim belongs to.
  private var home: [ClaimRef: Int] = [:]
  private var main: Int

  /// The families of some events, in order of their first.
  static func families(_ clusters: [Cluster]) -> [Family] {
    var places: [Happening: Int] = [:]
    var families: [Family] = []
    for (number, cluster) in clusters.enumerated() {
      if let place = places[cluster.happening.family] {
        families[place].add(cluster, number)
      } else {
        places[cluster.happening.family] = families.count
        families.append(Family(cluster, number))
      }
    }
    return families.map(\.ordered)
  }

  private init(_ cluster: Cluster, _ number: Int) {
    self.cluster = Cluster(happening: cluster.happening.family, strands: [])
    main = number
    add(cluster, number)
  }

  private mutating func add(_ cluster: Cluster, _ number: Int) {
    if cluster.happening == self.cluster.happening { main = number }
    self.cluster.strands += cluster.strands
    for strand in cluster.strands { home[strand.ref] = number }
  }

  private var ordered: Family {
    var family = self
    family.cluster.strands.sort { $0.ref < $1.ref }
    return family
  }

  /// The event that most of a dispute's claims belong to; of equals the one that is told most widely.
  func event(of dispute: Dispute) -> Int {
    let counts = dispute.claims.reduce(into: [Int: Int]()) { $0[home[$1] ?? main, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    let homes = counts.filter { $0.value == most }.keys
    return homes.contains(main) ? main : homes.min() ?? main
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

  /// The side that a side blames.
  func blamed(_ ref: ClaimRef) -> SideID? {
    let claim = chronicle[ref]
    guard let blamed = claim.blames, blamed != .other, let side = side(ref), side != blamed, claim.stance != .denies
    else { return nil }
    return blamed
  }

  /// Whether one sentence has two sources of two sides: "each blames the other".
  func isMutual(_ ref: ClaimRef) -> Bool {
    let claims = chronicle.documents[ref.document].claims
    let own = claims[ref.claim]
    return [ref.claim - 1, ref.claim + 1].contains { at in
      claims.indices.contains(at) && claims[at].span == own.span && claims[at].side != own.side
        && claims[at].stance != .denies && own.stance != .denies
    }
  }

  /// Of accusations, those that a headline makes of a side are left out where the text of the same article makes them too.
  func withoutHeadlines(_ refs: [ClaimRef]) -> [ClaimRef] {
    let told = Set(
      refs.filter { !isHeadline($0) }.compactMap { ref in blamed(ref).map { Charge(document: ref.document, blamed: $0) } })
    return refs.filter { ref in
      guard isHeadline(ref), !isMutual(ref), let blamed = blamed(ref) else { return true }
      return !told.contains(Charge(document: ref.document, blamed: blamed))
    }
  }

  private struct Charge: Hashable {
    var document: Int
    var blamed: SideID
  }

  private func isHeadline(_ ref: ClaimRef) -> Bool { chronicle.documents[ref.document].isHeadline(chronicle[ref]) }

  /// How much a claim tells of where and when.
  func weight(_ ref: ClaimRef) -> Int { chronicle[ref].places.count + (chronicle[ref].time == nil ? 0 : 1) }

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
