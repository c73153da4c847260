/// What one claim is about, by its type, stance, figures and words; nil where only its neighbours tell.
struct TopicReader: Sendable {
  let codebook: Codebook
  let document: AnnotatedDocument
  let subjects: Subjects

  /// Topic and principal of a claim.
  func happening(of claim: Claim) -> Happening? {
    if claim.stance == .denies || document.isDenied(claim) { return denial(claim) }
    if isThirdPartyComment(claim) { return statement(claim) }
    if let toll = toll(claim) { return toll }
    switch claim.stance {
    case .appeals: return statement(claim)
    case .expresses where claim.eventType != .assault && claim.eventType != .consult: return nil
    default: return deed(claim)
    }
  }

  private func denial(_ claim: Claim) -> Happening? {
    if subjects.contains(.civilians) { return Happening(topic: .civilians) }
    switch claim.eventType {
    case .assault, .accuse: return Happening(topic: .fight)
    case nil, .reject: return subjects.isDisjoint(with: [.fighting, .territory]) ? nil : Happening(topic: .fight)
    // Nobody met where talks are denied, nor is a denial on the telephone about the telephone.
    case .consult: return nil
    default: return deed(claim)
    }
  }

  private func isThirdPartyComment(_ claim: Claim) -> Bool {
    guard claim.side == .other, !(claim.isBackground && claim.source == .unlisted), claim.source != .narrator,
      claim.source != .unattributed
    else { return false }
    if claim.stance == .expresses || claim.stance == .appeals || subjects.contains(.concern) { return true }
    switch claim.eventType {
    // Whom the codebook does not know may be any reporter: "clashes, residents say".
    case nil: return claim.source != .unlisted
    case .support, .request, .protest: return true
    case .cooperate, .aid, .threaten, .accuse: return claim.source != .unlisted
    default: return false
    }
  }

  /// What a source says for itself, filed under the source; who told of history is no event.
  func statement(_ claim: Claim) -> Happening? {
    if claim.isBackground, claim.source == .unlisted { return nil }
    switch claim.source {
    case .entity(let id): return Happening(topic: .statement, who: Int(id.index) + 1)
    case .unlisted: return Happening(topic: .statement, who: -1 - sourceNumber(claim))
    case .narrator, .unattributed: return nil
    }
  }

  private func sourceNumber(_ claim: Claim) -> Int {
    guard let span = claim.attribution.flatMap({ document.attributions[$0].sourceSpan }) else { return 0 }
    return Int(ShortID.hash(Folding.folded(document.text.words(span))) >> 33)
  }

  /// Losses of one side, filed under that side; who shells a named place and what it cost is told as the shelling.
  private func toll(_ claim: Claim) -> Happening? {
    let sides = claim.isToll ? claim.figures.compactMap { $0.kind.isLoss ? $0.owner.side : nil } : []
    guard let first = sides.first else { return nil }
    // "X and Y traded fire, killing eleven" tells of the fire.
    if claim.subEventType != nil, Set(claim.actors.map { codebook[$0].side }).count > 1 { return nil }
    switch claim.subEventType {
    case .shelling, .airStrike, .remoteExplosive: if !claim.places.isEmpty { return nil }
    default: break
    }
    let own = sides.first { $0 == claim.side } ?? first
    return Happening(topic: .toll, who: Int(own.index) + 1)
  }

  private func deed(_ claim: Claim) -> Happening? {
    switch claim.eventType {
    case .assault: return assault(claim)
    case .accuse, .reject:
      return claim.blames != nil || subjects.contains(.fighting) ? Happening(topic: .fight) : nil
    case .consult: return consultation(claim)
    case .agree: return agreement(claim)
    case .retreat where subjects.contains(.ceasefire): return Happening(topic: .agreement)
    // Troops called up here and put on alert there are two things.
    case .mobilize:
      return Happening(
        topic: .mobilisation, who: principalSide(claim) + 1000 * (claim.places.first.map { Int($0.index) + 1 } ?? 0))
    // What somebody asked for, told without saying who, belongs to what is told before.
    case .request: return statement(claim) ?? (claim.actors.isEmpty ? nil : other(claim))
    case nil: return untyped(claim)
    case .support, .aid, .cooperate, .threaten, .coerce: return isPassing(claim) ? nil : other(claim)
    default: return other(claim)
    }
  }

  /// Whether a deed between the parties is told without a place or time of its own: a threat, an arrest, a favour in the course
  /// of what is told.
  private func isPassing(_ claim: Claim) -> Bool {
    guard !claim.isBackground, claim.places.isEmpty, claim.time == nil else { return false }
    let doers = claim.actors.filter { codebook[$0].sort != .place }
    let isTold = claim.side.map { $0 != .other } ?? true
    return doers.isEmpty ? isTold : doers.allSatisfy { codebook[$0].side != .other }
  }

