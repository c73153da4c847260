/// What goes on without a cue: quotations and reports of who spoke before.
extension Assembly {
  mutating func carryOn(_ unit: Unit) {
    guard let open, let first = unit.tokens.first else { return }
    let gap = unit.block - open.unit.block
    if let close = passage.closing(first), close - first > 3 || passage.opening(close - 1) == nil, gap <= 1 {
      return quote(unit, first..<close + 1, gap)
    }
    guard gap <= 1, goesOn(unit, open.index) else { return self.open = nil }
    append(Saying(ascription: .carried, cue: nil, contents: [unit.tokens], rule: "report goes on"), continued(open.index))
    self.open = (found.count - 1, unit, open.saying)
  }

  private func continued(_ index: Int) -> SourceResolver.Resolved {
    SourceResolver.Resolved(source: found[index].source, side: found[index].side, words: nil, basis: .continued)
  }

  /// A quotation without a cue: it goes on with the one before it, or a colon announced it.
  private mutating func quote(_ unit: Unit, _ range: Range<Int>, _ gap: Int) {
    guard let open else { return }
    let isQuoted = found[open.index].mode == .direct
    let isAnnounced = passage.isAny(open.unit.tokens.upperBound - 1, .colon)
    // "C, S says. “A.”": what stands right behind the cue goes on with it.
    let isLed = gap == 0 && open.unit.tokens.upperBound == unit.tokens.lowerBound && Assembly.trails.contains(open.saying.rule)
    guard isQuoted || isAnnounced || isLed else { return self.open = nil }
    if gap > 0, isQuoted, !isAnnounced, !endsQuoted(open.index) { return self.open = nil }
    if isQuoted || isLed {
      found[open.index].contentSpans.append(passage.text.span(range))
      plain?.joined = open.index
      self.open = (open.index, unit, open.saying)
      return
    }
    let rule = isAnnounced ? "quotation behind a colon" : "quotation goes on"
    append(Saying(ascription: .carried, cue: nil, contents: [range], rule: rule), continued(open.index))
    self.open = (found.count - 1, unit, open.saying)
  }

  /// Rules whose cue stands behind what is said.
  private static let trails: Set<String> = ["content before its cue", "said X"]

  /// Whether what an attribution says begins or ends with a quotation, as a plain quotation does.
  private func endsQuoted(_ index: Int) -> Bool {
    guard let first = found[index].contentSpans.first, let last = found[index].contentSpans.last else { return false }
    let (opening, closing) = (passage.text.tokens(in: first), passage.text.tokens(in: last))
    return opening.first.flatMap(passage.closing) != nil || closing.last.flatMap(passage.opening) != nil
  }

  /// "To prevent this, the army …" behind "the ministry said": an opener of reasons, a word that points back, and nobody but the
  /// speaker's own side as doer.
  private func goesOn(_ unit: Unit, _ index: Int) -> Bool {
    guard found[index].mode == .indirect, found[index].source != .unattributed, let side = found[index].side else { return false }
    let head = unit.tokens.prefix(5)
    if case .entity = found[index].source, unit.block == resolver.speakers.last?.block, countsOwn(head) { return true }
    guard head.contains(where: { passage.isAny($0, .reason) }),
      unit.tokens.prefix(20).contains(where: { passage.isAny($0, .anaphor) })
    else { return false }
    return resolver.names(side, in: unit.tokens)
  }

  /// "Two of its soldiers were wounded": nobody but who spoke counts them so.
  private func countsOwn(_ head: Range<Int>.SubSequence) -> Bool {
    head.contains {
      passage.isAny($0, .of) && passage.isAny($0 + 1, .possessive) && passage.isPlural($0 + 2)
        && passage.isAny($0 + 3, [.be, .have])
    }
  }
}
