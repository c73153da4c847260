/// Cuts a stretch of one sentence where an independent clause begins: ", and the village was hit", "; ", ", but".
struct ClauseSplitter {
  let passage: ClaimText

  /// The clauses, in order; together they are the stretch.
  func clauses(_ range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for token in range where token > start + 1 && begins(token, from: start, in: range) {
      result.append(start..<token)
      start = token
    }
    result.append(start..<range.upperBound)
    return result
  }

  private func begins(_ token: Int, from start: Int, in range: Range<Int>) -> Bool {
    let common = passage.common
    let word = passage.text.tokens[token - 1].word
    guard
      word == common.semicolon || word == common.comma || word == common.colon || word == common.and || word == common.but,
      passage.mention(at: token) == nil || passage.mention(at: token) != passage.mention(at: token - 1)
    else { return false }
    if word == common.semicolon { return isClause(start..<token) && isClause(token..<range.upperBound) }
    if word == common.comma, passage.has(token, .relative) {
      return !isCleft(start) && tellsMore(token..<range.upperBound) && isClause(start..<token)
    }
    if word == common.colon, passage.isQuote(token) { return isClause(start..<token) && isClause(token..<range.upperBound) }
    guard word == common.and || word == common.but, token - 2 >= start else { return false }
    let afterComma = passage.is(token - 2, common.comma)
    guard isClause(start..<token - 1) else { return false }
    if passage.is(token, common.that), isClause(token..<range.upperBound) { return true }
    if afterComma || word == common.but, opensClause(token, range.upperBound) { return true }
    return opensPredicate(token, from: start, range.upperBound)
  }

  private func isClause(_ range: Range<Int>) -> Bool { passage.hasFinite(range) }

  /// "It was X, not Y, who fired": one clause.
  private func isCleft(_ start: Int) -> Bool {
    var first = start
    while first < start + 2, passage.isMark(first) { first += 1 }
    return passage.is(first, passage.common.it) && first + 1 < passage.text.tokens.count
      && passage.word(first + 1)?.parts.contains(.be) == true
  }

  /// ", which led to casualties": a happening of its own, told to the end of the stretch.
  private func tellsMore(_ range: Range<Int>) -> Bool {
    guard isClause(range) else { return false }
    return range.prefix(24).contains { token in
      guard passage.mention(at: token) == nil, let word = passage.word(token) else { return false }
      return word.type == .assault && word.weight >= 4
    }
  }

  /// A subject of its own and its verb: "that he is", "the village was hit", "several people died".
  private func opensClause(_ token: Int, _ end: Int) -> Bool {
    guard passage.tells(token..<end) else { return false }
    if passage.is(token, passage.common.that) { return passage.hasFinite(token..<end) }
    var at = token
    while at < end, at - token < 16 {
      if passage.isFinite(at) { return at > token && !isReduced(at, end) }
      if passage.isMark(at), !isInsideName(at, end) { return false }
      if isInfinitive(at, end) || passage.is(at, passage.common.that) { return false }
      at += 1
    }
    return false
  }

  /// "to withdraw", but not "in response to provocations".
  private func isInfinitive(_ token: Int, _ end: Int) -> Bool {
    guard passage.is(token, passage.common.to) else { return false }
    guard token + 1 < end, passage.mention(at: token + 1) == nil else { return false }
    guard let word = passage.word(token + 1) else { return true }
    return !word.has(.determiner) && (word.parts.contains(.base) || !word.parts.contains(.noun))
  }

  /// A verb that shares its subject, of a happening of its own: "took the town", "in May announced", "is calling for".
  private func opensPredicate(_ token: Int, from start: Int, _ end: Int) -> Bool {
    var at = token
    while at < end, at - token < 5, passage.isAdverb(at) || isLeadIn(at) { at += 1 }
    guard at < end, passage.isFinite(at), end - token >= 4 else { return false }
    guard at == token || !passage.isMark(at - 1) else { return false }
    guard let second = event(at..<min(end, at + 4)), event(start..<min(token - 1, start + 24)) != nil else {
      return at > token && isLeadIn(token)
    }
    return second.weight >= 4 || second.has([.call, .appeal]) || isLeadIn(token)
  }

  private func isLeadIn(_ token: Int) -> Bool {
    passage.time(at: token) != nil
      || passage.has(token, .preposition) && token + 1 < passage.text.tokens.count
        && passage.time(at: token + 1) != nil
  }

  private func event(_ range: Range<Int>) -> EventWord? {
    for token in range {
      if let word = passage.word(token), word.weight >= 2 || word.has([.call, .express, .appeal]) { return word }
    }
    return nil
  }

  /// "people killed in" after a noun may be no clause, but what follows "was" always is.
  private func isReduced(_ token: Int, _ end: Int) -> Bool {
    guard let word = passage.word(token), word.parts.contains(.past), word.parts.isDisjoint(with: [.modal, .be]) else {
      return false
    }
    return passage.isPassive(token) && token + 1 < end && passage.is(token + 1, passage.common.by)
  }

  private func isInsideName(_ token: Int, _ end: Int) -> Bool {
    passage.is(token, passage.common.hyphen) || passage.isQuote(token) || passage.mention(at: token) != nil
      || passage.is(token, passage.common.openBracket) || passage.is(token, passage.common.closeBracket)
  }
}