  /// A breach of an agreement is fighting; what a side thinks of agreements is its opinion, save for a ceasefire's news.
  private func agreement(_ claim: Claim) -> Happening? {
    if !subjects.isDisjoint(with: [.violation, .breaking]) { return Happening(topic: .fight) }
    let isOpinion = claim.side != nil && claim.side != .other && !subjects.contains(.ceasefire) && !claim.isBackground
    return isOpinion ? nil : Happening(topic: .agreement)
  }

  /// A claim without a type: a call or meeting of people it names, or fighting by its words.
  private func untyped(_ claim: Claim) -> Happening? {
    if !subjects.isDisjoint(with: [.telephone, .call, .meeting]), people(in: claim.span).count > 1 { return consultation(claim) }
    return claim.blames != nil || subjects.contains(.fighting) ? Happening(topic: .fight) : nil
  }

  private func assault(_ claim: Claim) -> Happening {
    switch claim.subEventType {
    case .remoteExplosive where subjects.contains(.mines): return Happening(topic: .mines)
    case .governmentRegainsTerritory, .nonStateTakesTerritory, .nonViolentTransfer: return Happening(topic: .control)
    default: break
    }
    if subjects.contains(.response), claim.stance != .accuses, let side = respondent(claim) {
      return Happening(topic: .response, who: Int(side.index) + 1)
    }
    if subjects.contains(.civilians), claim.stance == .accuses, claim.places.isEmpty, claim.figures.isEmpty {
      return Happening(topic: .civilians)
    }
    return Happening(topic: .fight)
  }

  /// Who answers: the side that speaks; of an unknown speaker, the one side that he does not blame.
  private func respondent(_ claim: Claim) -> SideID? {
    if let side = claim.side, side != .other { return side }
    guard let blamed = claim.blames, blamed != .other, codebook.sides.count == 2, claim.source != .narrator else { return nil }
    return SideID(1 - Int(blamed.index))
  }

  private func consultation(_ claim: Claim) -> Happening? {
    // "There can be no dialogue": an opinion.
    guard !claim.auxiliary.contains(.negation) else { return nil }
    guard let principal = principal(claim) else { return nil }
    let isCall = subjects.contains(.telephone) || (subjects.contains(.call) && !isWithBody(claim))
    let topic: Topic = isCall && !subjects.contains(.meeting) ? .call : .meeting
    return Happening(topic: topic, who: Int(principal.index) + 1)
  }

  /// Whether more than people take part: a council is called together, not up.
  private func isWithBody(_ claim: Claim) -> Bool {
    participants(claim).contains { codebook[$0].sort == .actor && codebook[$0].kind != "person" }
  }

  private func other(_ claim: Claim) -> Happening {
    // What an article tells of a third party's support or appeal is filed with what that party says.
    if claim.eventType == .support || claim.eventType == .request || claim.eventType == .cooperate,
      let actor = claim.actors.first, codebook[actor].side == .other
    {
      return Happening(topic: .statement, who: Int(actor.index) + 1)
    }
    let type = claim.eventType.flatMap { EventType.allCases.firstIndex(of: $0) } ?? 0
    return Happening(topic: .deed, who: type * 1000 + principalSide(claim))
  }

  private func principalSide(_ claim: Claim) -> Int {
    if let actor = claim.actors.first { return Int(codebook[actor].side.index) + 2 }
    return claim.side.map { Int($0.index) + 2 } ?? 0
  }

  /// Everybody who takes part in what a claim tells; who merely reports it does not, nor does a country that is spoken of.
  func participants(_ claim: Claim) -> [EntityID] {
    var all = claim.actors + claim.recipients
    let actors = all.filter { codebook[$0].sort == .actor }
    if !actors.isEmpty { all = actors }
    if all.isEmpty { all = people(in: claim.span) }
    guard case .entity(let source) = claim.source, all.contains(where: { $0 != source }) else { return all }
    return codebook[source].kind == "person" ? all : all.filter { $0 != source }
  }

  /// The people whom a span names, in order.
  private func people(in span: Span) -> [EntityID] {
    let from = document.mentions.partitioningIndex { $0.span.start >= span.start }
    let named = document.mentions[from...].prefix(while: { $0.span.start < span.end })
    return Tally.ranked(named.map(\.entity).filter { codebook[$0].kind == "person" })
  }

  /// Whose call or meeting it is: the side's person named first, else its institution, else whoever is named first.
  /// Of the people of two sides it is always the same one, whichever is named first.
  func principal(_ claim: Claim) -> EntityID? {
    let all = participants(claim)
    let people = all.filter { codebook[$0].kind == "person" && codebook[$0].side != .other }
    if Set(people.map { codebook[$0].side }).count > 1 { return people.min() }
    return people.first ?? all.first { codebook[$0].side != .other } ?? all.first
  }
}
