/// Years, decades, centuries, seasons, quarters and weekends.
extension TimeScanner {
  func coarse(_ index: Int) -> TimeHit? {
    let roles = roles(index)
    if roles.contains(.digits) { return decade(index) ?? century(index) ?? year(index) ?? quarter(index) }
    let at = skip(index, lexicon.common.the)
    let hit = coarseNoun(at, isDefinite: at > index)
    return hit.map {
      var hit = $0
      // An article belongs to a noun: `the year-ago quarter`, but `the year-ago results`.
      let isNoun = isUnit(hit.end - 1) || isWord(hit.end - 1, lexicon.times.period)
      let isAdjective = hit.rule == "quarter" && isDash(hit.end - 2)
      if hit.rule == "year ago" ? isNoun : !isAdjective { hit.start = index }
      return hit
    }
  }

  private func coarseNoun(_ at: Int, isDefinite: Bool) -> TimeHit? {
    if let hit = season(at, isDefinite: isDefinite) ?? decade(at) ?? century(at) ?? quarter(at) ?? namedYear(at) { return hit }
    if let hit = yearEnd(at) ?? spelled(at) ?? yearAgo(at) { return hit }
    return isDefinite ? weekend(at) ?? sameQuarter(at) ?? accountingYear(at) ?? running(at) : nil
  }

  /// `1991` where it can be no count.
  func year(_ index: Int) -> TimeHit? {
    // `their 1982 summer offensive`.
    if has(index + 1, .season), has(index + 2, .campaign), let year = digits(index, width: 4...4), (1000..<2100).contains(year) {
      let form = DateForm(year: year, season: word(index + 1).season)
      return TimeHit(form: form, start: index, end: index + 2, rule: "season")
    }
    if let year = digits(index, width: 1...4), let (isBefore, end) = era(index + 1), year > 0 {
      return TimeHit(form: DateForm(year: year, isBeforeChrist: isBefore), start: index, end: end, rule: "year")
    }
    guard let year = digits(index, width: 4...4), (1000..<2100).contains(year),
      !has(index + 1, [.counted, .unit, .suffix, .zone]),
      !isJoined(index) || isDash(index - 1) || isMark(index - 1), !isNumbered(index)
    else { return nil }
    // `Fall 2020 War` is a name.
    if isCapitalised(index + 1), has(index - 1, .season), isCapitalised(index - 1) { return nil }
    if year < 1900 || year > 2050 {
      guard
        follows(index, [.preposition, .determiner]) || isWord(index - 1, lexicon.common.openBracket)
          || isWord(index - 1, lexicon.common.comma) || index == limits.lowerBound,
        !isCount(index + 1)
      else { return nil }
    }
    return TimeHit(form: DateForm(year: year), start: index, end: index + 1, rule: "year")
  }

  /// Whether a four-digit number is money, a share or a part of a larger number.
  private func isNumbered(_ index: Int) -> Bool {
    guard index > limits.lowerBound else { return false }
    let mark = tokens[index - 1]
    if isJoined(index), mark.end - mark.start == 1 { return [0x24, 0x23, 0x2F].contains(bytes[Int(mark.start)]) }
    if isJoined(index), !isDash(index - 1), bytes[Int(mark.start)] >= 0x80 {
      return bytes[Int(mark.start)] == 0xC2 || mark.end - mark.start == 3 && bytes[Int(mark.start) + 1] == 0x82
    }
    return isJoined(index + 1) && isMark(index + 1) && bytes[Int(tokens[index + 1].start)] == 0x25
  }

  /// Whether a plural noun follows that the number counts.
  private func isCount(_ index: Int) -> Bool {
    guard limits.contains(index), shape(index).isDisjoint(with: [.mark, .number, .capitalised]), roles(index).isEmpty else {
      return false
    }
    return bytes[Int(tokens[index].end) - 1] == 0x73
  }

  /// `BC`, `B.C.`, `AD`, and the index behind it.
  func era(_ index: Int) -> (isBefore: Bool, end: Int)? {
    if has(index, .era), shape(index).contains(.allCapitals) { return (word(index).isBeforeChrist, index + 1) }
    let isBefore = isWord(index, lexicon.times.beforeLetter)
    guard isBefore || isWord(index, lexicon.times.morningLetter), isCapitalised(index),
      isWord(index + 1, lexicon.common.fullStop),
      isWord(index + 2, isBefore ? lexicon.times.christLetter : lexicon.times.dominiLetter), isJoined(index + 2)
    else { return nil }
    return (isBefore, skip(index + 3, lexicon.common.fullStop))
  }

  private func namedYear(_ index: Int) -> TimeHit? {
    let at = has(index, .fiscal) ? index + 1 : index
    if at > index, let hit = year(at) { return TimeHit(form: hit.form, start: index, end: hit.end, rule: "year") }
    if isUnit(at, .year), let (whole, end) = amount(at + 1), has(at + 1, .number), let number = whole.whole,
      (1000..<2100).contains(number)
    {
      return TimeHit(form: DateForm(year: number), start: index, end: end, rule: "spelled year")
    }
    guard isUnit(at, .year), digits(at + 1, width: 4...4) != nil, let hit = year(at + 1) else { return nil }
    return TimeHit(form: hit.form, start: index, end: hit.end, rule: "year")
  }

