/// Whose the counted people are.
struct FigureOwners {
  let passage: ClaimText

  /// The owner of a count in a piece said by `own` side; `before` is what the claim before told.
  func owner(
    of count: FigureReader.Count, in range: Range<Int>, own: SideID?, before: ToldBefore = ToldBefore()
  ) -> Figure.Owner {
    let home = count.kind.isLoss ? home(of: count, range) : nil
    let isCivilian =
      count.head == .civilian || count.isDweller && isAmongForces || count.kind == .displaced || saysCivilian(count, range)
      || count.isDweller && home != nil
    if let mention = beside(count, range) {
      return passage.isBoth(mention) ? .both : owner(passage.mentions[mention].side, isCivilian)
    }
    if passage.number(count.headToken)?.isNeutral == true { return .other }
    if saysBoth(range, count) { return .both }
    if let losses = before.losses, count.kind.isLoss, isMore(count), !namesParty(range) { return carried(losses, count) }
    if let blamed = answerable(count, range), let victim = passage.opponent(of: blamed) { return owner(victim, isCivilian) }
    if isDeedOfSubject(count), isDeedOfBoth(count, range) { return .both }
    if isDeedOfSubject(count), let doer = doer(of: count, range, own), let victim = passage.opponent(of: doer) {
      // "militia shelling kills 41 in a camp": fighters, or those who lived there.
      if count.head == nil, isAmongForces, own == nil || own == .other { return .other }
      return owner(victim, isCivilian)
    }
    if let own, saysOwn(count, range) { return owner(own, isCivilian) }
    if let foe = foe(count, own) ?? captive(count, own) { return .side(foe) }
    if let ground = ground(behind: count, range) { return owner(ground, isCivilian || count.isDweller) }
    if let home, isCivilian { return .civilians(home) }
    if !isDeedOfSubject(count), let side = subject(before: count, range) { return owner(side, isCivilian) }
    if let own, own != .other {
      return owner(isElidedDeed(count, range) && before.struck != own ? passage.opponent(of: own) ?? own : own, isCivilian)
    }
    if let struck = before.struck, count.kind.isLoss, !namesParty(range), !tellsOfAnother(range) {
      return owner(struck, isCivilian)
    }
    let found = unsaid(count, range, isCivilian)
    guard found == .other, let losses = before.losses, count.kind.isLoss, !namesParty(range) else { return found }
    return carried(losses, count)
  }

  /// "three of its soldiers": of who speaks.
  private func saysOwn(_ count: FigureReader.Count, _ range: Range<Int>) -> Bool {
    let behind = count.number.tokens.upperBound
    guard behind < count.headToken else { return false }
    return (behind..<count.headToken).contains { range.contains($0) && passage.number($0)?.isOwning == true }
  }

  /// The side in whose places people came to harm: "12 people were killed in K"; nil where both sides' are named or none.
  private func home(of count: FigureReader.Count, _ range: Range<Int>) -> SideID? {
    var home: SideID?
    let first = count.number.tokens.lowerBound
    for token in Swift.max(range.lowerBound, first - 30)..<Swift.min(range.upperBound, first + 30) {
      guard let mention = passage.mention(at: token), !passage.acts(mention), passage.isParty(mention),
        passage.mentions[mention].tokens.lowerBound == token, token > range.lowerBound, places(token - 1)
      else { continue }
      let side = passage.mentions[mention].side
      if let home, home != side { return nil }
      home = side
    }
    return home
  }

  /// "in K", "at K", "of K", "the strike on K", as against "near K" and "from K".
  private func places(_ token: Int) -> Bool {
    if passage.is(token, passage.common.on), token > 0, passage.mention(at: token - 1) == nil {
      return passage.word(token - 1)?.type == .assault && passage.word(token - 1)?.parts.contains(.noun) == true
    }
    return passage.is(token, passage.common.inWord) || passage.is(token, passage.common.at)
      || passage.is(token, passage.common.of)
  }

  /// A name in the number's own phrase: "49 X soldiers", "42 soldiers from the X army", "X's 49".
  private func beside(_ count: FigureReader.Count, _ range: Range<Int>) -> Int? {
    var token = count.number.tokens.upperBound
    while token < range.upperBound, token - count.number.tokens.upperBound < 14, !endsPhrase(token, count) {
      if let mention = passage.mention(at: token) { return mention }
      token += 1
    }
    var before = count.number.tokens.lowerBound - 1
    while before >= range.lowerBound, count.number.tokens.lowerBound - before < 3 {
      if let mention = passage.mention(at: before) { return passage.isFinite(before + 1) ? nil : mention }
      guard
        passage.is(before, passage.common.possessive) || passage.number(before)?.bound != nil || passage.has(before, .determiner)
      else { return nil }
      before -= 1
    }
    return nil
  }

