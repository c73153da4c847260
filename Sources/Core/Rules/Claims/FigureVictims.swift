/// Who came to harm, as the words around a count tell: whom somebody struck, who lost them, of what people most were.
extension FigureOwners {
  /// "killed by X's fire", "as X shelled K": the side that faces whoever did it.
  func struck(_ count: FigureReader.Count, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    guard count.kind.isLoss, let deed = BlameReader(passage: passage).deed(in: range, own: own), deed.isMain, deed.isForce,
      !joinsParties(range)
    else { return nil }
    return passage.opponent(of: deed.side)
  }

  /// "X and Y troops exchange fire": of both.
  private func joinsParties(_ range: Range<Int>) -> Bool {
    range.contains { token in
      guard let mention = passage.mention(at: token), passage.mentions[mention].tokens.lowerBound == token else { return false }
      return passage.isBoth(mention) || passage.isParty(mention) && (isJoined(mention, range) || isPaired(mention, range))
    }
  }

  /// "X, Y troops trade fire": the second name of a headline that opens with two.
  private func isPaired(_ mention: Int, _ range: Range<Int>) -> Bool {
    let comma = passage.mentions[mention].tokens.lowerBound - 1
    guard comma > range.lowerBound, passage.is(comma, passage.common.comma), let other = passage.mention(at: comma - 1) else {
      return false
    }
    return passage.mentions[other].tokens.lowerBound == range.lowerBound && passage.isParty(other) && passage.acts(other)
      && passage.side(of: other) != passage.side(of: mention)
  }

  /// "the number of Xs killed stood at 30".
  func peopleBefore(_ count: FigureReader.Count, _ range: Range<Int>) -> SideID? {
    guard count.head == nil, let loss = count.lossToken, range.contains(loss - 2), loss < count.number.tokens.lowerBound,
      let mention = passage.mention(at: loss - 1), passage.isParty(mention),
      passage.is(passage.mentions[mention].tokens.lowerBound - 1, passage.common.of)
    else { return nil }
    return passage.side(of: mention)
  }

  /// "X lost 12", "X suffered 50 casualties", "it killed 20 and lost two".
  func loser(_ count: FigureReader.Count, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    let first = count.number.tokens.lowerBound
    let verb = (Swift.max(range.lowerBound, first - 4)..<first).last {
      (passage.number($0)?.forfeits == true || passage.number($0)?.suffers == true) && passage.mention(at: $0) == nil
    }
    guard let verb, !passage.isPassive(verb) else { return nil }
    let blames = BlameReader(passage: passage)
    let isJoined = verb > range.lowerBound && passage.is(verb - 1, passage.common.and)
    let head = isJoined ? (range.lowerBound..<verb - 1).last { passage.isFinite($0) } : verb
    return head.flatMap { blames.subject(before: $0, range, own) }.flatMap { $0 == .other ? nil : $0 }
  }

  /// "three of its soldiers": of who speaks, or of whom the sentence told: "X hides its losses, but a Y says that 100 of its men".
  func saysOwn(_ count: FigureReader.Count, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    let behind = count.number.tokens.upperBound
    guard let own, behind < count.headToken,
      let owning = (behind..<count.headToken).first(where: { range.contains($0) && passage.number($0)?.isOwning == true })
    else { return nil }
    return passage.is(owning, passage.common.its) ? loserBefore(range, own) ?? own : own
  }

  /// "three of our peacekeepers".
  func isOwned(_ count: FigureReader.Count) -> Bool {
    let behind = count.number.tokens.upperBound
    return (behind..<Swift.max(behind, count.headToken)).contains { passage.number($0)?.isOwning == true }
  }

  /// "ten Valean fighters": of a people that is neither party, nor any that a table knows.
  func isOfStrangers(_ count: FigureReader.Count) -> Bool {
    let token = count.headToken - 1
    guard count.headToken > count.number.tokens.upperBound, passage.mention(at: token) == nil, passage.word(token) == nil,
      passage.number(token) == nil, passage.text.tokens[token].shape.contains(.capitalised)
    else { return false }
    let span = passage.text.tokens[token].span
    let ends = passage.text.document.bytes[Swift.max(span.start, span.end - 3)..<span.end]
    return span.count > 4
      && (ends.dropFirst().elementsEqual([0x61, 0x6E]) || ends.elementsEqual([0x69, 0x73, 0x68])
        || ends.elementsEqual([0x65, 0x73, 0x65]))
  }

  /// The other party, where the clause before in the sentence tells of its losses.
  private func loserBefore(_ range: Range<Int>, _ own: SideID) -> SideID? {
    guard let sentence = passage.text.sentence(at: Int(passage.text.tokens[range.lowerBound].start)) else { return nil }
    let before = passage.text.sentences[sentence].tokens.lowerBound..<range.lowerBound
    guard let its = before.dropLast().first(where: { passage.is($0, passage.common.its) && passage.has($0 + 1, .loss) }) else {
      return nil
    }
    let whose = (before.lowerBound..<its).last {
      passage.mention(at: $0).map { passage.isParty($0) && passage.acts($0) } ?? false
    }
    return whose.flatMap { passage.mention(at: $0) }.map { passage.side(of: $0) }.flatMap { $0 == own ? nil : $0 }
  }

  /// "people, mostly ethnic Xs", "villagers, most of them Xs".
  func mostly(behind count: FigureReader.Count, _ range: Range<Int>) -> SideID? {
    let behind = Swift.max(count.headToken + 1, count.number.tokens.upperBound)
    let near = behind..<Swift.max(behind, Swift.min(range.upperBound, behind + 6))
    guard let most = near.prefix(2).first(where: { passage.number($0)?.isMostly == true }) else { return nil }
    for token in near where token > most {
      if let name = passage.codebook.index.names.longest(passage.text.tokens, token, near.upperBound),
        let state = name.entries.first(where: { $0.form.isState })
      {
        let side = passage.codebook[state.entity].side
        return side == .other ? nil : side
      }
      if passage.isMark(token) { return nil }
    }
    return nil
  }

  /// Gendarmes and conscripts, where only one party is a state.
  func regulars(_ count: FigureReader.Count) -> SideID? {
    guard passage.number(count.headToken)?.isRegular == true, passage.codebook.index.group >= 0, !isAmongForces else {
      return nil
    }
    return passage.opponent(of: SideID(Int(passage.codebook.index.group)))
  }

  /// "two of them", "four of those detained".
  func isOfThose(_ count: FigureReader.Count) -> Bool {
    let of = count.number.tokens.upperBound
    guard of + 1 < passage.text.tokens.count, passage.is(of, passage.common.of) else { return false }
    return passage.has(of + 1, .pronoun) || passage.number(of + 1)?.isThose == true
  }
}
