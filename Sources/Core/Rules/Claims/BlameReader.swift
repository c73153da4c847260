/// Who, in a piece of text, is said to have done wrong.
struct BlameReader {
  /// A blamed side.
  struct Blame: Equatable {
    var side: SideID
    /// Whether the deed is what the piece tells, not what it answers.
    var isMain: Bool
    /// Whether it is said in so many words: "is to blame", "is responsible".
    var isCharge = false
    /// Whether the wrong is one of force, that people come to harm by.
    var isForce = false
  }

  let passage: ClaimText

  private static let wrongs: EventWord.Marks = [
    .wrong, .weapon, .responsible, .accuse, .leave, .light, .breaks, .keeps, .hostile, .deceives, .behind,
  ]

  /// The blamed side; `own` is the side of who speaks and never blames itself.
  func blame(in range: Range<Int>, own: SideID?) -> Blame? {
    deed(in: range, own: own) { $0 != own }
  }

  /// The first wrong whose doer is a party that is `wanted`, rather one that is told than one that is answered.
  func deed(in range: Range<Int>, own: SideID?, by wanted: (SideID) -> Bool = { _ in true }) -> Blame? {
    var second: Blame?
    for token in range where passage.has(token, Self.wrongs) && passage.mention(at: token) == nil {
      guard let word = passage.word(token), var found = doer(token, word, in: range, own: own), found.side != .other,
        wanted(found.side), !isVerb(token, word, range) || !isSupposed(token, range), !isUnproven(token, range)
      else { continue }
      found.isCharge = found.isCharge || word.has(.crime)
      found.isForce = word.type == .assault
      if found.isMain { return found }
      second = second ?? found
    }
    return second
  }

  /// "did not fire", "never attacked".
  func isNegated(_ verb: Int, _ range: Range<Int>) -> Bool {
    (Swift.max(range.lowerBound, verb - 3)..<verb).contains { passage.has($0, .negation) }
  }

  private func doer(_ token: Int, _ word: EventWord, in range: Range<Int>, own: SideID?) -> Blame? {
    if word.has(.wrong), isNegated(isVerb(token, word, range) ? token : lightVerb(before: token, range) ?? token, range) {
      return nil
    }
    // "ten were killed and 20 wounded": the second had it done to them, too.
    if word.has(.loss), token > range.lowerBound, isCount(token - 1) || isCounted(token - 1) || isReduced(token, range) {
      return nil
    }
    if word.has(.light), !word.has(.wrong) {
      return donePassively(token, range).map { Blame(side: $0, isMain: true) }
    }
    if word.has(.leave), let side = acts(withoutLeave: token, range, own) { return Blame(side: side, isMain: true) }
    if word.has(.behind) { return stands(behind: token, range, own).map { Blame(side: $0, isMain: true, isCharge: true) } }
    if word.has(.deceives) { return lies(token, range, own).map { Blame(side: $0, isMain: true) } }
    if word.has(.asVerb), !isVerb(token, word, range) { return nil }
    if word.has(.hostile) { return acts(hostilely: token, range, own).map { Blame(side: $0, isMain: true) } }
    if word.has([.breaks, .keeps]), !breaksFaith(token, word, range) { return nil }
    if word.has(.responsible) || isToBlame(token, word) {
      // "it was not responsible".
      if isNegated(token, range) { return nil }
      return answerable(token, range, own).map { Blame(side: $0, isMain: true, isCharge: true) }
    }
    if isVerb(token, word, range) {
      if passage.isPassive(token) {
        return (agent(after: token, range, reach: 12, of: false) ?? origin(after: token, range))
          .map { Blame(side: $0, isMain: true) }
      }
      guard word.has([.wrong, .breaks, .keeps]) else { return nil }
      if let side = subject(behind: token, range) { return Blame(side: side, isMain: true) }
      if let side = subject(before: token, range, own) { return Blame(side: side, isMain: true) }
      guard word.parts.contains(.noun) else { return nil }
    }
    if let light = lightVerb(before: token, range) {
      let side = passage.isPassive(light) ? agent(after: light, range, reach: 8, of: false) : subject(before: light, range, own)
      if let side, side != own { return Blame(side: side, isMain: true) }
    }
    if word.has([.breaks, .keeps]), let side = subject(before: token, range, own) { return Blame(side: side, isMain: true) }
    guard word.has(.wrong) else { return nil }
    if let side = named(token, word, range) { return Blame(side: side, isMain: !isAnswered(token, range) && !answers(range)) }
    return (attacker(token, range, own) ?? called(token, range, own)).map { Blame(side: $0, isMain: true) }
  }

  /// "30 people wounded", "those killed in the raid": done to them, as nobody stands behind it to whom they did it.
  private func isReduced(_ loss: Int, _ range: Range<Int>) -> Bool {
    guard passage.number(loss - 1)?.head != nil, !passage.isPassive(loss), passage.looksPast(form: loss) else { return false }
    let next = loss + 1
    guard range.contains(next), !passage.isMark(next), !passage.is(next, passage.common.and) else { return true }
    return passage.has(next, .preposition) && passage.number(next + 1)?.bound == nil
  }

