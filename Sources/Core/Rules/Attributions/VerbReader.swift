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
    if cue.frames.contains(.weak) {
      let hasName = cue.forms == .third && passage.isCapital(group - 1) && !unit.isTitleCase
      return !passage.isAny(index + 1, [.that, .pronoun, .colon, .each]) && passage.closing(index + 1) == nil
        && !(hasName
          && (passage.isAny(index + 1, .determiner) || cue.frames.contains(.infinitive) && passage.isAny(index + 1, .to)))
    }
    return cue.forms.contains(.base) && group > start && !passage.isCapital(group - 1)
      && !passage.isAny(group - 1, [.pronoun, .relative]) && (cue.isNoun || cue.isDocument)
      && !passage.isAny(index + 1, [.that, .determiner])
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
    return trailing(saying, from: found.range.lowerBound, after: complement.end)
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

  /// `…,” said X, a spokesman` and "…, says X."
  mutating func inverted(_ index: Int, _ cue: Cue, _ group: Int, _ complement: Complement) -> Saying? {
    guard group > start, cue.frames.contains(.clause) || cue.frames.contains(.quotation), !cue.frames.contains(.addressee),
      passage.opening(group - 1) != nil || passage.isAny(group - 1, [.comma, .dash]),
      !passage.isAny(index + 1, [.time, .inWord, .that]), !passage.isAny(index + 1, .preposition),
      let name = passage.phrase(from: index + 1, limit: end), !passage.isAny(name.lowerBound, .it)
    else { return nil }
    let next = name.upperBound
    let stops =
      next >= end || passage.isAny(next, [.comma, .stop, .preposition, .time, .semicolon, .relative, .dash, .subordinator])
      || passage.opening(next) != nil
    guard stops, !passage.isAny(next, .that) else { return nil }
    if passage.opening(group - 1) == nil {
      if complement.content != nil, passage.phrase(endingAt: group, floor: start) != nil { return nil }
      guard clauseStart < group, passage.hasFinite(clauseStart..<group - 1), !passage.isAny(index + 1, .possessive) else {
        return nil
      }
    }
    let source = passage.withApposition(name, limit: end)
    subject = source
    let saying = Saying(
      ascription: .named(source), cue: group..<index + 1, contents: [], stance: cue.stance, rule: "said X")
    return trailing(saying, from: group, after: adjunctsEnd(source.upperBound))
  }

  /// Skips "on Monday", "in a statement" behind a saying that trails its content.
  func adjunctsEnd(_ from: Int) -> Int {
    var index = from
    let limit = min(end, from + 30)
    while index < limit, !passage.isAny(index, [.comma, .stop, .semicolon, .colon]), passage.closing(index) == nil { index += 1 }
    return index
  }

  /// The content before "…, S said", and what goes on behind it.
  func trailing(_ saying: Saying, from head: Int, after tail: Int) -> Saying? {
    var saying = saying
    var close = head
    guard close > start, passage.isAny(close - 1, [.comma, .dash]) || passage.opening(close - 1) != nil else { return nil }
    if passage.isAny(close - 1, [.comma, .dash]) { close -= 1 }
    var open = max(clauseStart < close ? clauseStart : start, close - SayingReader.reach)
    while open < close, passage.isAny(open, .comma) { open += 1 }
    // "Also, C, he said."
    if close - open > 5, passage.isAny(open, [.adverb, .conjunction]), passage.isAny(open + 1, .comma) { open += 2 }
    // What stands before a dash, or alone before a comma, may be a dateline or a name.
    let isQuoted = passage.opening(close - 1) != nil
    guard close > open, isQuoted || !passage.isDash(close) || passage.hasFinite(open..<close),
      isQuoted || close - open > 1
    else { return nil }
    saying.contents = [open..<close]
    if let rest = resumed(after: tail, wasQuoted: passage.opening(close - 1) != nil) { saying.contents.append(rest) }
    if saying.rule == "verb of saying" { saying.rule = "content before its cue" }
    return saying
  }

  /// "C1, S said, C2" and `“A,” he said, “B.”`
  func resumed(after tail: Int, wasQuoted: Bool) -> Range<Int>? {
    var index = tail
    if index < end, passage.isAny(index, [.comma, .colon]) { index += 1 } else if passage.closing(index) == nil { return nil }
    guard index < end else { return nil }
    if let close = passage.closing(index) { return index..<min(close + 1, end) }
    if wasQuoted, passage.isAny(index, .that), index + 2 < end {
      return index + 1..<ContentEnd(passage, unit: unit).end(from: index + 1, isNounPhrase: false)
    }
    // Without a verb it is what the source is: "said X, director of Y".
    guard !wasQuoted, index + 3 < end, passage.hasFinite(index..<end), passage.isAny(tail, .comma),
      !passage.isAny(index, [.gerund, .relative, .according]),
      passage.cue(index)?.forms.contains(.gerund) != true, !passage.isAny(index, [.asWord, .contrast]),
      !(passage.isAny(index, .conjunction) && passage.cue(index + 1)?.isVerb == true)
    else { return nil }
    return index..<ContentEnd(passage, unit: unit).end(from: index, isNounPhrase: false)
  }

  /// "…, as S says", "As S said, …", "as they say in LOC".
  func asClause(_ saying: Saying, from asWord: Int, cueEnd: Int) -> Saying? {
    var saying = saying
    if saying.rule != "as reported by" { saying.rule = "as S says" }
    let verbEnd = saying.cue?.upperBound ?? cueEnd
    if passage.isAny(verbEnd, .inWord), let place = passage.phrase(from: verbEnd + 1, limit: end),
      case .named(let they) = saying.ascription, passage.isAny(they.lowerBound, .pronoun)
    {
      saying.ascription = .named(place)
    }
    if asWord > start + 2 {
      var open = max(clauseStart, asWord - SayingReader.reach)
      if let last = sayings.last, let content = last.contents.last, content.lowerBound < asWord, content.upperBound >= asWord - 1
      {
        open = max(open, content.lowerBound)
      }
      let close = passage.isAny(asWord - 1, .comma) ? asWord - 1 : asWord
      guard open < close else { return nil }
      saying.contents = [open..<close]
      return saying
    }
    guard let comma = (cueEnd..<min(end, cueEnd + 12)).first(where: { passage.isAny($0, .comma) }), comma + 2 < end else {
      return nil
    }
    saying.contents = [comma + 1..<ContentEnd(passage, unit: unit).end(from: comma + 1, isNounPhrase: false)]
    return saying
  }

  /// "…, adding that C", "Stating that C, S said", "a letter saying C".
  mutating func gerund(_ index: Int, _ cue: Cue) -> Saying? {
    let complement = Complement(passage, unit: unit, verb: index, cue: cue)
    guard let content = complement.content, !passage.isAny(index - 1, .of) || index == start else { return nil }
    var first = index
    while first > start, passage.isAny(first - 1, [.adverb, .negation]) { first -= 1 }
    var saying = Saying(
      ascription: .carried, cue: first..<complement.cueEnd, contents: [content], stance: cue.stance, rule: "participle")
    saying.isMutual = complement.isMutual
    if first <= start + 1 {
      var after = content.upperBound
      if after < end, passage.isAny(after, .comma) { after += 1 }
      if let later = passage.phrase(from: after, limit: end) { saying.ascription = .named(later) }
    } else if passage.isAny(first - 1, [.determiner, .possessive]) {
      return nil
    } else if passage.isNoun(first - 1), !passage.isAny(first - 1, .time), passage.cue(first - 1)?.isDocument != true,
      subject == nil || !passage.isCapital(first - 1), let own = passage.phrase(endingAt: first, floor: start), own.count <= 4
    {
      saying.ascription = .named(own)
    } else if let source = subject ?? mainSubject {
      saying.ascription = .named(source)
    } else if let place {
      saying.ascription = .named(place)
    }
    if let place, let last = sayings.last, last.rule == "passive with place" { saying.ascription = .named(place) }
    return saying
  }
}
