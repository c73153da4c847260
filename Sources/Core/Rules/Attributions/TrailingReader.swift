/// Contents that stand before their cue, and what goes on behind it.
extension SayingReader {
  /// `…,” said X, a spokesman` and "…, says X."
  mutating func inverted(_ index: Int, _ cue: Cue, _ group: Int, _ complement: Complement) -> Saying? {
    guard group > start, cue.frames.contains(.clause) || cue.frames.contains(.quotation), !cue.frames.contains(.addressee),
      passage.opening(group - 1) != nil || passage.isAny(group - 1, [.comma, .dash]),
      !passage.isAny(index + 1, [.time, .inWord, .that]), !passage.isAny(index + 1, .preposition),
      let name = passage.phrase(from: index + 1, limit: end), !passage.isAny(name.lowerBound, .it)
    else { return nil }
    let next = name.upperBound
    let stops =
      next >= end || passage.isAny(next, .by)
      || passage.isAny(next, [.comma, .stop, .preposition, .time, .semicolon, .relative, .dash, .subordinator])
      || passage.opening(next) != nil
    guard stops, !passage.isAny(next, .that) else { return nil }
    if passage.opening(group - 1) == nil {
      if complement.content != nil, passage.phrase(endingAt: group, floor: start) != nil { return nil }
      guard clauseStart < group, passage.hasFinite(clauseStart..<group - 1), !passage.isAny(index + 1, .possessive) else {
        return nil
      }
    }
    var source = passage.withApposition(name, limit: end)
    if passage.isAny(source.upperBound, .by), passage.cue(source.upperBound - 1)?.isDocument == true,
      let author = passage.phrase(from: source.upperBound + 1, limit: end)
    {
      source = source.lowerBound..<author.upperBound
    }
    subject = source
    let saying = Saying(
      ascription: .named(source), cue: group..<index + 1, contents: [], stance: cue.stance, rule: "said X")
    return trailing(saying, from: group, after: adjunctsEnd(source.upperBound))
  }

  /// Skips "on Monday", "in a statement" behind a saying that trails its content.
  func adjunctsEnd(_ from: Int) -> Int {
    var index = from
    let limit = min(end, from + 30)
    while index < limit, !passage.isAny(index, [.comma, .stop, .semicolon, .colon]), passage.closing(index) == nil { index += 1 }
    return index
  }

  /// The content before "…, S said", and what goes on behind it.
  func trailing(_ saying: Saying, from head: Int, after tail: Int) -> Saying? {
    var saying = saying
    var close = head
    guard close > start, passage.isAny(close - 1, [.comma, .dash]) || passage.opening(close - 1) != nil else { return nil }
    if passage.isAny(close - 1, [.comma, .dash]) { close -= 1 }
    var open = max(clauseStart < close ? clauseStart : start, close - SayingReader.reach)
    while open < close, passage.isAny(open, .comma) { open += 1 }
    // "Also, C, he said."
    if close - open > 5, passage.isAny(open, [.adverb, .conjunction]), passage.isAny(open + 1, .comma) { open += 2 }
    // What stands before a dash, or alone before a comma, may be a dateline or a name; in "X, Y and Z called W" it is one.
    let isQuoted = passage.opening(close - 1) != nil
    guard close > open, isQuoted || passage.hasFinite(open..<close) || saying.stance != .appeals && !passage.isDash(close),
      isQuoted || close - open > 1 || passage.isAny(tail, .comma) && passage.isAny(tail + 1, .finite)
    else { return nil }
    saying.contents = [open..<close]
    if let rest = resumed(after: tail, wasQuoted: passage.opening(close - 1) != nil) { saying.contents.append(rest) }
    if saying.rule == "verb of saying" { saying.rule = "content before its cue" }
    return saying
  }

  /// "C1, S said, C2" and `“A,” he said, “B.”`
  func resumed(after tail: Int, wasQuoted: Bool) -> Range<Int>? {
    var index = tail
    // "said on “The Morning Hour”": what no comma or stop parts from the saying is the name of where it was said.
    guard passage.isAny(index, [.comma, .colon]) || index > start && passage.isAny(index - 1, [.stop, .dash]) else { return nil }
    if passage.isAny(index, [.comma, .colon]) { index += 1 }
    guard index < end else { return nil }
    if let close = passage.closing(index) {
      // "C, S said, “is a perfect example” of decline": a phrase in quotation marks goes on without them.
      guard passage.isAny(close - 1, [.stop, .comma]) || passage.isAny(close + 1, [.stop, .comma, .dash]) || close + 1 >= end
      else {
        return index..<ContentEnd(passage, unit: unit).end(from: index, isNounPhrase: false)
      }
      return index..<min(close + 1, end)
    }
    if wasQuoted, passage.isAny(index, .that), index + 2 < end {
      return index + 1..<ContentEnd(passage, unit: unit).end(from: index + 1, isNounPhrase: false)
    }
    // Without a verb it is what the source is: "said X, director of Y".
    guard !wasQuoted, index + 3 < end, passage.hasFinite(index..<end), passage.isAny(tail, .comma),
      !passage.isAny(index, [.gerund, .relative, .according]),
      passage.cue(index)?.forms.contains(.gerund) != true, !passage.isAny(index, [.asWord, .contrast]),
      !(passage.isAny(index, .conjunction) && passage.cue(index + 1)?.isVerb == true),
      !(passage.isAny(index, .conjunction) && ContentEnd(passage, unit: unit).saysSoon(index + 1))
    else { return nil }
    return index..<ContentEnd(passage, unit: unit).end(from: index, isNounPhrase: false)
  }

  /// "…, as S says", "As S said, …", "as they say in LOC".
  func asClause(_ saying: Saying, from asWord: Int, cueEnd: Int) -> Saying? {
    var saying = saying
    if saying.rule != "as reported by" { saying.rule = "as S says" }
    let verbEnd = saying.cue?.upperBound ?? cueEnd
    if passage.isAny(verbEnd, .inWord), let place = passage.phrase(from: verbEnd + 1, limit: end),
      case .named(let they) = saying.ascription, passage.isAny(they.lowerBound, .pronoun)
    {
      saying.ascription = .named(place)
    }
    if asWord > start + 2 {
      var open = max(clauseStart, asWord - SayingReader.reach)
      if let last = sayings.last, let content = last.contents.last, content.lowerBound < asWord, content.upperBound >= asWord - 1
      {
        open = max(open, content.lowerBound)
      }
      let close = passage.isAny(asWord - 1, .comma) ? asWord - 1 : asWord
      guard open < close else { return nil }
      saying.contents = [open..<close]
      return saying
    }
    guard let comma = (cueEnd..<min(end, cueEnd + 12)).first(where: { passage.isAny($0, .comma) }), comma + 2 < end else {
      return nil
    }
    saying.contents = [comma + 1..<ContentEnd(passage, unit: unit).end(from: comma + 1, isNounPhrase: false)]
    return saying
  }
}
