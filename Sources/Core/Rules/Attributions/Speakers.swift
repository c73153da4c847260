/// Who spoke so far in a document, for "he", "the ministry" and "the statement".
struct Speakers: Sendable {
  struct Speaker: Sendable {
    var source: Source
    var side: SideID?
    /// The entity's kind, `person`, `ministry`, …; empty for those the codebook does not know.
    var kind: String
    /// The words, for those the codebook does not know.
    var words: Range<Int>?
    var block: Int
    /// First token of the unit.
    var unit: Int
  }

  private(set) var past: [Speaker] = []
  /// How far back a pronoun looks.
  private static let memory = 12

  var last: Speaker? { past.last }

  mutating func note(_ speaker: Speaker) {
    past.append(speaker)
    if past.count > 2 * Speakers.memory { past.removeFirst(Speakers.memory) }
  }

  /// The latest speaker of whom a condition holds.
  func latest(where holds: (Speaker) -> Bool) -> Speaker? { past.suffix(Speakers.memory).last(where: holds) }
}

/// Settles who the source of a saying is.
struct SourceResolver {
  let passage: Passage
  let mentions: [Mention]
  let codebook: Codebook
  var speakers = Speakers()

  struct Resolved {
    var source: Source
    var side: SideID?
    /// The words of the source in this sentence.
    var words: Range<Int>?
    var basis: Basis
    var alternatives: [Alternative] = []
    var kind = ""
  }

  init(_ passage: Passage, mentions: [Mention], codebook: Codebook) {
    self.passage = passage
    self.mentions = mentions
    self.codebook = codebook
  }

  /// Who the source is; two where a phrase names two sides that speak alike.
  func resolve(_ saying: Saying, in unit: Unit) -> [Resolved] {
    switch saying.ascription {
    case .nobody: return [nobody(saying, in: unit)]
    case .carried: return [carried(nil)]
    case .named(let range):
      if saying.rule == "according to a pact" {
        return [Resolved(source: .unattributed, side: nil, words: range, basis: .explicit)]
      }
      if let both = bothSides(range, isMutual: saying.isMutual) { return both }
      return [named(range, in: unit)]
    }
  }

  /// "It is stated": the source goes on where an institution was just reported, else it is ascribed to nobody.
  private func nobody(_ saying: Saying, in unit: Unit) -> Resolved {
    let none = Resolved(source: .unattributed, side: nil, words: nil, basis: .explicit)
    guard saying.rule == "it is stated that", saying.goesOn, let cue = saying.cue, let last = speakers.last,
      last.kind != "person",
      last.source != .unattributed, unit.block - last.block <= 2
    else { return none }
    let goesOn = cue.contains { passage.isAny($0, .adverb) } || last.block == unit.block
    return goesOn ? Resolved(source: last.source, side: last.side, words: nil, basis: .continued, kind: last.kind) : none
  }

  private func carried(_ words: Range<Int>?) -> Resolved {
    guard let last = speakers.last else {
      return Resolved(
        source: words == nil ? .unattributed : .unlisted, side: words == nil ? nil : .other, words: words, basis: .continued)
    }
    return Resolved(
      source: last.source, side: last.side, words: words, basis: words == nil ? .continued : .explicit, kind: last.kind)
  }

  // MARK: - Named sources

  private func named(_ range: Range<Int>, in unit: Unit) -> Resolved {
    let inside = mentions(in: range)
    if passage.isAny(range.lowerBound, .pronoun), range.count == 1 { return pronoun(range, in: unit) }
    if passage.isAny(range.lowerBound, .relative), range.count == 1 { return relative(range) }
    if let mention = speaker(range, inside) {
      return Resolved(
        source: .entity(mention.entity), side: mention.side, words: range, basis: .explicit,
        alternatives: rivals(of: mention, range), kind: codebook[mention.entity].kind)
    }
    if let referred = referred(range, inside, in: unit) { return referred }
    return Resolved(source: .unlisted, side: inside.first?.side ?? .other, words: range, basis: .explicit)
  }

