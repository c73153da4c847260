/// Noun phrases that begin at a token, by word classes alone.
extension Passage {
  /// The noun phrase that begins at a token, with what hangs on it by "of", "for", "in …".
  func phrase(from start: Int, limit: Int) -> Range<Int>? {
    let ceiling = min(limit, start + Passage.reach)
    guard start < ceiling else { return nil }
    if isAny(start, .pronoun), !isAny(start, .determiner) { return start..<start + 1 }
    var walk = WalkAhead(index: start)
    while walk.index < ceiling, step(&walk, ceiling: ceiling) {}
    guard walk.hasNoun else { return nil }
    var end = walk.index
    while end > start, isAny(end - 1, [.linking, .determiner]), !isAny(end - 1, .noun) { end -= 1 }
    return start..<end
  }

  /// Takes the next token to the right into the phrase; false where the phrase ends before it.
  private func step(_ walk: inout WalkAhead, ceiling: Int) -> Bool {
    let index = walk.index
    let kind = kind(index)
    if let close = closing(index) {
      guard close - index < 6, close < ceiling, !isUtterance(closedAt: close) else { return false }
      walk.hasNoun = true
      return walk.pass(to: close + 1)
    }
    if opening(index) != nil || endsPhrase(kind, walk) { return false }
    if walk.hasNoun, kind.contains(.possessive), text.tokens[index].shape.isDisjoint(with: .spaced) { return walk.reopen() }
    if kind.contains(.determiner) || kind.contains(.possessive) {
      guard walk.isOpen else { return false }
      // "one of those advisers", "some of the wounded".
      return !walk.hasNoun && isAny(index + 1, .of) ? walk.takeNoun() : walk.pass(to: index + 1)
    }
    if walk.isClosed, kind.contains(.time) { return false }
    if kind.contains(.noun) || isAdjective(index) { return !(walk.isClosed && kind.contains(.gerund)) && walk.takeNoun() }
    if walk.isClosed, kind.contains(.dash), !isDash(index), isNoun(index + 1) { return walk.pass(to: index + 1) }
    if walk.isClosed, kind.contains(.linking), linksOn(index) { return walk.reopen() }
    guard kind.contains(.open), let close = bracket(openedAt: index, limit: ceiling) else { return false }
    return walk.pass(to: close + 1)
  }

  /// A pronoun begins something else, and so does "that" behind a noun.
  private func endsPhrase(_ kind: WordClass, _ walk: WalkAhead) -> Bool {
    kind.contains(.pronoun) && !kind.contains(.determiner) || kind.contains(.that) && !walk.isOpen
  }

  private func linksOn(_ index: Int) -> Bool {
    guard isAny(index + 1, [.noun, .determiner, .possessive]) else { return false }
    if isAny(index, [.of, .and]) { return !isAny(index + 1, .time) }
    if isAny(index, .to) { return false }
    // "said X in a statement on Monday": what the saying was done in is no part of who said it.
    for offset in 1...4 {
      if isAny(index + offset, .time) || cue(index + offset)?.isDocument == true { return false }
      if isAny(index + offset, [.comma, .stop, .preposition]) { break }
    }
    return true
  }

  private func bracket(openedAt index: Int, limit: Int) -> Int? {
    var at = index + 1
    while at < limit, at - index < 16 {
      if isAny(at, .close) { return at }
      at += 1
    }
    return nil
  }
}

/// How far a walk to the right has come.
private struct WalkAhead {
  /// The token to be looked at next.
  var index: Int
  /// Whether a noun is awaited: at the start, behind "of", behind "'s".
  var isOpen = true
  var hasNoun = false

  /// Whether the phrase could end here.
  var isClosed: Bool { hasNoun && !isOpen }

  mutating func pass(to next: Int) -> Bool {
    index = next
    return true
  }

  mutating func takeNoun() -> Bool {
    (hasNoun, isOpen) = (true, false)
    return pass(to: index + 1)
  }

  mutating func reopen() -> Bool {
    isOpen = true
    return pass(to: index + 1)
  }
}
