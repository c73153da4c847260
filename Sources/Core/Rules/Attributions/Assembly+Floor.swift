/// Who has the floor, while sayings are turned into attributions.
extension Assembly {
  /// "Aliyev: C" in a headline names a speaker only where the name is known; else it is the topic. A turn's label is no saying.
  func counts(_ saying: Saying, _ unit: Unit, _ turn: Floor.Turn?) -> Bool {
    if let label = turn?.label, let cue = saying.cue, label.contains(cue.lowerBound) { return false }
    return saying.rule != "name: C" || resolver.isKnown(saying, in: unit)
  }

  /// The turn that a unit belongs to; its speaker is "we" in it, and "the ministry" behind it.
  mutating func takeFloor(_ unit: Unit) -> Floor.Turn? {
    let turn = floor.turn(in: unit.block)
    resolver.floor = turn?.speaker
    if let speaker = turn?.speaker, resolver.speakers.last?.block != unit.block {
      resolver.speakers.note(
        Speakers.Speaker(
          source: speaker.source, side: speaker.side, kind: speaker.kind, words: speaker.words,
          isPersonal: turn?.label != nil, block: unit.block, unit: unit.tokens.lowerBound))
    }
    return turn
  }

  /// What nobody is said to say within a turn is its speaker's; what only asks is nobody's.
  mutating func speak(_ unit: Unit, _ turn: Floor.Turn) {
    open = nil
    guard let speaker = turn.speaker else { return }
    let label = turn.label.flatMap { unit.tokens.lowerBound == $0.lowerBound ? $0 : nil }
    let content = (label?.upperBound ?? unit.tokens.lowerBound)..<unit.tokens.upperBound
    guard !content.isEmpty, let sentence = passage.text.sentence(at: Int(passage.text.tokens[content.lowerBound].start)),
      !passage.text.asks(passage.text.sentences[sentence])
    else { return }
    found.append(
      Attribution(
        source: speaker.source, side: speaker.side, sourceSpan: label.map { passage.text.span($0.dropLast()) }, cueSpan: nil,
        contentSpans: [passage.text.span(content)], mode: .direct, basis: label == nil ? .continued : .explicit,
        foundBy: turn.rule))
  }
}

extension [Saying] {
  /// Those of a unit's sayings that count, with their parents renumbered.
  func keeping(where counts: (Saying) -> Bool) -> [Saying] {
    let kept = indices.filter { counts(self[$0]) }
    guard kept.count < count else { return self }
    return kept.map { index in
      var saying = self[index]
      saying.parent = saying.parent.flatMap { kept.firstIndex(of: $0) }
      return saying
    }
  }
}
