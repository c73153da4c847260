/// Whose the counted are as what was told before, the ground or the teller tells.
extension FigureOwners {
  /// "17 militants", as a state counts them: of the other side. A movement's fighters are its own.
  func foe(_ count: FigureReader.Count, _ own: SideID?) -> SideID? {
    guard passage.number(count.headToken)?.isFoe == true, let own, own != .other, Int32(own.index) != passage.codebook.index.group
    else { return nil }
    return passage.opponent(of: own)
  }

  /// "20 captured soldiers", as their captors count them; "X returned 20 prisoners", as whoever tells of X does.
  func captive(_ count: FigureReader.Count, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    guard count.kind == .captured else { return nil }
    let first = count.number.tokens.lowerBound
    let near = Swift.max(range.lowerBound, first - 3)..<first
    if let verb = near.last(where: { passage.number($0)?.holds == true }), passage.number(count.headToken)?.loss == .captured,
      !passage.isPassive(verb), let holder = subject(before: count, range) ?? (isOwnDoing(before: count, range) ? own : nil)
    {
      return passage.opponent(of: holder)
    }
    guard let loss = count.lossToken, loss == count.number.tokens.upperBound,
      let head = passage.number(loss + 1)?.head, head != .thing, let own, own != .other
    else { return nil }
    return passage.opponent(of: own)
  }

  /// "12 in X and eight on the Y side": the side named as the ground, before the next number.
  func ground(behind count: FigureReader.Count, _ range: Range<Int>) -> SideID? {
    let first = count.number.tokens.upperBound
    for at in first..<Swift.max(first, Swift.min(range.upperBound, first + 10)) {
      if passage.is(at, passage.common.comma) || passage.is(at, passage.common.semicolon) || passage.number(at)?.number != nil {
        return nil
      }
      guard passage.is(at, passage.common.inWord) || passage.is(at, passage.common.on) else { continue }
      var next = at + 1
      while next < range.upperBound, passage.has(next, .determiner) { next += 1 }
      guard next < range.upperBound, let mention = passage.mention(at: next) else { continue }
      // "in X shelling" is a deed.
      let behind = passage.mentions[mention].tokens.upperBound
      let isDeed = behind < range.upperBound && passage.word(behind)?.type == .assault
      let isGround = passage.mentions[mention].sort == .state && passage.isParty(mention) && !isDeed
      return isGround ? passage.side(of: mention) : nil
    }
    return nil
  }

  /// "four others", "another four".
  func isMore(_ count: FigureReader.Count) -> Bool {
    let first = count.number.tokens.lowerBound
    let behind = Swift.max(count.headToken + 1, count.number.tokens.upperBound)
    return (Swift.max(0, first - 1)..<behind).contains { passage.number($0)?.isMore == true || passage.has($0, .other) }
  }

  /// The owner of the losses told of before, as far as the noun agrees.
  func carried(_ losses: Figure.Owner, _ count: FigureReader.Count) -> Figure.Owner {
    switch (losses, count.head) {
    case (.side(let side), .civilian): .civilians(side)
    case (.civilians(let side), .military): .side(side)
    default: losses
    }
  }

  /// "died in a shelling": not in the one that was told of.
  func tellsOfAnother(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { token in
      guard passage.mention(at: token) == nil, let word = passage.word(token), word.type == .assault else { return false }
      return word.parts.contains(.noun) && !word.has([.loss, .mutual]) && passage.number(token - 1)?.isArticle == true
    }
  }

  func namesParty(_ range: Range<Int>) -> Bool {
    range.contains { passage.mention(at: $0).map(passage.isParty) ?? false }
  }

  /// Whether the parties are an army and those it fights: people who are no fighters are of neither.
  var isAmongForces: Bool { passage.codebook.sides.indices.contains { passage.codebook.index.isForce($0) } }

  func owner(_ side: SideID, _ isCivilian: Bool) -> Figure.Owner {
    if side == .other || isCivilian && passage.codebook.index.isForce(Int(side.index)) { return .other }
    return isCivilian ? .civilians(side) : .side(side)
  }
}
