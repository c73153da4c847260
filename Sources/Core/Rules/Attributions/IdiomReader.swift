/// Set phrases of reporting whose words are no words of saying by themselves.
extension SayingReader {
  /// The set phrase that begins or turns at a token, if one does.
  mutating func idiom(_ index: Int) -> Saying? {
    let kind = passage.idiom(index)
    if passage.isAny(index, .have), passage.isAny(index + 1, .it) { return hadIt(index) }
    guard !kind.isEmpty else { return nil }
    if kind.contains(.make), passage.isAny(index + 1, .it), let found = madeKnown(index) { return found }
    if kind.contains(.make), passage.idiom(index + 1).contains(.plain) { return madeClear(index) }
    if kind.contains(.one) { return oneReads(index) }
    if kind.contains(.put), passage.isAny(index + 1, .it) { return putIt(index) }
    if kind.contains(.words) { return inWords(index, opening: .inWord) }
    if kind.contains(.reckoning), let found = inWords(index, opening: .by) { return found }
    if kind.contains(.per), let found = per(index) { return found }
    if kind.contains(.come), let found = cameFrom(index) { return found }
    if kind.contains(.light), let found = light(index) { return found }
    if kind.contains(.hold), let found = heldThat(index) { return found }
    if kind.contains(.reckons), let found = countsAmong(index) { return found }
    if kind.contains(.assume), let found = assumed(index) { return found }
    if kind.contains(.pour), let found = coldWater(index) { return found }
    if kind.contains(.tally), let found = tally(index) { return found }
    return kind.contains(.lay) ? blameOn(index) : nil
  }

  /// A verb's subject, and where its group begins.
  func owner(_ index: Int) -> (range: Range<Int>, group: Int)? {
    let group = groupStart(index)
    guard let found = subjectPhrase(before: group) else { return nil }
    return (found.range, group)
  }

  func clause(from index: Int, isNounPhrase: Bool = false) -> [Range<Int>] {
    let close = ContentEnd(passage, unit: unit).end(from: index, isNounPhrase: isNounPhrase)
    return close > index ? [index..<close] : []
  }

  /// "Baku has it that C", "rumour had it that C", "C, as they have it in LOC".
  private func hadIt(_ index: Int) -> Saying? {
    guard let owner = owner(index) else { return nil }
    var saying = Saying(ascription: .named(owner.range), cue: owner.group..<index + 2, contents: [], rule: "S has it that")
    if passage.isAny(owner.range.lowerBound - 1, .asWord), owner.range.lowerBound > start {
      return asClause(saying, from: owner.range.lowerBound - 1, cueEnd: index + 2)
    }
    guard passage.isAny(index + 2, .that), index + 3 < end else { return nil }
    if passage.isAny(owner.range.upperBound - 1, .hearsay) { saying.ascription = .nobody }
    saying.cue = owner.group..<index + 3
    saying.contents = clause(from: index + 3)
    return saying
  }

  /// "S made it known that C", "C, S let it be known".
  private func madeKnown(_ index: Int) -> Saying? {
    let plain = passage.isAny(index + 2, .be) ? index + 3 : index + 2
    guard passage.idiom(plain).contains(.plain), let owner = owner(index) else { return nil }
    var saying = Saying(ascription: .named(owner.range), cue: owner.group..<plain + 1, contents: [], rule: "S made it known")
    if passage.isAny(plain + 1, .that), plain + 2 < end {
      saying.contents = clause(from: plain + 2)
      return saying
    }
    return plain > index + 2 ? trailing(saying, from: owner.range.lowerBound, after: plain + 1) : nil
  }

  /// "S made clear that C", "C, S made clear".
  private func madeClear(_ index: Int) -> Saying? {
    guard let owner = owner(index) else { return nil }
    var saying = Saying(ascription: .named(owner.range), cue: owner.group..<index + 2, contents: [], rule: "S made it known")
    if passage.isAny(index + 2, .that), index + 3 < end {
      saying.contents = clause(from: index + 3)
      return saying
    }
    return trailing(saying, from: owner.range.lowerBound, after: index + 2)
  }

  /// "S holds that C", "the statement held what X spreads to be false".
  private func heldThat(_ index: Int) -> Saying? {
    guard passage.isAny(index + 1, .that), index + 2 < end, let owner = owner(index), isTeller(owner.range) else { return nil }
    return Saying(
      ascription: .named(owner.range), cue: owner.group..<index + 1, contents: clause(from: index + 2), rule: "S holds that")
  }

