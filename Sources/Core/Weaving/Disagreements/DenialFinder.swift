/// What one side says and another denies.
struct DenialFinder: Sendable {
  let scene: Scene
  /// What is said against each side, in order; what only its denial tells is no charge that others answer.
  private let against: [SideID: [ClaimRef]]
  /// Of these the ones that name a place.
  private let placedAgainst: [SideID: [ClaimRef]]

  init(scene: Scene) {
    self.scene = scene
    var against: [SideID: [ClaimRef]] = [:]
    for ref in scene.withoutHeadlines(scene.refs.filter { scene.blamed($0) != nil && !scene.isMutual($0) && !scene.isDenied($0) })
    {
      guard let blamed = scene.blamed(ref) else { continue }
      against[blamed, default: []].append(ref)
    }
    self.against = against
    placedAgainst = against.mapValues { refs in refs.filter { !scene.chronicle[$0].places.isEmpty } }
  }

  /// A record for each denial with the claim it denies; "X denied it. It is groundless, X's minister said" is one.
  var disputes: [Dispute] {
    var found: [Dispute] = []
    var last: (denial: ClaimRef, claims: [ClaimRef])?
    for denial in scene.refs where scene.chronicle[denial].stance == .denies {
      guard let dispute = dispute(denial) else { continue }
      let denied = dispute.claims.filter { $0 != denial }
      if let last, last.claims == denied, goesOn(from: last.denial, to: denial) { continue }
      last = (denial, denied)
      found.append(dispute)
    }
    return found
  }

  private func goesOn(from a: ClaimRef, to b: ClaimRef) -> Bool {
    let (first, second) = (scene.chronicle[a], scene.chronicle[b])
    return a.document == b.document && first.side == second.side && second.sentence - first.sentence <= 1
  }

  private func dispute(_ denial: ClaimRef) -> Dispute? {
    var denied = (passedOn(by: denial) ?? quoted(by: denial)).map { [$0] } ?? assertions(against: denial)
    // What was said right before is the nearer one, though others elsewhere say the like.
    if !denied.contains(where: { isNear($0, denial) }), let charge = answered(by: denial) { denied = [charge] }
    guard !denied.isEmpty else { return nil }
    let claims = ([denial] + denied).sorted()
    let others = scene.tellers(denied).map(scene.name).joined(separator: ", ")
    return Dispute(
      kind: .denial, claims: claims, tellers: scene.tellers(claims),
      note: scene.name(Teller(scene.chronicle[denial])) + " denies what " + others + " says")
  }

  private func isNear(_ charge: ClaimRef, _ denial: ClaimRef) -> Bool {
    charge.document == denial.document && abs(scene.chronicle[denial].sentence - scene.chronicle[charge].sentence) <= 3
  }

  /// "S1 said C, a claim S2 denied": the claim before the denial in its sentence.
  private func passedOn(by denial: ClaimRef) -> ClaimRef? {
    let document = scene.chronicle.documents[denial.document]
    guard denial.claim > 0, document.deniesCharge(scene.chronicle[denial]) else { return nil }
    let charge = ClaimRef(document: denial.document, claim: denial.claim - 1)
    return scene.chronicle[charge].sentence == scene.chronicle[denial].sentence ? charge : nil
  }

  /// The claim that stands inside the denial: its attribution is passed on by that of the denial. Looked for from the sentence
  /// before it to the end of what it says, for a document may hold thousands of denials.
  private func quoted(by denial: ClaimRef) -> ClaimRef? {
    let own = scene.chronicle[denial]
    let first = scene.refs.partitioningIndex {
      $0.document > denial.document || ($0.document == denial.document && scene.chronicle[$0].sentence >= own.sentence - 1)
    }
    let near = scene.refs[first...].prefix(while: { ref in
      guard ref.document == denial.document else { return false }
      let claim = scene.chronicle[ref]
      return claim.sentence <= own.sentence + 1 || claim.span.start < own.span.end
    })
    return near.first { ref in
      guard ref != denial, scene.isDenied(ref) else { return false }
      let parent = scene.attribution(ref)?.parent
      return (parent != nil && parent == own.attribution) || own.span.contains(scene.chronicle[ref].span)
    }
  }

  /// "S1 says C. S2 denies that": what another side says in the same event right before, though C blames nobody by name.
  private func answered(by denial: ClaimRef) -> ClaimRef? {
    guard let side = scene.side(denial), denial.claim > 0 else { return nil }
    let before = ClaimRef(document: denial.document, claim: denial.claim - 1)
    let place = scene.refs.partitioningIndex { $0 >= before }
    guard place < scene.refs.endIndex, scene.refs[place] == before, isAgainst(side, before),
      !scene.isMutual(before)
    else {
      return nil
    }
    let (charge, answer) = (scene.chronicle[before], scene.chronicle[denial])
    return charge.stance != .denies && answer.sentence - charge.sentence <= 1 ? before : nil
  }

  /// Of what one source says in a row, up to the last claim given, the claim that tells most.
  private func gist(_ claims: ArraySlice<ClaimRef>) -> ClaimRef {
    var gist = claims[claims.endIndex - 1]
    var last = gist
    for ref in claims.dropLast().suffix(8).reversed() {
      let (here, next) = (scene.chronicle[ref], scene.chronicle[last])
      guard ref.document == last.document, here.source == next.source, next.sentence - here.sentence <= 1 else { break }
      if scene.weight(ref) > scene.weight(gist) { gist = ref }
      last = ref
    }
    return gist
  }

  /// What another side says, or what a third party accuses the side of.
  private func isAgainst(_ side: SideID, _ charge: ClaimRef) -> Bool {
    if let teller = scene.side(charge) { return teller != side }
    return Teller(scene.chronicle[charge]) == .other && scene.chronicle[charge].blames == side
  }

  /// What the others say in the same event: the last such claim before the denial in its document; else, of other
  /// documents, the first that blame the denier, with places where there are any.
  private func assertions(against denial: ClaimRef) -> [ClaimRef] {
    guard let side = scene.side(denial), let opposing = against[side] else { return [] }
    let before = opposing.partitioningIndex { $0 > denial } - 1
    if before >= 0, opposing[before].document == denial.document { return [gist(opposing[...before])] }
    let placed = placedAgainst[side] ?? []
    var documents: Set<Int> = [denial.document]
    let first = (placed.isEmpty ? opposing : placed).prefix(50).filter { documents.insert($0.document).inserted }
    return Array(first.prefix(3))
  }
}
