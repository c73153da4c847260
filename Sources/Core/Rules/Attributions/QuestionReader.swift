/// Questions that a sentence opens with.
extension SayingReader {
  /// "Asked whether C, S said …", "When asked by S1 about C, S2 …": C is asked, and no part of what S says.
  mutating func openingQuestion() -> Saying? {
    var index = start
    if passage.isAny(index, .subordinator) { index += 1 }
    guard index + 3 < end, let cue = passage.cue(index), cue.stance == .appeals,
      cue.frames.isSuperset(of: [.addressee, .clause]), cue.forms.contains(.participle)
    else { return nil }
    let complement = Complement(passage, unit: unit, verb: index, cue: cue, isPassive: true)
    guard let first = (index + 1..<min(end, index + 14)).first(where: { opensQuestion($0) }),
      let comma = questionEnd(from: first)
    else { return nil }
    clauseStart = comma + 1
    return Saying(
      ascription: complement.agent.map { .named($0) } ?? .nobody, cue: index..<index + 1,
      contents: [(passage.isAny(first, .about) ? first + 1 : first)..<comma], stance: cue.stance, rule: "asked whether")
  }

  private func opensQuestion(_ index: Int) -> Bool {
    passage.isAny(index, [.wh, .about]) && !passage.isAny(index + 1, .time) || passage.closing(index) != nil
  }

  /// The comma before the answer: its subject and a finite verb follow.
  private func questionEnd(from first: Int) -> Int? {
    var index = first + 1
    while index < min(end, first + 60) {
      if passage.isAny(index, .comma), let answer = passage.phrase(from: index + 1, limit: end), answer.upperBound < end,
        actor(answer) != nil
      {
        return index
      }
      index = (passage.closing(index) ?? index) + 1
    }
    return nil
  }
}
