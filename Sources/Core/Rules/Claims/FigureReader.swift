/// Counts of people in a piece of text.
struct FigureReader {
  let passage: ClaimText
  let numbers: NumberReader
  let owners: FigureOwners

  init(passage: ClaimText) {
    self.passage = passage
    numbers = NumberReader(passage: passage)
    owners = FigureOwners(passage: passage)
  }

  /// A number with what the words around it say.
  struct Count {
    var number: NumberReading
    var head: FigureWord.Head?
    /// The token that tells whom it counts, or the number's last.
    var headToken: Int
    /// The token that tells what became of them.
    var lossToken: Int?
    var kind: Figure.Kind
    var isTotal: Bool
    /// Whether they are people of whom a place tells whose they are.
    var isDweller = false
    /// Of those whom the claims before counted, whom they are or are among.
    var recalled: Figure?
  }

  /// The figures of some tokens, said by `own` side; `before` is what the claim before told.
  func figures(in range: Range<Int>, own: SideID?, before: ToldBefore = ToldBefore()) -> [Figure] {
    let counts = counts(in: range, before: before)
    guard !counts.isEmpty else { return [] }
    let isOpen = isOpenEnded(range)
    var figures = counts.map { count in
      Figure(
        kind: count.kind, value: count.number.value, words: passage.text.words(passage.text.span(count.number.tokens)),
        bound: bound(of: count, range, isOpen), owner: owners.owner(of: count, in: range, own: own, before: before),
        span: passage.text.span(count.number.tokens))
    }
    shareOwners(counts, &figures)
    Totals.settle(&figures, isTotal: counts.map(\.isTotal), isJoined: counts.map { follows($0, passage.common.and) })
    return figures
  }

  /// The counts of people, in order.
  func counts(in range: Range<Int>, before: ToldBefore = ToldBefore()) -> [Count] {
    var found: [Count] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard let number = numbers.number(at: at, end: range.upperBound) else {
        at += 1
        continue
      }
      at = number.tokens.upperBound
      guard let count = count(number, range, before) else { continue }
      found.append(count)
      if let close = bracket(after: at, range) {
        found += parts(in: at + 1..<close, of: count)
        at = close
      }
    }
    for index in found.indices {
      let next = index + 1 < found.count ? found[index + 1].number.tokens.lowerBound : range.upperBound
      settleKind(&found[index], range, next: next)
      if index > 0 { shareHead(of: found[index - 1], with: &found[index]) }
    }
    recall(&found)
    return found.filter { $0.recalled != nil || $0.lossToken != nil || $0.head != nil && !$0.number.isArticle }
  }

  /// "five villagers were killed and 27 injured": the second number counts the same people.
  private func shareHead(of before: Count, with count: inout Count) {
    // "four villagers were killed and ten wounded": the wounded are villagers too.
    let isOpen =
      count.head == nil || count.head == .person && count.headToken == count.lossToken
      || passage.number(count.headToken)?.isMore == true
    guard isOpen, count.lossToken != nil, before.head != nil, count.kind != before.kind else { return }
    let between = before.headToken + 1..<Swift.max(before.headToken + 1, count.number.tokens.lowerBound)
    guard between.count < 12, between.contains(where: { passage.is($0, passage.common.and) }),
      !between.contains(where: { passage.is($0, passage.common.semicolon) })
    else { return }
    (count.head, count.isDweller) = (before.head, before.isDweller)
  }

  /// Where the bracket closes that opens right behind a number: "50 (42 and 8)".
  func bracket(after token: Int, _ range: Range<Int>) -> Int? {
    guard range.contains(token), passage.is(token, passage.common.openBracket) else { return nil }
    return (token..<Swift.min(token + 12, range.upperBound)).first { passage.is($0, passage.common.closeBracket) }
  }

  /// Numbers in a bracket behind a count count the same people.
  private func parts(in range: Range<Int>, of whole: Count) -> [Count] {
    range.compactMap { token in
      guard let number = numbers.number(at: token, end: range.upperBound), !number.isArticle, number.value != nil else {
        return nil
      }
      return Count(
        number: number, head: whole.head, headToken: whole.headToken, lossToken: nil, kind: whole.kind, isTotal: false)
    }
  }

  private func count(_ number: NumberReading, _ range: Range<Int>, _ before: ToldBefore) -> Count? {
    let first = number.tokens.lowerBound
    if first > range.lowerBound, passage.number(first - 1)?.isLabel == true, !number.isArticle { return nil }
    // "including a monk": the whole counts him.
    if number.isArticle, (range.lowerBound..<first).suffix(2).contains(where: { passage.number($0)?.isPart == true }) {
      return nil
    }
    let (head, token) = head(after: number, range)
    if head == .thing { return nil }
    let count = Count(
      number: number, head: head, headToken: token, lossToken: nil, kind: .other, isTotal: isTotal(number, range),
      isDweller: passage.number(token)?.isDweller == true || head == nil && reachedToll(number, range) != nil,
      recalled: recalled(number, before))
    if head == nil, count.recalled == nil {
      guard !number.isArticle, number.value != nil, !countsUnknown(number, range), leads(number, range) else { return nil }
    }
    return count
  }

  /// "wounded in one incident": a noun that no table knows is what is counted.
  private func countsUnknown(_ number: NumberReading, _ range: Range<Int>) -> Bool {
    let next = number.tokens.upperBound
    guard next < range.upperBound, passage.mention(at: next) == nil, !passage.isMark(next), !passage.isAdverb(next) else {
      return false
    }
    let isJoint = [passage.common.and, passage.common.or, passage.common.but, passage.common.asWord].contains {
      passage.is(next, $0)
    }
    return !isJoint && passage.word(next) == nil && passage.number(next) == nil && passage.time(at: next) == nil
      && passage.text.tokens[next].shape.isDisjoint(with: [.capitalised, .number])
  }

  /// A number without a noun counts people only beside a word of loss: "loss of 50", "49 dead", "killing 12".
  private func leads(_ number: NumberReading, _ range: Range<Int>) -> Bool {
    reachedToll(number, range) != nil || lossBefore(number, range) != nil || lossAfter(number, range) != nil
      || countsOn(number, range)
  }

  private func isTotal(_ number: NumberReading, _ range: Range<Int>) -> Bool {
    for at in Swift.max(range.lowerBound, number.tokens.lowerBound - 3)..<number.tokens.lowerBound
    where passage.number(at)?.isTotal == true {
      return true
    }
    return number.tokens.upperBound + 1 < range.upperBound && passage.number(number.tokens.upperBound + 1)?.isTotal == true
  }
}
