/// What a source says that its own side never did.
extension BlameReader {
  /// Whether a source says that its own side did not do wrong: "our troops did not open fire".
  func disowns(_ range: Range<Int>, own: SideID?) -> Bool {
    guard let own, own != .other else { return false }
    return disavows(range, own: own) || hadNoShare(range, own: own)
      || range.contains { token in
        guard passage.has(token, .wrong), passage.mention(at: token) == nil, let word = passage.word(token) else { return false }
        let verb = isVerb(token, word, range) ? token : lightVerb(before: token, range)
        guard let verb, isNegated(verb, range), !passage.isPassive(verb) else { return false }
        return subject(before: verb, range, own) == own
      }
  }

  /// "it does not control them", "no such promise was made", "no fire was opened from X", "does not recognise it".
  func disavows(_ range: Range<Int>, own: SideID) -> Bool {
    guard let first = range.first else { return false }
    if passage.is(first, passage.common.no) { return isNothing(range, own) }
    return range.contains { token in
      guard passage.has(token, [.deed, .accepts, .light, .responsible]), passage.mention(at: token) == nil,
        isNegated(token, range),
        !passage.isPassive(token), !isAhead(token, range)
      else { return false }
      let isBare = !range.prefix(token - first).contains { passage.mention(at: $0) != nil || passage.has($0, [.pronoun, .own]) }
      return speaksOfItself(token, range, own) || isBare && passage.has(token, .accepts)
    }
  }

  /// "will not", "would not": nothing that was done.
  private func isAhead(_ verb: Int, _ range: Range<Int>) -> Bool {
    (Swift.max(range.lowerBound, verb - 4)..<verb).contains { passage.has($0, [.future, .hypothetical]) }
  }

  /// "it had not", "we have not", "X has not" of the speaker's own side at the head of what is said.
  private func speaksOfItself(_ verb: Int, _ range: Range<Int>, _ own: SideID) -> Bool {
    let head = range.lowerBound..<Swift.min(range.lowerBound + 2, verb)
    let isOwn = head.contains { passage.has($0, [.pronoun, .own]) || passage.number($0)?.isOwning == true }
    if isOwn, verb - range.lowerBound <= 6 { return true }
    return passage.has(verb, [.deed, .accepts]) && !range.prefix(verb - range.lowerBound).contains { passage.has($0, .pronoun) }
      && subject(before: verb, range, own) == own
  }

  /// "no such order", "no fire from X", of the speaker's own side.
  private func isNothing(_ range: Range<Int>, _ own: SideID) -> Bool {
    let first = range.lowerBound
    if range.contains(first + 1), passage.is(first + 1, passage.common.such) { return true }
    // "no X rocket had landed there", said by X.
    if range.prefix(3).contains(where: { passage.mention(at: $0).map { passage.side(of: $0) == own } == true }) { return true }
    guard let wrong = range.prefix(4).first(where: { passage.has($0, .wrong) && passage.mention(at: $0) == nil }) else {
      return false
    }
    return (wrong..<range.upperBound).dropLast().contains { at in
      guard passage.is(at, passage.common.from) || passage.is(at, passage.common.by) else { return false }
      return (at + 1..<Swift.min(range.upperBound, at + 4)).contains {
        passage.has($0, .own) || passage.mention(at: $0).map { passage.side(of: $0) == own } == true
      }
    }
  }

  /// "had nothing to do with it", "did nothing wrong", "played no part", "there was no attack".
  private func hadNoShare(_ range: Range<Int>, own: SideID) -> Bool {
    if deniesOutright(range) { return true }
    return range.contains { token in
      guard passage.has(token, [.share, .nothing]), passage.mention(at: token) == nil, token > range.lowerBound else {
        return false
      }
      if passage.has(token, .nothing) {
        guard isNothingDone(token, range) else { return false }
      } else if !passage.is(token - 1, passage.common.no) || !range.contains(token + 1) || !passage.has(token + 1, .preposition) {
        return false
      }
      let verb = (range.lowerBound..<token).last(where: passage.isFinite) ?? Swift.max(range.lowerBound, token - 2)
      return speaksOfItself(verb, range, own) || subject(before: verb, range, own) == own
    }
  }

  /// "nothing to do with", "nothing wrong".
  private func isNothingDone(_ nothing: Int, _ range: Range<Int>) -> Bool {
    let next = nothing + 1
    guard range.contains(next) else { return false }
    return passage.is(next, passage.common.to) && range.contains(next + 1)
      && passage.word(next + 1)?.parts.contains(.modal) == true
      || passage.has(next, .amiss)
  }

  /// "There was no attack", "Nothing of the sort happened".
  private func deniesOutright(_ range: Range<Int>) -> Bool {
    let head = range.prefix(4)
    if let first = head.first, passage.has(first, .nothing), range.contains(first + 1), passage.is(first + 1, passage.common.of) {
      return true
    }
    guard let no = head.first(where: { passage.is($0, passage.common.no) }), no > range.lowerBound,
      passage.word(no - 1)?.parts.contains(.be) == true, !head.contains(where: { passage.mention(at: $0) != nil })
    else { return false }
    return (no + 1..<Swift.min(range.upperBound, no + 4)).contains { passage.has($0, .wrong) && passage.mention(at: $0) == nil }
  }
}
