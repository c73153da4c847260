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
}
