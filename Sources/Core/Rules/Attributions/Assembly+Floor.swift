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
    let label = self.label(unit, turn)
    // Behind a label may stand marks of a page's markup.
    let content = (label?.upperBound ?? unit.tokens.lowerBound)..<unit.tokens.upperBound
    guard let first = content.first(where: { passage.closing($0) != nil || !passage.isMarkup($0) }) else { return }
    guard let sentence = passage.text.sentence(at: Int(passage.text.tokens[first].start)),
      !passage.text.asks(passage.text.sentences[sentence])
    else { return }
    found.append(
      Attribution(
        source: speaker.source, side: speaker.side, sourceSpan: label.map { passage.text.span($0.dropLast()) }, cueSpan: nil,
        contentSpans: [passage.text.span(first..<content.upperBound)], mode: .direct,
        basis: label == nil ? .continued : .explicit,
        foundBy: turn.rule))
  }

  /// Whether a clause stands in a turn before all that somebody is said to say in it.
  func leavesOut(_ sayings: [Saying], _ unit: Unit, _ turn: Floor.Turn) -> Bool {
    let first = label(unit, turn)?.upperBound ?? unit.tokens.lowerBound
    let starts = sayings.flatMap { saying -> [Int] in
      var starts = saying.contents.map(\.lowerBound)
      if case .named(let range) = saying.ascription { starts.append(range.lowerBound) }
      return starts + (saying.cue.map { [$0.lowerBound] } ?? [])
    }
    guard let next = starts.min(), next - first >= 4 else { return false }
    return passage.hasFinite(first..<next) || (first..<next).contains { passage.isAny($0, .participle) }
  }

  /// The turn's speaker tells the whole, with what it passes on.
  mutating func passOn(_ inner: Range<Int>, _ unit: Unit, _ turn: Floor.Turn) {
    let whole = found.count
    speak(unit, turn)
    guard found.count > whole else { return }
    for index in inner where found[index].parent == nil { found[index].parent = whole }
  }

  private func label(_ unit: Unit, _ turn: Floor.Turn) -> Range<Int>? {
    turn.label.flatMap { unit.tokens.contains($0.lowerBound) ? $0 : nil }
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
