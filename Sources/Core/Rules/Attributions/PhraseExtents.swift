/// What hangs on a noun phrase, and whether verbs stand in a range.
extension Passage {
  /// A phrase with the apposition behind its comma: "X, a spokesman for Y," "X, who leads Y".
  func withApposition(_ name: Range<Int>, limit: Int) -> Range<Int> {
    let aged = withAge(name, limit: limit)
    let phrase = withName(aged, limit: limit) ?? aged
    let comma = phrase.upperBound
    guard comma + 2 < limit, isAny(comma, .comma), !isAny(phrase.lowerBound, .pronoun) else { return phrase }
    let isClause = isAny(comma + 1, .relative) && !isAny(comma + 1, .that)
    guard isClause || isAny(comma + 1, .determiner) && !isAny(comma + 1, .anaphor) || isNoun(comma + 1) && isOffice(comma + 1)
    else { return phrase }
    var index = comma + 1
    while index < limit, index - comma < Passage.reach, !isAny(index, [.comma, .stop, .semicolon]), closing(index) == nil {
      index += 1
    }
    return phrase.lowerBound..<index
  }

  /// "the ministry's spokesman, N. N.,": an office with the name of its holder.
  private func withName(_ phrase: Range<Int>, limit: Int) -> Range<Int>? {
    let first = phrase.upperBound + 1
    guard phrase.contains(where: { isAny($0, .office) }), isCapital(first), isNoun(first) else { return nil }
    var end = first
    while end < limit, end - first < 5, isCapital(end), isNoun(end) { end += 1 }
    return end - first > 1 && (end >= limit || isAny(end, [.comma, .stop, .preposition])) ? phrase.lowerBound..<end : nil
  }

  /// "X, 45": an age behind a name.
  private func withAge(_ name: Range<Int>, limit: Int) -> Range<Int> {
    let comma = name.upperBound
    guard comma + 1 < limit, isAny(comma, .comma), isCapital(comma - 1), text.tokens[comma + 1].shape.contains(.number),
      comma + 2 >= limit || isAny(comma + 2, [.comma, .stop])
    else { return name }
    return name.lowerBound..<comma + 2
  }

  /// A phrase with what qualifies it: "reports emerging in the media", "an official who asked not to be named".
  func withRelative(_ phrase: Range<Int>, limit: Int) -> Range<Int> {
    guard isAny(phrase.upperBound, [.participle, .gerund, .past]) || isAny(phrase.upperBound, .relative) else { return phrase }
    var index = phrase.upperBound
    while index < limit, index - phrase.upperBound < 24, !isAny(index, [.comma, .stop, .semicolon, .colon]), closing(index) == nil
    {
      index += 1
    }
    return phrase.lowerBound..<index
  }

  private func isOffice(_ index: Int) -> Bool {
    (index..<index + 3).contains { isAny($0, .office) }
  }

  /// Whether a word ends in -s: "officials", as against "the official".
  func isPlural(_ head: Int) -> Bool {
    guard text.tokens.indices.contains(head) else { return false }
    let token = text.tokens[head]
    return token.end > token.start && text.document.bytes[Int(token.end) - 1] | 0x20 == 0x73
  }

  /// Whether a verb that cannot be a mere participle stands in a range.
  func hasFinite(_ range: Range<Int>) -> Bool {
    range.prefix(200).contains { isAny($0, .finite) || isAny($0, .participle) && !isAny($0 + 1, [.by, .preposition]) }
  }

  /// Whether a finite verb stands in the next tokens, before the clause ends.
  func hasVerb(from start: Int, limit: Int) -> Bool {
    var index = start
    while index < min(limit, start + 40) {
      if let close = closing(index) {
        // "says X “has a record of …”": the verb stands in the quotation.
        if index > start, (index..<min(close, index + 5)).contains(where: { isAny($0, .finite) }) { return true }
        index = close
      }
      if isAny(index, .finite) || isAny(index, .participle) && index > start || cue(index)?.isVerb == true && index > start {
        return true
      }
      if isAny(index, [.stop, .semicolon]) { return false }
      index += 1
    }
    return false
  }

  /// Without times and adverbs at either end; nil where nothing is left.
  func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while end > start, isAny(end - 1, [.time, .adverb, .dash]) {
      end -= 1
      if end > start, isAny(end - 1, .preposition) { end -= 1 }
    }
    while start < end, isAny(start, [.time, .adverb, .dash, .comma, .conjunction]), !isAny(start, .possessive) { start += 1 }
    while start + 1 < end, isClock(start) { start += 1 }
    if start < end { return (start..<end).contains { !isNumber($0) } ? start..<end : nil }
    return range.count == 1 && isCapital(range.lowerBound) ? range : nil
  }

  /// "10:40 X says": the minutes of an entry's time are no part of the name behind them.
  private func isClock(_ index: Int) -> Bool {
    index >= 2 && [index, index - 2].allSatisfy { text.tokens[$0].shape.contains(.number) } && isAny(index - 1, .colon)
  }

  private func isNumber(_ index: Int) -> Bool { text.tokens[index].shape.contains(.number) || isAny(index, .time) }
}
