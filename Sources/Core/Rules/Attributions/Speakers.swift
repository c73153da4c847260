/// Who spoke so far in a document, for "he", "the ministry" and "the statement".
struct Speakers: Sendable {
  struct Speaker: Sendable {
    var source: Source
    var side: SideID?
    /// The entity's kind, `person`, `ministry`, …; empty for those the codebook does not know.
    var kind: String
    /// The words of the source, for "the committee" and "the commander".
    var words: Range<Int>?
    /// Whether a person speaks, be it for an institution.
    var isPersonal = false
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
    return Resolved(source: .unlisted, side: side(range, inside), words: range, basis: .explicit)
  }

  /// "Defence Minister N. N." without a state: of that which was named before, close by.
  private func homeSide(before token: Int) -> SideID {
    let near = mentions(in: Swift.max(0, token - 60)..<token).last { $0.sort != .place }
    return near?.side ?? speakers.last?.side ?? .other
  }

  /// The side of a source the codebook does not know: an official of a place speaks for its side, a villager does not.
  private func side(_ range: Range<Int>, _ inside: [Mention]) -> SideID {
    if let named = inside.first(where: { $0.sort != .place }) { return named.side }
    if inside.isEmpty, range.contains(where: { passage.isAny($0, .portfolio) }) { return homeSide(before: range.lowerBound) }
    guard range.contains(where: { passage.isAny($0, [.office, .institution]) }) else { return .other }
    return inside.first?.side ?? .other
  }

  /// The mention that speaks: a person before an institution, an institution before a state that is the phrase's head.
  private func speaker(_ range: Range<Int>, _ inside: [Mention]) -> Mention? {
    if let person = inside.first(where: { codebook[$0.entity].kind == "person" }) { return person }
    let isPersonal = headIsPersonal(range)
    if !isPersonal, let actor = inside.first(where: { $0.sort == .actor }) { return actor }
    guard let state = inside.first(where: { $0.sort != .actor }) else { return isPersonal ? nil : inside.first }
    // "Officials in a town": somebody there speaks, not the town.
    if state.sort == .place, state.tokens.lowerBound > range.lowerBound, passage.isAny(state.tokens.lowerBound - 1, .preposition)
    {
      return nil
    }
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
      let mayBePerson = speaker.isPersonal || speaker.kind == "person"
      return isPerson ? mayBePerson || speaker.kind.isEmpty : !mayBePerson
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
    guard inside.isEmpty else { return nil }
    let phrase = range.lowerBound..<(range.first { passage.isAny($0, .comma) } ?? range.upperBound)
    let head = phrase.upperBound - 1
    guard !phrase.isEmpty, phrase.count <= 4 else { return nil }
    guard passage.isAny(range.lowerBound, .determiner) || range.count == 1 && !isPlural(head) else { return nil }
    if phrase.count < range.count || passage.isAny(head, .office) && phrase.contains(where: { passage.isAny($0, .institution) }) {
      return spokesperson(range, phrase)
    }
    guard let found = antecedent(head, in: unit) else { return firstNamed(before: range, head, in: unit) }
    return Resolved(
      source: found.source, side: found.side, words: range, basis: .explicit, alternatives: rivals(of: found, head),
      kind: found.kind)
  }

  /// "Officials said": some, nobody in particular.
  private func isPlural(_ head: Int) -> Bool {
    let token = passage.text.tokens[head]
    return token.end > token.start && passage.text.document.bytes[Int(token.end) - 1] | 0x20 == 0x73
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
