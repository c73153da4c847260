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
    for ref in scene.refs where !scene.isMutual(ref) && !scene.isDenied(ref) && !scene.isSummedUp(ref) {
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
    for denial in scene.refs where scene.chronicle[denial].stance == .denies && !isLeftToText(denial) {
      let denied = denied(by: denial)
      guard !denied.isEmpty else { continue }
      let isSame = last.map { $0.claims == denied && goesOn(from: $0.denial, to: denial) } ?? false
      last = (denial, denied)
      if isSame { continue }
      found.append(dispute(denial, denied))
    }
    return found
  }

  /// A headline's denial, where the text tells of one by the same side.
  private func isLeftToText(_ denial: ClaimRef) -> Bool {
    guard scene.isHeadline(denial) else { return false }
    let own = scene.chronicle[denial]
    return scene.chronicle.documents[denial.document].claims[(denial.claim + 1)...].contains {
      $0.stance == .denies && $0.side == own.side && $0.sentence > own.sentence
    }
  }

  /// Whether a side goes on denying: nobody else is heard between.
  private func goesOn(from a: ClaimRef, to b: ClaimRef) -> Bool {
    guard a.document == b.document, a.claim < b.claim else { return false }
    let side = scene.chronicle[a].side
    return scene.chronicle.documents[a.document].claims[(a.claim + 1)...b.claim].allSatisfy { $0.side == side }
  }

  private func denied(by denial: ClaimRef) -> [ClaimRef] {
    if let named = passedOn(by: denial) ?? quoted(by: denial) { return [named] }
    let finder = ChargeFinder(scene: scene)
    if let charge = finder.charge(before: denial) { return [charge] }
    if let charge = earlier(than: denial) { return finder.gist(endingAt: charge, for: denial).map { [$0] } ?? [] }
    return finder.charge(after: denial).map { [$0] } ?? elsewhere(denial)
  }

  private func dispute(_ denial: ClaimRef, _ denied: [ClaimRef]) -> Dispute {
    let claims = ([denial] + denied).sorted()
    let others = scene.tellers(denied).map(scene.name).joined(separator: ", ")
    return Dispute(
      kind: .denial, claims: claims, tellers: scene.tellers(claims),
      note: scene.name(Teller(scene.chronicle[denial])) + " denies what " + others + " says")
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

  /// The last charge of the event before a denial in its document.
  private func earlier(than denial: ClaimRef) -> ClaimRef? {
    guard let side = scene.side(denial), let opposing = against[side] else { return nil }
    let before = opposing.partitioningIndex { $0 > denial } - 1
    return before >= 0 && opposing[before].document == denial.document ? opposing[before] : nil
  }

  /// What other documents tell against the denier in the same event, the first of each, with places where there are any.
  private func elsewhere(_ denial: ClaimRef) -> [ClaimRef] {
    guard let side = scene.side(denial), let opposing = against[side] else { return [] }
    let placed = placedAgainst[side] ?? []
    var documents: Set<Int> = [denial.document]
    let first = (placed.isEmpty ? opposing : placed).prefix(50).filter { documents.insert($0.document).inserted }
    return Array(first.prefix(3))
  }
}
