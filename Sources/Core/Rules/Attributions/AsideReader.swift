/// What stands beside a saying: a relative clause that says something itself, a quotation that a colon announces.
extension SayingReader {
  /// "X, which accuses Y of C, has said D": the source ends before the clause that has a saying of its own.
  mutating func trimSources() {
    for index in sayings.indices {
      guard case .named(let range) = sayings[index].ascription, range.count > 4,
        let comma = range.first(where: { passage.isAny($0, .comma) }), comma > range.lowerBound,
        passage.isAny(comma + 1, .relative),
        sayings.contains(where: { $0.cue.map { $0.lowerBound > comma && range.contains($0.lowerBound) } ?? false })
      else { continue }
      sayings[index].ascription = .named(range.lowerBound..<comma)
    }
  }

  /// "what she called “an assault”" within what she says: no saying of its own.
  mutating func dropAsides() {
    guard sayings.count > 1 else { return }
    for index in sayings.indices.reversed() where isAside(sayings[index], at: index) { remove(index) }
  }

  /// "The envoy said her country condemns C", "Explaining that they reject C, the envoy said D": the envoy does.
  mutating func takeOver() {
    for index in sayings.indices.reversed() {
      guard let parent = sayings[index].parent, case .named(let who) = sayings[index].ascription,
        isOwnCountry(who) || isForeshadowed(who, by: sayings[parent]), sayings[parent].stance == .asserts
      else { continue }
      sayings[parent].stance = sayings[index].stance
      remove(index)
    }
  }

  private func isOwnCountry(_ who: Range<Int>) -> Bool {
    who.count == 2 && passage.isAny(who.lowerBound, .possessive) && passage.idiom(who.lowerBound + 1).contains(.country)
  }

  /// A pronoun in a clause that stands before its subject means that subject.
  private func isForeshadowed(_ who: Range<Int>, by saying: Saying) -> Bool {
    guard who.count == 1, passage.isAny(who.lowerBound, .pronoun), saying.rule == "participle",
      case .named(let speaker) = saying.ascription
    else { return false }
    return speaker.lowerBound > who.lowerBound
  }

  /// Takes a saying out; what it passed on is passed on by whoever passes it on.
  private mutating func remove(_ index: Int) {
    let above = sayings[index].parent
    sayings.remove(at: index)
    for other in sayings.indices {
      let parent = sayings[other].parent == index ? above : sayings[other].parent
      sayings[other].parent = parent.map { $0 > index ? $0 - 1 : $0 }
    }
  }

  private func isAside(_ saying: Saying, at index: Int) -> Bool {
    guard case .named(let who) = saying.ascription, who.count == 1, passage.isAny(who.lowerBound, .pronoun),
      who.lowerBound > start, passage.isAny(who.lowerBound - 1, .wh), !passage.isAny(who.lowerBound - 1, .relative),
      saying.stance == .asserts, let cue = saying.cue?.lowerBound, !sayings.contains(where: { $0.parent == index })
    else { return false }
    return sayings.indices.contains { $0 != index && sayings[$0].says(cue) }
  }

  /// "S did not mince words: “C.”": a quotation that nobody says yet, announced by what its speaker does.
  mutating func announced() {
    guard sayings.allSatisfy({ $0.rule == "asked whether" }), passage.text.document.blocks[unit.block].role != .title,
      let open = unit.tokens.prefix(SayingReader.reach).first(where: {
        passage.closing($0) != nil && passage.isAny($0 - 1, .colon)
      }),
      open - 1 > start, let close = passage.closing(open), close - open > 4, let subject = mainSubject,
      subject.upperBound < open - 1, isSomebody(subject), passage.hasFinite(subject.upperBound..<open - 1)
    else { return }
    add(
      Saying(
        ascription: .named(subject), cue: open - 1..<open, contents: [open..<Swift.min(close + 1, end)], rule: "S does: “…”"))
  }

  /// A name, an office or an institution.
  private func isSomebody(_ phrase: Range<Int>) -> Bool {
    phrase.contains { passage.isAny($0, [.office, .institution]) }
      || passage.isAny(phrase.lowerBound, .person) || phrase.count <= 4 && phrase.allSatisfy { passage.isCapital($0) }
  }
}
