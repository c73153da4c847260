/// Settles who the source of a saying is.
struct SourceResolver {
  let passage: Passage
  let mentions: [Mention]
  let codebook: Codebook
  var speakers = Speakers()
  /// Who speaks in the paragraph at hand, where it is a turn of a talk or a statement.
  var floor: Resolved?

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
      let found = named(range, in: unit)
      return [found.source == .unlisted && found.side == .other ? ordered(range) ?? found : found]
    }
  }

  /// Whether the source of a saying is an actor or a state of the codebook.
  func isKnown(_ saying: Saying, in unit: Unit) -> Bool {
    resolve(saying, in: unit).contains {
      if case .entity(let entity) = $0.source { codebook[entity].kind != "place" } else { false }
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
    // "Officials there said": the word for the place is no pronoun.
    if range.count == 1, passage.idiom(range.lowerBound).contains(.there),
      let people = passage.phrase(endingAt: range.lowerBound, floor: unit.tokens.lowerBound)
    {
      return named(people.lowerBound..<range.upperBound, in: unit)
    }
    if range.count == 1, passage.isAny(range.lowerBound, .pronoun) || isHis(range.lowerBound) { return pronoun(range, in: unit) }
    if passage.isAny(range.lowerBound, .relative), range.count == 1 { return relative(range) }
    let head = head(of: range)
    if let mention = speaker(head, head == range ? inside : mentions(in: head)) {
      // "as they have it in Baku": a place that speaks is the side it belongs to.
      let whole = mention.sort == .place ? codebook.entity(of: mention.side) ?? mention.entity : mention.entity
      return Resolved(
        source: .entity(whole), side: mention.side, words: range, basis: .explicit,
        alternatives: rivals(of: mention, range), kind: codebook[whole].kind)
    }
    if let found = federal(range, inside) ?? referred(range, inside, in: unit) { return found }
    return Resolved(source: .unlisted, side: side(range, inside), words: range, basis: .explicit)
  }

  /// "N. N., who chairs X", "a court set up under an X treaty": without what only tells more of the speaker.
  private func head(of range: Range<Int>) -> Range<Int> {
    for index in range.dropFirst() {
      let isRelative = passage.isAny(index, .comma) && index + 1 < range.upperBound && passage.isAny(index + 1, .relative)
      let isReduced =
        passage.isAny(index, .participle) && !passage.isCapital(index) && index + 1 < range.upperBound
        && passage.isAny(index + 1, .preposition) && !passage.isAny(index + 1, .of)
        && passage.isNoun(index - 1) && !passage.isAny(index - 1, [.comma, .adverb])
      if isRelative || isReduced { return range.lowerBound..<index }
    }
    return range
  }

  /// "Likewise, the head of the Ministry of Defence, X, told attachés accredited in LOC": an institution without a state is of the
  /// country that its hearers are accredited in, whoever spoke before.
  private func host(behind range: Range<Int>, of named: Mention) -> SideID? {
    guard named.foundBy == "institution.bare",
      let accredited = (range.upperBound..<min(passage.count, range.upperBound + 20)).first(where: {
        passage.idiom($0).contains(.accredited)
      })
    else { return nil }
    return mentions(in: accredited + 1..<min(passage.count, accredited + 5)).first { $0.side != .other }?.side
  }

  /// The side of a source the codebook does not know: an official of a place speaks for its side, a villager does not.
  private func side(_ range: Range<Int>, _ inside: [Mention]) -> SideID {
    if let named = inside.first(where: { $0.sort != .place }) { return host(behind: range, of: named) ?? named.side }
    if inside.isEmpty, let home = home(of: range) { return home }
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
    let before = (range.lowerBound..<opening(of: state, in: range)).filter {
      passage.isNoun($0) && !passage.isAny($0, [.institution])
    }
    return rest == 0 && before.isEmpty ? state : nil
  }

  /// Where a name begins with what stands before it as an adjective: "X-backed Y", "the outlawed Y".
  private func opening(of mention: Mention, in range: Range<Int>) -> Int {
    var first = max(range.lowerBound, mention.tokens.lowerBound)
    while first > range.lowerBound, passage.isAny(first - 1, .participle), !passage.isCapital(first - 1) {
      first -= 1
      if first - 1 > range.lowerBound, passage.isAny(first - 1, .dash) { first -= 2 }
    }
    return first
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
    if let floor, passage.idiom(range.lowerBound).contains(.firstPerson) {
      return Resolved(source: floor.source, side: floor.side, words: range, basis: .explicit, kind: floor.kind)
    }
    let isPerson = passage.isAny(range.lowerBound, .person) || isHis(range.lowerBound)
    let wanted = speakers.latest { speaker in
      guard unit.block - speaker.block <= 4, speaker.source != .unattributed else { return false }
      let mayBePerson = speaker.isPersonal || speaker.kind == "person"
      return isPerson ? mayBePerson || speaker.kind.isEmpty : !mayBePerson
    }
    if let told = subject(before: range.lowerBound, isPerson: isPerson, since: wanted) {
      return Resolved(
        source: .entity(told.entity), side: told.side, words: range, basis: .explicit, kind: codebook[told.entity].kind)
    }
    guard let found = wanted else { return doer(range, isPerson: isPerson) }
    return Resolved(source: found.source, side: found.side, words: range, basis: .explicit, kind: found.kind)
  }

  /// "X's army had hit a post, it said": nobody spoke yet, so of whom the sentence tells.
  private func doer(_ range: Range<Int>, isPerson: Bool) -> Resolved {
    guard let told = opening(before: range.lowerBound, isPerson: isPerson) else {
      return Resolved(source: .unlisted, side: .other, words: range, basis: .explicit)
    }
    return Resolved(
      source: .entity(told.entity), side: told.side, words: range, basis: .explicit, kind: codebook[told.entity].kind)
  }

  /// "X, who said …".
  private func relative(_ range: Range<Int>) -> Resolved {
    let before = passage.isAny(range.lowerBound - 1, .comma) ? range.lowerBound - 1 : range.lowerBound
    guard let phrase = passage.phrase(endingAt: before, floor: max(0, before - 24)) else {
      return Resolved(source: .unlisted, side: .other, words: range, basis: .explicit)
    }
    let inside = mentions(in: phrase)
    // "blamed the raid on X, which denied it": X, though other nouns stand before it.
    let named = inside.last.flatMap { $0.tokens.upperBound == before && $0.sort != .place && follows($0, in: phrase) ? $0 : nil }
    guard let mention = named ?? speaker(phrase, inside) else {
      return Resolved(source: .unlisted, side: side(phrase, inside), words: range, basis: .explicit)
    }
    return Resolved(
      source: .entity(mention.entity), side: mention.side, words: range, basis: .explicit, kind: codebook[mention.entity].kind)
  }
}
