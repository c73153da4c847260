/// Which claim another goes with: what it adds to, answers or denies.
extension StrandReader {
  /// The earlier strand whose event a claim shares.
  func leader(of strand: Strand, _ claim: Claim, isOpen: Bool, isDenied: Bool) -> Int? {
    guard let previous = previous(to: strand) else { return nil }
    let (last, lastClaim) = (strands[previous], document.claims[previous])
    // "C, a charge that S denies": the two go together, whoever made the charge and whenever it was.
    if claim.sentence == lastClaim.sentence, document.deniesCharge(claim) { return previous }
    if !strand.happening.isBackground, answersCharge(strand, claim), let charge = lastCharge(against: claim),
      isNear(claim, document.claims[charge])
    {
      return charge
    }
    guard last.happening.isBackground == strand.happening.isBackground else { return nil }
    if strand.happening.isBackground { return goesOn(with: strand, claim, isOpen: isOpen) ? previous : nil }
    // What a source passes on of another's words in a call belongs to the call.
    if !isDenied, let parent = claim.attribution.flatMap({ document.attributions[$0].parent }), let told = lastOf[parent],
      strand.happening.topic == .statement || isOpen
    {
      return told
    }
    // What is denied without saying what it was stands with its denial.
    if isDenied, isOpen, let denial = claim.attribution.flatMap({ document.attributions[$0].parent }), let told = lastOf[denial] {
      return told
    }
    if strand.happening.topic == .statement || isOpen, let talk = talk(of: claim) { return talk }
    if isOpen {
      // A bare denial is of what its speaker was accused of last, else of what was said last.
      if claim.stance == .denies, let charge = lastCharge(against: claim) { return charge }
      if claim.source == lastClaim.source || claim.stance == .denies && document.isBare(claim)
        || claim.sentence == lastClaim.sentence
      {
        return previous
      }
      if isNobody(claim.source, claim.sentence - lastClaim.sentence) {
        // After a third party was heard the article goes on with its own matter.
        let isAside = claim.source == .narrator && last.happening.topic == .statement && lastClaim.side == .other
        return isAside ? toldBefore(claim) ?? previous : previous
      }
      return lastSaid(by: claim.source) ?? (isParty(claim) ? toldBefore(claim) : nil)
    }
    if isContinuation(of: last, lastClaim, strand, claim) { return previous }
    if let incident = incident(of: strand, claim) { return incident }
    // What a party says of a truce in the course of its account is its view of what it tells.
    if strand.happening.topic == .agreement, isParty(claim), claim.source == lastClaim.source, strand.when == nil,
      claim.places.isEmpty, document.isOneParagraph(claim, lastClaim)
    {
      return previous
    }
    return isFurtherDenial(strand, claim) ? lastDenial(by: claim.source) : nil
  }

  /// "In another statement the ministry denied an incursion": with no charge told, it goes with what its source denied before.
  private func isFurtherDenial(_ strand: Strand, _ claim: Claim) -> Bool {
    claim.stance == .denies && strand.happening.topic == .fight && strand.when == nil && claim.places.isEmpty
      && claim.source != .narrator && lastCharge(against: claim) == nil
  }

  private func lastDenial(by source: Source) -> Int? {
    strands.indices.suffix(8).last { number in
      let claim = document.claims[number]
      return claim.stance == .denies && claim.source == source && !strands[number].happening.isBackground
    }
  }

  /// The strand right before; of what happens now the last such one, if history is put in between: "It accuses X of arming
  /// the militia, whose founders fled in 1994. X denies it."
  private func previous(to strand: Strand) -> Int? {
    guard !strands.isEmpty, !strand.happening.isBackground else { return strands.indices.last }
    return strands.indices.suffix(3).last { !strands[$0].happening.isBackground } ?? strands.indices.last
  }

  /// Whether a party to the conflict speaks: what it says without naming another matter is about what is told.
  private func isParty(_ claim: Claim) -> Bool { claim.side.map { $0 != .other } ?? false }

  /// What was told shortly before a party speaks, save for what third parties say and who met whom.
  private func toldBefore(_ claim: Claim) -> Int? {
    strands.indices.suffix(6).last { number in
      let topic = strands[number].happening.topic
      return !strands[number].happening.isBackground && topic != .statement && topic != .call && topic != .meeting
        && claim.sentence - document.claims[number].sentence <= 4
    }
  }

  /// Whether history without a date of its own goes on with what is told before it.
  private func goesOn(with strand: Strand, _ claim: Claim, isOpen: Bool) -> Bool {
    guard strand.when == nil else { return false }
    let isNarrated = claim.source == .narrator && (strand.happening.topic == .deed || strand.happening.topic == .statement)
    return isOpen || isNarrated
  }

  /// The narrator, nobody, or somebody unknown who adds to the sentence before.
  private func isNobody(_ source: Source, _ distance: Int) -> Bool {
    switch source {
    case .narrator, .unattributed: true
    case .unlisted: distance <= 1
    case .entity: false
    }
  }

  /// "It accuses X of arming the militia. X denies working with them": words of its own, but no time or place.
  private func answersCharge(_ strand: Strand, _ claim: Claim) -> Bool {
    claim.stance == .denies && strand.when == nil && claim.places.isEmpty
      && (strand.happening.topic == .statement || strand.happening.topic == .deed)
  }

  private func isNear(_ claim: Claim, _ before: Claim) -> Bool { claim.sentence - before.sentence <= 1 }

