/// Verbs of saying with a subject of their own.
extension SayingReader {
  /// The verb group whose last word is a word of saying.
  func groupStart(_ index: Int) -> Int {
    var first = index
    while first > start, index - first < 6,
      passage.isAny(first - 1, [.auxiliary, .modal, .adverb, .negation]), !passage.isAny(first - 1, [.comma, .to])
    { first -= 1 }
    while first < index, passage.isAny(first, .adverb), !passage.isAny(first, [.auxiliary, .modal]) { first += 1 }
    return first
  }

  mutating func verb(_ index: Int, _ cue: Cue) -> Saying? {
    let group = groupStart(index)
    if cue.frames.contains(.passiveOnly), !passage.isAny(index - 1, [.be, .adverb]) { return nil }
    let hasBe = (group..<index).contains { passage.isAny($0, .be) }
    if cue.forms.contains(.gerund), !hasBe { return gerund(index, cue) }
    if hasBe, cue.forms.contains(.participle) { return passive(index, cue, group) }
    if hasBe, !cue.forms.contains(.gerund) { return nil }
    if passage.isAny(index + 1, .by), group == index, !passage.isAny(index + 2, .means) { return asReported(index) }
    guard !isNounReading(index, cue, group), !isAnonymity(index, cue) else { return nil }
    if let headline = headline(index, cue, group) { return headline }
    return active(index, cue, group)
  }

  /// "The reports", "his claims", "an official state visit": nouns that look like verbs.
  func isNounReading(_ index: Int, _ cue: Cue, _ group: Int) -> Bool {
    if passage.isAny(group - 1, .to), group > start { return !passage.isAny(group - 2, .past) || !isAfterWent(group) }
    if group == index, group > start, cue.forms.contains(.past), passage.isAny(group - 1, [.determiner, .possessive, .linking]),
      !passage.isAny(group - 1, [.pronoun, .relative, .and])
    {
      return true
    }
    if group == index, isAdjective(index, cue) { return true }
    guard group == index, !cue.forms.contains(.past) || cue.forms.contains(.base) else { return false }
    if group > start, passage.isAny(group - 1, [.determiner, .possessive, .preposition, .auxiliary]) {
      return !passage.isAny(group - 1, .pronoun)
    }
    if passage.isAny(index + 1, [.of, .auxiliary, .modal]) { return true }
    if cue.frames.contains(.weak) { return isWeakNoun(index, cue, group) }
    return cue.forms.contains(.base) && group > start && !passage.isCapital(group - 1)
      && !passage.isAny(group - 1, [.pronoun, .relative]) && (cue.isNoun || cue.isDocument)
      && !passage.isAny(index + 1, [.that, .determiner])
  }

  /// "Claims that C", "X claims the hill", "… and blames X" are verbs; "state visits", "charges of" are not.
  private func isWeakNoun(_ index: Int, _ cue: Cue, _ group: Int) -> Bool {
    if passage.isAny(index + 1, [.that, .pronoun, .colon, .each]) || passage.closing(index + 1) != nil { return false }
    guard cue.forms == .third else { return true }
    if namesDocument(index + 1) { return false }
    if passage.isAny(group - 1, .conjunction), subject != nil {
      return !passage.isAny(index + 1, .determiner) && !passage.isCapital(index + 1)
    }
    guard passage.isCapital(group - 1), !unit.isTitleCase else { return true }
    return !passage.isAny(index + 1, .determiner) && !(cue.frames.contains(.infinitive) && passage.isAny(index + 1, .to))
  }

  /// "… in an official statement that": what is said in a document is said.
  private func namesDocument(_ index: Int) -> Bool {
    guard passage.isAny(index, .inWord), passage.isAny(index + 1, [.determiner, .possessive]) else { return false }
    return (index + 2..<index + 5).contains { passage.cue($0)?.isDocument == true && passage.isAny($0 + 1, .that) }
  }

  /// "seizes disputed town": a denial is of reports and claims, and has a name before it.
  private func isAdjective(_ index: Int, _ cue: Cue) -> Bool {
    cue.stance == .denies && cue.forms.contains(.participle) && passage.isAny(index + 1, .noun) && !passage.isCapital(index + 1)
      && !passage.isAny(index + 1, [.hearsay, .asWord, .determiner, .gerund]) && index > start && !passage.isCapital(index - 1)
      && !passage.isAny(index - 1, [.pronoun, .institution, .office, .adverb, .mark])
  }