  /// `nineteen ninety-six`.
  private func spelled(_ index: Int) -> TimeHit? {
    spelledYear(index).map { TimeHit(form: DateForm(year: $0.year), start: index, end: $0.end, rule: "spelled year") }
  }

  /// `nineteen ninety-six`, `twenty twenty-two`, and the index behind it.
  func spelledYear(_ index: Int) -> (year: Int, end: Int)? {
    guard has(index, .number), (16...20).contains(word(index).number), has(index + 1, .number), word(index + 1).number >= 10,
      let (rest, end) = amount(index + 1), let whole = rest.whole, (10...99).contains(whole), !has(end, [.unit, .counted]),
      !isDash(end)
    else { return nil }
    if word(index).number == 20, !follows(index, [.preposition, .determiner, .month]) { return nil }
    return (Int(word(index).number) * 100 + whole, end)
  }

  /// `year-end`, `the year's end`, `month end`.
  private func yearEnd(_ index: Int) -> TimeHit? {
    guard isUnit(index), [.year, .month, .quarter].contains(word(index).unit) else { return nil }
    let end = isDash(index + 1) || isWord(index + 1, lexicon.common.possessive) ? index + 2 : index + 1
    guard has(end, .modifier), word(end).modifier == .end, isWord(end, lexicon.times.end), !isWord(end + 1, lexicon.common.of)
    else { return nil }
    let form = DateForm(shift: Shift(amount: 0, unit: word(index).unit, base: .setting))
    return TimeHit(form: form, modifier: .end, start: index, end: end + 1, rule: "year end")
  }

  /// `the year-ago quarter`, `the year-earlier period`, `year-ago`: what was told last, a year before.
  private func yearAgo(_ index: Int) -> TimeHit? {
    guard isUnit(index, .year), isDash(index + 1), has(index + 2, .anchor), word(index + 2).anchor != .later else { return nil }
    let form = DateForm(shift: Shift(amount: -1, unit: .year, base: .document, keepsGrain: true))
    if let (number, end) = ordinal(index + 3), (1...4).contains(number), isUnit(end, .quarter) {
      let quarter = DateForm(quarter: number, shift: Shift(amount: -1, unit: .year, base: .document))
      return TimeHit(form: quarter, start: index, end: end + 1, rule: "year ago")
    }
    let isNamed = isUnit(index + 3, .quarter) || isWord(index + 3, lexicon.times.period)
    return TimeHit(form: form, start: index, end: isNamed ? index + 4 : index + 3, rule: "year ago")
  }

  /// `the quarter` that is being told of; only where quarters of a year are told (see `TimeTagger.settle`).
  private func sameQuarter(_ index: Int) -> TimeHit? {
    guard isUnit(index, .quarter), has(index - 2, .preposition) else { return nil }
    let form = DateForm(shift: Shift(amount: 0, unit: .quarter, base: .told))
    return TimeHit(form: form, start: index, end: index + 1, rule: TimeForm.sameQuarter)
  }

  /// `the fiscal year`, `the full year`.
  private func accountingYear(_ index: Int) -> TimeHit? {
    guard has(index, .fiscal), isUnit(index + 1, .year), !isWord(index + 2, lexicon.times.ended) else { return nil }
    let form = DateForm(shift: Shift(amount: 0, unit: .year, base: .setting))
    return TimeHit(form: form, start: index, end: index + 2, rule: "setting")
  }

  /// `a high for the year`, `the first months of the year`: the one that is told of.
  private func running(_ index: Int) -> TimeHit? {
    guard isUnit(index), [.week, .month, .year].contains(word(index).unit), !isCapitalised(index), leads(index - 2),
      endsPhrase(index + 1) || isWord(index + 1, lexicon.common.possessive), !has(index + 1, .anchor),
      !isWord(index + 1, lexicon.common.of), !isWord(index + 1, lexicon.common.that)
    else { return nil }
    let form = DateForm(shift: Shift(amount: 0, unit: word(index).unit, base: .setting))
    return TimeHit(form: form, start: index, end: index + 1, rule: "setting")
  }

  private func leads(_ index: Int) -> Bool {
    isWord(index, lexicon.common.forWord) || isWord(index, lexicon.common.of) && !isCapitalised(index - 1)
  }

