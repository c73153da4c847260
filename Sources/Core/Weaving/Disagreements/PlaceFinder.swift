/// Sides that name different places for what was done to them in one event.
struct PlaceFinder: Sendable {
  let scene: Scene

  /// A record for each pair of sides whose places have none in common.
  var disputes: [Dispute] {
    guard scene.cluster.happening.topic == .fight, !scene.cluster.happening.isBackground else { return [] }
    let told = Dictionary(grouping: scene.refs.filter(tellsOfAttack)) { scene.side($0) ?? .other }
    let sides = told.keys.sorted()
    return sides.indices.flatMap { first in
      sides[(first + 1)...].compactMap { dispute(sides[first], $0, told) }
    }
  }

  private func tellsOfAttack(_ ref: ClaimRef) -> Bool {
    let claim = scene.chronicle[ref]
    guard let side = scene.side(ref), let blamed = claim.blames else { return false }
    return blamed != side && !claim.places.isEmpty && claim.stance != .denies
  }

  private func dispute(_ a: SideID, _ b: SideID, _ told: [SideID: [ClaimRef]]) -> Dispute? {
    let (ours, theirs) = (told[a] ?? [], told[b] ?? [])
    let (here, there) = (places(ours), places(theirs))
    guard Set(here).isDisjoint(with: there) else { return nil }
    let claims = (distinct(ours) + distinct(theirs)).sorted()
    let note = "\(scene.name(a)) names \(scene.names(here)); \(scene.name(b)) names \(scene.names(there))"
    return Dispute(kind: .place, claims: claims, tellers: scene.tellers(claims), note: note)
  }

  private func places(_ refs: [ClaimRef]) -> [EntityID] { Tally.ranked(refs.flatMap { scene.chronicle[$0].places }) }

  /// A claim for each set of places.
  private func distinct(_ refs: [ClaimRef]) -> [ClaimRef] {
    var seen: Set<Set<EntityID>> = []
    return refs.filter { seen.insert(Set(scene.chronicle[$0].places)).inserted }
  }
}
