/// Sources that are named by what they are alone: "the ministry", "the statement", "the spokesman".
extension SourceResolver {
  /// "the ministry", "the statement", "the minister": whoever of that kind spoke last.
  func referred(_ range: Range<Int>, _ inside: [Mention], in unit: Unit) -> Resolved? {
    guard inside.isEmpty else { return nil }
    let phrase = range.lowerBound..<(range.first { passage.isAny($0, .comma) } ?? range.upperBound)
    let head = phrase.upperBound - 1
    let isSpokesman = phrase.prefix(3).contains { passage.isAny($0, .office) } && passage.isAny(phrase.lowerBound, .determiner)
    guard !phrase.isEmpty, phrase.count <= (isSpokesman ? 6 : 4) else { return nil }
    let isHeadlinese = passage.isAny(head, .institution) && passage.text.document.blocks[unit.block].role == .title
    guard passage.isAny(range.lowerBound, .determiner) || range.count == 1 && !passage.isPlural(head) || isHeadlinese else {
      return nil
    }
    if phrase.count < range.count || passage.isAny(head, .office) && phrase.contains(where: { passage.isAny($0, .institution) }) {
      return spokesperson(range, phrase)
    }
    guard !passage.idiom(range.lowerBound).contains(.indefinite) else { return nil }
    guard let found = antecedent(head, in: unit) else { return firstNamed(before: range, head, in: unit) }
    return Resolved(
      source: found.source, side: found.side, words: range, basis: .explicit, alternatives: rivals(of: found, head),
      kind: found.kind)
  }

  /// "X blamed Y. The latter denied it.": of the two whom the sentence before names.
  func ordered(_ range: Range<Int>) -> Resolved? {
    guard range.count == 2, passage.isAny(range.lowerBound, .determiner) else { return nil }
    let isFormer = passage.idiom(range.lowerBound + 1).contains(.former)
    guard isFormer || passage.idiom(range.lowerBound + 1).contains(.latter) else { return nil }
    var sides: [SideID] = []
    let before = sentence(at: sentence(at: range.lowerBound).lowerBound - 1)
    for named in mentions(in: before) where named.sort != .place && named.side != .other && !sides.contains(named.side) {
      sides.append(named.side)
    }
    guard sides.count == 2, let entity = codebook.entity(of: isFormer ? sides[0] : sides[1]) else { return nil }
    return Resolved(
      source: .entity(entity), side: codebook[entity].side, words: range, basis: .explicit, kind: codebook[entity].kind)
  }

  /// "Six of X's men died, the group said": nobody spoke yet, and the sentence names one.
  private func firstNamed(before range: Range<Int>, _ head: Int, in unit: Unit) -> Resolved? {
    guard passage.isAny(head, .institution), range.count > 1, unit.tokens.lowerBound < range.lowerBound,
      let named = mentions(in: unit.tokens.lowerBound..<range.lowerBound).first(where: { $0.sort != .place && $0.side != .other })
    else { return nil }
    return Resolved(
      source: .entity(named.entity), side: named.side, words: range, basis: .explicit, kind: codebook[named.entity].kind)
  }

  /// Who spoke before under the same word, else the last of the kind that the word means.
  private func antecedent(_ head: Int, in unit: Unit) -> Speakers.Speaker? {
    if passage.cue(head)?.isDocument == true {
      // "In the statement that S …": what was said before this sentence, not in it.
      return speakers.latest { $0.unit < unit.tokens.lowerBound } ?? speakers.last
    }
    let word = passage.text.tokens[head].word
    let namesake = speakers.latest { $0.words?.contains { passage.text.tokens[$0].word == word } ?? false }
    if passage.isAny(head, .institution) {
      let spelling = codebook.vocabulary.spelling(word)
      return speakers.latest { $0.kind == spelling } ?? namesake
        ?? speakers.latest { $0.kind != "person" && !$0.kind.isEmpty && $0.kind != "media" }
    }
    guard passage.isAny(head, .office) else { return nil }
    return namesake ?? speakers.latest { $0.kind == "person" || $0.isPersonal }
  }

  /// "a ministry spokesman, X", "the spokesman, X": a new voice of the institution that spoke last.
  private func spokesperson(_ range: Range<Int>, _ phrase: Range<Int>) -> Resolved? {
    guard phrase.contains(where: { passage.isAny($0, .office) }) else { return nil }
    let institution = speakers.latest { $0.kind != "person" && $0.kind != "state" && !$0.kind.isEmpty && $0.kind != "media" }
    guard phrase.contains(where: { passage.isAny($0, .institution) }), let institution else {
      guard let last = speakers.last, last.side != .other else { return nil }
      return Resolved(source: .unlisted, side: last.side, words: range, basis: .explicit)
    }
    return Resolved(
      source: institution.source, side: institution.side, words: range, basis: .explicit, kind: institution.kind)
  }

  /// "the ministry", which the mentions settled by what stood nearest: others of its kind who spoke before.
  func rivals(of mention: Mention, _ range: Range<Int>) -> [Alternative] {
    let kind = codebook[mention.entity].kind
    let isBare = range.count <= 2 && passage.isAny(range.upperBound - 1, .institution) && !passage.isCapital(range.upperBound - 1)
    guard isBare, kind != "person",
      let other = speakers.latest(where: { $0.kind == kind && $0.source != .entity(mention.entity) })
    else { return [] }
    return [Alternative(source: other.source, because: "another of its kind spoke earlier in the document")]
  }

  /// Others of the same kind who spoke before: readings that lost.
  private func rivals(of found: Speakers.Speaker, _ head: Int) -> [Alternative] {
    guard let other = speakers.latest(where: { $0.kind == found.kind && $0.source != found.source && !$0.kind.isEmpty }) else {
      return []
    }
    return [Alternative(source: other.source, because: "another of its kind spoke earlier in the document")]
  }
}
