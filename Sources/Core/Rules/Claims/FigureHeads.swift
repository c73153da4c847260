/// Whom a number counts.
extension FigureReader {
  /// Whom a number counts: the first noun of the table behind it, before the phrase ends.
  func head(after number: NumberReading, _ range: Range<Int>) -> (FigureWord.Head?, Int) {
    let last = number.tokens.upperBound - 1
    var token = (bracket(after: last + 1, range) ?? last) + 1
    while token < range.upperBound, token - last <= (number.isArticle ? 4 : 7) {
      if isPeople(token) { return (.civilian, token) }
      if let found = passage.number(token)?.head, passage.mention(at: token) == nil || isLast(token) {
        // "a car bomb wounded six".
        if number.isArticle, passage.number(token)?.loss != nil, found == .person {
          token += 1
          continue
        }
        if isBeforeNoun(token, range) { return (.thing, token) }
        // "13 of the country's soldiers"
        if token + 1 >= range.upperBound || !passage.is(token + 1, passage.common.possessive) { return (found, token) }
      }
      if passage.mention(at: token) == nil, ends(token) { break }
      token += 1
    }
    // "seven X and nine Y soldiers": the noun stands behind the second number.
    if token + 1 < range.upperBound, token > last + 1, passage.is(token, passage.common.and),
      passage.mention(at: token - 1) != nil,
      let second = numbers.number(at: token + 1, end: range.upperBound), !second.isArticle
    {
      return (head(after: second, range).0, last)
    }
    return complement(token, range).map { (passage.number($0)?.head, $0) } ?? (nil, last)
  }

  /// "seven were children", "four of those held were farmers": what they are said to be, behind a "were".
  private func complement(_ verb: Int, _ range: Range<Int>) -> Int? {
    guard range.contains(verb), passage.word(verb)?.parts.contains(.be) == true else { return nil }
    let noun = (verb + 1..<Swift.max(verb + 1, Swift.min(range.upperBound, verb + 3))).first {
      passage.number($0)?.head != nil || !passage.isAdverb($0)
    }
    guard let noun, passage.mention(at: noun) == nil, passage.number(noun)?.head == .civilian else { return nil }
    return noun
  }

  /// "a military hangar", "two refugee camps": the word says of what kind the thing is that is counted.
  private func isBeforeNoun(_ token: Int, _ range: Range<Int>) -> Bool {
    let next = token + 1
    guard next < range.upperBound, passage.number(token)?.standsBeforeNoun == true, passage.mention(at: next) == nil,
      passage.time(at: next) == nil, !passage.isMark(next)
    else { return false }
    if let head = passage.number(next)?.head { return head == .thing }
    return passage.number(next) == nil && passage.word(next) == nil && !passage.isAdverb(next) && !passage.looksPast(form: next)
      && passage.text.tokens[next].shape.isDisjoint(with: [.capitalised, .number])
  }

  /// "Armenian soldiers" may be one mention whose last word counts.
  func isLast(_ token: Int) -> Bool {
    guard let mention = passage.mention(at: token) else { return true }
    return passage.mentions[mention].tokens.upperBound == token + 1
  }

  private func ends(_ token: Int) -> Bool {
    if passage.isMark(token) { return !passage.is(token, passage.common.hyphen) }
    if passage.is(token, passage.common.and) || passage.is(token, passage.common.or) || passage.is(token, passage.common.but) {
      return true
    }
    if passage.is(token, passage.common.of) { return false }
    return passage.has(token, [.preposition, .relative]) || passage.isFinite(token) || passage.number(token)?.number != nil
      || passage.text.tokens[token].shape.contains(.number)
  }
}
