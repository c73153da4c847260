/// What a source does with a statement, as far as its words tell more than the cue.
struct StanceReader {
  let passage: ClaimText

  /// The stance of a claim whose attribution gives `cue`.
  func stance(
    of piece: Piece, cue: Stance, own: SideID?, blame: BlameReader.Blame?, event: EventReading?, figures: [Figure]
  ) -> Stance {
    guard cue == .asserts || cue == .confirms else { return cue }
    let isParty = own != nil && own != .other
    if saysUntrue(piece.core) { return .denies }
    if opensWithAppeal(piece.core) { return .appeals }
    if let blame, blame.isMain, isParty || blame.isCharge { return .accuses }
    if isParty, ownsLosses(figures, own) { return .confirms }
    if foresees(piece.core) { return .expresses }
    if asks(piece.core) { return .appeals }
    if feels(piece.core, judges: own == .other, event) { return .expresses }
    return cue
  }

  /// "does not reflect the truth", "is false"; of "claims the opposite" nothing but "the opposite".
  func saysUntrue(_ range: Range<Int>) -> Bool {
    if range.count <= 4, range.contains(where: { passage.has($0, .opposite) }) { return true }
    return range.contains { token in
      guard passage.has(token, [.untrue, .truth, .lie]), passage.mention(at: token) == nil else { return false }
      if passage.has(token, .lie) { return token > range.lowerBound && opensNoun(token - 1) }
      if passage.has(token, .untrue) { return true }
      return (Swift.max(range.lowerBound, token - 5)..<token).contains { passage.has($0, .negation) }
    }
  }

  /// "a lie", "a pack of lies", "are lies", as against "the town lies".
  private func opensNoun(_ before: Int) -> Bool {
    passage.has(before, .determiner) || passage.is(before, passage.common.of) || passage.isQuote(before)
      || passage.word(before)?.parts.contains(.be) == true
  }

  /// Its forces' losses, told first: "it killed 20 and lost two" is no admission, nor are the dead of a town.
  private func ownsLosses(_ figures: [Figure], _ own: SideID?) -> Bool {
    guard let first = figures.first(where: { $0.kind != .other }), let own else { return false }
    return first.owner == .side(own)
  }

  /// "We demand that X stop its attacks": what is asked, whatever it blames by the way.
  private func opensWithAppeal(_ range: Range<Int>) -> Bool {
    let head = range.prefix(4)
    guard let own = head.first(where: { passage.has($0, .own) && passage.mention(at: $0) == nil }) else { return false }
    return head.contains { $0 > own && $0 - own < 3 && passage.has($0, .appeal) && passage.word($0)?.type == .request }
  }

  private func asks(_ range: Range<Int>) -> Bool {
    range.contains { token in
      guard passage.has(token, [.appeal, .call]), passage.mention(at: token) == nil else { return false }
      if passage.has(token, .appeal) { return true }
      return token + 1 < range.upperBound
        && (passage.is(token + 1, passage.common.forWord) || passage.is(token + 1, passage.common.on)
          || passage.is(token + 1, passage.common.upon))
    }
  }

  /// "If the raids go on, we will answer", "Should they go on, X will": a threat or a fear.
  private func foresees(_ range: Range<Int>) -> Bool {
    guard let first = range.first(where: { !passage.isMark($0) }),
      passage.text.tokens[first].shape.contains(.capitalised) || first == range.lowerBound
    else { return false }
    let isCondition =
      passage.has(first, .supposes) && passage.word(first)?.parts.contains(.modal) != true || passage.has(first, .obliges)
    return isCondition && range.contains { passage.has($0, .future) && passage.mention(at: $0) == nil }
  }

  /// Feeling and judgement; peace and efforts are a judgement where a third party speaks or the sentence looks ahead.
  private func feels(_ range: Range<Int>, judges isThird: Bool, _ event: EventReading?) -> Bool {
    var judges = false
    for token in range where passage.has(token, [.express, .judge, .future]) && passage.mention(at: token) == nil {
      // "sailors were threatened": told, not felt.
      if passage.has(token, .express), passage.has(token, .wrong), passage.isPassive(token) { continue }
      if passage.has(token, .express) { return true }
      judges = true
    }
    return judges && isThird && (event?.type != .assault || (event?.weight ?? 0) < 4)
  }
}
