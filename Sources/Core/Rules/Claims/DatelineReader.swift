/// Where a report was written stands at its head and tells nothing of what happened: "PORT KELL, Norland, March 4 (Agency) —".
extension ClaimText {
  /// So many tokens a dateline may have.
  private static let longestDateline = 24

  /// A piece's tokens without the dateline that they begin with.
  func withoutDateline(_ range: Range<Int>, sentence: Int) -> Range<Int> {
    let sentences = text.sentences
    guard sentences.indices.contains(sentence), sentence == 0 || sentences[sentence - 1].block != sentences[sentence].block,
      let end = datelineEnd(sentences[sentence].tokens)
    else { return range }
    return min(max(range.lowerBound, end), range.upperBound)..<range.upperBound
  }

  /// The token behind the dash: only names, days and an agency stand before it, and a day or agency does.
  private func datelineEnd(_ sentence: Range<Int>) -> Int? {
    let tokens = text.tokens
    var isMarked = false
    for index in sentence.prefix(ClaimText.longestDateline) {
      let token = tokens[index]
      if isMarked, isDash(index), index + 1 < sentence.upperBound, tokens[index + 1].shape.contains(.spaced) { return index + 1 }
      if token.shape.contains(.number) || token.word == common.openBracket { isMarked = true }
      let isName = !token.shape.isDisjoint(with: [.capitalised, .number, .mark]) || time(at: index) != nil
      guard isName || index > sentence.lowerBound && has(index, .preposition) else { return nil }
    }
    return nil
  }

  private func isDash(_ index: Int) -> Bool {
    let byte = text.document.bytes[Int(text.tokens[index].start)]
    return text.tokens[index].shape.contains(.mark) && (byte == 0x2D || byte == 0xE2 && text.tokens[index].span.count == 3)
  }
}
