/// Two sides that each say the other did wrong.
struct BlameFinder: Sendable {
  let scene: Scene

  /// A record for each pair of opposing claims that stand nearest each other in a document; where the sides meet in no
  /// document, one record across documents.
  var disputes: [Dispute] {
    let blaming = scene.refs.filter { blamed($0) != nil && !scene.isDenied($0) }
    let documents = Dictionary(grouping: blaming, by: \.document).sorted { $0.key < $1.key }
    let pairs = documents.flatMap { nearestPairs($0.value) }
    return pairs.isEmpty ? across(blaming) : pairs.map(dispute)
  }

  /// The side that a side blames.
  private func blamed(_ ref: ClaimRef) -> SideID? {
    let claim = scene.chronicle[ref]
    guard let blamed = claim.blames, blamed != .other, let side = scene.side(ref), side != blamed, claim.stance != .denies
    else { return nil }
    return blamed
  }

  private func isOpposed(_ a: ClaimRef, _ b: ClaimRef) -> Bool {
    blamed(a) == scene.side(b) && blamed(b) == scene.side(a)
  }

  /// For each claim the nearest opposing one, before or after it; linear, as only the last of each side is remembered.
  private func nearestPairs(_ refs: [ClaimRef]) -> [[ClaimRef]] {
    var nearest: [ClaimRef: ClaimRef] = [:]
    for order in [refs, refs.reversed()] {
      var last: [SideID: ClaimRef] = [:]
      for ref in order {
        if let side = blamed(ref), let other = last[side], isOpposed(ref, other),
          nearest[ref].map({ distance(ref, other) < distance(ref, $0) }) ?? true
        {
          nearest[ref] = other
        }
        if let side = scene.side(ref) { last[side] = ref }
      }
    }
    return Set(nearest.map { [$0.key, $0.value].sorted() }).sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func distance(_ a: ClaimRef, _ b: ClaimRef) -> Int { abs(a.claim - b.claim) }

  private func across(_ refs: [ClaimRef]) -> [Dispute] {
    var first: [SideID: ClaimRef] = [:]
    for ref in refs {
      guard let side = scene.side(ref), first[side] == nil else { continue }
      first[side] = ref
    }
    let sides = first.keys.sorted()
    for (at, side) in sides.enumerated() {
      for other in sides[(at + 1)...] {
        guard let a = first[side], let b = first[other], isOpposed(a, b) else { continue }
        return [dispute([a, b].sorted())]
      }
    }
    return []
  }

  private func dispute(_ pair: [ClaimRef]) -> Dispute {
    let tellers = scene.tellers(pair)
    let names = tellers.map(scene.name).joined(separator: " and ")
    return Dispute(kind: .blame, claims: pair, tellers: tellers, note: names + " each hold the other responsible")
  }
}