  /// "S took full responsibility for C".
  private func assumed(_ index: Int) -> Saying? {
    guard
      let word = (index + 1..<min(end, index + 4)).first(where: { passage.idiom($0).contains(.blame) }), word + 2 < end,
      passage.isAny(word + 1, .linking), !passage.isAny(word + 1, .of), let owner = owner(index), isTeller(owner.range)
    else { return nil }
    return Saying(
      ascription: .named(owner.range), cue: owner.group..<word + 2, contents: clause(from: word + 2, isNounPhrase: true),
      stance: .confirms, rule: "S takes responsibility for")
  }

  /// "S poured cold water on C", "S cast doubt on C".
  private func coldWater(_ index: Int) -> Saying? {
    guard let doubt = (index + 1..<min(end, index + 3)).first(where: { passage.idiom($0).contains(.doubt) }), doubt + 2 < end,
      passage.isAny(doubt + 1, .about), let owner = owner(index)
    else { return nil }
    return Saying(
      ascription: .named(owner.range), cue: owner.group..<doubt + 2, contents: clause(from: doubt + 2, isNounPhrase: true),
      stance: .denies, rule: "S pours cold water on")
  }

  /// "As S put it, C" and "C, as S puts it".
  private func putIt(_ index: Int) -> Saying? {
    guard let owner = owner(index), owner.range.lowerBound > start, passage.isAny(owner.range.lowerBound - 1, .asWord) else {
      return nil
    }
    let saying = Saying(ascription: .named(owner.range), cue: owner.group..<index + 2, contents: [], rule: "as S put it")
    return asClause(saying, from: owner.range.lowerBound - 1, cueEnd: index + 2)
  }

  /// "In the statement one reads: C": whoever reads says nothing, the document does.
  private func oneReads(_ index: Int) -> Saying? {
    guard passage.idiom(index + 1).contains(.reads), let cue = passage.cue(index + 1) else { return nil }
    let complement = Complement(passage, unit: unit, verb: index + 1, cue: cue)
    var saying = Saying(ascription: .carried, cue: index..<index + 2, contents: [], rule: "one reads")
    let document = (start..<index).suffix(8).last { passage.cue($0)?.isDocument == true }
    if let document, let words = passage.phrase(endingAt: passage.isAny(index - 1, .comma) ? index - 1 : index, floor: start),
      words.contains(document)
    {
      saying.ascription = .named(words)
    }
    if let content = complement.content {
      saying.contents = [content]
      return saying
    }
    return trailing(saying, from: index, after: complement.end)
  }

  /// "In S's words, C", "C, in the words of S", "by S's count, C".
  private func inWords(_ index: Int, opening: WordClass) -> Saying? {
    var first = index
    while first > start, index - first < 8, !passage.isAny(first, opening) { first -= 1 }
    guard passage.isAny(first, opening), first < index - 1 else { return nil }
    var source: Range<Int>?
    var after = index + 1
    if passage.isAny(after, .of), let name = passage.phrase(from: after + 1, limit: end) {
      source = name
      after = name.upperBound
    } else if passage.isAny(index - 1, .possessive) {
      let isClitic = passage.text.tokens[index - 1].shape.isDisjoint(with: .spaced)
      source = isClitic ? first + 1..<index - 1 : index - 1..<index
    }
    guard let source, !source.isEmpty else { return nil }
    let saying = Saying(ascription: .named(source), cue: first..<max(after, index + 1), contents: [], rule: "in the words of S")
    return aside(saying, from: first, to: after)
  }

  /// "Per S, C", "C, per S".
  private func per(_ index: Int) -> Saying? {
    guard index == start || passage.isAny(index - 1, .comma), let name = passage.phrase(from: index + 1, limit: end),
      passage.isCapital(name.lowerBound) || passage.isAny(name.lowerBound, .determiner)
    else { return nil }
    return aside(
      Saying(ascription: .named(name), cue: index..<index + 1, contents: [], rule: "per S"), from: index, to: name.upperBound)
  }

  /// What an adverbial that names its source is about: the clause behind it, or the one before it.
  private func aside(_ saying: Saying, from first: Int, to after: Int) -> Saying? {
    var saying = saying
    let lead = start..<max(start, first - 1)
    if first > start + 1, passage.isAny(first - 1, .comma), lead.count < 12, !passage.hasFinite(lead),
      passage.isAny(after, .comma),
      after + 3 < end
    {
      // "In May, by S's count, C".
      saying.contents = [lead] + clause(from: after + 1)
    } else if first <= start + 1 || first == clauseStart {
      guard passage.isAny(after, .comma), after + 1 < end else { return nil }
      saying.contents = clause(from: after + 1)
    } else {
      guard passage.isAny(first - 1, .comma), after >= end || passage.isAny(after, [.stop, .comma]) else { return nil }
      let open = max(clauseStart < first ? clauseStart : start, first - SayingReader.reach)
      guard open < first - 1 else { return nil }
      saying.contents = [open..<first - 1]
    }
    return saying
  }
}
