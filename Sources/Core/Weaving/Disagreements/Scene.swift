/// One event's claims, ready to be set against each other.
struct Scene: Sendable {
  let chronicle: Chronicle
  let lexicon: Lexicon
  let cluster: Cluster
  let refs: [ClaimRef]

  init(chronicle: Chronicle, lexicon: Lexicon, cluster: Cluster) {
    self.chronicle = chronicle
    self.lexicon = lexicon
    self.cluster = cluster
    refs = cluster.strands.map(\.ref)
  }

  /// All that the event's versions part over.
  var disputes: [Dispute] {
    BlameFinder(scene: self).disputes + DenialFinder(scene: self).disputes + AnswerFinder(scene: self).disputes
      + FigureFinder(scene: self).disputes
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
    refs.filter { ref in
      guard isHeadline(ref), !isMutual(ref) else { return true }
      let (document, own) = (chronicle.documents[ref.document], chronicle[ref])
      return !document.claims[(ref.claim + 1)...].contains {
        $0.blames == own.blames && $0.side == own.side && $0.stance != .denies && !$0.isBackground && !document.isHeadline($0)
      }
    }
  }

  /// Whether a claim stands in the title.
  func isHeadline(_ ref: ClaimRef) -> Bool { chronicle.documents[ref.document].isHeadline(chronicle[ref]) }

  /// Whether a headline's claim is told by the same side in the text.
  func isSummedUp(_ ref: ClaimRef) -> Bool {
    guard isHeadline(ref) else { return false }
    let side = side(ref)
    let first = refs.partitioningIndex { $0 > ref }
    return refs[first...].prefix { $0.document == ref.document }.contains { !isHeadline($0) && self.side($0) == side }
  }

  /// Whether a claim is one of the event's.
  func contains(_ ref: ClaimRef) -> Bool {
    let place = refs.partitioningIndex { $0 >= ref }
    return place < refs.endIndex && refs[place] == ref
  }

  /// The words by which a claim tells what it is about.
  func stems(_ ref: ClaimRef) -> Set<UInt32> {
    TellingWords(lexicon: lexicon).stems(of: chronicle[ref], in: chronicle.documents[ref.document])
  }

  /// Whether a claim takes up what was told before it.
  func pointsBack(_ ref: ClaimRef) -> Bool {
    TellingWords(lexicon: lexicon).pointsBack(chronicle[ref], in: chronicle.documents[ref.document])
  }

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