  /// The mention that speaks: a person before an institution, an institution before a state that is the phrase's head.
  private func speaker(_ range: Range<Int>, _ inside: [Mention]) -> Mention? {
    if let person = inside.first(where: { codebook[$0.entity].kind == "person" }) { return person }
    let isPersonal = headIsPersonal(range)
    if !isPersonal, let actor = inside.first(where: { $0.sort == .actor }) { return actor }
    guard let state = inside.first(where: { $0.sort != .actor }) else { return isPersonal ? nil : inside.first }
    var index = state.tokens.upperBound
    var rest = 0
    while index < range.upperBound, !passage.isAny(index, [.comma, .relative]) {
      if !passage.isAny(index, [.institution, .adverb]), passage.isNoun(index) { rest += 1 }
      index += 1
    }
    let before = (range.lowerBound..<max(range.lowerBound, state.tokens.lowerBound)).filter {
      passage.isNoun($0) && !passage.isAny($0, [.institution])
    }
    return rest == 0 && before.isEmpty ? state : nil
  }

  /// "the head of the department", "an army officer": a person whom no mention names.
  private func headIsPersonal(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, !passage.isAny(index, [.preposition, .comma]) {
      if passage.isAny(index, .office), !passage.isAny(index + 1, .possessive) { return true }
      index += 1
    }
    return false
  }

  func mentions(in range: Range<Int>) -> [Mention] {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var found: [Mention] = []
    while low < mentions.count, mentions[low].tokens.lowerBound < range.upperBound {
      if mentions[low].tokens.upperBound > range.lowerBound { found.append(mentions[low]) }
      low += 1
    }
    return found
  }

  private func pronoun(_ range: Range<Int>, in unit: Unit) -> Resolved {
    let isPerson = passage.isAny(range.lowerBound, .person)
    let wanted = speakers.latest { speaker in
      guard unit.block - speaker.block <= 4, speaker.source != .unattributed else { return false }
      return isPerson ? speaker.kind == "person" || speaker.kind.isEmpty : speaker.kind != "person"
    }
    guard let found = wanted else { return Resolved(source: .unlisted, side: .other, words: range, basis: .explicit) }
    return Resolved(source: found.source, side: found.side, words: range, basis: .explicit, kind: found.kind)
  }

  /// "X, who said …".
  private func relative(_ range: Range<Int>) -> Resolved {
    let before = passage.isAny(range.lowerBound - 1, .comma) ? range.lowerBound - 1 : range.lowerBound
    if let phrase = passage.phrase(endingAt: before, floor: max(0, before - 24)),
      let mention = speaker(phrase, mentions(in: phrase))
    {
      return Resolved(
        source: .entity(mention.entity), side: mention.side, words: range, basis: .explicit, kind: codebook[mention.entity].kind)
    }
    return Resolved(source: .unlisted, side: .other, words: range, basis: .explicit)
  }

  /// "the ministry", "the statement", "the minister": whoever of that kind spoke last.
  private func referred(_ range: Range<Int>, _ inside: [Mention], in unit: Unit) -> Resolved? {
    guard inside.isEmpty, range.count <= 4 else { return nil }
    let head = range.upperBound - 1
    let isDefinite = passage.isAny(range.lowerBound, .determiner) || range.count == 1
    guard isDefinite else { return nil }
    let found: Speakers.Speaker?
    if passage.cue(head)?.isDocument == true {
      // "In the statement that S …": what was said before this sentence, not in it.
      found = speakers.latest { $0.unit < unit.tokens.lowerBound } ?? speakers.last
    } else if passage.isAny(head, .institution) {
      let spelling = codebook.vocabulary.spelling(passage.text.tokens[head].word)
      let rivals = speakers.latest { $0.kind == spelling }
      found = rivals ?? speakers.latest { $0.kind != "person" && !$0.kind.isEmpty && $0.kind != "media" }
    } else if passage.isAny(head, .office) {
      found = speakers.latest { $0.kind == "person" }
    } else {
      return nil
    }
    guard let found else { return nil }
    return Resolved(
      source: found.source, side: found.side, words: range, basis: .explicit, alternatives: rivals(of: found, head),
      kind: found.kind)
  }

  /// "the ministry", which the mentions settled by what stood nearest: others of its kind who spoke before.
  private func rivals(of mention: Mention, _ range: Range<Int>) -> [Alternative] {
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
