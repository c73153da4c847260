/// Quarters and years as accounts have them, and the same a year before.
extension TimeScanner {
  /// `year-end`, `the year's end`, `month end`.
  func yearEnd(_ index: Int) -> TimeHit? {
    guard isUnit(index), [.year, .month, .quarter].contains(word(index).unit) else { return nil }
    let end = isDash(index + 1) || isWord(index + 1, lexicon.common.possessive) ? index + 2 : index + 1
    guard has(end, .modifier), word(end).modifier == .end, isWord(end, lexicon.times.end), !isWord(end + 1, lexicon.common.of)
    else { return nil }
    let form = DateForm(shift: Shift(amount: 0, unit: word(index).unit, base: .setting))
    return TimeHit(form: form, modifier: .end, start: index, end: end + 1, rule: "year end")
  }

  /// `the year-ago quarter`, `the year-earlier period`, `year-ago`: what was told last, a year before.
  func yearAgo(_ index: Int) -> TimeHit? {
    guard isUnit(index, .year), isDash(index + 1), has(index + 2, .anchor), word(index + 2).anchor != .later else { return nil }
    let form = DateForm(shift: Shift(amount: -1, unit: .year, base: .document, keepsGrain: true))
    if let (number, end) = ordinal(index + 3), (1...4).contains(number), isUnit(end, .quarter) {
      let quarter = DateForm(quarter: number, shift: Shift(amount: -1, unit: .year, base: .document))
      return TimeHit(form: quarter, start: index, end: end + 1, rule: "year ago")
    }
    if isUnit(index + 3, .quarter) {
      let quarter = DateForm(shift: Shift(amount: -4, unit: .quarter, base: .told, keepsGrain: true))
      return TimeHit(form: quarter, start: index, end: index + 4, rule: "year ago")
    }
    let isNamed = isWord(index + 3, lexicon.times.period)
    return TimeHit(form: form, start: index, end: isNamed ? index + 4 : index + 3, rule: "year ago")
  }

  /// `the quarter` that is being told of; only where quarters of a year are told (see `TimeTagger.settle`).
  func sameQuarter(_ index: Int) -> TimeHit? {
    guard isUnit(index, .quarter), has(index - 2, .preposition) else { return nil }
    let form = DateForm(shift: Shift(amount: 0, unit: .quarter, base: .told))
    return TimeHit(form: form, start: index, end: index + 1, rule: TimeForm.sameQuarter)
  }

  /// `the 1988 quarter`, `the 1988 period`: what is being told of, in another year.
  func quarterOfYear(_ index: Int) -> TimeHit? {
    guard let year = digits(index, width: 4...4), (1900..<2100).contains(year),
      isUnit(index + 1, .quarter) || isWord(index + 1, lexicon.times.period)
    else { return nil }
    // A period may be longer than a quarter, see `Telling.longSentence`.
    let grain: TimeUnit = isUnit(index + 1) ? .quarter : .month
    let form = DateForm(year: year, shift: Shift(amount: 0, unit: grain, base: .told, keepsGrain: true))
    return TimeHit(form: form, start: index, end: index + 2, rule: "quarter of a year")
  }

  /// `the fiscal year`, `the full year`.
  func accountingYear(_ index: Int) -> TimeHit? {
    guard has(index, .fiscal), isUnit(index + 1, .year), !isWord(index + 2, lexicon.times.verbs.ended) else { return nil }
    let form = DateForm(shift: Shift(amount: 0, unit: .year, base: .setting))
    return TimeHit(form: form, start: index, end: index + 2, rule: "setting")
  }

  /// `Q3 2020`.
  func quarterName(_ index: Int) -> TimeHit? {
    guard has(index, .quarterName), isCapitalised(index), isJoined(index + 1), let number = digits(index + 1, width: 1...1),
      (1...4).contains(number)
    else { return nil }
    var form = DateForm(quarter: number)
    let end = yearTail(index + 2, &form)
    return TimeHit(form: form, start: index, end: end, rule: "quarter")
  }

  /// `third-quarter`, `the third quarter of 1989`, `Q3 2020`.
  func quarter(_ index: Int) -> TimeHit? {
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
}