  /// "the number of Xs killed".
  private func isCounted(_ token: Int) -> Bool {
    guard let mention = passage.mention(at: token), passage.mentions[mention].tokens.lowerBound > 1 else { return false }
    let of = passage.mentions[mention].tokens.lowerBound - 1
    return passage.is(of, passage.common.of) && passage.number(of - 1)?.isLabel == true
  }

  private func isCount(_ token: Int) -> Bool {
    guard let word = passage.number(token) else { return passage.text.tokens[token].shape.contains(.number) }
    return word.number != nil || word.many != nil || word.isVague
  }

  func isVerb(_ token: Int, _ word: EventWord, _ range: Range<Int>) -> Bool {
    if passage.isFinite(token) { return true }
    if !word.parts.isDisjoint(with: [.past, .participle]) { return passage.isPassive(token) || !word.parts.contains(.noun) }
    if word.parts.contains(.gerund) {
      guard token > range.lowerBound else { return subject(behind: token, range) != nil }
      if passage.is(token - 1, passage.common.comma) { return true }
      return passage.word(token - 1).map { $0.parts.contains(.be) || $0.has(.be) } ?? false
    }
    // "to attack", "does not attack".
    return word.parts.contains(.base) && token > 0
      && (passage.is(token - 1, passage.common.to) || passage.has(token - 1, .negation))
  }

  /// Whether force that answers force is told of.
  private func answers(_ range: Range<Int>) -> Bool { range.contains { passage.has($0, .response) } }

  /// "in response to the provocation", "an end to the attacks": not what is told.
  private func isAnswered(_ token: Int, _ range: Range<Int>) -> Bool {
    var before = token - 1
    while before >= range.lowerBound, token - before <= 6 {
      if passage.mention(at: before) == nil, passage.has(before, .preposition) { return passage.is(before, passage.common.to) }
      if passage.isFinite(before) { return false }
      before -= 1
    }
    return false
  }

  /// "X's attacks", "large-scale X aggression", "the provocation of X", "the targeting of civilians by X".
  private func named(_ token: Int, _ word: EventWord, _ range: Range<Int>) -> SideID? {
    var before = token - 1
    while before >= range.lowerBound, token - before <= 6 {
      if let mention = passage.mention(at: before) {
        // "the attack in K", "the K attack": where it was.
        return passage.isParty(mention) && passage.acts(mention) ? passage.mentions[mention].side : nil
      }
      if passage.isMark(before) && !passage.is(before, passage.common.hyphen) { break }
      if passage.is(before, passage.common.its) || passage.is(before, passage.common.their) {
        return subject(before: before, range, nil)
      }
      if passage.has(before, [.preposition, .determiner]) || passage.isFinite(before) || passage.is(before, passage.common.and) {
        break
      }
      before -= 1
    }
    return agent(after: token, range, reach: 14, of: !word.has(.object))
  }

  /// "by X", and next to the word "of X", "from X".
  func agent(after token: Int, _ range: Range<Int>, reach: Int, of: Bool) -> SideID? {
    let common = passage.common
    for at in token + 1..<Swift.max(token + 1, Swift.min(range.upperBound, token + reach)) {
      if passage.is(at, common.comma) || passage.is(at, common.semicolon) || passage.isFinite(at) { return nil }
      let near = at == token + 1 && of && (passage.is(at, common.of) || passage.is(at, common.from))
      guard near || passage.is(at, common.by) else { continue }
      for next in at + 1..<Swift.max(at + 1, Swift.min(range.upperBound, at + 6)) {
        guard let mention = passage.mention(at: next) else {
          // "by a flood on the X side".
          if passage.is(next, common.on) || passage.is(next, common.inWord) || passage.is(next, common.at) { return nil }
          continue
        }
        return passage.isParty(mention) && passage.acts(mention) ? passage.mentions[mention].side : nil
      }
    }
    return nil
  }

  func lightVerb(before token: Int, _ range: Range<Int>) -> Int? {
    var at = token - 1
    while at >= range.lowerBound, token - at <= 14 {
      if let word = passage.word(at), passage.mention(at: at) == nil {
        if word.has([.light, .wrong]), !word.parts.isDisjoint(with: .verbal), !word.parts.contains(.noun) || passage.isFinite(at)
        {
          return at
        }
        if word.has([.light]) { return at }
      }
      if passage.is(at, passage.common.comma) { return nil }
      // "resorted to firing", but not "to attack".
      if passage.is(at, passage.common.to), at + 1 == token, at == range.lowerBound || !passage.has(at - 1, .light) { return nil }
      if passage.is(at, passage.common.to), passage.word(at + 1)?.parts.contains(.base) == true { return nil }
      if token - at >= 8, passage.isFinite(at) { return nil }
      at -= 1
    }
    return nil
  }

  /// "X is responsible for", "the responsibility lies with X".
  private func answerable(_ token: Int, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    if let side = subject(before: token, range, own), side != own { return side }
    for at in token..<Swift.min(range.upperBound, token + 10) {
      if let mention = passage.mention(at: at), passage.isParty(mention), passage.mentions[mention].side != own {
        return passage.mentions[mention].side
      }
    }
    return nil
  }
}
