/// Which tokens are verbs, and of what kind.
extension ClaimText {
  /// Whether a finite verb stands at a token: one that makes a clause.
  func isFinite(_ token: Int) -> Bool {
    guard mention(at: token) == nil else { return false }
    let (isKnown, parts) = (facts[token].isKnown, facts[token].parts)
    guard isKnown else { return looksPast(token) }
    if has(token, .have) { return parts.contains(.modal) }
    if !parts.isDisjoint(with: [.modal, .be]) { return true }
    if parts.contains(.past) { return isPastTense(token) }
    if parts.contains(.third) { return !parts.contains(.noun) || followsActor(token) && opensObject(token + 1) }
    return parts.contains(.base) && isPlainPresent(token, noun: parts.contains(.noun))
  }

  /// Whether some tokens make a clause.
  func hasFinite(_ range: Range<Int>) -> Bool { finiteBefore[range.upperBound] > finiteBefore[range.lowerBound] }
  /// Whether some tokens say more than "this is not all": they name a happening, a number or somebody.
  func tells(_ range: Range<Int>) -> Bool {
    hasEvent(range)
      || range.contains {
        mention(at: $0) != nil || text.tokens[$0].shape.contains(.number) || number($0)?.number != nil || word($0)?.weight == 1
      }
  }
  /// Whether some tokens name a happening.
  func hasEvent(_ range: Range<Int>) -> Bool { eventsBefore[range.upperBound] > eventsBefore[range.lowerBound] }

  /// Whether the past form at a token is in the passive, or a participle with its doer behind it: "fired on by".
  func isPassive(_ token: Int) -> Bool {
    guard looksPast(form: token) else { return false }
    var before = token - 1
    while before >= 0, token - before < 4, isAdverb(before) { before -= 1 }
    if before >= 0, let word = word(before), word.parts.contains(.be) || word.has(.be) { return true }
    return token + 1 < text.tokens.count && self.is(token + 1, common.by)
  }

  func isAdverb(_ token: Int) -> Bool {
    if has(token, [.adverb, .negation]) { return true }
    return !facts[token].isKnown && ends(token, 0x6C, 0x79)
  }

  private func isPastTense(_ token: Int) -> Bool {
    if token + 1 < text.tokens.count, self.is(token + 1, common.by) { return false }
    guard token > 0 else { return false }
    return !has(token - 1, [.determiner, .preposition])
  }

  /// A verb of no table in its past tense: "Forces shuttered the road".
  private func looksPast(_ token: Int) -> Bool {
    let shape = text.tokens[token].shape
    guard token > 0, shape.isDisjoint(with: [.mark, .capitalised, .number]), ends(token, 0x65, 0x64) else { return false }
    guard text.tokens[token].end - text.tokens[token].start > 4, isPastTense(token) else { return false }
    return mention(at: token - 1) != nil || isAdverb(token - 1) || ends(token - 1, 0x73)
  }

  /// Whether a token has the form of a past tense or participle.
  func looksPast(form token: Int) -> Bool {
    if facts[token].isKnown { return !facts[token].parts.isDisjoint(with: [.past, .participle]) }
    return ends(token, 0x65, 0x64) && !text.tokens[token].shape.contains(.capitalised)
  }

  private func isPlainPresent(_ token: Int, noun: Bool) -> Bool {
    guard token > 0 else { return false }
    if has(token - 1, [.pronoun, .own, .relative]) { return true }
    guard !noun, !has(token - 1, [.determiner, .preposition]), word(token - 1)?.parts.contains(.modal) != true else {
      return false
    }
    return ends(token - 1, 0x73)
  }

  private func followsActor(_ token: Int) -> Bool {
    token > 0 && (mention(at: token - 1).map(acts) ?? has(token - 1, [.pronoun, .relative]))
  }

  private func opensObject(_ token: Int) -> Bool {
    token < text.tokens.count && (has(token, [.determiner, .preposition]) || mention(at: token) != nil)
  }

  private func ends(_ token: Int, _ letter: UInt8) -> Bool {
    let end = Int(text.tokens[token].end)
    return end - Int(text.tokens[token].start) > 1 && text.document.bytes[end - 1] | 0x20 == letter
  }

  private func ends(_ token: Int, _ first: UInt8, _ second: UInt8) -> Bool {
    let end = Int(text.tokens[token].end)
    return end - Int(text.tokens[token].start) > 2 && text.document.bytes[end - 1] | 0x20 == second
      && text.document.bytes[end - 2] | 0x20 == first
  }
}
