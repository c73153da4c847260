/// According to, statements, claims, labels: cues that are no verbs.
extension SayingReader {
  mutating func according(_ index: Int) -> Saying? {
    // "According to what S said, C": the relative clause has the source and a verb of its own.
    let isRelative = passage.isAny(index + 2, .wh)
    let first = index + (isRelative ? 3 : 2)
    // "according to her, C".
    let isHer = passage.idiom(first).contains(.his) && passage.isAny(first + 1, [.comma, .stop])
    guard var name = isHer ? first..<first + 1 : passage.phrase(from: first, limit: end) else { return nil }
    if isRelative, passage.cue(name.upperBound) == nil { return nil }
    if passage.isAny(name.upperBound, .by), let author = passage.phrase(from: name.upperBound + 1, limit: end) {
      name = name.lowerBound..<author.upperBound
    }
    let opens = index <= start + 1 || passage.isAny(index - 1, [.semicolon, .conjunction, .colon]) || index == clauseStart
    let qualified = isRelative ? name : passage.withRelative(name, limit: end)
    let source =
      isRelative ? qualified : opens ? toComma(qualified) : passage.withApposition(qualified, limit: end)
    let isPact =
      passage.isAny(name.upperBound - 1, .pact)
      || (name.lowerBound..<min(name.lowerBound + 2, name.upperBound)).contains {
        passage.isAny($0, .pact)
      }
    var saying = Saying(
      ascription: .named(source), cue: index..<index + 2, contents: [], rule: isPact ? "according to a pact" : "according to")
    let after = isRelative ? name.upperBound + 1 : source.upperBound
    if opens {
      guard after + 1 < end, passage.isAny(after, .comma) else { return nil }
      saying.contents = [after + 1..<ContentEnd(passage, unit: unit).end(from: after + 1, isNounPhrase: false)]
      return saying
    }
    let close = passage.isAny(index - 1, [.comma, .dash]) ? index - 1 : index
    let open = max(clauseStart < close ? clauseStart : start, close - SayingReader.reach)
    guard close - open >= 2 else { return nil }
    saying.contents = [open..<close]
    if passage.isAny(index - 1, .comma), let rest = resumed(after: after, wasQuoted: false) { saying.contents.append(rest) }
    return saying
  }

  /// "According to a P.R. firm's online/phone poll out Thursday, C": what opens a sentence names its source up to the comma.
  private func toComma(_ name: Range<Int>) -> Range<Int> {
    let ahead = name.upperBound..<min(end, name.upperBound + 14)
    guard let comma = ahead.first(where: { passage.isAny($0, .comma) }),
      !passage.hasFinite(name.upperBound..<comma), !(name.upperBound..<comma).contains(where: { passage.cue($0)?.isVerb == true })
    else { return name }
    return name.lowerBound..<comma
  }

  struct DocumentPhrase {
    var range: Range<Int>
    var source: Range<Int>
    var hasAuthor: Bool
    var contentStart: Int
  }

  /// "In a statement made by S, " at the head of a unit; its first word may be lost.
  func documentPhrase(_ index: Int) -> DocumentPhrase? {
    var first = index
    while first > start, index - first < 12, passage.isAny(first - 1, [.noun, .determiner, .possessive, .of]),
      !passage.isAny(first - 1, .comma)
    { first -= 1 }
    let isIntroduced = first > start && passage.isAny(first - 1, .inWord) && (first - start <= 3 || passage.isCapital(first - 1))
    guard isIntroduced || first == start, first - start <= 12 else { return nil }
    var after = index + 1
    if passage.isAny(after, .participle) || passage.isAny(after, .past) { after += 1 }
    var author: Range<Int>?
    if passage.isAny(after, [.by, .of]) || passage.cue(index) != nil && passage.isAny(after, .preposition) && after == index + 1 {
      author = passage.phrase(from: after + 1, limit: end)
    } else if let owner = (first..<index).last(where: { passage.isAny($0, .possessive) && passage.isNoun($0 - 1) }) {
      author = first..<owner
    }
    let close = max(author?.upperBound ?? 0, index + 1)
    var content = close
    while content < min(end, close + 16), !passage.isAny(content, [.comma, .colon]) { content += 1 }
    guard content + 1 < end, passage.isAny(content, [.comma, .colon]), isIntroduced || leadsIn(content + 1) else { return nil }
    // "S's comments came at a rally, …": no more than when and where the document was made stands before its comma.
    guard !passage.hasFinite(close..<content) else { return nil }
    return DocumentPhrase(
      range: first..<close, source: author ?? first..<index + 1, hasAuthor: author != nil, contentStart: content + 1)
  }

  /// Whether a quotation or a clause of its own begins here.
  private func leadsIn(_ index: Int) -> Bool {
    if passage.closing(index) != nil { return true }
    return !passage.isAny(index, [.relative, .gerund, .participle, .conjunction, .preposition])
      && passage.hasVerb(from: index, limit: end)
  }

  /// "In a statement made by S, C": no word of saying of its own.
  mutating func closeDocument() {
    guard let document,
      sayings.allSatisfy({ $0.parent != nil || $0.rule == "asked whether" })
    else {
      if let document, document.hasAuthor, let last = sayings.indices.last, sayings.count == 1,
        case .named(let range) = sayings[last].ascription, passage.cue(range.upperBound - 1)?.isDocument == true
      {
        // "In the statement made by S, “…,” the statement said": S is named after all.
        sayings[last].ascription = .named(document.source)
        sayings[last].contents = sayings[last].contents.map {
          max($0.lowerBound, document.contentStart)..<max($0.upperBound, document.contentStart)
        }
      }
      return
    }
    guard document.hasAuthor || passage.closing(document.contentStart) != nil else { return }
    let close = ContentEnd(passage, unit: unit).end(from: document.contentStart, isNounPhrase: false)
    guard close > document.contentStart else { return }
    add(
      Saying(
        ascription: .named(document.source), cue: document.range.lowerBound..<document.range.upperBound,
        contents: [document.contentStart..<close], rule: "in a statement"))
  }