  /// The accusation, shortly before, of the side that denies.
  private func lastCharge(against denial: Claim) -> Int? {
    guard let side = denial.side, side != .other else { return nil }
    return strands.indices.suffix(3).last { number in
      let claim = document.claims[number]
      return claim.blames == side && claim.side != side && claim.stance != .denies && !strands[number].happening.isBackground
    }
  }

  /// What a source said shortly before, if somebody else's words stand between.
  private func lastSaid(by source: Source) -> Int? {
    strands.indices.suffix(4).last { document.claims[$0].source == source && !strands[$0].happening.isBackground }
  }

  /// The call or meeting told shortly before in which a claim's source took part: what it says, it says there.
  private func talk(of claim: Claim) -> Int? {
    guard case .entity(let source) = claim.source, claim.time == nil else { return nil }
    return strands.indices.suffix(4).last { number in
      let topic = strands[number].happening.topic
      return (topic == .call || topic == .meeting) && strands[number].participants.contains(source)
        && claim.sentence - document.claims[number].sentence <= 4
    }
  }

  private func isContinuation(of last: Strand, _ lastClaim: Claim, _ strand: Strand, _ claim: Claim) -> Bool {
    switch strand.happening.topic {
    case .call, .meeting:
      guard last.happening.topic == .call || last.happening.topic == .meeting else { return false }
      if strand.participants.isSubset(of: last.participants) { return true }
      return strand.happening.topic == last.happening.topic && claim.sentence - lastClaim.sentence <= 1
        && strand.when == nil && side(strand.happening) == side(last.happening)
    case .fight:
      // A third party that is worried goes on being so: "All firing must stop".
      if last.happening.topic == .statement { return isComment(claim, after: lastClaim) && strand.when == nil }
      if last.happening.topic == .toll || last.happening.topic == .mines {
        return goesOnTelling(strand, claim, of: last, lastClaim)
      }
      return last.happening.topic == .response && goesOnAnswering(strand, claim, after: lastClaim)
    default: return false
    }
  }

  /// The attack, told right before, in which losses fell: a few of which its teller goes on to tell, or those that either side
  /// sets against the losses told with it; and the civilians that it is said in the same breath to have hit.
  private func incident(of strand: Strand, _ claim: Claim) -> Int? {
    guard claim.places.isEmpty, strand.when == nil, claim.stance != .denies else { return nil }
    return strands.indices.suffix(4).last { number in
      let (told, before) = (strands[number].happening, document.claims[number])
      guard !told.isBackground, claim.sentence - before.sentence <= 1, document.isOneParagraph(claim, before) else {
        return false
      }
      let isSameVoice = claim.source == before.source
      switch strand.happening.topic {
      case .toll: return told.topic == .fight && isSameVoice && claim.tellsFew || told.topic != .statement && tellsLosses(number)
      case .civilians: return told.topic == .fight && isSameVoice && claim.sentence == before.sentence
      default: return false
      }
    }
  }

  /// Whether an attack is told with what it cost, or goes with one that is.
  private func tellsLosses(_ number: Int) -> Bool {
    let claim = document.claims[number]
    if claim.subEventType != nil, !claim.places.isEmpty, claim.figures.contains(where: \.kind.isLoss) { return true }
    return strands[number].follows.map { $0 < number && tellsLosses($0) } ?? false
  }

  /// "Seventy others were wounded" behind a toll; "which X says Y had laid" behind mines.
  private func goesOnTelling(_ strand: Strand, _ claim: Claim, of last: Strand, _ lastClaim: Claim) -> Bool {
    guard claim.places.isEmpty, strand.when == nil else { return false }
    if last.happening.topic == .mines { return claim.eventType == .accuse && claim.sentence == lastClaim.sentence }
    return claim.source == .narrator && claim.figures.contains { $0.kind.isLoss } && claim.sentence - lastClaim.sentence <= 1
  }

  /// "The measures are limited. They aim at …": the same speech goes on with nothing new of its own.
  private func goesOnAnswering(_ strand: Strand, _ claim: Claim, after last: Claim) -> Bool {
    guard claim.source == last.source, claim.sentence - last.sentence <= 1, claim.places.isEmpty, strand.when == nil,
      claim.stance != .accuses, strand.subjects.isDisjoint(with: .loss)
    else { return false }
    return claim.subEventType == nil || opensWithPronoun(claim)
  }

  /// Whether the words of a claim, without who says it, begin with "they", "these", "it".
  private func opensWithPronoun(_ claim: Claim) -> Bool {
    let contents = claim.attribution.map { document.attributions[$0].contentSpans } ?? []
    let start = contents.first { $0.end > claim.span.start }.map { max($0.start, claim.span.start) } ?? claim.span.start
    let words = document.text.tokens[document.text.tokens(in: Span(start, claim.span.end))]
    return words.first { !$0.shape.contains(.mark) }.map { lexicon.events[$0.word]?.has([.pronoun, .determiner]) == true }
      ?? false
  }

  private func isComment(_ claim: Claim, after last: Claim) -> Bool {
    claim.side == .other && claim.source == last.source && claim.sentence - last.sentence <= 1 && claim.places.isEmpty
      && claim.figures.isEmpty
  }

  /// The side whose call or meeting it is.
  private func side(_ happening: Happening) -> SideID? {
    let index = happening.who - 1
    return codebook.entities.indices.contains(index) ? codebook.entities[index].side : nil
  }
}
