/// Reads one unit for its acts of saying, from left to right.
struct SayingReader {
  let passage: Passage
  let unit: Unit
  private(set) var sayings: [Saying] = []
  /// Sayings that nobody passes on.
  private var roots: [Int] = []
  /// Where the clause at hand begins: behind the last semicolon or ", but".
  private var clauseStart: Int
  /// The subject of the last finite word of saying: participles inherit it.
  private var subject: Range<Int>?
  /// "In a statement made by S, …": the statement, its author and where what it says begins.
  private var document: DocumentPhrase?
  /// "In LOC, …" at the head of the unit.
  private var place: Range<Int>?

  var end: Int { unit.tokens.upperBound }
  var start: Int { unit.tokens.lowerBound }

  init(_ passage: Passage, _ unit: Unit) {
    self.passage = passage
    self.unit = unit
    clauseStart = unit.tokens.lowerBound
  }

  /// The unit's sayings, in order of their cues.
  static func sayings(_ passage: Passage, _ unit: Unit) -> [Saying] {
    var reader = SayingReader(passage, unit)
    reader.read()
    return reader.sayings
  }

  private mutating func read() {
    openingPlace()
    if let labelled = labelled() { add(labelled) }
    var index = start
    while index < end {
      if let close = passage.closing(index) {
        index = close + 1
        continue
      }
      if passage.isAny(index, .semicolon) { clauseStart = index + 1 }
      if passage.isAny(index, .contrast), index > start, passage.isAny(index - 1, .comma) { clauseStart = index + 1 }
      index = readCue(index)
    }
    closeDocument()
    for index in sayings.indices {
      guard let denied = DeniedClaim(passage, sayings[index]) else { continue }
      sayings[index].stance = .denies
      sayings.append(denied.saying(parent: index))
    }
  }

  /// Reads a word of saying, if one stands here; answers where to read on.
  private mutating func readCue(_ index: Int) -> Int {
    if passage.isAny(index, .according), passage.isAny(index + 1, .to) {
      if let found = according(index) { add(found) }
      return index + 2
    }
    guard let cue = passage.cue(index), isWord(index) else { return index + 1 }
    if cue.isVerb, let found = verb(index, cue) {
      add(found)
      return max(index + 1, found.cue?.upperBound ?? 0)
    }
    if cue.isDocument, document == nil { document = documentPhrase(index) }
    if cue.isNoun, let found = noun(index) { add(found) }
    return index + 1
  }

  /// "States" in "United States" is no word of saying, "Says" in a headline is.
  private func isWord(_ index: Int) -> Bool {
    guard passage.isCapital(index), index > start, !unit.isTitleCase else { return true }
    return passage.opening(index - 1) != nil || passage.isAny(index - 1, .mark)
  }

  private mutating func add(_ saying: Saying) {
    var saying = saying
    guard saying.contents.contains(where: { !$0.isEmpty }) else { return }
    let mine = sayings.count
    if let cue = saying.cue?.lowerBound {
      // What was found before and lies in this content is passed on by it; else it may lie in an earlier one's.
      while let last = roots.last, let inner = sayings[last].cue?.lowerBound, saying.says(inner), !sayings[last].says(cue) {
        sayings[last].parent = mine
        roots.removeLast()
      }
      saying.parent = innermost(cue)
    }
    sayings.append(saying)
    if saying.parent == nil { roots.append(mine) }
  }

  private func innermost(_ cue: Int) -> Int? {
    sayings.indices.suffix(8).last { sayings[$0].says(cue) }
  }

  private mutating func openingPlace() {
    guard passage.isAny(start, .inWord), let phrase = passage.phrase(from: start + 1, limit: end),
      passage.isAny(phrase.upperBound, .comma), phrase.count <= 3, passage.isCapital(phrase.upperBound - 1)
    else { return }
    place = phrase
  }
}

