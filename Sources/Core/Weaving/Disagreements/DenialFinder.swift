/// What one side says and another denies.
struct DenialFinder: Sendable {
  let scene: Scene

  /// A record for each denial with the claim it denies.
  var disputes: [Dispute] {
    scene.refs.filter { scene.chronicle[$0].stance == .denies }.compactMap(dispute)
  }

  private func dispute(_ denial: ClaimRef) -> Dispute? {
    let denied = quoted(by: denial).map { [$0] } ?? assertions(against: denial)
    guard !denied.isEmpty else { return nil }
    let claims = ([denial] + denied).sorted()
    let others = scene.tellers(denied).map(scene.name).joined(separator: ", ")
    return Dispute(
      kind: .denial, claims: claims, tellers: scene.tellers(claims),
      note: scene.name(Teller(scene.chronicle[denial])) + " denies what " + others + " says")
  }

  /// The claim that stands inside the denial: its attribution is passed on by that of the denial.
  private func quoted(by denial: ClaimRef) -> ClaimRef? {
    let own = scene.chronicle[denial]
    return scene.refs.first { ref in
      guard ref.document == denial.document, ref != denial, scene.isDenied(ref) else { return false }
      let parent = scene.attribution(ref)?.parent
      return (parent != nil && parent == own.attribution) || own.span.contains(scene.chronicle[ref].span)
    }
  }

  /// What the others say in the same event: the last such claim before the denial in its document; else, of each other
  /// document, the first that blames the denier.
  private func assertions(against denial: ClaimRef) -> [ClaimRef] {
    guard let side = scene.side(denial) else { return [] }
    let opposing = scene.refs.filter { ref in
      let claim = scene.chronicle[ref]
      guard let teller = scene.side(ref), teller != side, claim.stance != .denies else { return false }
      return claim.blames == side
    }
    if let before = opposing.last(where: { $0.document == denial.document && $0 < denial }) { return [before] }
    var documents: Set<Int> = [denial.document]
    let placed = opposing.filter { !scene.chronicle[$0].places.isEmpty }
    let first = (placed.isEmpty ? opposing : placed).filter { documents.insert($0.document).inserted }
    return Array(first.prefix(3))
  }
}
