/// Wrongs that no single word tells, and what a source says that it never did.
extension BlameReader {
  /// "broke the fragile ceasefire", "the truce was broken by", "had not kept its word", "went back on a promise".
  func breaksFaith(_ token: Int, _ word: EventWord, _ range: Range<Int>) -> Bool {
    if word.parts.isEmpty, !range.contains(token + 1) || !passage.is(token + 1, passage.common.on) { return false }
    if word.has(.keeps) != (isNegated(token, range) || isRefused(token, range)) { return false }
    let around =
      passage.isPassive(token)
      ? Swift.max(range.lowerBound, token - 6)..<token : token + 1..<Swift.max(token + 1, Swift.min(range.upperBound, token + 7))
    return around.contains { passage.mention(at: $0) == nil && passage.has($0, [.truce, .duty]) }
  }

  /// "refused to honour".
  private func isRefused(_ verb: Int, _ range: Range<Int>) -> Bool {
    verb - 2 >= range.lowerBound && passage.is(verb - 1, passage.common.to) && passage.has(verb - 2, .refuses)
  }

  /// "X deliberately approached", "X approached dangerously": the adverb beside a verb that X is the subject of.
  func acts(hostilely adverb: Int, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    guard !isNegated(adverb, range) else { return nil }
    let around = Swift.max(range.lowerBound, adverb - 2)..<Swift.min(range.upperBound, adverb + 5)
    let verb = around.first { $0 != adverb && passage.mention(at: $0) == nil && passage.looksPast(form: $0) }
    guard let verb else { return nil }
    if passage.isPassive(verb) || passage.isPassive(adverb + 1) { return agent(after: verb, range, reach: 12, of: false) }
    return subject(before: Swift.min(verb, adverb), range, own)
  }

  /// "the X army and allied militias": of what does it together, the party.
  func together(with mention: Int, _ range: Range<Int>) -> SideID {
    let side = passage.side(of: mention)
    var before = passage.mentions[mention].tokens.lowerBound - 1
    while before >= range.lowerBound, passage.has(before, .determiner) { before -= 1 }
    guard side == .other, before > range.lowerBound, passage.is(before, passage.common.and),
      let other = passage.mention(at: before - 1), passage.acts(other)
    else { return side }
    return passage.side(of: other)
  }

  /// "The vessel violated the rules": a wrong done by somebody whom a definite noun alone names.
  func leavesUnnamed(_ range: Range<Int>) -> Bool {
    range.contains { token in
      guard passage.has(token, [.wrong, .hostile, .breaks]), !passage.has(token, .loss), passage.mention(at: token) == nil,
        let word = passage.word(token), word.has(.hostile) || passage.isFinite(token) && !passage.isPassive(token),
        !isNegated(token, range), !word.has(.breaks) || breaksFaith(token, word, range)
      else { return false }
      let before = range.lowerBound..<token
      guard before.contains(where: { passage.is($0, passage.common.the) && $0 + 1 < token && passage.mention(at: $0 + 1) == nil })
      else { return false }
      // "Disregarding warnings from X, the vessel …": X warned.
      return !before.contains { at in
        passage.mention(at: at).map { passage.acts($0) && isFree(passage.mentions[$0].tokens.lowerBound, range) } == true
          || passage.has(at, [.own, .pronoun])
      }
    }
  }

  /// "X entered the waters without permission": who did what needed leave.
  func acts(withoutLeave noun: Int, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    guard noun - 1 > range.lowerBound, passage.is(noun - 1, passage.common.without) else { return nil }
    let before = Swift.max(range.lowerBound, noun - 14)..<noun - 1
    guard let verb = before.last(where: { passage.isFinite($0) && passage.mention(at: $0) == nil }) else { return nil }
    if passage.isPassive(verb) { return agent(after: verb, range, reach: 8, of: false) }
    return subject(before: verb, range, own)
  }

  /// "Disregarding warnings, X's boat came near": whose deed a participle is that opens the sentence.
  func subject(behind gerund: Int, _ range: Range<Int>) -> SideID? {
    guard gerund == range.lowerBound, passage.word(gerund)?.parts.contains(.gerund) == true,
      let comma = range.prefix(16).first(where: { passage.is($0, passage.common.comma) })
    else { return nil }
    var first = comma + 1
    while first < range.upperBound, passage.has(first, .determiner) { first += 1 }
    guard first < range.upperBound, let mention = passage.mention(at: first), passage.acts(mention) else { return nil }
    return passage.side(of: mention)
  }

  /// "[a mine] that S says had been laid by X": what was laid stands before what is said.
  func donePassively(_ verb: Int, _ range: Range<Int>) -> SideID? {
    guard let first = range.first, verb - first < 8,
      passage.is(first, passage.common.that) || passage.has(first, .relative), passage.isPassive(verb)
    else { return nil }
    return agent(after: verb, range, reach: 4, of: false)
  }

