/// Set phrases that carry tolls, information, assurances and blame.
extension SayingReader {
  /// "Information on C came from S".
  func cameFrom(_ index: Int) -> Saying? {
    let group = groupStart(index)
    guard
      let from = (index + 1..<min(end, index + 4)).first(where: {
        passage.isAny($0, .linking) && !passage.isAny($0, [.of, .and])
      }),
      (index + 1..<from).allSatisfy({ passage.isAny($0, [.adverb, .time, .noun]) }),
      let name = passage.phrase(from: from + 1, limit: end), let patient = passage.phrase(endingAt: group, floor: start)
    else { return nil }
    let first = wholePatient(patient).lowerBound
    guard let news = (first..<min(first + 4, group)).first(where: { passage.idiom($0).contains(.news) }), news + 2 < group,
      passage.isAny(news + 1, [.about, .of, .that])
    else { return nil }
    return Saying(
      ascription: .named(name), cue: news..<news + 1, contents: [news + 2..<group], rule: "information came from S")
  }

  /// "S put its losses at 11", "S raised the toll to 46", "the losses were put at 11 by S".
  func tally(_ index: Int) -> Saying? {
    let stop = min(end, index + 14)
    let group = groupStart(index)
    let isPassive = (group..<index).contains { passage.isAny($0, .be) }
    guard let number = (index + 1..<stop).first(where: { passage.isCount($0) }),
      let link = (index + 1..<number).last(where: { passage.isAny($0, [.to, .linking, .rough]) }),
      !(index + 1..<number).contains(where: { passage.isAny($0, .comma) || passage.isAny($0, .finite) && !isLost($0) })
    else { return nil }
    let close = min(end, number + 1)
    if isPassive {
      guard let patient = passage.phrase(endingAt: group, floor: start), isToll(patient) else { return nil }
      let by = (close..<min(end, close + 4)).first { passage.isAny($0, .by) }
      let agent = by.flatMap { passage.phrase(from: $0 + 1, limit: end) }
      return Saying(
        ascription: agent.map { .named($0) } ?? .nobody, cue: group..<index + 1, contents: [patient, index + 1..<close],
        rule: "the toll was put at")
    }
    guard isToll(index + 1..<link), let owner = owner(index), isTeller(owner.range) else { return nil }
    return Saying(
      ascription: .named(owner.range), cue: owner.group..<index + 1,
      contents: clause(from: index + 1, isNounPhrase: true), rule: "S put the toll at")
  }

  /// "S put the blame on X", "S holds X responsible for Y", "in LOC the blame is laid on X".
  func blameOn(_ index: Int) -> Saying? {
    let group = groupStart(index)
    let isPassive = (group..<index).contains { passage.isAny($0, .be) }
    let stop = min(end, index + 12)
    if !isPassive, let word = (index + 2..<max(index + 2, stop)).first(where: { passage.idiom($0).contains(.responsible) }) {
      guard let owner = owner(index),
        (index + 1..<word).allSatisfy({
          passage.isAny($0, [.noun, .determiner, .possessive, .of, .pronoun]) && !passage.isAny($0, .mark)
        })
      else { return nil }
      return accusation(.named(owner.range), owner.group..<index + 1, from: index + 1)
    }
    let blame =
      isPassive ? passage.phrase(endingAt: group, floor: start).map { wholePatient($0) } : index + 1..<min(end, index + 4)
    guard let blame, blame.contains(where: { passage.idiom($0).contains(.blame) }),
      let on = (index + 1..<min(end, index + 6)).first(where: {
        passage.isAny($0, .preposition) && !passage.isAny($0, [.of, .to])
      }),
      on + 1 < end
    else { return nil }
    guard !isPassive else {
      let teller = (on..<min(end, on + 10)).first { passage.isAny($0, .by) }.flatMap { passage.phrase(from: $0 + 1, limit: end) }
      return accusation((teller ?? place).map { .named($0) } ?? .nobody, group..<on + 1, from: on + 1, and: blame)
    }
    return owner(index).flatMap { accusation(.named($0.range), $0.group..<on + 1, from: on + 1) }
  }

  private func accusation(_ teller: Saying.Ascription, _ cue: Range<Int>, from first: Int, and blame: Range<Int>? = nil) -> Saying
  {
    Saying(
      ascription: teller, cue: cue, contents: (blame.map { [$0] } ?? []) + clause(from: first, isNounPhrase: true),
      stance: .accuses,
      rule: blame == nil ? "S lays the blame on X" : "passive with place")
  }

  /// "S counts 228 civilians and 170 soldiers among its dead".
  func countsAmong(_ index: Int) -> Saying? {
    guard passage.isCount(index + 1), let owner = owner(index), isTeller(owner.range),
      let toll = (index + 2..<min(end, index + 14)).first(where: { passage.idiom($0).contains(.toll) }),
      passage.isAny(toll - 1, .possessive), passage.isAny(toll - 2, .preposition)
    else { return nil }
    return Saying(
      ascription: .named(owner.range), cue: owner.group..<index + 1, contents: [index + 1..<toll + 1],
      rule: "S counts among its dead")
  }

  /// "the number of Xs killed": what became of them.
  private func isLost(_ index: Int) -> Bool { passage.idiom(index).contains(.toll) }

  private func isToll(_ range: Range<Int>) -> Bool { range.contains { passage.idiom($0).contains(.toll) } }

  /// Who can put a number to something: a name, an institution, an office, a pronoun.
  func isTeller(_ range: Range<Int>) -> Bool {
    range.contains {
      passage.isCapital($0) && $0 > start || passage.isAny($0, [.institution, .office, .press, .person, .mutual])
        || passage.cue($0)?.isDocument == true
    }
      || passage.isCapital(range.lowerBound) && !passage.isAny(range.lowerBound, .determiner)
      || range.count == 2 && passage.isAny(range.lowerBound, .determiner) && passage.isPlural(range.upperBound - 1)
  }

  /// "S gave assurances that C", "S made accusations against X", "S1 and S2 traded accusations over C".
  func light(_ index: Int) -> Saying? {
    let stop = min(end, index + 7)
    guard let noun = (index + 1..<stop).first(where: { passage.cue($0)?.isNoun == true || passage.cue($0)?.isDocument == true }),
      (index + 1..<noun).allSatisfy({
        passage.isAny($0, [.determiner, .possessive, .noun, .gerund]) && !passage.isAny($0, .mark)
      })
    else { return nil }
    // "a note of protest over C": what it is a note of says how it is meant.
    let isTwofold = passage.isAny(noun + 1, .of) && passage.cue(noun + 2)?.isNoun == true && passage.isAny(noun + 3, .about)
    let at = isTwofold ? noun + 3 : noun + 1
    guard at + 1 < end, passage.isAny(at, [.that, .of, .about]) || passage.idiom(at).contains(.against),
      let owner = owner(index), (owner.group..<index).allSatisfy({ !passage.isAny($0, .be) })
    else { return nil }
    let isClause = passage.isAny(at, .that)
    var saying = Saying(
      ascription: .named(owner.range), cue: owner.group..<at,
      contents: clause(from: passage.idiom(at).contains(.against) ? at : at + 1, isNounPhrase: !isClause),
      stance: passage.cue(at - 1)?.nounStance ?? .asserts, rule: "S gives assurances that")
    saying.isMutual = passage.idiom(index).contains(.trade)
    return saying
  }
}
