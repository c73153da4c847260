/// Pages that a body of one side puts out itself: what they tell is its statement, not a reporter's.
extension FloorReader {
  /// The floor of a page that is headed by who issues it; nil for any other page.
  func statement() -> Floor? {
    let above = heads.prefix { !isText($0) }
    let rest = heads.dropFirst(above.count).filter(bearsClaims)
    guard let first = rest.first, let issuer = issuer(above) ?? letterhead(above, first), !rest.isEmpty else { return nil }
    guard issuer.isNamed || speaksItself(rest) else { return nil }
    let turn = Floor.Turn(speaker: issuer.speaker, rule: "own statement")
    let titles = above.filter { passage.text.role(of: $0) == .title && release(in: $0) == nil }
    return Floor(Dictionary((titles + rest).map { ($0.block, turn) }) { first, _ in first })
  }

  private typealias Issuer = (speaker: SourceResolver.Resolved, isNamed: Bool)

  /// Running text, as against the lines above it.
  private func isText(_ head: Sentence) -> Bool {
    let role = passage.text.role(of: head)
    return role != .title && role.bearsClaims
  }

  /// "Statement by the Ministry of X on …".
  private func issuer(_ above: ArraySlice<Sentence>) -> Issuer? {
    for head in above {
      guard let word = release(in: head),
        !passage.isPlural(word), !passage.hasFinite(head.tokens),
        passage.isAny(word + 1, [.by, .of]) || passage.isAny(word + 1, .preposition) && passage.isAny(word + 2, .determiner),
        let named = resolver.mentions(in: word + 1..<min(head.tokens.upperBound, word + 5)).first, named.sort != .place,
        named.side != .other
      else { continue }
      return (speaker(of: named), true)
    }
    return nil
  }

  private func release(in head: Sentence) -> Int? { head.tokens.prefix(3).first { passage.idiom($0).contains(.release) } }

  /// A line that is a body's name and nothing more; a body without its state is of the country that the text is dated from.
  private func letterhead(_ above: ArraySlice<Sentence>, _ first: Sentence) -> Issuer? {
    for head in above where head.tokens.count <= 12 && !passage.hasFinite(head.tokens) && isName(head) {
      if let named = resolver.mentions(in: head.tokens).first(where: { $0.sort == .actor && $0.side != .other }),
        resolver.codebook[named.entity].kind != "person", named.tokens.count * 2 >= head.tokens.count
      {
        return (speaker(of: named), false)
      }
      let isBody = head.tokens.contains { passage.isAny($0, .institution) }
      guard isBody, let home = home(of: first) else { continue }
      return (
        SourceResolver.Resolved(source: .entity(home), side: resolver.codebook[home].side, words: nil, basis: .continued), false
      )
    }
    return nil
  }

  private func isName(_ head: Sentence) -> Bool {
    head.tokens.allSatisfy { passage.isCapital($0) || passage.isAny($0, [.linking, .determiner, .and, .possessive]) }
  }

  /// The side in whose town a text is dated: what is named before its first mark.
  private func home(of first: Sentence) -> EntityID? {
    guard let named = resolver.mentions(in: first.tokens).first, named.tokens.lowerBound - first.tokens.lowerBound < 2,
      named.side != .other, passage.text.tokens[min(passage.count - 1, named.tokens.upperBound)].shape.contains(.mark)
    else { return nil }
    return resolver.codebook.entity(of: named.side)
  }

  private func speaker(of named: Mention) -> SourceResolver.Resolved {
    SourceResolver.Resolved(
      source: .entity(named.entity), side: named.side, words: nil, basis: .continued, kind: resolver.codebook[named.entity].kind)
  }

  /// "we", "our forces" outside quotation marks.
  private func speaksItself(_ rest: [Sentence]) -> Bool {
    let blocks = Set(rest.map(\.block))
    for sentence in passage.text.sentences where blocks.contains(sentence.block) {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if passage.idiom(index).contains(.firstPerson), !passage.text.tokens[index].shape.contains(.allCapitals) { return true }
        index = (passage.closing(index) ?? index) + 1
      }
    }
    return false
  }
}
