/// Whose the counted people are.
struct FigureOwners {
  let passage: ClaimText

  /// The owner of a count in a piece said by `own` side; `before` is what the claim before told.
  func owner(
    of count: FigureReader.Count, in range: Range<Int>, own: SideID?, before: ToldBefore = ToldBefore()
  ) -> Figure.Owner {
    let home = count.kind.isLoss ? home(of: count, range) : nil
    let isCivilian =
      count.head == .civilian || count.isDweller && (isAmongForces || home != nil) || count.kind == .displaced
      || saysCivilian(count, range)
    return named(count, range, isCivilian) ?? recalled(count, range, before)
      ?? byDeed(count, range, own, isCivilian) ?? byTeller(count, range, own, isCivilian)
      ?? byGround(count, range, home, isCivilian) ?? bySubject(count, range, own, isCivilian)
      ?? byOrder(count, range, own, before, isCivilian)
  }

  /// Whose a name or a word of the number's own phrase says they are.
  private func named(_ count: FigureReader.Count, _ range: Range<Int>, _ isCivilian: Bool) -> Figure.Owner? {
    if let mention = beside(count, range) {
      return passage.isBoth(mention) ? .both : owner(passage.mentions[mention].side, isCivilian)
    }
    if let people = peopleBefore(count, range) { return owner(people, isCivilian) }
    if let people = mostly(behind: count, range) { return owner(people, true) }
    if passage.number(count.headToken)?.isNeutral == true, !isOwned(count) { return .other }
    if isOfStrangers(count) { return .other }
    return saysBoth(range, count) ? .both : nil
  }

  /// "four others", "of the 12": those of whom the claim before told.
  private func recalled(_ count: FigureReader.Count, _ range: Range<Int>, _ before: ToldBefore) -> Figure.Owner? {
    guard count.kind.isLoss, !namesParty(range) else { return nil }
    if let known = count.recalled { return carried(known.owner, count) }
    guard let losses = before.losses, isMore(count) || isOfThose(count) else { return nil }
    return carried(losses, count)
  }

  /// The other side's, where it is told who killed or took them.
  private func byDeed(_ count: FigureReader.Count, _ range: Range<Int>, _ own: SideID?, _ isCivilian: Bool) -> Figure.Owner? {
    if let blamed = answerable(count, range), let victim = passage.opponent(of: blamed) { return owner(victim, isCivilian) }
    guard isDeedOfSubject(count) else { return nil }
    if isDeedOfBoth(count, range) { return .both }
    guard let doer = doer(of: count, range, own), let victim = passage.opponent(of: doer) else { return nil }
    // "militia shelling kills 41 in a camp": fighters, or those who lived there.
    if count.head == nil, isAmongForces, own == nil || own == .other { return .other }
    return owner(victim, isCivilian)
  }

  /// "its soldiers", "we lost", "the militants", "our prisoners": whose they are to who speaks.
  private func byTeller(_ count: FigureReader.Count, _ range: Range<Int>, _ own: SideID?, _ isCivilian: Bool) -> Figure.Owner? {
    if let side = saysOwn(count, range, own) ?? loser(count, range, own) { return owner(side, isCivilian) }
    return (foe(count, own) ?? captive(count, range, own)).map(Figure.Owner.side)
  }

  private func byGround(
    _ count: FigureReader.Count, _ range: Range<Int>, _ home: SideID?, _ isCivilian: Bool
  ) -> Figure.Owner? {
    if let ground = ground(behind: count, range) { return owner(ground, isCivilian || count.isDweller) }
    return isCivilian ? home.map(Figure.Owner.civilians) : nil
  }

  /// Of whom somebody struck, of the subject of the clause.
  private func bySubject(_ count: FigureReader.Count, _ range: Range<Int>, _ own: SideID?, _ isCivilian: Bool) -> Figure.Owner? {
    if let side = struck(count, range, own) { return owner(side, isCivilian) }
    guard !isDeedOfSubject(count) else { return nil }
    // "X and Y exchanged 20 prisoners".
    if count.kind.isLoss, isDeedOfBoth(count, range) { return .both }
    return subject(before: count, range).map { owner($0, isCivilian) }
  }

  /// Whose they are where the piece names nobody: of who speaks, of whom was struck before, of all.
  private func byOrder(
    _ count: FigureReader.Count, _ range: Range<Int>, _ own: SideID?, _ before: ToldBefore, _ isCivilian: Bool
  ) -> Figure.Owner {
    if let own, own != .other {
      return owner(isElidedDeed(count, range) && before.struck != own ? passage.opponent(of: own) ?? own : own, isCivilian)
    }
    if let struck = before.struck, count.kind.isLoss, !namesParty(range), !tellsOfAnother(range) {
      return owner(struck, isCivilian)
    }
    let found = unsaid(count, range, isCivilian)
    guard found == .other else { return found }
    if let losses = before.losses, count.kind.isLoss, !namesParty(range) { return carried(losses, count) }
    return regulars(count).map(Figure.Owner.side) ?? .other
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

  /// The side of the subject, or of a "we", before the number.
  func subject(before count: FigureReader.Count, _ range: Range<Int>) -> SideID? {
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

  func isObject(_ first: Int, _ range: Range<Int>) -> Bool {
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
