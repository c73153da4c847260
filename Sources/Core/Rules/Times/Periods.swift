/// Lengths of time, times that come again, and past, present and future at large.
extension TimeScanner {
  /// `two weeks`, `the past three months`, `16-hour`, `a year and a half`, `decades`.
  func duration(_ index: Int) -> TimeForm? {
    if isSomeDay(index) { return nil }
    if let found = ended(index) ?? lasting(index) ?? half(index) { return found }
    var at = skip(index, lexicon.common.the)
    var start = index
    var direction: Direction?
    var modifier: TimeModifier?
    if let (found, next) = comparison(index) {
      modifier = found
      at = next
    } else if has(at, .approximate), at == index {
      modifier = word(at).modifier
      at += 1
      start = at
    }
    if has(at, .direction), word(at).direction != .that, word(at).direction != .same {
      direction = word(at).direction
      at += 1
    } else if has(at, .ordinal), at > index, has(at + 1, .number) || shape(at + 1).contains(.number) {
      at += 1
    }
    if direction == .past, modifier == nil, isUnit(at, .decade) || isUnit(at, .century) {
      return form(index..<at + 1, .duration(Amount(whole: 1), word(at).unit, direction), nil, "duration")
    }
    if modifier == nil, has(at, .units) { return bare(at, from: direction == nil ? at : index, direction) }
    guard let (amount, unitAt) = measured(at) else { return nil }
    let unit = word(unitAt).unit
    if modifier == nil, direction == nil, isRate(index, unitAt) {
      let rule = isRepeated(index - 1) ? "set" : TimeForm.rate
      return form(index..<unitAt + 1, .set(TimeValue.period(Amount(whole: 1), unit)), nil, rule)
    }
    guard isLength(at, unitAt, unitAt), unit != .weekend || has(unitAt, .units) else { return nil }
    if start == index, modifier == nil, direction == nil, isDash(unitAt - 1), !has(unitAt, .units) {
      start = bareStart(index, unitAt)
    }
    var end = halfEnd(unitAt + 1) ?? unitAt + 1
    var whole = amount
    if end > unitAt + 1, amount.whole != nil { whole.tenths = 5 }
    if isWord(end, lexicon.times.long) || (isDash(end) && isWord(end + 1, lexicon.times.long)) { end += isDash(end) ? 2 : 1 }
    if isAge(end) {
      guard let old = affairEnd(end) else { return nil }
      end = old
    }
    if amount.whole == nil, has(end, .anchor), closes(end) { return vague(start..<end + 1, word(end).anchor) }
    var anchor: Anchor?
    if has(end, .anchor) {
      if word(end).anchor == .ago { end += 1 } else if direction == nil, !closes(end) { anchor = word(end).anchor }
    }
    var found = form(start..<end, .duration(whole, unit, direction), modifier, "duration")
    found.anchor = anchor
    return found
  }

  /// `half an hour`, `half a century`, `half-hour`.
  private func half(_ index: Int) -> TimeForm? {
    if let found = quarterCentury(index) { return found }
    let isHyphened = isDash(index + 1)
    guard has(index, .fraction), isHyphened || isWord(index + 1, lexicon.common.a) || isWord(index + 1, lexicon.common.an),
      isUnit(index + 2)
    else { return nil }
    let amount = Amount(whole: 0, tenths: 5)
    return form(index..<index + 3, .duration(amount, word(index + 2).unit, nil), nil, "duration")
  }

  /// `a quarter of a century`, `a quarter-century`.
  private func quarterCentury(_ index: Int) -> TimeForm? {
    let at = skip(index, lexicon.common.a)
    guard isUnit(at, .quarter) else { return nil }
    let end = isDash(at + 1) ? at + 2 : isWord(at + 1, lexicon.common.of) && isWord(at + 2, lexicon.common.a) ? at + 3 : at
    guard isUnit(end, .century) else { return nil }
    return form(index..<end + 1, .duration(Amount(whole: 25), .year, nil), nil, "duration")
  }

