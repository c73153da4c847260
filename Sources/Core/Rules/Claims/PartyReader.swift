/// Who does it to whom, by the simple order of a clause.
struct PartyReader {
  let passage: ClaimText

  /// Actors and recipients of an event, each once, in order of the text.
  func parties(of event: EventReading?, in range: Range<Int>) -> (actors: [EntityID], recipients: [EntityID]) {
    guard let event else { return ([], []) }
    var actors: [EntityID] = []
    var recipients: [EntityID] = []
    var last = -1
    for token in range {
      guard let index = passage.mention(at: token), index != last, passage.acts(index) else { continue }
      last = index
      let mention = passage.mentions[index]
      if namesGround(mention.tokens, range) { continue }
      let isActor = acts(mention, event, range)
      for sibling in passage.together(with: index) {
        if isActor { add(passage.mentions[sibling].entity, &actors) } else { add(passage.mentions[sibling].entity, &recipients) }
      }
    }
    if passage.has(event.token, .mutual), recipients.isEmpty { recipients = actors }
    return (actors, recipients.filter { passage.has(event.token, .mutual) || !actors.contains($0) })
  }

  private func acts(_ mention: Mention, _ event: EventReading, _ range: Range<Int>) -> Bool {
    let before = preposition(before: mention.tokens.lowerBound, range)
    if before == passage.common.by || before == passage.common.from && event.type != .retreat { return true }
    if owns(mention, range) { return true }
    if passage.has(event.token, .loss), !doesHarm(event) { return false }
    let isFirst = mention.tokens.lowerBound < event.token
    if passage.has(event.token, .mutual) { return isFirst || before != passage.common.on }
    if isFirst, before == nil || before == passage.common.of { return !event.isPassive && !isDoneTo(mention, event) }
    if isFirst { return false }
    return before == passage.common.of && passage.has(event.token, .wrong) && !passage.has(event.token, .object)
      && mention.tokens.lowerBound - event.token < 4
  }

  /// "X's attacks", "the large-scale X aggression": whose deed it is, whatever stands before.
  private func owns(_ mention: Mention, _ range: Range<Int>) -> Bool {
    let end = Swift.min(range.upperBound, mention.tokens.upperBound + 4)
    for token in mention.tokens.upperBound..<Swift.max(mention.tokens.upperBound, end) {
      if passage.mention(at: token) == nil, passage.has(token, .wrong), !passage.has(token, .loss), !passage.isFinite(token) {
        return passage.word(token)?.parts.contains(.noun) == true
      }
      guard passage.is(token, passage.common.possessive) || isAdjective(token) else { return false }
    }
    return false
  }

  private func isAdjective(_ token: Int) -> Bool {
    passage.mention(at: token) == nil && !passage.isFinite(token) && !passage.has(token, [.preposition, .determiner])
      && (!passage.isMark(token) || passage.is(token, passage.common.hyphen)) && !passage.is(token, passage.common.and)
  }

  /// "X soldiers were killed in the attacks": the subject of a passive before the event has it done to it.
  private func isDoneTo(_ mention: Mention, _ event: EventReading) -> Bool {
    guard mention.tokens.upperBound < event.token else { return false }
    return (mention.tokens.upperBound..<event.token).prefix(8).contains(where: isPassivePart)
  }

  private func isPassivePart(_ token: Int) -> Bool {
    passage.mention(at: token) == nil && passage.word(token)?.parts.isDisjoint(with: [.past, .participle]) == false
      && passage.isPassive(token)
  }

  /// "X killed": the one word of loss whose subject does it.
  private func doesHarm(_ event: EventReading) -> Bool {
    passage.has(event.token, .wrong) && !event.isPassive && passage.isFinite(event.token)
  }

  /// "the X–Y border" names nobody who acts.
  private func namesGround(_ tokens: Range<Int>, _ range: Range<Int>) -> Bool {
    for token in tokens.upperBound..<Swift.max(tokens.upperBound, Swift.min(range.upperBound, tokens.upperBound + 4)) {
      if passage.has(token, .ground) { return true }
      guard passage.isMark(token) || passage.mention(at: token) != nil || passage.word(token) == nil else { return false }
    }
    return false
  }

  private func preposition(before first: Int, _ range: Range<Int>) -> Word? {
    var before = first - 1
    while before >= range.lowerBound, passage.has(before, .determiner) { before -= 1 }
    guard before >= range.lowerBound, passage.has(before, .preposition) else { return nil }
    return passage.text.tokens[before].word
  }

  private func add(_ entity: EntityID, _ list: inout [EntityID]) {
    if !list.contains(entity), list.count < 16 { list.append(entity) }
  }
}
