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
  }

  /// The figures of some tokens, said by `own` side; `before` is what the claim before told.
  func figures(in range: Range<Int>, own: SideID?, before: ToldBefore = ToldBefore()) -> [Figure] {
    let counts = counts(in: range)
    guard !counts.isEmpty else { return [] }
    let isOpen = isOpenEnded(range)
    var figures = counts.map { count in
      Figure(
        kind: count.kind, value: count.number.value, words: passage.text.words(passage.text.span(count.number.tokens)),
        bound: bound(of: count, range, isOpen), owner: owners.owner(of: count, in: range, own: own, before: before),
        span: passage.text.span(count.number.tokens))
    }
    sharePartOwners(counts, &figures)
    Totals.settle(&figures, isTotal: counts.map(\.isTotal))
    return figures
  }

  /// The counts of people, in order.
  func counts(in range: Range<Int>) -> [Count] {
    var found: [Count] = []
    var at = range.lowerBound
    while at < range.upperBound {
      guard let number = numbers.number(at: at, end: range.upperBound) else {
        at += 1
        continue
      }
      at = number.tokens.upperBound
      guard let count = count(number, range) else { continue }
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
    return found.filter { $0.lossToken != nil || $0.head != nil && !$0.number.isArticle }
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
  private func bracket(after token: Int, _ range: Range<Int>) -> Int? {
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

  private func count(_ number: NumberReading, _ range: Range<Int>) -> Count? {
    let first = number.tokens.lowerBound
    if first > range.lowerBound, passage.number(first - 1)?.isLabel == true, !number.isArticle { return nil }
    let (head, token) = head(after: number, range)
    if head == .thing { return nil }
    let count = Count(
      number: number, head: head, headToken: token, lossToken: nil, kind: .other, isTotal: isTotal(number, range),
      isDweller: passage.number(token)?.isDweller == true || head == nil && reachedToll(number, range) != nil)
    if head == nil {
      guard !number.isArticle, number.value != nil, !countsUnknown(number, range), leads(number, range) else { return nil }
    }
    return count
  }

  /// Whom a number counts: the first noun of the table behind it, before the phrase ends.
  private func head(after number: NumberReading, _ range: Range<Int>) -> (FigureWord.Head?, Int) {
    let last = number.tokens.upperBound - 1
    var token = (bracket(after: last + 1, range) ?? last) + 1
    while token < range.upperBound, token - last <= (number.isArticle ? 4 : 7) {
      if isPeople(token) { return (.civilian, token) }
      if let found = passage.number(token)?.head, passage.mention(at: token) == nil || isLast(token) {
        // "a car bomb wounded six".
        if number.isArticle, passage.number(token)?.loss != nil, found == .person {
          token += 1
          continue
        }
        if isBeforeNoun(token, range) { return (.thing, token) }
        // "13 of the country's soldiers"
        if token + 1 >= range.upperBound || !passage.is(token + 1, passage.common.possessive) { return (found, token) }
      }
      if passage.mention(at: token) == nil, ends(token) { break }
      token += 1
    }
    // "seven X and nine Y soldiers": the noun stands behind the second number.
    if token + 1 < range.upperBound, token > last + 1, passage.is(token, passage.common.and),
      passage.mention(at: token - 1) != nil,
      let second = numbers.number(at: token + 1, end: range.upperBound), !second.isArticle
    {
      return (head(after: second, range).0, last)
    }
    return (nil, last)
  }

  /// "a military hangar", "two refugee camps": the word says of what kind the thing is that is counted.
  private func isBeforeNoun(_ token: Int, _ range: Range<Int>) -> Bool {
    let next = token + 1
    guard next < range.upperBound, passage.number(token)?.standsBeforeNoun == true, passage.mention(at: next) == nil,
      passage.time(at: next) == nil, !passage.isMark(next)
    else { return false }
    if let head = passage.number(next)?.head { return head == .thing }
    return passage.number(next) == nil && passage.word(next) == nil && !passage.isAdverb(next) && !passage.looksPast(form: next)
      && passage.text.tokens[next].shape.isDisjoint(with: [.capitalised, .number])
  }

  /// "Armenian soldiers" may be one mention whose last word counts.
  func isLast(_ token: Int) -> Bool {
    guard let mention = passage.mention(at: token) else { return true }
    return passage.mentions[mention].tokens.upperBound == token + 1
  }

  private func ends(_ token: Int) -> Bool {
    if passage.isMark(token) { return !passage.is(token, passage.common.hyphen) }
    if passage.is(token, passage.common.and) || passage.is(token, passage.common.or) || passage.is(token, passage.common.but) {
      return true
    }
    if passage.is(token, passage.common.of) { return false }
    return passage.has(token, [.preposition, .relative]) || passage.isFinite(token) || passage.number(token)?.number != nil
      || passage.text.tokens[token].shape.contains(.number)
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
  private func lossAfter(_ number: NumberReading, _ range: Range<Int>) -> Int? {
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

  private func isTotal(_ number: NumberReading, _ range: Range<Int>) -> Bool {
    for at in Swift.max(range.lowerBound, number.tokens.lowerBound - 3)..<number.tokens.lowerBound
    where passage.number(at)?.isTotal == true {
      return true
    }
    return number.tokens.upperBound + 1 < range.upperBound && passage.number(number.tokens.upperBound + 1)?.isTotal == true
  }
}
