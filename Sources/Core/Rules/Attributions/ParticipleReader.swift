/// Participles that inherit their subject.
extension SayingReader {
  /// "…, adding that C", "Stating that C, S said", "a letter saying C".
  mutating func gerund(_ index: Int, _ cue: Cue) -> Saying? {
    let complement = Complement(passage, unit: unit, verb: index, cue: cue)
    if let quoted = asSaying(index, cue, complement) { return quoted }
    guard let content = complement.content, !passage.isAny(index - 1, .of) || index == start else { return nil }
    var first = index
    while first > start, passage.isAny(first - 1, [.adverb, .negation]) { first -= 1 }
    // "for not calling it a war", "peace-promising": nothing was said.
    if (first..<index).contains(where: { passage.isAny($0, .negation) }) || isCompound(index) { return nil }
    if passage.idiom(first - 1).contains(.lacking) { return nil }
    var saying = Saying(
      ascription: .carried, cue: first..<complement.cueEnd, contents: [content],
      stance: complement.isNaming && cue.stance == .appeals ? naming(content) : cue.stance, rule: "participle")
    saying.isMutual = complement.isMutual
    if first <= start + 1 {
      var after = content.upperBound
      if after < end, passage.isAny(after, .comma) { after += 1 }
      if let later = passage.phrase(from: after, limit: end) { saying.ascription = .named(later) }
    } else if passage.isAny(first - 1, [.determiner, .possessive]) {
      return nil
    } else if cue.isDocument, passage.isAny(first - 2, [.determiner, .possessive]) {
      // "told a regular briefing that C": the meeting is meant.
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

  /// "TASS quoted S as saying that C", "S was quoted as saying C", `“C,” TASS quotes S as saying`: whoever quotes it, S says it.
  private func asSaying(_ index: Int, _ cue: Cue, _ complement: Complement) -> Saying? {
    guard index - 2 > start, passage.isAny(index - 1, .asWord),
      let quote = (max(start, index - 30)..<index - 1).last(where: { isQuoting($0) })
    else { return nil }
    let group = groupStart(quote)
    let isPassive = (group..<quote).contains { passage.isAny($0, .be) }
    let named = isPassive ? passage.phrase(endingAt: group, floor: start) : quote + 1..<index - 1
    guard let named, !named.isEmpty else { return nil }
    var saying = Saying(
      ascription: .named(named), cue: index - 1..<complement.cueEnd, contents: [], stance: cue.stance,
      rule: "S is quoted as saying")
    if let content = complement.content {
      saying.contents = [content]
      return saying
    }
    guard !isPassive, let teller = passage.phrase(endingAt: group, floor: start) else { return nil }
    return trailing(saying, from: teller.lowerBound, after: complement.end)
  }

  /// A word for quoting or citing somebody, with no particle.
  private func isQuoting(_ index: Int) -> Bool {
    guard let cue = passage.cue(index), cue.isVerb else { return false }
    return cue.frames.contains(.cites)
  }

  /// "peace-promising": a word behind a hyphen.
  func isCompound(_ index: Int) -> Bool {
    index > start && passage.isAny(index - 1, .dash) && !passage.isDash(index - 1)
  }

  /// "Citing S, an agency reported that C", "C, an agency said, citing S": S says C, and the agency passes it on.
  mutating func citations() {
    for index in sayings.indices where sayings[index].rule == "participle" {
      guard let cue = sayings[index].cue, passage.cue(cue.upperBound - 1)?.frames.contains(.cites) == true,
        let cited = sayings[index].contents.first, isInstitution(cited),
        let told = sayings.indices.first(where: { $0 != index && sayings[$0].parent == nil && sayings[$0].rule != "participle" })
      else { continue }
      sayings[index].ascription = .named(cited)
      sayings[index].contents = sayings[told].contents
      sayings[index].parent = told
      sayings[index].rule = "citing S"
    }
  }

  /// A ministry, an official, a newspaper: what may be cited for a statement, and no fact or reason.
  private func isInstitution(_ cited: Range<Int>) -> Bool {
    cited.count <= 14 && cited.contains { passage.isAny($0, [.institution, .office, .press]) }
  }
}
