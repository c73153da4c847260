/// What became of the people that a number counts, and how the number is meant.
extension FigureReader {
  /// What became of them: told right before the number, else behind it, else anywhere before, else anywhere behind.
  func settleKind(_ count: inout Count, _ range: Range<Int>, next: Int) {
    let behind = count.number.tokens.upperBound
    if let before = reachedToll(count.number, range) ?? lossBefore(count.number, range) { return set(&count, before) }
    let reserved = next < range.upperBound ? ownedByNext(next, range) : nil
    if let after = (behind..<Swift.max(behind, next)).first(where: { isLoss($0) && $0 != reserved }) { return set(&count, after) }
    let near = Swift.max(range.lowerBound, behind - 40)..<count.number.tokens.lowerBound
    if let before = near.last(where: isLoss) { return set(&count, before) }
    if next < range.upperBound, let after = (next..<Swift.min(range.upperBound, next + 30)).first(where: isLoss) {
      set(&count, after)
    }
  }

  /// "killed 12", "the loss of 50", "the death toll rose to 49".
  func lossBefore(_ number: NumberReading, _ range: Range<Int>) -> Int? {
    var at = number.tokens.lowerBound - 1
    var steps = 0
    while at >= range.lowerBound, steps < 6 {
      if let word = passage.number(at) {
        if loss(at: at) != nil { return at }
        if word.number != nil { return nil }
      }
      let isLink =
        passage.number(at)?.bound != nil || passage.has(at, [.determiner, .preposition, .adverb, .light])
        || passage.word(at)?.parts.isDisjoint(with: [.be, .past, .third]) == false || passage.is(at, passage.common.colon)
        || passage.number(at)?.isTotal == true || passage.mention(at: at) != nil || passage.is(at, passage.common.possessive)
      guard isLink || passage.isAdverb(at) else { return nil }
      at -= 1
      steps += 1
    }
    return nil
  }

  /// "49 dead", "49 were killed".
  func lossAfter(_ number: NumberReading, _ range: Range<Int>) -> Int? {
    var at = number.tokens.upperBound
    while at < range.upperBound, at - number.tokens.upperBound < 4 {
      if loss(at: at) != nil { return at }
      guard
        passage.has(at, [.adverb, .negation, .determiner]) || passage.word(at)?.parts.isDisjoint(with: [.be, .modal]) == false
          || passage.word(at)?.has(.be) == true || passage.is(at, passage.common.of) || passage.number(at)?.bound != nil
          || passage.number(at)?.head == .person
      else { return nil }
      at += 1
    }
    return nil
  }

  /// "killed 12 and wounded 30": the verb before the next number is that number's.
  private func ownedByNext(_ next: Int, _ range: Range<Int>) -> Int? {
    guard let number = numbers.number(at: next, end: range.upperBound) else { return nil }
    return lossBefore(number, range)
  }

  private func isLoss(_ token: Int) -> Bool { loss(at: token) != nil && passage.mention(at: token) == nil }

  /// What a word says became of people; nil where it speaks of no people: "lost his thumb", "the road was cut".
  func loss(at token: Int) -> Figure.Kind? {
    guard let word = passage.number(token) else { return nil }
    if let kind = word.lossBy {
      let next = token + 1
      return next < passage.text.tokens.count && passage.is(next, passage.common.by) && followsBe(token) ? kind : nil
    }
    return word.forfeits && forfeitsThing(token) ? nil : word.loss
  }

  private func followsBe(_ token: Int) -> Bool {
    token > 0 && (passage.word(token - 1).map { $0.parts.contains(.be) || $0.has(.be) } ?? false)
  }

  private func forfeitsThing(_ token: Int) -> Bool {
    let end = Swift.min(token + 5, passage.text.tokens.count)
    guard token + 2 < end, passage.has(token + 1, [.own, .determiner]) else { return false }
    return !(token + 2..<end).contains { at in
      let word = passage.number(at)
      return word?.loss != nil || word?.head.map { $0 != .thing } == true
        || passage.mayCount(at) && word?.isArticle != true
    }
  }

  private func set(_ count: inout Count, _ token: Int) {
    count.lossToken = token
    count.kind = loss(at: token) ?? .other
  }

  func bound(of count: Count, _ range: Range<Int>, _ isOpen: Bool) -> Figure.Bound {
    if count.number.bound != .exact { return count.number.bound }
    let first = count.number.tokens.lowerBound
    for at in Swift.max(range.lowerBound, first - 3)..<first {
      if let bound = passage.number(at)?.bound, passage.mention(at: at) == nil { return bound }
    }
    if first >= range.lowerBound + 3, passage.is(first - 1, passage.common.asWord), passage.number(first - 2)?.isVague == true {
      return .atMost  // "as many as 40"
    }
    return isOpen ? .atLeast : .exact
  }

  /// "this is not the final figure".
  func isOpenEnded(_ range: Range<Int>) -> Bool {
    var sawNot = false
    for token in range {
      if passage.has(token, .negation) { sawNot = true }
      if sawNot, passage.number(token)?.isFinal == true { return true }
    }
    return false
  }
}
