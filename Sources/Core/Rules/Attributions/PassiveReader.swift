/// Passives that say something was said.
extension SayingReader {
  /// "As reported by S, C" and "C, as reported by S".
  func asReported(_ index: Int) -> Saying? {
    guard index > start, passage.isAny(index - 1, .asWord), let name = passage.phrase(from: index + 2, limit: end) else {
      return nil
    }
    let saying = Saying(
      ascription: .named(name), cue: index - 1..<index + 2, contents: [], rule: "as reported by")
    return asClause(saying, from: index - 1, cueEnd: name.upperBound)
  }

  /// "It was stated that C", "X was blamed by S for Y", "the importance of X was stressed".
  mutating func passive(_ index: Int, _ cue: Cue, _ group: Int) -> Saying? {
    let complement = Complement(passage, unit: unit, verb: index, cue: cue, isPassive: true)
    // "S was quoted as saying that C": what S says stands behind "saying".
    if cue.frames.contains(.cites) { return nil }
    var saying = Saying(ascription: .nobody, cue: group..<index + 1, contents: [], stance: cue.stance, rule: "passive")
    if let agent = complement.agent { saying.ascription = .named(agent) }
    if passage.isAny(group - 1, .it), group > start { return itIsSaid(saying, index, cue, group, complement) }
    guard let patient = passage.phrase(endingAt: group, floor: start), !passage.isAny(patient.lowerBound, .relative) else {
      return nil
    }
    if complement.agent == nil, cue.stance == .accuses, let place {
      saying.ascription = .named(place)
      saying.rule = "passive with place"
    } else if complement.agent == nil, !isNewsworthy(index, cue), !isAccused(index, cue) {
      return nil
    }
    saying.contents = [complement.agent == nil && saying.rule == "passive" ? wholePatient(patient) : patient]
    addRest(to: &saying, behind: complement.agent, index, cue)
    return saying
  }

  /// "It was stated that C", "C, it was stated by S".
  private mutating func itIsSaid(_ passive: Saying, _ index: Int, _ cue: Cue, _ group: Int, _ complement: Complement) -> Saying? {
    var saying = passive
    saying.cue = group - 1..<index + 1
    guard let content = complement.content else {
      // "C, it was stated in the press": only where it is told by whom.
      guard complement.agent != nil, cue.frames.contains(.clause) else { return nil }
      return trailing(saying, from: group - 1, after: complement.end)
    }
    saying.contents = [content]
    saying.rule = "it is stated that"
    // "it is known", "it was learned": by the reporter.
    saying.goesOn = !cue.frames.contains(.passiveOnly) && (cue.frames != .thatClause || cue.stance != .asserts)
    if complement.agent == nil, let document { saying.ascription = .named(document.source) }
    document = nil
    return saying
  }

  /// What is said behind the verb and its agent.
  private func addRest(to saying: inout Saying, behind agent: Range<Int>?, _ index: Int, _ cue: Cue) {
    let rest = agent?.upperBound ?? index + 1
    let close = ContentEnd(passage, unit: unit).end(from: rest, isNounPhrase: true)
    guard close > rest, rest < end, !passage.isAny(rest, .mark) else { return }
    // "X was asked by S whether C": X is only who is addressed.
    if cue.frames.contains(.addressee), agent != nil { saying.contents = [] }
    saying.contents.append(rest..<close)
  }

  /// All that stands between the last comma and the verb: the patient may be longer than a plain noun phrase.
  func wholePatient(_ patient: Range<Int>) -> Range<Int> {
    var first = patient.lowerBound
    while first > start, patient.upperBound - first < 60, !passage.isAny(first - 1, [.comma, .semicolon, .subordinator]),
      passage.opening(first - 1) == nil
    {
      first -= 1
    }
    return first..<patient.upperBound
  }

  /// "New clashes reported on the border": a headline's participle.
  func headline(_ index: Int, _ cue: Cue, _ group: Int) -> Saying? {
    guard passage.text.document.blocks[unit.block].role == .title, group == index, group > start,
      cue.frames.isSuperset(of: [.clause, .nounPhrase]), cue.forms.contains(.past), passage.isAny(index + 1, .preposition),
      !passage.isAny(index + 1, [.to, .of])
    else { return nil }
    return Saying(
      ascription: .nobody, cue: index..<index + 1, contents: [start..<index, index + 1..<end], stance: cue.stance,
      rule: "headline")
  }

  /// "X is accused of Y", "X was blamed for Y".
  private func isAccused(_ index: Int, _ cue: Cue) -> Bool {
    cue.stance == .accuses && cue.frames.contains(.nounPhrase) && passage.isAny(index + 1, .linking)
      && !passage.isAny(index + 1, [.inWord, .and])
  }

  /// Passives without an agent that ascribe: "is said to", "was emphasized", "was announced".
  func isNewsworthy(_ index: Int, _ cue: Cue) -> Bool {
    if cue.frames.contains(.addressee) || cue.frames.contains(.document) { return false }
    if passage.isAny(index + 1, .to) { return cue.frames.contains(.clause) }
    return cue.frames.isSuperset(of: [.clause, .nounPhrase]) && cue.stance == .asserts
      && (passage.isAny(index + 1, [.stop, .comma]) || index + 1 >= end)
  }
}
