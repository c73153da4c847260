/// Who killed or took those that a number counts.
extension FigureOwners {
  /// "X forces killed 12 soldiers": the subject is who did it.
  func isDeedOfSubject(_ count: FigureReader.Count) -> Bool {
    guard let loss = count.lossToken, loss < count.number.tokens.lowerBound, let word = passage.word(loss) else { return false }
    guard word.has(.wrong) || count.kind == .captured, !word.parts.isDisjoint(with: .verbal) else { return false }
    return !passage.isPassive(loss) && !passage.is(loss + 1, passage.common.of)
  }

  /// "…, and killed 12": who killed was named before, as the speaker's own side unless it was blamed there.
  func isElidedDeed(_ count: FigureReader.Count, _ range: Range<Int>) -> Bool {
    guard isDeedOfSubject(count), let loss = count.lossToken else { return false }
    return (range.lowerBound..<loss).allSatisfy { passage.isAdverb($0) || passage.has($0, .have) }
  }

  /// "X and Y troops traded fire, killing 11": the last who acts before the number are both.
  func isDeedOfBoth(_ count: FigureReader.Count, _ range: Range<Int>) -> Bool {
    let first = count.number.tokens.lowerBound
    for token in (Swift.max(range.lowerBound, first - 40)..<first).reversed() {
      guard let mention = passage.mention(at: token), passage.acts(mention) else { continue }
      if passage.isBoth(mention) { return true }
      if passage.isParty(mention) { return isJoined(mention, range) }
    }
    return false
  }

  /// "X and Y troops": another party before an "and".
  func isJoined(_ mention: Int, _ range: Range<Int>) -> Bool {
    let and = passage.mentions[mention].tokens.lowerBound - 1
    guard and > range.lowerBound, passage.is(and, passage.common.and), let other = passage.mention(at: and - 1) else {
      return false
    }
    return passage.isParty(other) && passage.acts(other) && passage.side(of: other) != passage.side(of: mention)
  }

  /// "X was responsible for the deaths of 12 people": X, not its own.
  func answerable(_ count: FigureReader.Count, _ range: Range<Int>) -> SideID? {
    let first = count.number.tokens.lowerBound
    guard count.kind == .killed || count.kind == .wounded,
      let word = (Swift.max(range.lowerBound, first - 12)..<first).last(where: { passage.has($0, .responsible) }),
      !(word..<first).contains(where: { passage.mention(at: $0) != nil })
    else { return nil }
    return doer(before: word, range)
  }

  /// "the X strike that killed 12".
  func doerOfThing(endingAt last: Int, _ range: Range<Int>) -> SideID? {
    var token = last
    while token >= range.lowerBound, last - token < 4, !passage.has(token, [.determiner, .preposition]), !passage.isMark(token) {
      if let mention = passage.mention(at: token) {
        return passage.acts(mention) && passage.isParty(mention) ? passage.mentions[mention].side : nil
      }
      token -= 1
    }
    return nil
  }

  /// Who killed: the subject of the clause, also across the comma before "killing 12"; "we" and "it" are who speaks.
  func doer(of count: FigureReader.Count, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    let ownForce = ownForce(before: count, range) ? own : nil
    if let loss = count.lossToken {
      if let end = participle(loss, range) { return doer(before: end, range) ?? ownForce }
      // "fighting that killed 12": the fighting did.
      var link = loss - 1
      while link > range.lowerBound, passage.has(link, .have) || passage.isAdverb(link) { link -= 1 }
      if link >= range.lowerBound, passage.is(link, passage.common.that) || passage.has(link, .relative) {
        return doerOfThing(endingAt: link - 1, range)
      }
    }
    if let side = subject(before: count, range) { return side }
    let first = Swift.max(range.lowerBound, count.number.tokens.lowerBound - 20)
    let isOwn = (first..<count.number.tokens.lowerBound).contains { passage.has($0, [.own, .pronoun]) }
    return isOwn ? own : ownForce
  }

  /// Where the clause ends that "…, killing one and wounding two" goes on with.
  private func participle(_ loss: Int, _ range: Range<Int>) -> Int? {
    if loss > range.lowerBound + 1, passage.is(loss - 1, passage.common.comma) { return loss - 1 }
    guard passage.word(loss)?.parts.contains(.gerund) == true, passage.is(loss - 1, passage.common.and) else { return nil }
    let before = Swift.max(range.lowerBound + 1, loss - 12)..<Swift.max(range.lowerBound + 1, loss - 1)
    guard let comma = before.last(where: { passage.is($0, passage.common.comma) }),
      passage.word(comma + 1)?.parts.contains(.gerund) == true
    else { return nil }
    return comma
  }

  /// "we took", "our forces destroyed a post and took".
  func isOwnDoing(before count: FigureReader.Count, _ range: Range<Int>) -> Bool {
    let first = count.number.tokens.lowerBound
    return ownForce(before: count, range)
      || (Swift.max(range.lowerBound, first - 20)..<first).contains { passage.has($0, .own) }
  }

  /// "its air force", "our guards", "police had": a force that nobody but who speaks calls so.
  private func ownForce(before count: FigureReader.Count, _ range: Range<Int>) -> Bool {
    let first = count.number.tokens.lowerBound
    return (Swift.max(range.lowerBound, first - 20)..<first).contains { token in
      guard passage.number(token)?.isForce == true, passage.mention(at: token) == nil else { return false }
      if token == range.lowerBound, !passage.has(token, .weapon) { return true }
      return (Swift.max(range.lowerBound, token - 2)..<token).contains { passage.number($0)?.isOwning == true }
    }
  }

  func doer(before end: Int, _ range: Range<Int>) -> SideID? {
    var token = end - 1
    while token >= range.lowerBound, end - token < 40 {
      if let mention = passage.mention(at: token) {
        let first = passage.mentions[mention].tokens.lowerBound
        if passage.isParty(mention), passage.acts(mention), !isObject(first, range) { return passage.mentions[mention].side }
        token = Swift.min(token, first)
      }
      token -= 1
    }
    return nil
  }
}