  /// "S's claim that C", "claims by S that C".
  func noun(_ index: Int) -> Saying? {
    var after = index + 1
    var source: Range<Int>?
    if passage.isAny(after, [.by, .of]),
      let name = passage.phrase(from: after + 1, limit: end),
      passage.isAny(name.upperBound, .that)
    {
      source = name
      after = name.upperBound
    }
    guard after < end, passage.isAny(after, .that), index > start || source != nil,
      !passage.isAny(after + 1, [.finite, .comma])
    else { return nil }
    if source == nil {
      var first = index
      while first > start, index - first < 5, passage.isAny(first - 1, .noun), !passage.isAny(first - 1, .possessive) {
        first -= 1
      }
      if first > start, passage.isAny(first - 1, .possessive) {
        let isClitic = passage.text.tokens[first - 1].shape.isDisjoint(with: .spaced)
        source = isClitic ? passage.phrase(endingAt: first - 1, floor: start) : first - 1..<first
      }
    }
    guard let source else { return nil }
    var close = ContentEnd(passage, unit: unit).end(from: after + 1, isNounPhrase: true)
    if let verdict = (after + 2..<max(after + 2, close)).first(where: { isVerdict($0) }) { close = verdict }
    guard close > after + 2 else { return nil }
    return Saying(ascription: .named(source), cue: index..<index + 1, contents: [after + 1..<close], rule: "the claim that")
  }

  /// "S's claim that C was denied by Y", "… is false": where what becomes of the claim begins.
  private func isVerdict(_ index: Int) -> Bool {
    guard passage.isAny(index, .be) else { return false }
    var next = index + 1
    while passage.isAny(next, [.adverb, .auxiliary, .determiner]) { next += 1 }
    return passage.cue(next)?.stance == .denies && passage.cue(next)?.forms.contains(.participle) == true
      || passage.isAny(next, .untrue)
  }

  /// `X: “…”` and the headlines "C — X".
  func labelled() -> Saying? {
    if let name = passage.phrase(from: start, limit: min(end, start + 8)), passage.isCapital(name.upperBound - 1),
      passage.isAny(name.upperBound, .colon), name.upperBound + 1 < end
    {
      let isQuoted = passage.closing(name.upperBound + 1) != nil
      let isTitle = passage.text.document.blocks[unit.block].role == .title
      let speaks = isTitle && name.contains { passage.isAny($0, [.office, .institution]) }
      let isName = isTitle && name.count <= 4 && name.allSatisfy { passage.isCapital($0) || passage.isAny($0, .linking) }
      let isLabel = passage.text.tokens[name.lowerBound].shape.contains(.allCapitals)
      guard isQuoted || speaks || isName || isLabel else { return nil }
      return Saying(
        ascription: .named(name), cue: name.upperBound..<name.upperBound + 1, contents: [name.upperBound + 1..<end],
        rule: isQuoted || speaks || isLabel ? "X: “…”" : "name: C")
    }
    let isTitle = passage.text.document.blocks[unit.block].role == .title
    guard isTitle, let dash = unit.tokens.suffix(6).first(where: { passage.isAny($0, .dash) && isApart($0) }), dash > start + 2,
      let name = passage.phrase(from: dash + 1, limit: end), name.upperBound >= end, passage.isCapital(name.lowerBound)
    else { return nil }
    return Saying(ascription: .named(name), cue: dash..<dash + 1, contents: [start..<dash], rule: "C — X")
  }

  func isApart(_ dash: Int) -> Bool {
    passage.text.tokens[dash].shape.contains(.spaced) && dash + 1 < end
      && passage.text.tokens[dash + 1].shape.contains(.spaced)
  }

  /// "The bridge was reportedly blown up": told by somebody, the article does not say by whom.
  mutating func hearsay() {
    for index in unit.tokens.prefix(SayingReader.reach) where passage.isAny(index, .hedge) {
      guard sayings.allSatisfy({ !$0.says(index) }), passage.opening(index) == nil, let clause = clause(around: index) else {
        continue
      }
      add(
        Saying(
          ascription: .nobody, cue: index..<index + 1,
          contents: clause.contains(index)
            ? [clause.lowerBound..<index, index + 1..<clause.upperBound].filter { !$0.isEmpty } : [clause],
          rule: "reportedly"))
    }
  }

  /// The clause that a word stands in, where no word of saying stands in it too.
  private func clause(around index: Int) -> Range<Int>? {
    var (first, last) = (index, index + 1)
    while first > start, !passage.isAny(first - 1, [.comma, .semicolon, .stop, .colon, .contrast]),
      passage.opening(first - 1) == nil
    {
      first -= 1
    }
    let isOpening = index == start && passage.isAny(last, .comma)
    if isOpening { (first, last) = (last + 1, last + 1) }
    while last < end, !passage.isAny(last, [.comma, .semicolon, .stop, .colon, .contrast]) {
      last = (passage.closing(last) ?? last) + 1
    }
    let isFree = sayings.allSatisfy { saying in
      saying.cue.map { $0.upperBound <= first || $0.lowerBound >= last } ?? true
        && saying.contents.allSatisfy { $0.upperBound <= first || $0.lowerBound >= last }
    }
    return isFree && passage.hasFinite(first..<min(last, end)) ? first..<min(last, end) : nil
  }
}