  /// `1980s`, `'80s`, `nineties`.
  private func decade(_ index: Int) -> TimeHit? {
    if has(index, .decade) {
      let form = DateForm(decade: 190 + Int(word(index).number))
      return TimeHit(form: form, start: index, end: index + 1, rule: "decade")
    }
    guard let number = digits(index, width: 2...4), number % 10 == 0, isJoined(index + 1),
      isWord(index + 1, lexicon.times.plural) || isWord(index + 1, lexicon.common.possessive)
    else { return nil }
    // `in his 30s` tells an age.
    if number < 100, isOwned(has(index - 1, .modifier) ? index - 1 : index) { return nil }
    let year = number < 100 ? 1900 + number : number
    guard (1000..<2100).contains(year), number >= 1000 || number >= 20 else { return nil }
    return TimeHit(form: DateForm(decade: year / 10), start: index, end: index + 2, rule: "decade")
  }

  private func isOwned(_ index: Int) -> Bool {
    limits.contains(index - 1) && lexicon.grammar.classes[tokens[index - 1].word]?.contains(.possessive) == true
  }

  /// `the 20th century`, `the nineteenth and twentieth centuries` (the first of them).
  private func century(_ index: Int) -> TimeHit? {
    guard let (number, end) = ordinal(index), (1...21).contains(number) else { return nil }
    let at = isDash(end) ? end + 1 : end
    guard isUnit(at, .century) else { return nil }
    var form = DateForm(century: number - 1)
    var end2 = at + 1
    if has(end2, .era) {
      form.isBeforeChrist = word(end2).isBeforeChrist
      end2 += 1
    }
    return TimeHit(form: form, start: index, end: end2, rule: "century")
  }

  /// `Fall 2020`, `the summer of 2005`, `in winter`; not `the fall of the city`, not `Fall 2020 War`.
  private func season(_ index: Int, isDefinite: Bool) -> TimeHit? {
    let word = word(index)
    guard word.roles.contains(.season) else { return nil }
    var form = DateForm(season: word.season)
    let tail = yearTail(index + 1, &form)
    if tail > index + 1 {
      guard !(isCapitalised(index) && isCapitalised(tail)) else { return nil }
      return TimeHit(form: form, start: index, end: tail, rule: "season")
    }
    let before = isDefinite ? index - 2 : index - 1
    if isSeasonal(index) {
      // `the Winter Fighting of 2007`.
      if isWord(index + 2, lexicon.common.of), let year = digits(index + 3, width: 4...4), (1000..<2100).contains(year) {
        form.year = year
      }
      return TimeHit(form: form, start: index, end: index + 1, rule: "season")
    }
    // `after the fall` tells of a town.
    if isWord(index, lexicon.times.fall), has(before, .anchor) { return nil }
    let isLongSeason = isDefinite && (word.season == .summer || word.season == .winter) && !isCapitalised(index + 1)
    guard isLongSeason || leadsSeason(before) || has(before, .modifier) || (isDash(before) && has(before - 1, .modifier)),
      !isWord(index + 1, lexicon.common.of), !isWord(before, lexicon.common.of) || isDefinite
    else { return nil }
    return TimeHit(form: form, start: index, end: index + 1, rule: "season")
  }

  /// `their summer offensive`, `the spring and early summer`: a season by the noun or the season behind it.
  private func isSeasonal(_ index: Int) -> Bool {
    if has(index + 1, .campaign) { return true }
    if isWord(index - 1, lexicon.common.of), has(index - 2, .modifier), !isWord(index + 1, lexicon.common.of) { return true }
    let isPair = isWord(index + 1, lexicon.common.and) && !isWord(index - 1, lexicon.common.to)
    return isPair && has(has(index + 2, .modifier) ? index + 3 : index + 2, .season)
      || isWord(index - 1, lexicon.common.and) && has(index - 2, .season) && !isWord(index + 1, lexicon.common.of)
  }

  /// Whether a word before a bare season makes it one: `in spring`, not `and spring water`.
  private func leadsSeason(_ index: Int) -> Bool {
    guard has(index, .preposition) else { return false }
    let word = tokens[index].word
    let common = lexicon.common
    return word != common.and && word != common.or && word != common.to && word != common.with && word != common.forWord
      && word != common.asWord && word != common.at && word != common.on
  }

  /// `third-quarter`, `the third quarter of 1989`, `Q3 2020`.
  private func quarter(_ index: Int) -> TimeHit? {
    var start = index
    if has(start, .fiscal) { start += 1 }
    var form = DateForm()
    if let year = digits(start, width: 4...4), (1900..<2100).contains(year) {
      form.year = year
      start = skip(start + 1, lexicon.common.possessive)
      if has(start, .fiscal) { start += 1 }
    }
    guard let (number, end) = ordinal(start), (1...4).contains(number) else { return nil }
    let at = isDash(end) ? end + 1 : end
    guard isUnit(at, .quarter) else { return nil }
    form.quarter = number
    let tail = form.year == nil ? yearTail(at + 1, &form) : at + 1
    return TimeHit(form: form, start: index, end: tail, rule: "quarter")
  }

  private func weekend(_ index: Int) -> TimeHit? {
    guard isUnit(index, .weekend) else { return nil }
    let form = DateForm(shift: Shift(amount: 0, unit: .week, base: .document), isWeekend: true)
    return TimeHit(form: form, start: index, end: index + 1, rule: "weekend")
  }
}