  /// "accuses X of", "blames X for": whether a name at the head of a charge is whom it is turned against.
  func opensCharge(_ mention: Int, _ range: Range<Int>) -> Bool {
    let next = passage.mentions[mention].tokens.upperBound
    return next < range.upperBound && (passage.is(next, passage.common.of) || passage.is(next, passage.common.forWord))
  }

  /// "X is to blame for".
  func isToBlame(_ token: Int, _ word: EventWord) -> Bool {
    word.has(.accuse) && word.parts.contains(.base) && token > 1 && passage.is(token - 1, passage.common.to)
      && (passage.word(token - 2).map { $0.parts.contains(.be) || $0.has(.be) } ?? false)
  }

  /// "It was X, not Y, who": Y is left out.
  func isExcluded(_ first: Int, _ range: Range<Int>) -> Bool {
    var before = first - 1
    while before >= range.lowerBound, passage.has(before, .determiner) { before -= 1 }
    return before >= range.lowerBound && passage.has(before, .negation)
  }

  /// "what X did as “piracy”", "the X move as an act of aggression": whose doing is called a wrong.
  func called(_ noun: Int, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    var at = noun - 1
    while at >= range.lowerBound, noun - at <= 6, !passage.is(at, passage.common.asWord) {
      if passage.mention(at: at) != nil || passage.isFinite(at) { return named(outright: noun, range, own) }
      at -= 1
    }
    guard at >= range.lowerBound, passage.is(at, passage.common.asWord) else { return named(outright: noun, range, own) }
    for before in stride(from: at - 1, through: Swift.max(range.lowerBound, at - 8), by: -1) {
      if let mention = passage.mention(at: before) {
        return passage.acts(mention) && passage.isParty(mention) ? passage.side(of: mention) : nil
      }
      if passage.isMark(before), !passage.isQuote(before) { return nil }
    }
    return nil
  }

  /// "[called] X's drill a provocation", "[called] it an act of piracy", "what X did is a massacre": whose doing is named so.
  private func named(outright noun: Int, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    guard noun > range.lowerBound, isNamed(noun, range) else { return nil }
    if let first = range.first(where: { !passage.isMark($0) }),
      passage.has(first, .pronoun) || passage.has(first, .determiner) && passage.number(first)?.isArticle != true,
      !passage.hasFinite(range), first + 1 < noun, passage.isQuote(first + 1) || passage.number(first + 1)?.isArticle == true
    {
      return passage.opponent(of: own)
    }
    guard let mention = range.prefix(3).lazy.compactMap(passage.mention).first else { return nil }
    let behind = passage.mentions[mention].tokens.upperBound
    guard behind < noun, !passage.hasFinite(range) || isDoing(mention, range), passage.acts(mention), passage.isParty(mention)
    else { return nil }
    return passage.side(of: mention)
  }

  /// "a provocation", "an act of piracy", "“genocide”": what something is called.
  private func isNamed(_ noun: Int, _ range: Range<Int>) -> Bool {
    for at in stride(from: noun - 1, through: Swift.max(range.lowerBound, noun - 5), by: -1) {
      if passage.number(at)?.isArticle == true || passage.isQuote(at) { return true }
      if passage.word(at)?.parts.contains(.be) == true { return at == noun - 1 }
      if passage.has(at, .preposition), !passage.is(at, passage.common.of) { return false }
    }
    return false
  }

  /// "what X did is", "X's drill was": the deed is the subject.
  private func isDoing(_ mention: Int, _ range: Range<Int>) -> Bool {
    let tokens = passage.mentions[mention].tokens
    let isWhat = tokens.lowerBound > range.lowerBound && passage.has(tokens.lowerBound - 1, .what)
    let isOwned = tokens.upperBound < range.upperBound && passage.is(tokens.upperBound, passage.common.possessive)
    guard isWhat || isOwned else { return false }
    return range.contains { $0 > tokens.upperBound && passage.word($0)?.parts.contains(.be) == true }
  }

  /// "X crossed the river in a frontal assault": what X moved for.
  func attacker(_ noun: Int, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    let common = passage.common
    var at = noun - 1
    while at >= range.lowerBound, noun - at <= 8, passage.mention(at: at) == nil {
      if passage.has(at, .preposition) { break }
      if passage.isFinite(at), !passage.has(at, .call) { return nil }
      at -= 1
    }
    guard at > range.lowerBound, noun - at > 1, passage.is(at, common.inWord) || passage.is(at, common.with) else { return nil }
    // "in the assault" is one already told of, in which X may be the one that suffered.
    guard !passage.is(at + 1, common.the) else { return nil }
    let before = Swift.max(range.lowerBound, at - 8)..<at
    guard let verb = before.last(where: { passage.isFinite($0) || passage.looksPast(form: $0) }), passage.has(verb, .moves),
      !passage.isPassive(verb)
    else { return nil }
    return subject(before: verb, range, own)
  }
}
