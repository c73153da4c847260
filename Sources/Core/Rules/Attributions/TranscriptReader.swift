/// Transcripts: paragraphs that open with who speaks, "Q: …", "A: …", "Ida Holm: …", "Question (Agency): …".
extension FloorReader {
  /// A label at the head of a paragraph: its words, without the colon.
  private struct Label {
    let head: Sentence
    let words: Range<Int>
    let key: String
  }

  /// The turns of a talk; nil where too few paragraphs are labelled, or no label comes again.
  func transcript() -> Floor? {
    let labels = heads.compactMap(label)
    guard labels.count >= 3, let first = labels.first, let last = labels.last else { return nil }
    let counts = labels.reduce(into: [:]) { $0[$1.key, default: 0] += 1 }
    let talk = heads.filter { $0.block >= first.head.block && bearsClaims($0) }
    guard counts.values.contains(where: { $0 > 1 }), labels.count * 2 >= talk.count else { return nil }
    let speakers = speakers(labels)
    guard speakers.values.contains(where: { $0.side != nil && $0.side != .other }) else { return nil }
    return Floor(turns(labels, speakers, until: last.head.block))
  }

  /// A paragraph without a label goes on with the turn before it; behind the last label only where others did so, too.
  private func turns(_ labels: [Label], _ speakers: [String: SourceResolver.Resolved], until last: Int) -> [Int: Floor.Turn] {
    let byBlock = Dictionary(labels.map { ($0.head.block, $0) }) { first, _ in first }
    let first = labels.first?.head.block ?? 0
    let runsOn = heads.contains { $0.block > first && $0.block < last && byBlock[$0.block] == nil && bearsClaims($0) }
    var turns: [Int: Floor.Turn] = [:]
    var open: Floor.Turn?
    for head in heads where head.block >= first && (head.block <= last || runsOn) {
      if let label = byBlock[head.block] {
        open = Floor.Turn(speaker: speakers[label.key], rule: "turn of a transcript")
        turns[head.block] = open
        turns[head.block]?.label = label.words.lowerBound..<label.words.upperBound + 1
      } else if bearsClaims(head) {
        turns[head.block] = open
      }
    }
    if let asked = interviewee(before: first), labels.contains(where: isAnswer) {
      for head in heads where passage.text.role(of: head) == .title && isQuotation(head) {
        turns[head.block] = Floor.Turn(speaker: asked, rule: "words of an interview")
      }
    }
    return turns
  }

  private func isQuotation(_ head: Sentence) -> Bool {
    passage.closing(head.tokens.lowerBound).map { $0 + 2 >= head.tokens.upperBound } ?? false
  }

  // MARK: - Labels

  private static let longestLabel = 12

  /// Capitalised words, or what stands in brackets, before a colon.
  private func label(_ head: Sentence) -> Label? {
    let tokens = head.tokens
    var (index, depth) = (tokens.lowerBound, 0)
    while index < min(tokens.upperBound, tokens.lowerBound + Self.longestLabel), !passage.isAny(index, .colon) {
      if passage.isAny(index, .open) { depth += 1 }
      if passage.isAny(index, .close) { depth -= 1 }
      let isName = passage.isCapital(index) || passage.isAny(index, [.linking, .determiner, .possessive])
      let isMark = passage.text.tokens[index].shape.contains(.mark) && passage.closing(index) == nil
      guard depth > 0 || isName || isMark else { return nil }
      index += 1
    }
    guard index > tokens.lowerBound, index + 1 < tokens.upperBound, passage.isAny(index, .colon),
      passage.isCapital(tokens.lowerBound), opensSpeech(index + 1)
    else { return nil }
    let words = tokens.lowerBound..<index
    return Label(head: head, words: words, key: Folding.folded(passage.text.words(passage.text.span(words))))
  }

  private func opensSpeech(_ index: Int) -> Bool {
    let shape = passage.text.tokens[index].shape
    return shape.contains(.capitalised) || shape.contains(.number) || shape.contains(.mark)
  }

  private func isAnswer(_ label: Label) -> Bool {
    passage.idiom(label.words.lowerBound).contains(.answerer) && label.words.count <= 2
  }

  private func asks(_ label: Label) -> Bool { passage.idiom(label.words.lowerBound).contains(.asker) }

  /// Who stands behind each label; nobody behind one that only asks.
  private func speakers(_ labels: [Label]) -> [String: SourceResolver.Resolved] {
    var speakers: [String: SourceResolver.Resolved] = [:]
    for label in labels where speakers[label.key] == nil && !asks(label) {
      if isAnswer(label) {
        speakers[label.key] = interviewee(before: labels[0].head.block)
      } else if let speaker = speaker(label.words, block: label.head.block) {
        speakers[label.key] = speaker.side == .other ? introduced(label, before: labels[0].head.block) : speaker
      }
    }
    return speakers
  }

  /// "Government spokesman Otto Brandt" above a talk in which he is "Otto Brandt".
  private func introduced(_ label: Label, before block: Int) -> SourceResolver.Resolved? {
    guard let name = label.words.last.map({ passage.text.tokens[$0] }) else { return nil }
    let bytes = passage.text.document.bytes
    let spelling = bytes[name.span.start..<name.span.end]
    for head in heads where head.block < block {
      let found = head.tokens.first { token in
        let span = passage.text.tokens[token].span
        return bytes[span.start..<span.end].elementsEqual(spelling)
      }
      if let found, let phrase = passage.phrase(endingAt: found + 1, floor: head.tokens.lowerBound),
        let speaker = speaker(phrase, block: head.block), speaker.side != .other
      {
        return speaker
      }
    }
    return nil
  }

  /// The person whom the words above a talk are about, else somebody of the side that they name first.
  private func interviewee(before block: Int) -> SourceResolver.Resolved? {
    let above = heads.filter { $0.block < block && bearsClaims($0) }
    let named = above.flatMap { resolver.mentions(in: $0.tokens) }.filter { $0.side != .other && $0.sort != .place }
    if let person = named.first(where: { resolver.codebook[$0.entity].kind == "person" }) {
      return SourceResolver.Resolved(
        source: .entity(person.entity), side: person.side, words: nil, basis: .continued, kind: "person")
    }
    return named.first.map { SourceResolver.Resolved(source: .unlisted, side: $0.side, words: nil, basis: .continued) }
  }
}
