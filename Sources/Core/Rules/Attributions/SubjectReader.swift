/// Whose act a verb of saying is.
extension SayingReader {
  /// The subject of a verb group: the phrase before it, or the one it shares with an earlier verb.
  func subjectPhrase(before group: Int) -> (range: Range<Int>, isOwn: Bool)? {
    guard group > start else { return nil }
    if passage.isAny(group - 1, [.and, .conjunction]) || passage.isAny(group - 1, .to) {
      return (subject ?? mainSubject).map { ($0, false) }
    }
    if let unnamed = unnamed(before: group) { return (unnamed, true) }
    if let own = passage.phrase(endingAt: beforeAside(group), floor: start), !isBareGerund(own) { return (own, true) }
    if let own = longSubject(before: group) { return (own, true) }
    if passage.isAny(group - 1, .comma) || passage.isAny(group - 1, .asWord) { return subject.map { ($0, false) } }
    return nil
  }

  /// "X, a veteran of the wars in A, B and C, said": all that stands between the clause's first name and the comma before its verb.
  private func longSubject(before group: Int) -> Range<Int>? {
    guard passage.isAny(group - 1, .comma) else { return nil }
    var first = group - 1
    while first > max(start, clauseStart, group - Passage.reach), passage.opening(first - 1) == nil,
      !passage.isAny(first - 1, [.stop, .semicolon, .colon])
    { first -= 1 }
    while first < group, passage.isAny(first, [.conjunction, .adverb, .dash]) { first += 1 }
    guard let name = passage.phrase(from: first, limit: group), passage.isAny(name.upperBound, .comma),
      name.upperBound + 1 < group - 1, passage.isCapital(name.upperBound - 1), !passage.isAny(first, .time),
      !passage.isAny(name.upperBound + 1, [.pronoun, .finite, .conjunction, .subordinator])
    else { return nil }
    let aside = name.upperBound + 1..<group - 1
    guard passage.isAny(aside.lowerBound, [.relative, .gerund, .participle]) || !passage.hasFinite(aside) else { return nil }
    return first..<group - 1
  }

  /// "An officer who declined to be named denied": whom a relative clause keeps nameless.
  private func unnamed(before group: Int) -> Range<Int>? {
    guard group - 4 > start, passage.isAny(group - 2, .be), passage.isAny(group - 3, .to) else { return nil }
    let back = stride(from: group - 4, to: max(start, group - 12), by: -1)
    guard let who = back.first(where: { passage.isAny($0, .relative) || passage.isAny($0, .mark) }), passage.isAny(who, .relative)
    else { return nil }
    return passage.phrase(endingAt: passage.isAny(who - 1, .comma) ? who - 1 : who, floor: start)
  }

  /// "causing confirmed losses": an adjective behind a participle.
  private func isBareGerund(_ phrase: Range<Int>) -> Bool {
    phrase.count == 1 && passage.isAny(phrase.lowerBound, .gerund) && !passage.isCapital(phrase.lowerBound)
  }

  /// "S, however, said": the subject ends before the aside.
  func beforeAside(_ group: Int) -> Int {
    guard group - 3 > start, passage.isAny(group - 1, .comma), passage.isAny(group - 2, .adverb), passage.isAny(group - 3, .comma)
    else {
      var end = group
      while end > start, passage.isAny(end - 1, .adverb), !passage.isAny(end - 1, .comma) { end -= 1 }
      return beforeTime(end) ?? end
    }
    return group - 3
  }

  /// "X, the former leader, on Thursday said": the subject ends before the time.
  private func beforeTime(_ end: Int) -> Int? {
    var first = end
    while first > start, end - first < 4, passage.isAny(first - 1, .time) { first -= 1 }
    guard first < end else { return nil }
    if passage.isAny(first - 1, .preposition) { first -= 1 }
    return first > start && passage.isAny(first - 1, .comma) ? first : nil
  }

  /// Whose deeds the unit tells: the first noun phrase before a finite verb, else the first behind an opening adverbial.
  var mainSubject: Range<Int>? {
    var index = start
    while index < end, passage.isAny(index, [.adverb, .conjunction, .dash]) || passage.isAny(index, .comma) { index += 1 }
    var first: Range<Int>?
    let limit = min(end, index + 80)
    while index < limit {
      if let close = passage.closing(index) {
        index = close + 1
        continue
      }
      let opensAside = passage.isAny(index, [.preposition, .subordinator, .gerund, .relative, .time])
      if !opensAside, let phrase = passage.phrase(from: index, limit: end) {
        if first == nil { first = phrase }
        if let actor = actor(phrase) { return actor }
      }
      while index < limit, !passage.isAny(index, .comma) { index = (passage.closing(index) ?? index) + 1 }
      index += 1
    }
    return first
  }

  /// A phrase that a finite verb follows, be it behind an apposition; without the verb where no table knows it for one.
  func actor(_ phrase: Range<Int>) -> Range<Int>? {
    for index in phrase.dropFirst() where isUnknownVerb(index, phrase) { return phrase.lowerBound..<index }
    var next = phrase.upperBound
    if passage.isAny(next, .comma) {
      next += 1
      while next < min(end, phrase.upperBound + 30), !passage.isAny(next, .comma) { next += 1 }
      let aside = phrase.upperBound + 1..<next
      if !passage.isAny(aside.lowerBound, .relative), passage.hasFinite(aside) { return nil }
      next += 1
    }
    while next < end,
      passage.isAny(next, [.adverb, .time]) || passage.isAny(next, .preposition) && passage.isAny(next + 1, .time)
    {
      next += 1
    }
    guard next < end, passage.cue(next)?.forms != .gerund else { return nil }
    return passage.isAny(next, [.finite, .participle]) || passage.cue(next)?.isVerb == true ? phrase : nil
  }

  /// "Sarkis Bar tried to", "the union rips the": small letters behind a name, -ed before a preposition, a noun before an article.
  private func isUnknownVerb(_ index: Int, _ phrase: Range<Int>) -> Bool {
    guard passage.isNoun(index), !passage.isCapital(index), passage.isNoun(index - 1) else { return false }
    let next = index + 1
    if passage.isAny(index, .participle), passage.isAny(next, [.to, .preposition, .determiner, .possessive, .pronoun]) {
      return !passage.isAny(next, .by)
    }
    guard next == phrase.upperBound, next < end else { return false }
    return passage.isAny(next, [.determiner, .possessive, .pronoun]) && passage.text.tokens[next].shape.contains(.spaced)
  }
}
