/// Finds who says what: sayings by the grammar of each sentence, then who speaks, then what goes on without a cue.
struct AttributionFinder: Sendable {
  let lexicon: Lexicon
  let codebook: Codebook

  /// The acts of saying of a document, in order of the text.
  func attributions(in text: Text, mentions: [Mention]) -> [Attribution] {
    let passage = Passage(text, lexicon: lexicon)
    var assembly = Assembly(passage, mentions: mentions, codebook: codebook)
    for unit in Unit.units(passage) {
      assembly.add(unit, unit.tokens.count < 2 * Unit.longest ? SayingReader.sayings(passage, unit) : [])
    }
    return assembly.inOrder()
  }
}

/// Turns sayings into attributions, unit by unit, and carries reports on.
struct Assembly {
  let passage: Passage
  let codebook: Codebook
  var resolver: SourceResolver
  let floor: Floor
  var found: [Attribution] = []
  /// The last attribution that may go on, with the unit it stands in.
  var open: (index: Int, unit: Unit, saying: Saying)?
  /// The unit before, if it says of nobody that he says it, and the attribution that it was taken to go on with.
  var plain: (unit: Unit, joined: Int?)?

  init(_ passage: Passage, mentions: [Mention], codebook: Codebook) {
    self.passage = passage
    self.codebook = codebook
    resolver = SourceResolver(passage, mentions: mentions, codebook: codebook)
    floor = FloorReader(passage, resolver).floor()
  }

  mutating func add(_ unit: Unit, _ sayings: [Saying]) {
    let turn = takeFloor(unit)
    let sayings = sayings.keeping { counts($0, unit, turn) }
    guard !sayings.isEmpty else {
      plain = (unit, nil)
      if let turn { return speak(unit, turn) }
      return carryOn(unit)
    }
    let before = plain
    let first = found.count
    plain = nil
    var firstOf: [Int] = []
    var last: (Int, Saying)?
    for saying in sayings {
      let saying = pointingBack(saying, unit, before)
      firstOf.append(found.count)
      for resolved in resolver.resolve(saying, in: unit) { append(saying, resolved) }
      if saying.parent == nil { note(saying, unit) }
      if saying.parent == nil { last = (firstOf[firstOf.count - 1], saying) }
    }
    for (number, saying) in sayings.enumerated() {
      guard let parent = saying.parent else { continue }
      let next = number + 1 < firstOf.count ? firstOf[number + 1] : found.count
      for index in firstOf[number]..<next { found[index].parent = firstOf[parent] }
    }
    if let last { open = (last.0, unit, last.1) }
    // Of several sayings in a unit it is the quoted one that a quotation goes on with.
    for (number, saying) in sayings.enumerated()
    where saying.parent == nil && saying.rule != "participle" && found[firstOf[number]].mode == .direct {
      open = (firstOf[number], unit, saying)
    }
    if let turn, leavesOut(sayings, unit, turn) { passOn(first..<found.count, unit, turn) }
  }

  /// "“C.” This was stated by S.": what stands before is what S says.
  private mutating func pointingBack(_ saying: Saying, _ unit: Unit, _ before: (unit: Unit, joined: Int?)?) -> Saying {
    guard let before, unit.block - before.unit.block <= 1, saying.cue != nil, let content = saying.contents.first,
      saying.contents.count <= 2, passage.isAny(content.lowerBound, .anaphor), passage.isAny(content.lowerBound, .determiner),
      saying.rule == "passive" || saying.rule == "verb of saying" && saying.stance != .denies,
      content.count == 1 || passage.isAny(content.lowerBound + 1, .preposition)
    else { return saying }
    var saying = saying
    saying.contents = [before.unit.tokens]
    if let joined = before.joined, found[joined].contentSpans.count > 1 { found[joined].contentSpans.removeLast() }
    return saying
  }

  mutating func append(_ saying: Saying, _ resolved: SourceResolver.Resolved) {
    var attribution = Attribution(
      source: resolved.source, side: resolved.side, sourceSpan: resolved.words.map { passage.text.span($0) },
      cueSpan: saying.cue.map { passage.text.span($0) }, contentSpans: saying.contents.map { passage.text.span($0) },
      mode: isDirect(saying, resolved) ? .direct : .indirect, basis: resolved.basis, stance: saying.stance,
      alternatives: resolved.alternatives, foundBy: saying.rule)
    attribution.contentSpans.sort()
    found.append(attribution)
  }

  private mutating func note(_ saying: Saying, _ unit: Unit) {
    guard let last = found.last, last.source != .unattributed else { return }
    var kind = ""
    if case .entity(let entity) = last.source { kind = codebook[entity].kind }
    resolver.speakers.note(
      Speakers.Speaker(
        source: last.source, side: last.side, kind: kind, words: words(of: saying),
        isPersonal: isPersonal(saying), block: unit.block, unit: unit.tokens.lowerBound))
  }

  private func words(of saying: Saying) -> Range<Int>? {
    guard case .named(let range) = saying.ascription, !range.isEmpty, !passage.isAny(range.lowerBound, .pronoun) else {
      return nil
    }
    return range
  }

  /// "Colonel X, a spokesman for the army": a person, whoever the codebook takes for the source; "he" stays one.
  private func isPersonal(_ saying: Saying) -> Bool {
    guard case .named(let range) = saying.ascription else { return resolver.speakers.last?.isPersonal ?? false }
    if range.count == 1, passage.isAny(range.lowerBound, .person) { return true }
    return range.contains { passage.isAny($0, .office) && !passage.isAny($0 + 1, [.possessive, .institution]) }
  }

  /// Quoted as the source's own words: three words or more, and not in the third person.
  private func isDirect(_ saying: Saying, _ resolved: SourceResolver.Resolved) -> Bool {
    for content in saying.contents {
      var index = content.lowerBound
      // A few marks tell; a content of thousands is garbage.
      for _ in 0..<16 {
        guard let open = passage.quotations.firstOpening(from: index), open < content.upperBound,
          let close = passage.closing(open)
        else { break }
        let first = passage.quotations.isMark(open) ? open + 1 : open
        let isWhole = open == content.lowerBound
        if isWhole || close - first >= 3 && !passage.isAny(first, .person) { return true }
        index = close + 1
      }
    }
    return false
  }

  // MARK: - Order

  /// All attributions in order of the text, with parents renumbered.
  func inOrder() -> [Attribution] {
    let starts = found.map { attribution in
      min(
        attribution.contentSpans.first?.start ?? .max, attribution.cueSpan?.start ?? .max, attribution.sourceSpan?.start ?? .max)
    }
    let order = found.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    var place = Array(repeating: 0, count: found.count)
    for (new, old) in order.enumerated() { place[old] = new }
    return order.map { old in
      var attribution = found[old]
      attribution.parent = attribution.parent.map { place[$0] }
      return attribution
    }
  }
}

extension SourceResolver {
  /// Whether a range names a side, and no other as the first.
  func names(_ side: SideID, in range: Range<Int>) -> Bool {
    guard !codebook.sides.isEmpty else { return true }
    return mentions(in: range).first?.side == side
  }
}
