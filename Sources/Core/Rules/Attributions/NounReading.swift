/// Words of saying that are no verbs where they stand.
extension SayingReader {
  /// "The reports", "his claims", "an official state visit": nouns that look like verbs.
  func isNounReading(_ index: Int, _ cue: Cue, _ group: Int) -> Bool {
    if passage.isAny(group - 1, .to), group > start { return !passage.isAny(group - 2, .past) || !isAfterWent(group) }
    if group - 1 > start, passage.isAny(group - 1, .relative), !passage.isAny(group - 1, .that), passage.isAny(group - 2, .comma)
    {
      return false
    }
    if group > start, passage.isAny(group - 1, .nominative) || group == index && isBehindQuotation(group) { return false }
    if group == index, group > start, cue.forms.contains(.past), passage.isAny(group - 1, [.determiner, .possessive, .linking]),
      !passage.isAny(group - 1, [.pronoun, .relative, .and])
    {
      return true
    }
    if group == index, isAdjective(index, cue) || isReduced(index, cue) || isAttributive(index, cue) { return true }
    guard group == index, !cue.forms.contains(.past) || cue.forms.contains(.base) else { return false }
    if group > start, passage.isAny(group - 1, [.determiner, .possessive, .preposition, .auxiliary]) {
      return !passage.isAny(group - 1, .pronoun)
    }
    if cue.isNoun || cue.isDocument || cue.frames.contains(.weak), passage.isAny(index + 1, [.of, .auxiliary, .modal]) {
      return true
    }
    if cue.frames.contains(.weak) { return isWeakNoun(index, cue, group) }
    return cue.forms.contains(.base) && group > start && !passage.isCapital(group - 1)
      && !passage.isAny(group - 1, [.pronoun, .relative]) && (cue.isNoun || cue.isDocument)
      && !passage.isAny(index + 1, [.that, .determiner])
  }

  /// `“A,” Sargsyan notes.`: a short name between a quotation and a word is that word's subject.
  private func isBehindQuotation(_ group: Int) -> Bool {
    guard let name = passage.simplePhrase(endingAt: group, floor: start), name.upperBound == group, name.count <= 4,
      passage.isCapital(name.lowerBound)
    else { return false }
    return isLedUp(name.lowerBound)
  }

  /// "Claims that C", "X claims the hill", "… and blames X" are verbs; "state visits", "charges of" are not.
  private func isWeakNoun(_ index: Int, _ cue: Cue, _ group: Int) -> Bool {
    // "did not give a direct answer: “…”".
    if cue.forms.contains(.base), passage.isAny(group - 2, .determiner), !passage.isCapital(group - 1), !isSpeaker(group - 1) {
      return true
    }
    if passage.isAny(index + 1, [.that, .pronoun, .colon, .each]) || passage.closing(index + 1) != nil { return false }
    if cue.forms == .third, namesDocument(index + 1) { return false }
    if cue.forms == .third, passage.isAny(group - 1, .conjunction), subject != nil {
      return !passage.isAny(index + 1, .determiner) && !passage.isCapital(index + 1)
    }
    if unit.isTitleCase { return cue.forms != .third || cue.isNoun || cue.isDocument || !passage.isCapital(index + 1) }
    // "The president, N. N., blames X".
    let isBehindName = passage.isAny(group - 1, .comma) && group - 2 > start && passage.isCapital(group - 2)
    guard isSpeaker(group - 1) || isBehindName && passage.isCapital(index + 1) else { return true }
    if cue.frames.contains(.infinitive), passage.isAny(index + 1, .to), cue.forms == .third { return false }
    return cue.forms == .third ? !hasObject(index + 1) : !passage.isPlural(group - 1) || !hasObject(index + 1)
  }

