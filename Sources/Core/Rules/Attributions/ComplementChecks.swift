/// What the words behind a word of saying are: whom it is said to, a clause, a name that is given.
extension Complement {
  /// "said at least 20 people", "said about 300 houses": no adverbial.
  func opensQuantity(_ index: Int) -> Bool {
    guard passage.isAny(index, .preposition), index + 2 < limit else { return false }
    let isBound = passage.isAny(index + 1, .rough)
    let isRough = passage.isAny(index, .rough) && passage.text.tokens[index + 1].shape.contains(.number)
    return (isBound || isRough) && passage.hasVerb(from: index + 1, limit: limit)
  }

  /// Whether what follows the phrase is a content, so that the phrase is whom it is told.
  func isAddressed(_ name: Range<Int>) -> Bool {
    let next = name.upperBound
    guard next < limit else { return true }
    if passage.closing(next) != nil { return true }
    return passage.isAny(
      next,
      [
        .that, .to, .wh, .comma, .colon, .preposition, .pronoun, .determiner, .possessive, .time, .adverb, .stop, .subordinator,
      ]) && !passage.isAny(next, .finite)
  }

  /// "denied that.", "rejected that as untrue": what was said before.
  func isObject(_ that: Int) -> Bool {
    cue.frames.contains(.nounPhrase) && passage.isAny(that + 1, [.stop, .asWord])
  }

  /// "shows the post has burned down", "fears they will flee": a phrase and its finite verb.
  func opensClause(_ index: Int) -> Bool {
    guard let name = passage.phrase(from: index, limit: limit) else { return false }
    var next = name.upperBound
    while next < limit, passage.isAny(next, .adverb), !passage.isAny(next, .finite) { next += 1 }
    return next < limit && passage.isAny(next, .finite)
  }

  /// "called him a liar", "called her divisive", "called the deal “a disgrace”", as against "called his mother".
  func namesSomething(_ index: Int) -> Bool {
    var at = index
    while at < min(limit, index + 18) {
      if passage.closing(at) != nil { return at > index }
      guard !passage.isAny(at, [.stop, .semicolon, .comma, .to]) else { break }
      at += 1
    }
    if passage.isAny(index, .pronoun), !passage.isAny(index, .determiner), index + 1 < limit {
      // "calls it Rivermouth": a name is given, nothing is said.
      if passage.isAny(index, .it), passage.isCapital(index + 1) { return false }
      return passage.isAny(index + 1, [.noun, .determiner])
        && !passage.isAny(index + 1, [.time, .preposition, .adverb, .anaphor])
    }
    guard let name = passage.phrase(from: index, limit: limit), name.upperBound < limit else { return false }
    // "calls such reports propaganda", "called the charges false".
    if name.contains(where: { passage.isAny($0, .hearsay) }),
      passage.isAny(name.upperBound - 1, .untrue) || passage.isAny(name.upperBound, .untrue)
    {
      return true
    }
    return passage.isAny(name.upperBound, .determiner) && !passage.isAny(name.upperBound, [.anaphor, .time])
  }
}
