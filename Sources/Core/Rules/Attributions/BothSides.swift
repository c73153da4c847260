/// One phrase that names two sides, each of which says it.
extension SourceResolver {
  func bothSides(_ range: Range<Int>, isMutual: Bool) -> [Resolved]? {
    guard codebook.sides.count >= 2 else { return nil }
    var named: [Mention] = []
    for mention in mentions(in: range) where mention.side != .other && !named.contains(where: { $0.side == mention.side }) {
      named.append(mention)
    }
    let isOnePhrase = named.count == 2 && named[0].tokens == named[1].tokens
    let isCoordinated =
      isOnePhrase
      || named.count >= 2 && named[0].tokens.upperBound <= named[1].tokens.lowerBound
        && (named[0].tokens.upperBound..<named[1].tokens.lowerBound).contains { passage.isAny($0, .and) }
        && named[1].tokens.lowerBound - named[0].tokens.upperBound <= 3
    if isCoordinated {
      return named.prefix(2).map {
        Resolved(source: .entity($0.entity), side: $0.side, words: range, basis: .explicit, kind: codebook[$0.entity].kind)
      }
    }
    // "Each side says": both of them.
    let isEach = passage.isAny(range.lowerBound, .each) && range.count == 2 && passage.isAny(range.lowerBound + 1, .institution)
    let isPlural =
      isEach
      || range.contains { passage.isAny($0, .mutual) } && range.count <= 6
        && (isMutual || range.contains { passage.isAny($0, .two) })
    // "two of its neighbours" are others.
    let isSome = range.contains { passage.isAny($0, .two) && passage.isAny($0 + 1, .of) && passage.isAny($0 + 2, .possessive) }
    guard isPlural, !isSome else { return nil }
    return [SideID(0), SideID(1)].compactMap { side in
      codebook.entity(of: side).map { Resolved(source: .entity($0), side: side, words: range, basis: .explicit, kind: "state") }
    }
  }
}