  /// "had ignored repeated warnings", "by disregarding reported losses": a participle before the object of another verb.
  private func isAttributive(_ index: Int, _ cue: Cue) -> Bool {
    guard cue.forms.contains(.participle), index > start, isPluralNoun(index + 1) else { return false }
    let opens = index - 1 == start
    guard opens || !passage.isCapital(index - 1) else { return false }
    if passage.isAny(index - 1, .participle) { return passage.isAny(index - 2, [.auxiliary, .have, .adverb]) }
    return (passage.isAny(index - 1, .gerund) || opens && endsInIng(index - 1))
      && (opens || passage.isAny(index - 2, [.preposition, .auxiliary, .comma]))
  }

  /// A gerund with a capital letter is taken for a name.
  private func endsInIng(_ index: Int) -> Bool {
    let span = passage.text.tokens[index].span
    return span.count > 5 && passage.text.document.bytes[span.end - 3..<span.end].elementsEqual([0x69, 0x6E, 0x67])
  }

  /// "warnings", "solemn warnings".
  private func isPluralNoun(_ index: Int) -> Bool {
    guard passage.isNoun(index), !passage.isAny(index, [.determiner, .possessive, .pronoun, .time]) else { return false }
    return passage.isPlural(index) || passage.isNoun(index + 1) && passage.isPlural(index + 1) && !passage.isCapital(index + 1)
  }

  /// "people briefed on the matter said": a participle that tells which people.
  private func isReduced(_ index: Int, _ cue: Cue) -> Bool {
    guard cue.frames.contains(.addressee), cue.forms.contains(.participle), index + 2 < end, index > start,
      !passage.isAny(index - 1, [.pronoun, .mark, .relative]), cue.particles.contains(passage.text.tokens[index + 1].word),
      let matter = passage.phrase(from: index + 2, limit: end), matter.upperBound < end
    else { return false }
    return passage.isAny(matter.upperBound, .finite)
  }

  /// "Baku", "the army", "each side": what can claim or report something.
  private func isSpeaker(_ head: Int) -> Bool {
    passage.isCapital(head) || passage.isAny(head, [.institution, .office, .press, .mutual]) || passage.isAny(head - 1, .each)
  }

  /// "claims the hill", "blames Baku", "reports losses": what a verb has behind it, and a noun has not.
  private func hasObject(_ index: Int) -> Bool {
    guard index < end else { return false }
    if passage.isAny(index, [.determiner, .possessive]) || passage.isCapital(index) { return true }
    return passage.isNoun(index) && !passage.isAny(index, [.participle, .time, .mark]) && passage.cue(index)?.isVerb != true
  }

  /// "… in an official statement that": what is said in a document is said.
  private func namesDocument(_ index: Int) -> Bool {
    guard passage.isAny(index, .inWord), passage.isAny(index + 1, [.determiner, .possessive]) else { return false }
    return (index + 2..<index + 5).contains { passage.cue($0)?.isDocument == true && passage.isAny($0 + 1, .that) }
  }

  /// "seizes disputed town": a denial is of reports and claims, and has a name before it.
  private func isAdjective(_ index: Int, _ cue: Cue) -> Bool {
    cue.stance == .denies && !cue.frames.contains(.clause) && cue.forms.contains(.participle) && passage.isAny(index + 1, .noun)
      && !passage.isCapital(index + 1)
      && !passage.isAny(index + 1, [.hearsay, .asWord, .determiner, .gerund]) && index > start && !passage.isCapital(index - 1)
      && !passage.isAny(index - 1, [.pronoun, .institution, .office, .adverb, .mark])
  }

  /// "who asked not to be named": how the source wants to be called is nothing it says.
  func isAnonymity(_ index: Int, _ cue: Cue) -> Bool {
    cue.stance == .appeals && passage.isAny(index + 1, .negation) && passage.isAny(index + 2, .to)
      && passage.isAny(index + 3, .be)
  }

  /// "went on to say".
  func isAfterWent(_ group: Int) -> Bool { passage.isAny(group - 2, .past) || passage.isAny(group - 3, .past) }
}
