/// Tells apart, within one night, the fighting on one side's ground from that on the other's: an attack here and a
/// counter-attack there. Where the two are told only against each other they stay one event, face to face.
struct Grounds: Sendable {
  let codebook: Codebook
  let documents: [AnnotatedDocument]

  /// Sets the ground of the fights that are told apart.
  func settle(_ strands: inout [[Strand]]) {
    let grounds = strands.map(grounds)
    var nights: [Happening: [(document: Int, number: Int)]] = [:]
    for (document, row) in strands.enumerated() {
      for (number, strand) in row.enumerated() where Grounds.isFight(strand) {
        nights[strand.happening, default: []].append((document, number))
      }
    }
    for night in nights.values {
      for ground in apart(night.map { (grounds[$0.document][$0.number], strands[$0.document][$0.number]) }) {
        for at in night where grounds[at.document][at.number] == ground {
          strands[at.document][at.number].happening.ground = Int(ground.index) + 1
        }
      }
    }
  }

  private static func isFight(_ strand: Strand) -> Bool {
    strand.follows == nil && strand.happening.topic == .fight && !strand.happening.isBackground && strand.happening.scope < 0
  }

  /// For each strand of a document the side on whose ground it tells of fighting: where its places lie, or those of the
  /// same source's other clauses in the sentence.
  private func grounds(_ strands: [Strand]) -> [SideID?] {
    let own = strands.map { ground(of: claim($0)) }
    return strands.indices.map { number in
      if let ground = own[number] { return ground }
      let here = claim(strands[number])
      guard Grounds.isFight(strands[number]), here.places.isEmpty else { return nil }
      let beside = [number - 1, number + 1].first { at in
        guard strands.indices.contains(at), own[at] != nil else { return false }
        let there = claim(strands[at])
        return there.sentence == here.sentence && there.source == here.source && here.source != .narrator
      }
      return beside.flatMap { own[$0] }
    }
  }

  private func claim(_ strand: Strand) -> Claim { documents[strand.ref.document].claims[strand.ref.claim] }

  /// The one side in which all places of a claim lie; a region or a front line may be anybody's.
  private func ground(of claim: Claim) -> SideID? {
    let places = claim.places.map { codebook[$0] }.filter { !$0.isWide }
    guard let side = places.first?.side, side != .other, places.allSatisfy({ $0.side == side }) else { return nil }
    return side
  }

  /// The grounds to be told apart: all but the one most told of, where what is left still has every side's version.
  private func apart(_ night: [(ground: SideID?, strand: Strand)]) -> [SideID] {
    let ranked = Tally.ranked(night.compactMap(\.ground))
    guard let main = ranked.first, ranked.count > 1 else { return [] }
    return ranked.dropFirst().filter { ground in
      let left = tellers(night.filter { $0.ground == nil || $0.ground == main })
      return tellers(night.filter { $0.ground == ground }).isSubset(of: left)
    }
  }

  private func tellers(_ night: [(ground: SideID?, strand: Strand)]) -> Set<SideID> {
    Set(night.compactMap { claim($0.strand).side }.filter { $0 != .other })
  }
}

extension Entity {
  /// Whether it is a place too wide to be on one side's ground.
  var isWide: Bool {
    switch kind {
    case "region", "country", "state", "line", "front", "front line", "border", "river": true
    default: false
    }
  }
}
