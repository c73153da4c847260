/// Verbs of saying with a subject of their own.
extension SayingReader {
  /// The verb group whose last word is a word of saying.
  func groupStart(_ index: Int) -> Int {
    var first = index
    while first > start, index - first < 6,
      passage.isAny(first - 1, [.auxiliary, .modal, .adverb, .negation]), !passage.isAny(first - 1, [.comma, .to])
    { first -= 1 }
    if first == index, let auxiliary = auxiliary(beforeTimeAt: first) { first = auxiliary }
    while first < index, passage.isAny(first, .adverb), !passage.isAny(first, [.auxiliary, .modal]) { first += 1 }
    return first
  }

  /// "has in the past denied": the auxiliary before a time that parts it from its verb.
  private func auxiliary(beforeTimeAt index: Int) -> Int? {
    (max(start, index - 5)..<max(start, index - 1)).last { at in
      passage.isAny(at, .have) && passage.isAny(at + 1, .inWord)
        && (at + 2..<index).allSatisfy { passage.isAny($0, [.noun, .determiner, .adverb, .time]) && !passage.isCapital($0) }
    }
  }

  mutating func verb(_ index: Int, _ cue: Cue) -> Saying? {
    let group = groupStart(index)
    // "the self-proclaimed republic".
    if isCompound(index) { return nil }
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

  mutating func active(_ index: Int, _ cue: Cue, _ group: Int) -> Saying? {
    let complement = Complement(passage, unit: unit, verb: index, cue: cue)
    if let inverted = inverted(index, cue, group, complement) { return inverted }
    guard let found = subjectPhrase(before: group), let saying = told(index, cue, group, complement, found) else { return nil }
    if found.isOwn || passage.isAny(found.range.lowerBound, .pronoun) { subject = found.range }
    return saying
  }

  /// What a subject says by a verb: behind it, before it, or on both sides of it.
  private func told(
    _ index: Int, _ cue: Cue, _ group: Int, _ complement: Complement, _ found: (range: Range<Int>, isOwn: Bool)
  ) -> Saying? {
    if passage.idiom(found.range.lowerBound).contains(.nobody) { return nil }
    let cueRange = group..<complement.cueEnd
    var saying = Saying(
      ascription: .named(found.range), cue: cueRange, contents: [], stance: stance(cue, group..<index), rule: "verb of saying")
    if cue.stance == .asserts, (group..<index).contains(where: { passage.isAny($0, .negation) }) {
      saying.rule = "S does not say"
    }
    if found.range.lowerBound > start, passage.isAny(found.range.lowerBound - 1, .asWord), complement.content == nil {
      guard !cue.frames.isDisjoint(with: [.clause, .showing]) else { return nil }
      return asClause(saying, from: found.range.lowerBound - 1, cueEnd: complement.end)
    }
    if passage.isAny(found.range.lowerBound, .it), let author = lateAuthor(after: cueRange.upperBound) {
      saying.ascription = .named(author)
    }
    // `“A,” S said in a note explaining B`: a quotation that leads up to its cue is the content, whatever follows.
    let isLed = found.isOwn && found.range.lowerBound > start && isLedUp(found.range.lowerBound)
    if isLed, complement.content == nil || opensUnit(found.range.lowerBound - 1),
      cue.frames.contains(.clause) || cue.frames.contains(.quotation),
      let led = trailing(saying, from: found.range.lowerBound, after: adjunctsEnd(index + 1))
    {
      return led
    }
    if cue.frames.contains(.clause), let gap = whatIsSaid(saying, complement.end, before: found.range.lowerBound) { return gap }
    if let content = complement.content {
      if complement.isNaming, namesInPassing(found.range, cue: index) { return nil }
      if complement.isNaming, cue.stance == .appeals { saying.stance = naming(content) }
      saying.contents = [bounded(content, from: found.range.lowerBound)]
      if found.isOwn, let led = ledClause(before: found.range.lowerBound, content) { saying.contents.insert(led, at: 0) }
      saying.isMutual = complement.isMutual
      return saying
    }
    if found.isOwn, let gap = relativeGap(saying, complement.end, before: found.range.lowerBound) { return gap }
    if found.isOwn, cue.stance == .denies, let gap = relativeDenial(saying, before: found.range.lowerBound) { return gap }
    // "C, records show."
    let isShown =
      cue.frames.contains(.showing) && cue.forms.contains(.base) && found.range.count <= 3 && found.range.lowerBound > start + 3
      && passage.isAny(found.range.lowerBound - 1, .comma) && passage.isPlural(found.range.upperBound - 1)
      && (complement.end >= end || passage.isAny(complement.end, [.comma, .stop]))
    guard found.isOwn,
      cue.frames.contains(.clause) || cue.frames.contains(.quotation) || cue.frames.contains(.thatClause) || isShown
    else { return nil }
    // "In May, the union agreed to republish it": the verb has an object of its own.
    if !isLedUp(found.range.lowerBound), takesObject(complement.end) { return nil }
    return trailing(saying, from: found.range.lowerBound, after: adjunctsEnd(complement.end))
  }

  /// "said X had come in what she called “an assault”": a word of the saying that it stands in.
  private func namesInPassing(_ subject: Range<Int>, cue: Int) -> Bool {
    subject.count == 1 && subject.lowerBound > start && passage.isAny(subject.lowerBound, .pronoun)
      && passage.isAny(subject.lowerBound - 1, .wh) && innermost(cue) != nil
  }

  /// "did not confirm" confirms nothing.
  private func stance(_ cue: Cue, _ group: Range<Int>) -> Stance {
    let isDone = cue.stance == .confirms || cue.stance == .accuses
    return isDone && group.contains { passage.isAny($0, .negation) } ? .asserts : cue.stance
  }

  /// "called it a lie" denies, "called it a feast" asks nobody for anything.
  func naming(_ content: Range<Int>) -> Stance {
    content.prefix(14).contains { passage.isAny($0, .untrue) } ? .denies : .asserts
  }

  private func takesObject(_ index: Int) -> Bool {
    guard index < end, !passage.isAny(index, [.time, .adverb, .mark]) else { return false }
    if passage.isAny(index, .to) { return !passage.isAny(index + 1, [.noun, .determiner, .possessive]) }
    return passage.isAny(index, [.determiner, .possessive, .noun, .pronoun])
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

  /// "the hill, which S says was lost", "a move S said would fail": the cue stands inside what is said.
  private func relativeGap(_ saying: Saying, _ after: Int, before head: Int) -> Saying? {
    guard head > start, after < end, passage.isAny(after, [.auxiliary, .modal, .verb, .past]), !passage.isAny(after, .noun),
      after == saying.cue?.upperBound
    else { return nil }
    // "said ten died in shelling it said was aimed at the town": the same saying goes on.
    if passage.isAny(head, .pronoun), let cue = saying.cue?.lowerBound, innermost(cue) != nil { return nil }
    var saying = saying
    saying.rule = "which S says"
    let opening = passage.isAny(head - 1, .relative) ? head - 1..<head : passage.phrase(endingAt: head, floor: start)
    guard var opening, !passage.isAny(opening.upperBound - 1, .comma) else { return nil }
    // "ten died in shelling S said was aimed at the town": the shelling alone.
    if let last = opening.dropLast().last(where: { passage.isAny($0, .preposition) && !passage.isAny($0, .of) }) {
      opening = last + 1..<opening.upperBound
    }
    var close = ContentEnd(passage, unit: unit).end(from: after, isNounPhrase: false)
    if let comma = (after..<close).first(where: { passage.isAny($0, .comma) }) { close = comma }
    saying.contents = [opening, after..<close]
    return saying
  }

  /// "what S says of C": a claim on C.
  private func whatIsSaid(_ saying: Saying, _ after: Int, before head: Int) -> Saying? {
    guard head > start, passage.isAny(head - 1, .wh), !passage.isAny(head - 1, .relative), let verb = saying.cue?.upperBound,
      passage.isAny(verb, [.of, .about]), verb + 1 < end
    else { return nil }
    var saying = saying
    saying.rule = "what S says of"
    let close = ContentEnd(passage, unit: unit).end(from: verb + 1, isNounPhrase: true)
    let semicolon = (verb + 1..<max(verb + 1, close)).first { passage.isAny($0, .semicolon) }
    saying.contents = [verb + 1..<(semicolon ?? close)]
    return saying
  }

  /// "C, S wrote: “…”" and "If C, S wrote, “…”": a clause before a quotation is said as well.
  func ledClause(before head: Int, _ content: Range<Int>) -> Range<Int>? {
    let isAnnounced = passage.isAny(content.lowerBound - 1, .colon)
    guard isAnnounced || passage.closing(content.lowerBound) != nil && passage.isAny(content.lowerBound - 1, .comma),
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
}
