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
  private func base(_ index: Int) -> TimeHit? {
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
    guard has(unit, .unit), isWord(unit + 1, lexicon.common.of), var hit = base(unit + 2), !hit.form.hasDay, hit.form.part == nil
    else { return nil }
    hit.start = index
    hit.modifier = isLast ? .end : .start
    // `the last days of September` is its end, `the last week of September` a week.
    if count?.amount.whole != nil || !has(unit, .units) {
      hit.length = Length(amount: count?.amount ?? Amount(whole: 1), unit: word(unit).unit)
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
    hit.start = index
    hit.modifier = word(at).modifier
    return hit
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
    if isWord(next, lexicon.times.isoLetter), isJoined(next) { next += 1 }
    guard let (clock, end) = clock(next) else { return nil }
    var result = hit
    result.form.clock = clock
    result.end = end
    return result
  }

  /// `8 a.m. on Tuesday`, `10 in the evening of 12 September`, `noon`.
  private func clockOfDay(_ index: Int) -> TimeHit? {
    let plain = clock(index)
    let hour = plain ?? hourBeforePart(index)
    guard let (clock, end) = hour else { return nil }
    var result = TimeHit(form: DateForm(clock: clock), start: index, end: end, rule: "clock")
    let inThe = skip(end, lexicon.common.inWord, lexicon.common.at)
    if inThe > end, let (part, _, after) = part(inThe) {
      result.form.clock = Clock(hour: hourOfDay(clock.hour, part), minute: clock.minute)
      result.end = after
    }
    let zone = has(result.end, .zone) ? result.end + 1 : result.end
    if let day = dayBehindBracket(zone) {
      result.form.weekday = day
      return result
    }
    let next = isComma(zone) ? zone + 1 : skip(zone, lexicon.common.on, lexicon.common.of)
    if let day = day(next), day.form.clock == nil {
      var form = day.form
      form.part = nil
      form.clock = result.form.clock
      result.form = form
      result.end = day.end
    }
    return result
  }

  /// The weekday of `10:35 a.m. (0735 GMT) Friday`.
  private func dayBehindBracket(_ index: Int) -> Int? {
    guard isWord(index, lexicon.common.openBracket),
      let close = (index + 1..<index + 7).first(where: { isWord($0, lexicon.common.closeBracket) }),
      case let next = skip(close + 1, lexicon.common.on), has(next, .weekday), isCapitalised(next)
    else { return nil }
    return Int(word(next).weekday)
  }

  private func hourBeforePart(_ index: Int) -> (clock: Clock, end: Int)? {
    guard let hour = digits(index, width: 1...2), (1...12).contains(hour), isWord(index + 1, lexicon.common.inWord),
      isWord(index + 2, lexicon.common.the), has(index + 3, .part), follows(index, [.preposition, .approximate])
    else { return nil }
    return (Clock(hour: hour, minute: 0), index + 1)
  }

  private func hourOfDay(_ hour: Int, _ part: DayPart) -> Int {
    switch part {
    case .evening, .afternoon: hour < 12 ? hour + 12 : hour
    case .night: (6..<12).contains(hour) ? hour + 12 : hour % 12
    case .morning, .midday, .daytime: hour
    }
  }

  /// `the night of September 12`, `the early morning today`, `evening of the same day`, `overnight`.
  private func partOfDay(_ index: Int) -> TimeHit? {
    guard let (part, modifier, end) = part(index) else { return nil }
    var hit = TimeHit(form: DateForm(part: part), modifier: modifier, start: index, end: end, rule: "part of day")
    var next = end
    let isOf = isWord(end, lexicon.common.of)
    if isOf || isWord(end, lexicon.common.on) || isWord(end, lexicon.common.comma) { next += 1 }
    if let day = day(next) ?? day(skip(next, lexicon.common.the)), day.form.part == nil, day.form.clock == nil {
      hit.form = day.form
      hit.form.part = part
      hit.end = part == .night ? nightEnd(day) : day.end
      return hit
    }
    if isOf, let (form, after) = borrowed(skip(next, lexicon.common.the)) {
      hit.form = form
      hit.form.part = part
      hit.end = after
      return hit
    }
    return isBarePart(index, end) ? hit : nil
  }

  /// A night runs into the next day, whose number may follow: `the night of September 12 to 13`.
  private func nightEnd(_ day: TimeHit) -> Int {
    guard isWord(day.end, lexicon.common.to) || isDash(day.end) || isWord(day.end, lexicon.common.and) else { return day.end }
    let isAnd = isWord(day.end, lexicon.common.and)
    let next = skip(day.end + 1, lexicon.common.the)
    if !isAnd, let other = calendar(next), other.form.hasDay { return other.end }
    guard let first = day.form.day, let (second, end) = monthDay(next), second == first + 1 || second == 1, !has(end, .unit),
      !isAnd || isMark(end)
    else { return day.end }
    return end
  }

  /// `the night of 12` before `and the morning of 13 September`; `the night of the 12th`.
  private func borrowed(_ index: Int) -> (form: DateForm, end: Int)? {
    guard let (day, end) = monthDay(index) else { return nil }
    let isRange = isWord(end, lexicon.common.to) || isDash(end)
    if isRange || isWord(end, lexicon.common.and) {
      var next = skip(end + 1, lexicon.common.the)
      if let other = dayFirst(next), other.form.day == day + 1 || isRange {
        return (DateForm(year: other.form.year, month: other.form.month, day: day), other.end)
      }
      if has(next, .modifier) { next += 1 }
      if has(next, .part), isWord(next + 1, lexicon.common.of), let other = dayFirst(skip(next + 2, lexicon.common.the)) {
        return (DateForm(year: other.form.year, month: other.form.month, day: day), end)
      }
    }
    return end > index + 1 || has(index, .ordinal) ? (DateForm(day: day), end) : nil
  }

  /// Whether a part of day without a date is meant as a time: `in the evening hours`, `at night`; not `night vision`.
  private func isBarePart(_ start: Int, _ end: Int) -> Bool {
    if isWord(start, lexicon.times.overnight) { return true }
    guard
      !isCapitalised(start) || shape(start).contains(.newLine) || start == limits.lowerBound || isWord(start, lexicon.common.the)
    else { return false }
    let isPhrase =
      has(start - 1, .preposition) || (end - start > 1 && has(start, .modifier)) || isWord(start - 1, lexicon.common.at)
    guard isPhrase else { return false }
    return isMark(end) || end >= limits.upperBound || !roles(end).isEmpty || isHoursWord(end - 1) || end - start > 1
      || lexicon.common.isFunctionWord(tokens[end].word)
  }

  private func isHoursWord(_ index: Int) -> Bool { has(index, .units) }
}

extension CommonWords {
  /// Words that end a noun phrase.
  func isFunctionWord(_ word: Word) -> Bool {
    word == the || word == a || word == of || word == and || word == that || word == to || word == by || word == with
      || word == on || word == inWord || word == at || word == it || word == from || word == but
  }
}