  /// `day-long`, `yearlong`.
  private func lasting(_ index: Int) -> TimeForm? {
    let isOne = has(index, .lasting)
    guard isOne || isUnit(index) && isDash(index + 1) && isWord(index + 2, lexicon.times.long), !isDash(index - 1) else {
      return nil
    }
    return form(index..<(isOne ? index + 1 : index + 3), .duration(Amount(whole: 1), word(index).unit, nil), nil, "duration")
  }

  /// `the year ended 31 March`, `the week ending Sunday`: a length, whose end is told behind it.
  private func ended(_ index: Int) -> TimeForm? {
    let at = has(index + 1, .fiscal) ? index + 2 : index + 1
    guard isWord(index, lexicon.common.the), isUnit(at), word(at).unit != .day, word(at).unit != .weekend,
      isWord(at + 1, lexicon.times.verbs.ended) || isWord(at + 1, lexicon.times.verbs.ending)
    else { return nil }
    return form(index..<at + 1, .duration(Amount(whole: 1), word(at).unit, nil), nil, "duration")
  }

  /// `more than`, `at least`, `up to`, and the index behind.
  func comparison(_ index: Int) -> (modifier: TimeModifier, end: Int)? {
    guard has(index, .comparison) else { return nil }
    let modifier = word(index).modifier
    let second = modifier == .least ? lexicon.times.least : modifier == .most ? lexicon.common.to : lexicon.times.than
    return isWord(index + 1, second) ? (modifier, index + 2) : nil
  }

  /// A count and the index of its unit: `two`, `two or three`, `12 to 18`, `two more`, `ten bloody`, `2 1/2`.
  private func measured(_ index: Int) -> (amount: Amount, unit: Int)? {
    guard let found = amount(index) else { return nil }
    var (amount, at) = found
    if has(at, .vague), has(at + 1, .units) { return (Amount(whole: nil), at + 1) }
    if isDash(at) || isWord(at, lexicon.common.to) || isWord(at, lexicon.common.or), has(at + 1, [.number, .digits]),
      let (_, next) = self.amount(at + 1)
    {
      at = next
    }
    if digits(at) == 1, isDash(at + 1), isJoined(at + 1), digits(at + 2) == 2 {
      amount.tenths = 5
      at += 3
    } else if let end = halfEnd(at) {
      amount.tenths = 5
      at = end
    }
    if isDash(at), has(at + 1, .unit) { at += 1 }
    if !has(at, .unit), has(at + 1, .units), isPlain(at) || has(at, .comparison), !isWord(index, lexicon.common.a) { at += 1 }
    // `a full week`, `two full days`.
    if has(at, .whole), has(at + 1, .unit) { at += 1 }
    return has(at, .unit) ? (amount, at) : nil
  }

  /// The index behind `and a half`, `-and-a-half`.
  private func halfEnd(_ index: Int) -> Int? {
    let and = behindDash(index)
    guard isWord(and, lexicon.common.and) else { return nil }
    let at = behindDash(skip(behindDash(and + 1), lexicon.common.a))
    return has(at, .fraction) ? at + 1 : nil
  }

  private func behindDash(_ index: Int) -> Int { isDash(index) ? index + 1 : index }

  /// An adjective between a count and its unit: neither a name nor a word of grammar or time.
  private func isPlain(_ index: Int) -> Bool {
    limits.contains(index) && shape(index).isDisjoint(with: [.mark, .number, .capitalised]) && roles(index).isEmpty
      && !lexicon.common.isFunctionWord(tokens[index].word)
  }

  /// `the 30-day truce` is `30-day`.
  private func bareStart(_ index: Int, _ unitAt: Int) -> Int {
    let isArticle = isWord(index, lexicon.common.the) || isWord(index, lexicon.common.a) || isWord(index, lexicon.common.an)
    return isArticle && index + 2 <= unitAt - 1 ? index + 1 : index
  }