  /// "who asked not to be named": how the source wants to be called is nothing it says.
  private func isAnonymity(_ index: Int, _ cue: Cue) -> Bool {
    cue.stance == .appeals && passage.isAny(index + 1, .negation) && passage.isAny(index + 2, .to)
      && passage.isAny(index + 3, .be)
  }

  /// "went on to say".
  func isAfterWent(_ group: Int) -> Bool { passage.isAny(group - 2, .past) || passage.isAny(group - 3, .past) }

  mutating func active(_ index: Int, _ cue: Cue, _ group: Int) -> Saying? {
    let complement = Complement(passage, unit: unit, verb: index, cue: cue)
    let cueRange = group..<complement.cueEnd
    if let inverted = inverted(index, cue, group, complement) { return inverted }
    guard let found = subjectPhrase(before: group) else { return nil }
    if found.isOwn || passage.isAny(found.range.lowerBound, .pronoun) { subject = found.range }
    var saying = Saying(
      ascription: .named(found.range), cue: cueRange, contents: [], stance: cue.stance, rule: "verb of saying")
    if found.range.lowerBound > start, passage.isAny(found.range.lowerBound - 1, .asWord), complement.content == nil {
      return asClause(saying, from: found.range.lowerBound - 1, cueEnd: complement.end)
    }
    // `“A,” S said in a note explaining B`: a quotation that leads up to its cue is the content, whatever follows.
    let isLed = found.isOwn && found.range.lowerBound > start && isLedUp(found.range.lowerBound)
    if isLed, complement.content == nil || opensUnit(found.range.lowerBound - 1),
      cue.frames.contains(.clause) || cue.frames.contains(.quotation),
      let led = trailing(saying, from: found.range.lowerBound, after: adjunctsEnd(index + 1))
    {
      return led
    }
    if let content = complement.content {
      saying.contents = [bounded(content, from: found.range.lowerBound)]
      if found.isOwn, let led = ledClause(before: found.range.lowerBound, content) { saying.contents.insert(led, at: 0) }
      saying.isMutual = complement.isMutual
      return saying
    }
    if found.isOwn, cue.stance == .denies, let gap = relativeDenial(saying, before: found.range.lowerBound) { return gap }
    guard found.isOwn, cue.frames.contains(.clause) || cue.frames.contains(.quotation) || cue.frames.contains(.thatClause)
    else { return nil }
    if passage.isAny(found.range.lowerBound, .it), let author = lateAuthor(after: cueRange.upperBound) {
      saying.ascription = .named(author)
    }
    return trailing(saying, from: found.range.lowerBound, after: complement.end)
  }

  /// `“A,” it says in the message of S`, with a false full stop before "in" too.
  func lateAuthor(after cueEnd: Int) -> Range<Int>? {
    let first =
      passage.text.tokens.indices.contains(cueEnd) && passage.text.tokens[cueEnd].shape.contains(.mark) ? cueEnd + 1 : cueEnd
    guard first < end, passage.isAny(first, .inWord), !passage.isCapital(first),
      let document = (first + 1..<min(end, first + 5)).first(where: { passage.cue($0)?.isDocument == true }),
      passage.isAny(document + 1, [.of, .by])
    else { return nil }
    return passage.phrase(from: document + 2, limit: end)
  }

  /// "C, a charge that S denies", "C, which S denies".
  private func relativeDenial(_ saying: Saying, before head: Int) -> Saying? {
    var saying = saying
    saying.rule = "a charge that S denies"
    let relative = passage.isAny(head - 1, .relative) ? head - 1 : head
    if relative < head, passage.isAny(relative - 1, .comma), clauseStart < relative - 1, !passage.isAny(relative, .that) {
      saying.contents = [clauseStart..<relative - 1]
      return saying
    }
    if case .named(let words) = saying.ascription, let charge = words.dropLast().first(where: { passage.isAny($0, .hearsay) }),
      charge > words.lowerBound, passage.isAny(charge - 1, .determiner), passage.isCapital(charge + 1)
    {
      saying.ascription = .named(charge + 1..<words.upperBound)
      saying.contents = [words.lowerBound..<charge + 1]
      return saying
    }
    guard relative - 1 > start, passage.isAny(relative - 1, .hearsay),
      let charge = passage.phrase(endingAt: relative, floor: start)
    else { return nil }
    saying.contents = [charge]
    return saying
  }

