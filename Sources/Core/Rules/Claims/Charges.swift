/// Accusations that name the accused outright, and wrongs that are only thought of.
extension BlameReader {
  /// The side that a cue of accusing is turned against: "blames X for the fighting".
  func accused(in range: Range<Int>, own: SideID?) -> SideID? {
    var at = range.lowerBound
    while at < range.upperBound {
      if let mention = passage.mention(at: at), passage.acts(mention) {
        let side = passage.side(of: mention)
        if side != .other, side != own { return side }
        // "accuses a third state of arming Y": Y is not accused.
        if side == .other, !passage.isBoth(mention), passage.acts(mention), isCharged(at, range), opensCharge(mention, range) {
          return nil
        }
      }
      // "condemned a raid that killed ten Xians": who is named behind suffered it.
      if passage.is(at, passage.common.that), range.contains(at + 1), passage.has(at + 1, [.wrong, .loss]) { return nil }
      at += 1
    }
    return range.contains { passage.has($0, [.each, .pronoun]) } ? passage.opponent(of: own) : nil
  }

  /// Whether a name stands where a verb of accusing has its object.
  private func isCharged(_ at: Int, _ range: Range<Int>) -> Bool {
    at - range.lowerBound < 4 || (range.lowerBound..<at).suffix(4).contains { passage.has($0, .accuse) }
  }

  /// "if X attacked", "X would have fired": nothing that was done.
  func isSupposed(_ wrong: Int, _ range: Range<Int>) -> Bool {
    var at = wrong - 1
    while at >= range.lowerBound, wrong - at < 14 {
      if passage.has(at, .supposes), passage.time(at: at) == nil { return true }
      if passage.is(at, passage.common.semicolon) || passage.is(at, passage.common.comma) || passage.is(at, passage.common.that) {
        return false
      }
      at -= 1
    }
    return false
  }

  /// "no evidence that X had fired", "nobody accused X of firing".
  func isUnproven(_ wrong: Int, _ range: Range<Int>) -> Bool {
    guard
      let word = (range.lowerBound..<wrong).last(where: { passage.has($0, [.proof, .accuse]) && passage.mention(at: $0) == nil })
    else { return false }
    let isLinked = (word + 1..<wrong).prefix(4).contains {
      passage.is($0, passage.common.that) || passage.is($0, passage.common.of)
    }
    return isLinked && isNegated(word, range)
  }

  /// "X is behind the attack".
  func stands(behind token: Int, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    var be = token - 1
    while be > range.lowerBound, passage.isAdverb(be), !passage.has(be, .negation) { be -= 1 }
    guard be > range.lowerBound, passage.word(be).map({ $0.parts.contains(.be) || $0.has(.be) }) == true else { return nil }
    let ahead = token + 1..<Swift.max(token + 1, Swift.min(range.upperBound, token + 6))
    guard ahead.contains(where: { passage.has($0, [.wrong, .loss]) && passage.mention(at: $0) == nil }) else { return nil }
    return subject(before: be, range, own)
  }

  /// "They are lying", "X lied to the world"; the dead lie, too.
  func lies(_ token: Int, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    guard !isNegated(token, range) else { return nil }
    let next = token + 1
    let isSpeech =
      !range.contains(next) || passage.isMark(next) || passage.is(next, passage.common.to)
      || passage.number(next)?.bound == .about
    return isSpeech ? subject(before: token, range, own) : nil
  }

  /// "was shelled from the X side".
  func origin(after verb: Int, _ range: Range<Int>) -> SideID? {
    let ahead = verb + 1..<Swift.max(verb + 1, Swift.min(range.upperBound, verb + 6))
    guard let from = ahead.first(where: { passage.is($0, passage.common.from) || passage.isFinite($0) || passage.isMark($0) }),
      passage.is(from, passage.common.from)
    else { return nil }
    let mention = (from + 1..<Swift.max(from + 1, Swift.min(range.upperBound, from + 3))).lazy.compactMap(passage.mention).first
    return mention.flatMap { passage.isParty($0) && passage.acts($0) ? passage.side(of: $0) : nil }
  }
}
