/// Points composed of day, part of day, clock and modifier: `early on Tuesday`, `the night of September 12`, `from 08am today`.
extension TimeScanner {
  /// The longest point that begins here.
  func point(_ index: Int) -> TimeHit? {
    half(index) ?? weekOf(index) ?? edge(index) ?? modified(index) ?? partOfDay(index) ?? clockOfDay(index) ?? approximate(index)
      ?? dated(index)
  }

  /// A date of any grain, with the part of day or clock behind it.
  private func dated(_ index: Int) -> TimeHit? {
    guard let hit = base(index) else { return nil }
    if let quarter = quarterOf(hit) { return quarter }
    guard hit.form.hasDay, hit.form.part == nil, hit.form.clock == nil else { return hit }
    return withPart(hit) ?? withClock(hit) ?? hit
  }

  /// A date of any grain.
  func base(_ index: Int) -> TimeHit? {
    deictic(index) ?? directed(index) ?? offset(index) ?? calendar(index) ?? coarse(index)
  }

  /// A date that says which day.
  func day(_ index: Int) -> TimeHit? {
    guard let hit = deictic(index) ?? directed(index) ?? offset(index) ?? calendar(index), hit.form.hasDay else { return nil }
    return hit
  }

  /// `the last days of September`, `the first week of 2020`: the edge of a longer time.
  private func edge(_ index: Int) -> TimeHit? {
    let at = skip(index, lexicon.common.the)
    let isLast = has(at, .direction) && word(at).direction == .last
    guard at > index, isLast || (has(at, .ordinal) && word(at).ordinal == 1) else { return nil }
    let count = has(at + 1, [.number, .digits, .vague]) ? amount(at + 1) : nil
    let unit = count?.end ?? at + 1
    guard has(unit, .unit), word(unit).unit != .quarter || has(unit, .units), isWord(unit + 1, lexicon.common.of),
      var hit = base(unit + 2), !hit.form.hasDay, hit.form.part == nil
    else { return nil }
    hit.start = index
    if count?.amount.whole == 2, word(unit).unit == .quarter, hit.form.isYear {
      hit.form.half = isLast ? 2 : 1
      hit.rule = "half"
      return hit
    }
    hit.modifier = isLast ? .end : .start
    // `the last days of September` is its end, `the last week of September` a week.
    if count?.amount.whole != nil || !has(unit, .units) {
      hit.length = Length(
        amount: count?.amount ?? Amount(whole: 1), unit: word(unit).unit, tokens: count.map { _ in unit + 1 - index })
    }
    return hit
  }

  /// `nearly four years ago`.
  func approximate(_ index: Int) -> TimeHit? {
    let found = comparison(index) ?? (has(index, .approximate) ? (word(index).modifier, index + 1) : nil)
    guard let (modifier, next) = found, var hit = offset(next) else { return nil }
    hit.start = index
    hit.modifier = modifier
    return hit
  }

  /// `next year's first quarter`.
  private func quarterOf(_ hit: TimeHit) -> TimeHit? {
    guard hit.form.shift?.unit == .year, isWord(hit.end, lexicon.common.possessive), let quarter = coarse(hit.end + 1),
      let number = quarter.form.quarter, quarter.form.year == nil
    else { return nil }
    var result = quarter
    result.start = hit.start
    result.form = DateForm(quarter: number, shift: hit.form.shift)
    return result
  }

  /// `early on Tuesday`, `the end of 1990`, `mid-November`, `earlier this year`.
  private func modified(_ index: Int) -> TimeHit? {
    let at = skip(index, lexicon.common.the)
    guard has(at, [.modifier, .rear]) else { return nil }
    var next = at + 1
    let isNoun = isWord(next, lexicon.common.of)
    // `Beginning in 1915`, `due to close Monday` are verbs; `by end September` is none.
    if has(at, .edge), !isNoun, !isDash(next), !isEdge(at) { return nil }
    if isDash(next) || isNoun || isWord(next, lexicon.common.on) || isWord(next, lexicon.common.inWord) { next += 1 }
    let isIn = isWord(next - 1, lexicon.common.inWord)
    let inner = skip(next, lexicon.common.the)
    if has(at, .rear), !has(at, .modifier), !has(inner, .direction), !isIn {
      return nil
    }
    if part(at) != nil, !isNoun { return nil }
    guard var hit = base(next) ?? container(next), hit.form.part == nil || hit.rule == "directed",
      hit.rule != "offset" || hit.form.hasDay
    else {
      return nil
    }
    if hit.form.hasDay, hit.form.part == nil, let whole = withPart(hit) { hit = whole }
    // An article belongs to a noun: `the end of May`, but `the mid-May deadline`.
    hit.start = isNoun || !isDash(at + 1) || hit.form.month == nil ? index : at
    hit.modifier = word(at).modifier
    return hit
  }

  /// Whether the end or middle of something stands without `of`: `by end September`.
  private func isEdge(_ index: Int) -> Bool {
    let isEnd = word(index).modifier == .end || word(index).modifier == .middle
    return isEnd && has(index - 1, .preposition) && !isWord(index - 1, lexicon.common.to)
  }

  /// The longer time of `the end of the month`, `later in the year`.
  func container(_ index: Int) -> TimeHit? {
    let at = index + 1
    guard isWord(index, lexicon.common.the), isUnit(at), [.month, .year, .week, .day, .decade, .century].contains(word(at).unit),
      isWord(index - 1, lexicon.common.of) || isWord(index - 1, lexicon.common.inWord)
    else { return nil }
    let form = DateForm(shift: Shift(amount: 0, unit: word(at).unit, base: .setting))
    return TimeHit(form: form, start: index, end: at + 1, rule: "setting")
  }

  /// `Tuesday morning`, `September 12 in the evening`, `yesterday at night`.
  private func withPart(_ hit: TimeHit) -> TimeHit? {
    var next = skip(hit.end, lexicon.common.comma)
    next = skip(next, lexicon.common.inWord, lexicon.common.at)
    let isPhrase = next > hit.end
    guard let (part, modifier, end) = part(next) else { return nil }
    // `Monday, the night of …` opens another date.
    if isPhrase || isWord(next, lexicon.common.the), isWord(end, lexicon.common.of) || isWord(end, lexicon.common.on) {
      return nil
    }
    if !isPhrase, isWord(next, lexicon.common.the) { return nil }
    var result = hit
    result.form.part = part
    result.modifier = modifier
    result.end = end
    return result
  }

  /// `Tuesday at 8 a.m.`, `Monday, 20:00`.
  private func withClock(_ hit: TimeHit) -> TimeHit? {
    var next = skip(hit.end, lexicon.common.comma)
    next = skip(next, lexicon.common.at)
    if isWord(next, lexicon.times.marks.isoLetter), isJoined(next) { next += 1 }
    guard let (clock, end) = clock(next) else { return nil }
    var result = hit
    result.form.clock = ofDay(clock, next)
    result.end = has(end, .zone) ? end + 1 : end
    return result
  }
}

extension CommonWords {
  /// Words that end a noun phrase.
  func isFunctionWord(_ word: Word) -> Bool {
    word == the || word == a || word == of || word == and || word == that || word == to || word == by || word == with
      || word == on || word == inWord || word == at || word == it || word == from || word == but
  }
}
