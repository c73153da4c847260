/// Reads what only the speaker tells: "the enemy" is the army of whoever the speaker fights, "our units" the speaker's own.
struct RelativeMentions {
  let text: Text
  let codebook: Codebook
  let lexicon: Lexicon

  /// The mentions that were not found before, in order of the text.
  func mentions(beside known: [Mention], attributions: [Attribution]) -> [Mention] {
    var found: [Mention] = []
    let contents = contents(attributions)
    for sentence in text.sentences where text.role(of: sentence).bearsMentions {
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        let isStart = codebook.index.names.start(text.tokens[at].word).contains(.referring)
        if isStart, let next = read(at, sentence.tokens, contents, known, &found) { at = next } else { at += 1 }
      }
    }
    return found
  }

  private func read(
    _ at: Int, _ sentence: Range<Int>, _ contents: [SpokenContent], _ known: [Mention], _ found: inout [Mention]
  ) -> Int? {
    let words = lexicon.referring
    let end = sentence.upperBound
    let speaker: () -> Int? = { self.speaker(at, contents) }
    if let opposite = words.opposite.longest(text.tokens, at, end), let side = speaker().flatMap(opponent) {
      let head = forces(before: at, sentence)
      let entity = head == nil ? codebook.index.states[side] : army(side)
      let rule = head == nil ? "relative.opposite-side" : "relative.forces"
      add((head ?? at)..<opposite.end, entity, head == nil ? .state : .actor, rule, known, &found)
      return opposite.end
    }
    if let enemy = words.enemy.longest(text.tokens, at, end), let side = speaker().flatMap(opponent) {
      add((forces(before: at, sentence) ?? at)..<enemy.end, army(side), .actor, "relative.enemy", known, &found)
      return enemy.end
    }
    if let own = words.own.longest(text.tokens, at, end), own.end < end, let side = speaker() {
      add(at..<own.end + 1, codebook.index.states[side], .state, "relative.own", known, &found)
      return own.end + 1
    }
    return nil
  }

  private func army(_ side: Int) -> EntityID { codebook.index.institution(side, lexicon.institutions.army) }

  private func add(
    _ tokens: Range<Int>, _ entity: EntityID, _ sort: Entity.Sort, _ rule: String, _ known: [Mention], _ found: inout [Mention]
  ) {
    let span = text.span(tokens)
    // What the words alone told stays.
    var low = known.partitioningIndex { $0.span.end > span.start }
    while low < known.count, known[low].span.start < span.end {
      if known[low].span.overlaps(span) { return }
      low += 1
    }
    found.append(
      Mention(span: span, tokens: tokens, entity: entity, sort: sort, side: codebook[entity].side, foundBy: rule))
  }

  /// Where the forces begin that a side behind them owns: "sabotage groups of the" before "opposite side".
  private func forces(before at: Int, _ sentence: Range<Int>) -> Int? {
    var end = at
    if end > sentence.lowerBound, text.tokens[end - 1].word == lexicon.common.the { end -= 1 }
    guard end > sentence.lowerBound,
      [lexicon.common.of, lexicon.common.from, lexicon.common.on].contains(text.tokens[end - 1].word)
    else { return nil }
    for start in max(sentence.lowerBound, end - 6)..<end {
      guard let wording = lexicon.institutions.wordings.longest(text.tokens, start, end), wording.end == end - 1 else { continue }
      return lexicon.institutions.kinds[wording.value.kind].kind == "forces" ? start : nil
    }
    return nil
  }

  /// Who speaks at a token: the innermost attribution of a side whose content holds it.
  private func speaker(_ at: Int, _ contents: [SpokenContent]) -> Int? {
    let span = text.tokens[at].span
    let end = contents.partitioningIndex { $0.span.start > span.start }
    // Contents are nested a few deep, so that those which hold the token begin among the last ones before it.
    return contents[max(0, end - 32)..<end].filter { $0.span.contains(span) }.min { $0.span.count < $1.span.count }?.side
  }

  private func contents(_ attributions: [Attribution]) -> [SpokenContent] {
    var contents: [SpokenContent] = []
    for attribution in attributions {
      guard let side = attribution.side, side != .other, Int(side.index) < codebook.index.sideCount else { continue }
      contents += attribution.contentSpans.map { SpokenContent(span: $0, side: Int(side.index)) }
    }
    return contents.sorted { $0.span < $1.span }
  }

  /// The other one of two sides; of more than two nobody knows.
  private func opponent(_ side: Int) -> Int? {
    guard side < 2 else { return nil }
    return 1 - side
  }
}

/// What a side says.
private struct SpokenContent {
  let span: Span
  let side: Int
}

extension Array {
  /// Index of the first element that holds; the elements before it don't.
  func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
