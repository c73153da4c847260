/// Finds in a document what a denial is of: of what the other side says in the turn before it the claim that fits it best.
struct ChargeFinder: Sendable {
  let scene: Scene

  /// A turn begins at most so many sentences before the denial; an answer to what is told after it follows as soon.
  private static let reach = 3
  /// So many claims of a turn are looked at.
  private static let longest = 8

  /// The claim that a denial is of; nil where its document tells none.
  func charge(before denial: ClaimRef) -> ClaimRef? {
    let own = scene.chronicle[denial]
    let claims = scene.chronicle.documents[denial.document].claims
    let near = (0..<denial.claim).reversed().lazy.prefix { own.sentence - claims[$0].sentence <= ChargeFinder.reach }
    guard let last = near.first(where: { isFit(ref($0, denial), denial) }) else { return nil }
    return best(turn(endingAt: ref(last, denial), denial), for: denial)
  }

  /// The charge that somebody answers at once: blame, or a deed that is told.
  func charge(rightBefore answer: ClaimRef) -> ClaimRef? {
    charge(before: answer).flatMap { isNext($0, to: answer) && tellsDeed($0, answer) ? $0 : nil }
  }

  /// The best claim of the turn that ends with a charge of long before.
  func gist(endingAt charge: ClaimRef, for denial: ClaimRef) -> ClaimRef? {
    isFit(charge, denial) ? best(turn(endingAt: charge, denial), for: denial) : nil
  }

  /// "X rejects the accusation. Y had claimed that …": what is told of the charge behind the denial.
  func charge(after denial: ClaimRef) -> ClaimRef? {
    let own = scene.chronicle[denial]
    let claims = scene.chronicle.documents[denial.document].claims
    let next = claims[(denial.claim + 1)...].indices.prefix { claims[$0].sentence - own.sentence < ChargeFinder.reach }
    return next.lazy.map { ref($0, denial) }.first { isFit($0, denial) && (scene.blamed($0) == own.side || isToldAsPast($0)) }
  }

  private func ref(_ claim: Int, _ denial: ClaimRef) -> ClaimRef { ClaimRef(document: denial.document, claim: claim) }

  /// What is said against the denier up to a claim: by its teller until another is heard, and by others before where that tells
  /// neither blame nor deed, or where the denial points back further.
  private func turn(endingAt last: ClaimRef, _ denial: ClaimRef) -> [ClaimRef] {
    let claims = scene.chronicle.documents[last.document].claims
    let side = scene.side(denial)
    var voice = last
    var isOpen = scene.pointsBack(denial) || !tellsDeed(last, denial)
    var turn: [ClaimRef] = []
    var sentence = claims[last.claim].sentence
    for number in (0...last.claim).reversed().prefix(ChargeFinder.longest) {
      guard sentence - claims[number].sentence <= 1, claims[number].side != side || claims[number].stance == .denies else {
        break
      }
      let claim = ref(number, denial)
      if isFit(claim, denial) {
        guard isOpen || isOneVoice(claim, voice) else { break }
        turn.append(claim)
        if isOpen, tellsDeed(claim, denial), !scene.pointsBack(denial) { (isOpen, voice) = (false, claim) }
      }
      if !isOpen, claims[number].source == .narrator { break }
      sentence = claims[number].sentence
    }
    return turn
  }

  /// Whether one source speaks; of two whom the codebook does not know only in the same words or one breath.
  private func isOneVoice(_ a: ClaimRef, _ b: ClaimRef) -> Bool {
    let (first, second) = (scene.chronicle[a], scene.chronicle[b])
    guard first.source == second.source, first.source == .unlisted, first.attribution != second.attribution else {
      return first.source == second.source
    }
    return [a, b].contains { scene.attribution($0)?.sourceSpan == nil }
  }

  private func tellsDeed(_ charge: ClaimRef, _ denial: ClaimRef) -> Bool {
    let claim = scene.chronicle[charge]
    return claim.blames == scene.side(denial) || claim.subEventType != nil
  }