  /// `several years ago`, `a few months later`.
  private func vague(_ range: Range<Int>, _ anchor: Anchor) -> TimeForm {
    form(range, .reference(anchor == .later ? .future : .past), nil, "offset")
  }

  /// `a day` is a length, `a second` and `one second attack` are not; nor is a number that belongs to a name.
  private func isLength(_ start: Int, _ unitAt: Int, _ amountEnd: Int) -> Bool {
    let unit = word(unitAt)
    if unit.unit == .second, !unit.roles.contains(.units), !has(start, .digits) { return false }
    // `a quarter` and `three-quarters of` are shares.
    if unit.unit == .quarter, !unit.roles.contains(.units) || isDash(unitAt - 1) || isWord(unitAt + 1, lexicon.common.of) {
      return false
    }
    if unit.unit == .century, !unit.roles.contains(.units), !isWord(start, lexicon.common.a) { return false }
    // `a year-earlier loss` is of the year before.
    if isDash(unitAt + 1), has(unitAt + 2, .anchor) { return false }
    let isHyphened = isDash(unitAt - 1)
    if isCapitalised(unitAt), isHyphened || isCapitalised(start), isCapitalised(unitAt + 1) { return false }
    return unit.roles.contains(.units) || isHyphened || digitsOrOne(start, amountEnd)
  }

  private func digitsOrOne(_ start: Int, _ end: Int) -> Bool {
    isWord(start, lexicon.common.a) || isWord(start, lexicon.common.an) || (end == start + 1 && has(start, [.number, .digits]))
  }

  private func isAge(_ index: Int) -> Bool {
    has(index, .age) || (isDash(index) && has(index + 1, .age)) || (isWord(index, lexicon.common.of) && has(index + 1, .age))
  }

  /// `the eight-month-old truce`: what has lasted so long is no person; the index behind `old`.
  private func affairEnd(_ index: Int) -> Int? {
    guard isDash(index), has(index + 1, .age) else { return nil }
    let noun = isPlain(index + 2) ? index + 3 : index + 2
    return has(noun, .affair) ? index + 2 : nil
  }

  /// `for years`, `decades of war`, `the coming weeks`, `months later`.
  private func bare(_ index: Int, from start: Int, _ direction: Direction?) -> TimeForm? {
    let unit = word(index).unit
    guard unit != .second, unit != .minute, unit != .quarter, unit != .weekend, !isJoined(index) || direction != nil,
      !has(index + 1, .age),
      !isCapitalised(index)
    else { return nil }
    if has(index - 1, .vague), isWord(index - 2, lexicon.common.asWord) { return nil }
    // `a matter of months` says only that it is soon.
    if direction == nil, isWord(index - 1, lexicon.common.of), isWord(index - 2, lexicon.times.matter) { return nil }
    guard direction != nil || !has(index - 1, .part), direction != nil || !isPartHours(index - 1) else { return nil }
    if direction == nil, has(index + 1, .anchor), closes(index + 1) { return vague(start..<index + 2, word(index + 1).anchor) }
    var end = index + 1
    if isDash(end), isWord(end + 1, lexicon.times.long) { end += 2 }
    let isAlternative = isWord(end, lexicon.common.or) || isWord(end, lexicon.common.and)
    if isAlternative, has(end + 1, .units), direction == nil { end += 2 }
    return form(start..<end, .duration(Amount(whole: nil), unit, direction), nil, "duration")
  }

  private func isPartHours(_ index: Int) -> Bool { has(index, .modifier) }

  func form(_ range: Range<Int>, _ meaning: TimeMeaning, _ modifier: TimeModifier?, _ rule: String) -> TimeForm {
    let span = Span(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    return TimeForm(span: span, tokens: range, meaning: meaning, modifier: modifier, length: nil, opening: nil, rule: rule)
  }
}
