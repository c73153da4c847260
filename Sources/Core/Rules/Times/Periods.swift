/// Lengths of time, times that come again, and past, present and future at large.
extension TimeScanner {
  /// `two weeks`, `the past three months`, `16-hour`, `a year and a half`, `decades`.
  func duration(_ index: Int) -> TimeForm? {
    var at = skip(index, lexicon.common.the)
    var direction: Direction?
    var modifier: TimeModifier?
    if has(at, .approximate), at == index {
      modifier = word(at).modifier
      at += 1
    }
    if has(at, .direction), word(at).direction != .that, word(at).direction != .same {
      direction = word(at).direction
      at += 1
    } else if has(at, .ordinal), at > index, has(at + 1, .number) || shape(at + 1).contains(.number) {
      at += 1
    }
    if direction == nil, modifier == nil, has(at, .units) { return bare(at) }
    guard let found = amount(at) else { return nil }
    var next = found.end
    var amount = found.amount
    if isDash(next), isUnit(next + 1) { next += 1 }
    if has(next, .units) || isUnit(next) || (has(next, .vague) && has(next + 1, .units)) {
      if has(next, .vague) { next += 1 }
    } else {
      return nil
    }
    guard isLength(at, next, found.end), !has(next, .unit) || word(next).unit != .weekend else { return nil }
    let unit = word(next).unit
    if isWord(next + 1, lexicon.common.and), isWord(next + 2, lexicon.common.a), has(next + 3, .fraction), amount.whole != nil {
      amount.tenths = 5
      next += 3
    }
    if has(next + 1, .anchor), word(next + 1).anchor == .ago { next += 1 }
    guard !isAge(next + 1) else { return nil }
    return form(index..<next + 1, .duration(amount, unit, direction), modifier, "duration")
  }

  /// `a day` is a length, `a second` and `one second attack` are not; nor is a number that belongs to a name.
  private func isLength(_ start: Int, _ unitAt: Int, _ amountEnd: Int) -> Bool {
    let unit = word(unitAt)
    if unit.unit == .second, !unit.roles.contains(.units), !has(start, .digits) { return false }
    if unit.unit == .quarter || unit.unit == .century, !unit.roles.contains(.units), !isWord(start, lexicon.common.a) {
      return false
    }
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

  /// `for years`, `decades of war`.
  private func bare(_ index: Int) -> TimeForm? {
    let unit = word(index).unit
    guard unit != .second, unit != .minute, unit != .quarter, unit != .weekend, !isJoined(index), !has(index + 1, .age),
      !isCapitalised(index)
    else { return nil }
    guard !has(index - 1, .part), !isPartHours(index - 1) else { return nil }
    return form(index..<index + 1, .duration(Amount(whole: nil), unit, nil), nil, "duration")
  }

  private func isPartHours(_ index: Int) -> Bool { has(index, .modifier) }

  /// `daily`, `every day`, `each Thursday`, `twice a week`, `Tuesdays`.
  func recurring(_ index: Int) -> TimeForm? {
    let first = word(index)
    if first.roles.contains(.frequency) { return form(index..<index + 1, .set(first.frequency.rawValue), nil, "set") }
    if first.roles.contains(.weekdays), isCapitalised(index) {
      return form(index..<index + 1, .set("XXXX-WXX-\(first.weekday)"), nil, "set")
    }
    guard first.roles.contains(.every) else { return nil }
    var at = index + 1
    var count = 1
    if let (amount, end) = amount(at), let whole = amount.whole, has(end, .units) {
      count = whole
      at = end
    }
    let word = word(at)
    let value: String
    if word.roles.contains(.unit), !word.roles.contains(.units) || count > 1 {
      value = TimeValue.period(Amount(whole: count), word.unit)
    } else if word.roles.contains(.weekday) {
      value = "XXXX-WXX-\(word.weekday)"
    } else if word.roles.contains(.month), isCapitalised(at) {
      value = "XXXX-" + CalendarDay.padded(Int(word.month), 2)
    } else if word.roles.contains(.part) {
      value = "XXXX-XX-XXT" + word.part.rawValue
    } else if word.roles.contains(.season) {
      value = "XXXX-" + word.season.rawValue
    } else {
      return nil
    }
    return form(index..<at + 1, .set(value), nil, "set")
  }

  /// `now`, `recently`, `the past`, `the near future`.
  func reference(_ index: Int) -> TimeForm? {
    let at = skip(index, lexicon.common.the)
    let word = word(at)
    if word.roles.contains(.reference), word.reference != .future || at > index || has(index - 1, .preposition) {
      if isWord(at, lexicon.times.recent), !has(at + 1, .units) { return nil }
      if has(at + 1, .units), word.reference == .past { return form(index..<at + 2, .reference(.past), nil, "reference") }
      return form(index..<at + 1, .reference(word.reference), nil, "reference")
    }
    if word.roles.contains([.direction]), word.direction == .current, at == index {
      return form(index..<index + 1, .reference(.present), nil, "reference")
    }
    guard at > index, isWord(index - 1, lexicon.common.inWord), word.roles.contains(.span),
      isMark(at + 1) || lexicon.common.isFunctionWord(tokens[min(at + 1, tokens.count - 1)].word)
    else { return nil }
    return form(index..<at + 1, .reference(word.direction == .past ? .past : .present), nil, "reference")
  }

  func form(_ range: Range<Int>, _ meaning: TimeMeaning, _ modifier: TimeModifier?, _ rule: String) -> TimeForm {
    let span = Span(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
    return TimeForm(span: span, tokens: range, meaning: meaning, modifier: modifier, opening: nil, rule: rule)
  }
}