  /// "C, S wrote: “…”" and "If C, S wrote, “…”": a clause before a quotation is said as well.
  func ledClause(before head: Int, _ content: Range<Int>) -> Range<Int>? {
    guard passage.closing(content.lowerBound) != nil, passage.isAny(content.lowerBound - 1, [.colon, .comma]),
      head > start + 3, passage.isAny(head - 1, .comma), sayings.isEmpty
    else { return nil }
    var first = clauseStart < head ? clauseStart : start
    while first < head, passage.isAny(first, .conjunction) { first += 1 }
    let leads =
      passage.isAny(first, .supposing)
      || !passage.isAny(first, [.subordinator, .preposition, .gerund, .participle, .adverb, .to])
    guard leads, head - first > 3, head - first < 60, passage.hasFinite(first..<head - 1) else { return nil }
    return first..<head - 1
  }

  /// Whether a quotation that ends in a comma or a question ends right before.
  func isLedUp(_ head: Int) -> Bool {
    guard let open = passage.opening(head - 1), head - 1 - open > 2 else { return false }
    return passage.isAny(head - 2, [.comma, .stop]) || passage.isAny(head - 3, [.comma, .stop])
  }

  /// Whether the quotation that closes here opens the unit or a sentence of it.
  func opensUnit(_ close: Int) -> Bool {
    guard let open = passage.opening(close) else { return false }
    return open <= start + 1 || passage.isAny(open - 1, .stop) || passage.opening(open - 1) != nil
  }

  /// "While S1 said C, S2 …", "S, who said C, did …": a subordinate clause ends at its comma.
  func bounded(_ content: Range<Int>, from head: Int) -> Range<Int> {
    let isSubordinate = head > start && passage.isAny(head - 1, [.subordinator, .asWord]) && head - start <= 2
    guard isSubordinate || passage.isAny(head, .relative) && head > start && passage.isAny(head - 1, .comma) else {
      return content
    }
    var index = content.lowerBound
    while index < content.upperBound {
      if passage.isAny(index, .comma) { return index > content.lowerBound ? content.lowerBound..<index : content }
      guard let close = passage.closing(index) else {
        index += 1
        continue
      }
      index = close + 1
      if passage.isAny(close - 1, .comma), index < content.upperBound,
        !passage.isAny(index, [.conjunction, .preposition, .relative])
      {
        return content.lowerBound..<index
      }
    }
    return content
  }

  /// The subject of a verb group: the phrase before it, or the one it shares with an earlier verb.
  func subjectPhrase(before group: Int) -> (range: Range<Int>, isOwn: Bool)? {
    guard group > start else { return nil }
    if passage.isAny(group - 1, [.and, .conjunction]) || passage.isAny(group - 1, .to) {
      return (subject ?? mainSubject).map { ($0, false) }
    }
    if let own = passage.phrase(endingAt: beforeAside(group), floor: start), !isBareGerund(own) { return (own, true) }
    if passage.isAny(group - 1, .comma) || passage.isAny(group - 1, .asWord) { return subject.map { ($0, false) } }
    return nil
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
      return end
    }
    return group - 3
  }

  /// The first noun phrase of the unit, behind what its first comma closes if it opens with an adverbial.
  var mainSubject: Range<Int>? {
    var index = start
    while index < end, passage.isAny(index, [.adverb, .conjunction, .dash]) || passage.isAny(index, .comma) { index += 1 }
    if passage.isAny(index, [.preposition, .subordinator, .gerund]) || passage.closing(index) != nil {
      let limit = min(end, index + 60)
      while index < limit, !passage.isAny(index, .comma) { index = (passage.closing(index) ?? index) + 1 }
      index += 1
    }
    return passage.phrase(from: index, limit: end)
  }
}