  /// Whether the denier can mean it: what the other side says of the same event or blames it for, what third parties accuse it
  /// of, and what they say that it did in the words it denies.
  private func isFit(_ charge: ClaimRef, _ denial: ClaimRef) -> Bool {
    let claim = scene.chronicle[charge]
    guard let side = scene.side(denial), claim.stance != .denies, !scene.isDenied(charge), !scene.isMutual(charge),
      !scene.isSummedUp(charge)
    else { return false }
    let isCharge = claim.blames == side
    guard isCharge || scene.contains(charge) else { return false }
    let isMeant = isMeant(charge, by: denial)
    switch Teller(claim) {
    case .side(let teller): return teller != side && (isMeant || isNext(charge, to: denial) && tellsDeed(charge, denial))
    case .other: return isCharge && isNext(charge, to: denial) || tellsDeed(charge, denial) && isMeant
    case .narrator: return false
    }
  }

  /// Whether a denial leaves open what it denies, or says it in words or as a deed of the charge's kind.
  private func isMeant(_ charge: ClaimRef, by denial: ClaimRef) -> Bool {
    let (said, denied) = (scene.chronicle[charge], scene.chronicle[denial])
    return isBare(denial) || isOfOneKind(said, denied) || shared(charge, denial) > 0
  }

  /// Shelling here and shelling there; an attack may be anything.
  private func isOfOneKind(_ a: Claim, _ b: Claim) -> Bool {
    a.subEventType != nil && a.subEventType == b.subEventType && a.subEventType != .attack
  }

  /// Whether nobody of another side speaks between a charge and a denial, nor the denier in another sentence.
  private func isNext(_ charge: ClaimRef, to denial: ClaimRef) -> Bool {
    let claims = scene.chronicle.documents[charge.document].claims
    let (said, denied) = (scene.chronicle[charge], scene.chronicle[denial])
    guard charge < denial else { return denied.sentence >= said.sentence - 1 }
    return denied.sentence - said.sentence <= ChargeFinder.reach
      && claims[charge.claim..<denial.claim].allSatisfy { $0.side == said.side || $0.sentence == denied.sentence }
  }

  /// Whether a denial tells no deed of its own.
  private func isBare(_ denial: ClaimRef) -> Bool {
    let own = scene.chronicle[denial]
    return (own.eventType == nil || own.eventType == .reject) && scene.chronicle.documents[denial.document].isBare(own)
  }

  /// Of claims, the last first, the one that most speaks for: words that the denial takes up, blame, a deed, where and when.
  private func best(_ turn: [ClaimRef], for denial: ClaimRef) -> ClaimRef? {
    var best: (ref: ClaimRef, weight: Int)?
    for charge in turn {
      let weight = weight(charge, denial)
      if weight > best?.weight ?? -1 { best = (charge, weight) }
    }
    return best?.ref
  }

  private func weight(_ charge: ClaimRef, _ denial: ClaimRef) -> Int {
    let claim = scene.chronicle[charge]
    let blame = claim.blames == scene.side(denial) ? 2 : 0
    return 2 * min(2, shared(charge, denial)) + blame + (claim.subEventType == nil ? 0 : 1) + min(2, scene.weight(charge))
  }

  private func shared(_ charge: ClaimRef, _ denial: ClaimRef) -> Int {
    scene.stems(charge).intersection(scene.stems(denial)).count
  }

  /// "had claimed": said before what is told.
  private func isToldAsPast(_ charge: ClaimRef) -> Bool {
    let text = scene.chronicle.documents[charge.document].text
    guard let cue = scene.attribution(charge)?.cueSpan else { return false }
    let tokens = text.tokens(in: cue)
    let around = max(0, tokens.lowerBound - 1)..<tokens.upperBound
    return text.tokens[around].contains { scene.lexicon.events[$0.word]?.has(.have) == true }
  }
}
