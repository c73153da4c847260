/// Which time expression a claim is about, and whether it tells of long before.
struct ClaimTimes {
  let passage: ClaimText
  /// The year that the document is of, as far as it says.
  private let year: Int?

  init(passage: ClaimText) {
    self.passage = passage
    var latest = passage.text.document.published?.day.year
    if latest == nil {
      for range in passage.times {
        for token in range { if let found = Self.year(passage.text, token) { latest = Swift.max(latest ?? found, found) } }
      }
    }
    year = latest
  }

  /// The index of the time expression of a piece: in what is said before in how it is said, not in an aside.
  func time(of piece: Piece) -> Int? {
    first(in: piece.core) ?? first(in: piece.tokens) ?? antecedent(of: piece)
  }

  /// "since February, when four days of fighting …": the time that a "when" goes on from.
  private func antecedent(of piece: Piece) -> Int? {
    guard let opening = piece.core.first, opening > 1, passage.has(opening, .relative) else { return nil }
    return passage.time(at: passage.isMark(opening - 1) ? opening - 2 : opening - 1)
  }

  /// Whether the claim lies clearly before the happenings that the document tells.
  func isBackground(_ piece: Piece, time: Int?) -> Bool {
    let sentence = passage.text.sentences[piece.sentence]
    if passage.text.role(of: sentence) == .background { return true }
    if piece.core.contains(where: { passage.has($0, .past) && passage.time(at: $0) == nil }) { return true }
    guard let year, let time, passage.times.indices.contains(time) else { return false }
    let years = passage.times[time].compactMap { Self.year(passage.text, $0) }
    return !years.isEmpty && years.allSatisfy { $0 < year }
  }

  private func first(in range: Range<Int>) -> Int? {
    var last = -1
    for token in range {
      guard let time = passage.time(at: token), time != last else { continue }
      last = time
      if passage.isPoint[time], !isAside(token, range) { return time }
    }
    return nil
  }

  /// "broke the agreement reached in May", "the agreement of May": the time of another thing than the one told.
  private func isAside(_ token: Int, _ range: Range<Int>) -> Bool {
    if modifiesTruce(token, range) || isComparison(token, range) { return true }
    var before = token - 1
    while before >= range.lowerBound, passage.has(before, [.preposition, .determiner]) { before -= 1 }
    guard before > range.lowerBound else { return false }
    if passage.has(before, .truce), before < token - 1, passage.is(before + 1, passage.common.of) { return true }
    guard passage.looksPast(form: before), let noun = noun(before: before, range) else { return false }
    return passage.has(noun, .truce) || passage.hasFinite(range.lowerBound..<noun)
  }

  /// "broke the 2003 ceasefire", "under the 2020 peace agreement": the time of what is kept or broken.
  private func modifiesTruce(_ token: Int, _ range: Range<Int>) -> Bool {
    guard let time = passage.time(at: token), passage.times[time].lowerBound == token else { return false }
    let behind = passage.times[time].upperBound
    let noun = (behind..<Swift.max(behind, Swift.min(range.upperBound, behind + 4))).first { at in
      passage.has(at, .truce) || passage.isMark(at) || passage.has(at, [.preposition, .determiner]) || passage.isFinite(at)
    }
    guard let noun, passage.has(noun, .truce) else { return false }
    let isUnder = token - 2 >= range.lowerBound && passage.has(token - 1, .determiner) && passage.has(token - 2, .preposition)
    return isUnder || range.contains { isBreach($0) }
  }

  private func isBreach(_ token: Int) -> Bool {
    guard passage.mention(at: token) == nil, let word = passage.word(token) else { return false }
    return word.has(.breaks) || word.has(.wrong) && word.sub == .armedClash && word.weight == 8
  }

  /// "the worst fighting since May".
  private func isComparison(_ token: Int, _ range: Range<Int>) -> Bool {
    guard token > range.lowerBound, passage.has(token - 1, .aside) else { return false }
    return (Swift.max(range.lowerBound, token - 6)..<token - 1).contains { passage.has($0, .superlative) }
  }

  /// The noun of a happening or an agreement that a participle may belong to.
  private func noun(before participle: Int, _ range: Range<Int>) -> Int? {
    var at = participle - 1
    while at >= range.lowerBound, participle - at < 8, !passage.isFinite(at) {
      if passage.mention(at: at) == nil, let word = passage.word(at), word.parts.contains(.noun), word.weight > 0 { return at }
      at -= 1
    }
    return nil
  }

  private static func year(_ text: Text, _ token: Int) -> Int? {
    let span = text.tokens[token].span
    guard span.count == 4, text.tokens[token].shape.contains(.number) else { return nil }
    let value = text.document.bytes[span.start..<span.end].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    return (1900..<2100).contains(value) ? value : nil
  }
}