  private func endsPhrase(_ token: Int, _ count: FigureReader.Count) -> Bool {
    guard passage.mention(at: token) == nil else { return false }
    if passage.is(token, passage.common.and) || passage.is(token, passage.common.by)
      || passage.is(token, passage.common.semicolon) || passage.is(token, passage.common.asWord)
    {
      return true
    }
    if passage.is(token, passage.common.comma) { return count.kind != .displaced }
    if passage.has(token, .preposition) {
      return !passage.is(token, passage.common.of) && !passage.is(token, passage.common.from)
    }
    return passage.isFinite(token) || passage.number(token)?.number != nil || passage.text.tokens[token].shape.contains(.number)
  }

  private func saysCivilian(_ count: FigureReader.Count, _ range: Range<Int>) -> Bool {
    let behind = count.number.tokens.upperBound
    return (behind..<Swift.max(behind, Swift.min(range.upperBound, count.headToken + 1))).contains {
      passage.number($0)?.head == .civilian
    }
  }

  /// "on both sides", "of the two countries", as far as no other number stands between.
  private func saysBoth(_ range: Range<Int>, _ count: FigureReader.Count) -> Bool {
    let from = Swift.max(range.lowerBound, count.number.tokens.lowerBound - 12)
    for token in from..<Swift.min(range.upperBound, count.number.tokens.upperBound + 16) {
      guard token + 1 < range.upperBound, let head = passage.number(token + 1)?.head, head == .thing else { continue }
      if passage.isPair(token) { return true }
    }
    return false
  }

  /// Who killed: the subject of the clause, also across the comma before "killing 12"; "we" and "it" are who speaks.
  func doer(of count: FigureReader.Count, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    if let loss = count.lossToken, loss > range.lowerBound + 1, passage.is(loss - 1, passage.common.comma) {
      return doer(before: loss - 1, range)
    }
    // "…, killing one and wounding two": both did one.
    if let loss = count.lossToken, passage.word(loss)?.parts.contains(.gerund) == true, passage.is(loss - 1, passage.common.and) {
      let before = Swift.max(range.lowerBound + 1, loss - 12)..<Swift.max(range.lowerBound + 1, loss - 1)
      if let comma = before.last(where: { passage.is($0, passage.common.comma) }),
        passage.word(comma + 1)?.parts.contains(.gerund) == true
      {
        return doer(before: comma, range)
      }
    }
    // "fighting that killed 12": the fighting did.
    if let loss = count.lossToken {
      var link = loss - 1
      while link > range.lowerBound, passage.has(link, .have) || passage.isAdverb(link) { link -= 1 }
      if link >= range.lowerBound, passage.is(link, passage.common.that) || passage.has(link, .relative) {
        return doerOfThing(endingAt: link - 1, range)
      }
    }
    if let side = subject(before: count, range) { return side }
    let first = Swift.max(range.lowerBound, count.number.tokens.lowerBound - 20)
    return (first..<count.number.tokens.lowerBound).contains { token in
      passage.has(token, [.own, .pronoun])
        || passage.number(token)?.isOwning == true && passage.number(token + 1)?.head == .military
    } ? own : nil
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

  /// The side of the subject, or of a "we", before the number.
  private func subject(before count: FigureReader.Count, _ range: Range<Int>) -> SideID? {
    var token = count.number.tokens.lowerBound - 1
    while token >= range.lowerBound, count.number.tokens.lowerBound - token < 20 {
      if let mention = passage.mention(at: token) {
        let found = passage.mentions[mention]
        guard passage.isParty(mention), passage.acts(mention), !isObject(found.tokens.lowerBound, range) else {
          token = Swift.min(token, found.tokens.lowerBound) - 1
          continue
        }
        return found.side
      }
      if passage.isMark(token) || passage.text.tokens[token].shape.contains(.number) { return nil }
      token -= 1
    }
    return nil
  }

  private func isObject(_ first: Int, _ range: Range<Int>) -> Bool {
    var before = first - 1
    while before >= range.lowerBound, passage.has(before, .determiner) { before -= 1 }
    return before >= range.lowerBound && passage.has(before, .preposition)
  }

  /// Nobody is named: in a war of both, both; civilians belong to where they lived.
  private func unsaid(_ count: FigureReader.Count, _ range: Range<Int>, _ isCivilian: Bool) -> Figure.Owner {
    var sides: [SideID] = []
    var isOfConflict = false
    let sentence = passage.text.sentence(at: Int(passage.text.tokens[range.lowerBound].start))
    let named = range.contains { passage.mention(at: $0).map(passage.isParty) ?? false }
    for token in named ? range : sentence.map({ passage.text.sentences[$0].tokens }) ?? range {
      if passage.has(token, .mutual) { isOfConflict = true }
      guard let mention = passage.mention(at: token), passage.isParty(mention) else { continue }
      if isCivilian || passage.acts(mention), !sides.contains(passage.mentions[mention].side) {
        sides.append(passage.mentions[mention].side)
      }
    }
    // One man is of one side, and nobody says which.
    if sides.count > 1, count.kind != .other { return count.number.value == 1 ? .other : .both }
    if sides.count == 1, let side = sides.first { return owner(side, isCivilian) }
    return isOfConflict && count.kind != .other && !passage.codebook.sides.isEmpty ? .both : .other
  }
}
