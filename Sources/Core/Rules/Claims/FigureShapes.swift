/// Shapes of counts: parts of a whole, peoples, tolls that rise, second grounds.
extension FigureReader {
  /// "four Xians": the people of a state, with nothing behind it that is counted instead.
  func isPeople(_ token: Int) -> Bool {
    guard let mention = passage.mention(at: token), isLast(token), passage.mentions[mention].sort == .state,
      passage.text.tokens[token].shape.contains(.capitalised)
    else { return false }
    let span = passage.text.tokens[token].span
    guard passage.text.document.bytes[span.end - 1] == 0x73, passage.mentions[mention].foundBy == "state.people" else {
      return false
    }
    let next = token + 1
    return next >= passage.text.tokens.count || passage.number(next)?.head == nil && !passage.is(next, passage.common.possessive)
  }

  /// "12 people were killed in X and eight in Y": the second number counts the same where it has a side's ground behind it.
  func countsOn(_ number: NumberReading, _ range: Range<Int>) -> Bool {
    let (first, behind) = (number.tokens.lowerBound, number.tokens.upperBound)
    guard first - 4 > range.lowerBound, passage.is(first - 1, passage.common.and), behind + 1 < range.upperBound,
      passage.is(behind, passage.common.inWord) || passage.is(behind, passage.common.on)
    else { return false }
    let next = passage.has(behind + 1, .determiner) ? behind + 2 : behind + 1
    return next < range.upperBound && passage.mention(at: next) != nil
      && (range.lowerBound..<first).suffix(16).contains { loss(at: $0) != nil && passage.mention(at: $0) == nil }
  }

  /// "the death toll from the raid on K rose to nine": the toll stands before all that tells which one.
  func reachedToll(_ number: NumberReading, _ range: Range<Int>) -> Int? {
    var at = number.tokens.lowerBound - 1
    while at > range.lowerBound, passage.number(at)?.bound != nil || passage.isAdverb(at) { at -= 1 }
    guard at > range.lowerBound, passage.is(at, passage.common.to) || passage.is(at, passage.common.at),
      passage.number(at - 1)?.reaches == true
    else { return nil }
    let before = Swift.max(range.lowerBound, at - 20)..<at - 1
    return before.first { loss(at: $0) != nil && passage.mention(at: $0) == nil }
  }
}