// MARK: - Verbs
extension SayingReader {
  /// The verb group whose last word is a word of saying.
  private func groupStart(_ index: Int) -> Int {
    var first = index
    while first > start, index - first < 6,
      passage.isAny(first - 1, [.auxiliary, .modal, .adverb, .negation]), !passage.isAny(first - 1, [.comma, .to])
    { first -= 1 }
    while first < index, passage.isAny(first, .adverb), !passage.isAny(first, [.auxiliary, .modal]) { first += 1 }
    return first
  }

  private mutating func verb(_ index: Int, _ cue: Cue) -> Saying? {
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
  private func isNounReading(_ index: Int, _ cue: Cue, _ group: Int) -> Bool {
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
        && !(hasName && passage.isAny(index + 1, .determiner))
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
  private func isAfterWent(_ group: Int) -> Bool { passage.isAny(group - 2, .past) || passage.isAny(group - 3, .past) }

  private mutating func active(_ index: Int, _ cue: Cue, _ group: Int) -> Saying? {
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
    if isLed, cue.frames.contains(.clause) || cue.frames.contains(.quotation),
      let led = trailing(saying, from: found.range.lowerBound, after: adjunctsEnd(index + 1))
    {
      return led
    }
    if let content = complement.content {
      saying.contents = [bounded(content, from: found.range.lowerBound)]
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

  /// Whether a quotation that ends in a comma or a question ends right before.
  private func isLedUp(_ head: Int) -> Bool {
    guard let open = passage.opening(head - 1), head - 1 - open > 2 else { return false }
    return passage.isAny(head - 2, [.comma, .stop]) || passage.isAny(head - 3, [.comma, .stop])
  }

  /// "While S1 said C, S2 …", "S, who said C, did …": a subordinate clause ends at its comma.
  private func bounded(_ content: Range<Int>, from head: Int) -> Range<Int> {
    let isSubordinate = head > start && passage.isAny(head - 1, [.subordinator, .asWord]) && head - start <= 2
    guard isSubordinate || passage.isAny(head, .relative) && head > start && passage.isAny(head - 1, .comma) else {
      return content
    }
    var index = content.lowerBound
    while index < content.upperBound {
      if passage.isAny(index, .comma) { return index > content.lowerBound ? content.lowerBound..<index : content }
      index = (passage.closing(index) ?? index) + 1
    }
    return content
  }

  /// The subject of a verb group: the phrase before it, or the one it shares with an earlier verb.
  private func subjectPhrase(before group: Int) -> (range: Range<Int>, isOwn: Bool)? {
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
  private func beforeAside(_ group: Int) -> Int {
    guard group - 3 > start, passage.isAny(group - 1, .comma), passage.isAny(group - 2, .adverb), passage.isAny(group - 3, .comma)
    else {
      var end = group
      while end > start, passage.isAny(end - 1, .adverb), !passage.isAny(end - 1, .comma) { end -= 1 }
      return end
    }
    return group - 3
  }

  /// The first noun phrase of the unit, behind what its first comma closes if it opens with an adverbial.
  private var mainSubject: Range<Int>? {
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
  private mutating func inverted(_ index: Int, _ cue: Cue, _ group: Int, _ complement: Complement) -> Saying? {
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
  private func adjunctsEnd(_ from: Int) -> Int {
    var index = from
    let limit = min(end, from + 30)
    while index < limit, !passage.isAny(index, [.comma, .stop, .semicolon, .colon]), passage.closing(index) == nil { index += 1 }
    return index
  }

  /// The content before "…, S said", and what goes on behind it.
  private func trailing(_ saying: Saying, from head: Int, after tail: Int) -> Saying? {
    var saying = saying
    var close = head
    guard close > start, passage.isAny(close - 1, [.comma, .dash]) || passage.opening(close - 1) != nil else { return nil }
    if passage.isAny(close - 1, [.comma, .dash]) { close -= 1 }
    var open = clauseStart < close ? clauseStart : start
    while open < close, passage.isAny(open, .comma) { open += 1 }
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
  private func resumed(after tail: Int, wasQuoted: Bool) -> Range<Int>? {
    var index = tail
    if index < end, passage.isAny(index, [.comma, .colon]) { index += 1 } else if passage.closing(index) == nil { return nil }
    guard index < end else { return nil }
    if let close = passage.closing(index) { return index..<min(close + 1, end) }
    guard !wasQuoted, index + 3 < end, passage.isAny(tail, .comma), !passage.isAny(index, [.gerund, .relative, .according]),
      passage.cue(index)?.forms.contains(.gerund) != true, !passage.isAny(index, [.asWord, .contrast]),
      !(passage.isAny(index, .conjunction) && passage.cue(index + 1)?.isVerb == true)
    else { return nil }
    return index..<ContentEnd(passage, unit: unit).end(from: index, isNounPhrase: false)
  }

  /// "…, as S says", "As S said, …", "as they say in LOC".
  private func asClause(_ saying: Saying, from asWord: Int, cueEnd: Int) -> Saying? {
    var saying = saying
    if saying.rule != "as reported by" { saying.rule = "as S says" }
    let verbEnd = saying.cue?.upperBound ?? cueEnd
    if passage.isAny(verbEnd, .inWord), let place = passage.phrase(from: verbEnd + 1, limit: end),
      case .named(let they) = saying.ascription, passage.isAny(they.lowerBound, .pronoun)
    {
      saying.ascription = .named(place)
    }
    if asWord > start + 2 {
      var open = clauseStart
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
  private mutating func gerund(_ index: Int, _ cue: Cue) -> Saying? {
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

// MARK: - Passives
extension SayingReader {
  /// "As reported by S, C" and "C, as reported by S".
  private func asReported(_ index: Int) -> Saying? {
    guard index > start, passage.isAny(index - 1, .asWord), let name = passage.phrase(from: index + 2, limit: end) else {
      return nil
    }
    let saying = Saying(
      ascription: .named(name), cue: index - 1..<index + 2, contents: [], rule: "as reported by")
    return asClause(saying, from: index - 1, cueEnd: name.upperBound)
  }

  /// "It was stated that C", "X was blamed by S for Y", "the importance of X was stressed".
  private mutating func passive(_ index: Int, _ cue: Cue, _ group: Int) -> Saying? {
    let complement = Complement(passage, unit: unit, verb: index, cue: cue, isPassive: true)
    var saying = Saying(ascription: .nobody, cue: group..<index + 1, contents: [], stance: cue.stance, rule: "passive")
    if let agent = complement.agent { saying.ascription = .named(agent) }
    if passage.isAny(group - 1, .it), group > start {
      guard let content = complement.content else { return nil }
      saying.contents = [content]
      saying.cue = group - 1..<index + 1
      saying.rule = "it is stated that"
      saying.goesOn = !cue.frames.contains(.passiveOnly)
      if complement.agent == nil, let document { saying.ascription = .named(document.source) }
      document = nil
      return saying
    }
    guard let patient = passage.phrase(endingAt: group, floor: start) else { return nil }
    if passage.isAny(patient.lowerBound, .relative) { return nil }
    if complement.agent == nil {
      if cue.stance == .accuses, let place {
        saying.ascription = .named(place)
        saying.rule = "passive with place"
      } else if !isNewsworthy(index, cue) {
        return nil
      }
    }
    saying.contents = [complement.agent == nil && saying.rule == "passive" ? wholePatient(patient) : patient]
    let rest = complement.agent?.upperBound ?? index + 1
    let close = ContentEnd(passage, unit: unit).end(from: rest, isNounPhrase: true)
    if close > rest, rest < end, !passage.isAny(rest, .mark) { saying.contents.append(rest..<close) }
    return saying
  }

  /// All that stands between the last comma and the verb: the patient may be longer than a plain noun phrase.
  private func wholePatient(_ patient: Range<Int>) -> Range<Int> {
    var first = patient.lowerBound
    while first > start, patient.upperBound - first < 60, !passage.isAny(first - 1, [.comma, .semicolon, .subordinator]),
      passage.opening(first - 1) == nil
    {
      first -= 1
    }
    return first..<patient.upperBound
  }

  /// "New clashes reported on the border": a headline's participle.
  private func headline(_ index: Int, _ cue: Cue, _ group: Int) -> Saying? {
    guard passage.text.document.blocks[unit.block].role == .title, group == index, group > start,
      cue.frames.isSuperset(of: [.clause, .nounPhrase]), cue.forms.contains(.past), passage.isAny(index + 1, .preposition),
      !passage.isAny(index + 1, [.to, .of])
    else { return nil }
    return Saying(
      ascription: .nobody, cue: index..<index + 1, contents: [start..<index, index + 1..<end], stance: cue.stance,
      rule: "headline")
  }

  /// Passives without an agent that ascribe: "is said to", "was emphasized", "was announced".
  private func isNewsworthy(_ index: Int, _ cue: Cue) -> Bool {
    if cue.frames.contains(.addressee) || cue.frames.contains(.document) { return false }
    if passage.isAny(index + 1, .to) { return cue.frames.contains(.clause) }
    return cue.frames.isSuperset(of: [.clause, .nounPhrase]) && cue.stance == .asserts
      && (passage.isAny(index + 1, [.stop, .comma]) || index + 1 >= end)
  }
}

// MARK: - According to, documents, nouns, labels
extension SayingReader {
  private mutating func according(_ index: Int) -> Saying? {
    guard let name = passage.phrase(from: index + 2, limit: end) else { return nil }
    let opens = index <= start + 1 || passage.isAny(index - 1, [.semicolon, .conjunction]) || index == clauseStart
    let qualified = passage.withRelative(name, limit: end)
    let source = opens ? qualified : passage.withApposition(qualified, limit: end)
    let isPact =
      passage.isAny(name.upperBound - 1, .pact)
      || (name.lowerBound..<min(name.lowerBound + 2, name.upperBound)).contains {
        passage.isAny($0, .pact)
      }
    var saying = Saying(
      ascription: .named(source), cue: index..<index + 2, contents: [], rule: isPact ? "according to a pact" : "according to")
    let after = source.upperBound
    if opens {
      guard after + 1 < end, passage.isAny(after, .comma) else { return nil }
      saying.contents = [after + 1..<ContentEnd(passage, unit: unit).end(from: after + 1, isNounPhrase: false)]
      return saying
    }
    let close = passage.isAny(index - 1, [.comma, .dash]) ? index - 1 : index
    let open = clauseStart < close ? clauseStart : start
    guard close - open >= 2 else { return nil }
    saying.contents = [open..<close]
    if passage.isAny(index - 1, .comma), let rest = resumed(after: after, wasQuoted: false) { saying.contents.append(rest) }
    return saying
  }

  struct DocumentPhrase {
    var range: Range<Int>
    var source: Range<Int>
    var hasAuthor: Bool
    var contentStart: Int
  }

  /// "In a statement made by S, " at the head of a unit; its first word may be lost.
  private func documentPhrase(_ index: Int) -> DocumentPhrase? {
    var first = index
    while first > start, index - first < 12, passage.isAny(first - 1, [.noun, .determiner, .possessive, .of]),
      !passage.isAny(first - 1, .comma)
    { first -= 1 }
    let isIntroduced = first > start && passage.isAny(first - 1, .preposition)
    guard isIntroduced || first == start, first - start <= 12 else { return nil }
    var after = index + 1
    if passage.isAny(after, .participle) || passage.isAny(after, .past) { after += 1 }
    var author: Range<Int>?
    if passage.isAny(after, [.by, .of]) || passage.cue(index) != nil && passage.isAny(after, .preposition) && after == index + 1 {
      author = passage.phrase(from: after + 1, limit: end)
    } else if let owner = (first..<index).last(where: { passage.isAny($0, .possessive) && passage.isNoun($0 - 1) }) {
      author = first..<owner
    }
    let close = max(author?.upperBound ?? 0, index + 1)
    var content = close
    while content < min(end, close + 16), !passage.isAny(content, [.comma, .colon]) { content += 1 }
    guard content + 1 < end, passage.isAny(content, [.comma, .colon]) else { return nil }
    return DocumentPhrase(
      range: first..<close, source: author ?? first..<index + 1, hasAuthor: author != nil, contentStart: content + 1)
  }

  /// "In a statement made by S, C": no word of saying of its own.
  private mutating func closeDocument() {
    guard let document,
      sayings.allSatisfy({ $0.parent != nil || $0.cue.map { $0.lowerBound < document.range.lowerBound } ?? false })
    else {
      if let document, document.hasAuthor, let last = sayings.indices.last, sayings.count == 1,
        case .named(let range) = sayings[last].ascription, passage.cue(range.upperBound - 1)?.isDocument == true
      {
        // "In the statement made by S, “…,” the statement said": S is named after all.
        sayings[last].ascription = .named(document.source)
        sayings[last].contents = sayings[last].contents.map {
          max($0.lowerBound, document.contentStart)..<max($0.upperBound, document.contentStart)
        }
      }
      return
    }
    guard document.hasAuthor || passage.closing(document.contentStart) != nil else { return }
    let close = ContentEnd(passage, unit: unit).end(from: document.contentStart, isNounPhrase: false)
    guard close > document.contentStart else { return }
    add(
      Saying(
        ascription: .named(document.source), cue: document.range.lowerBound..<document.range.upperBound,
        contents: [document.contentStart..<close], rule: "in a statement"))
  }

  /// "S's claim that C", "claims by S that C".
  private func noun(_ index: Int) -> Saying? {
    var after = index + 1
    var source: Range<Int>?
    if passage.isAny(after, [.by, .of]) || passage.isAny(after, .preposition),
      let name = passage.phrase(from: after + 1, limit: end),
      passage.isAny(name.upperBound, .that)
    {
      source = name
      after = name.upperBound
    }
    guard after < end, passage.isAny(after, .that), index > start || source != nil else { return nil }
    if source == nil {
      var first = index
      while first > start, index - first < 5, passage.isAny(first - 1, .noun), !passage.isAny(first - 1, .possessive) {
        first -= 1
      }
      if first > start, passage.isAny(first - 1, .possessive) {
        let isClitic = passage.text.tokens[first - 1].shape.isDisjoint(with: .spaced)
        source = isClitic ? passage.phrase(endingAt: first - 1, floor: start) : first - 1..<first
      }
    }
    guard let source else { return nil }
    let close = ContentEnd(passage, unit: unit).end(from: after + 1, isNounPhrase: true)
    guard close > after + 2 else { return nil }
    return Saying(ascription: .named(source), cue: index..<index + 1, contents: [after + 1..<close], rule: "the claim that")
  }

  /// `X: “…”` and the headlines "C — X".
  private func labelled() -> Saying? {
    if let name = passage.phrase(from: start, limit: min(end, start + 8)), passage.isCapital(name.upperBound - 1),
      passage.isAny(name.upperBound, .colon), name.upperBound + 1 < end
    {
      let isQuoted = passage.closing(name.upperBound + 1) != nil
      let isTitle = passage.text.document.blocks[unit.block].role == .title
      let speaks = isTitle && name.contains { passage.isAny($0, [.office, .institution]) }
      guard isQuoted || speaks || passage.text.tokens[name.lowerBound].shape.contains(.allCapitals) else { return nil }
      return Saying(
        ascription: .named(name), cue: name.upperBound..<name.upperBound + 1, contents: [name.upperBound + 1..<end],
        rule: "X: “…”")
    }
    let isTitle = passage.text.document.blocks[unit.block].role == .title
    guard isTitle, let dash = unit.tokens.suffix(6).first(where: { passage.isAny($0, .dash) && isApart($0) }), dash > start + 2,
      let name = passage.phrase(from: dash + 1, limit: end), name.upperBound >= end, passage.isCapital(name.lowerBound)
    else { return nil }
    return Saying(ascription: .named(name), cue: dash..<dash + 1, contents: [start..<dash], rule: "C — X")
  }

  private func isApart(_ dash: Int) -> Bool {
    passage.text.tokens[dash].shape.contains(.spaced) && dash + 1 < end
      && passage.text.tokens[dash + 1].shape.contains(.spaced)
  }
}
