/// Dates that are told by their distance: `yesterday`, `last week`, `two days earlier`, `the next day`.
extension TimeScanner {
  /// `today`, `the day before yesterday`.
  func deictic(_ index: Int) -> TimeHit? {
    if has(index, .day) {
      // The newspaper and the broadcast: `USA Today`.
      if isCapitalised(index), shape(index - 1).contains(.allCapitals), !shape(index).contains(.allCapitals) { return nil }
      // `today's world` is of no day.
      if isWord(index + 1, lexicon.common.possessive), has(index + 2, .generic) { return nil }
      var form = DateForm(shift: Shift(amount: Int(word(index).day), unit: .day, base: .document))
      if isWord(index, lexicon.times.tonight) { form.part = .night }
      return TimeHit(form: form, start: index, end: index + 1, rule: "deictic day")
    }
    let day = skip(index, lexicon.common.the)
    guard isUnit(day, .day), has(day + 1, .anchor), has(day + 2, .day), word(day + 2).day != 0 else { return nil }
    let step = word(day + 1).anchor == .later ? 1 : -1
    let form = DateForm(shift: Shift(amount: Int(word(day + 2).day) + step, unit: .day, base: .document))
    return TimeHit(form: form, start: index, end: day + 3, rule: "deictic day")
  }

  /// Whether a quotation mark opens a title here: `the programme "This Week"`.
  func isTitle(_ index: Int) -> Bool {
    isCapitalised(index) && isCapitalised(index + 1) && limits.contains(index - 1)
      && lexicon.common.quotes[tokens[index - 1].word] != nil
  }

  /// Whether a token is a unit in the singular.
  func isUnit(_ index: Int, _ unit: TimeUnit? = nil) -> Bool {
    let word = word(index)
    return word.roles.contains(.unit) && !word.roles.contains(.units) && (unit == nil || word.unit == unit)
  }

  /// `last week`, `this morning`, `next Tuesday`, `the following day`, `that same year`, `last November`.
  func directed(_ index: Int) -> TimeHit? {
    var at = skip(index, lexicon.common.the)
    guard has(at, .direction), !isTitle(at) else { return nil }
    var direction = word(at).direction
    at += 1
    if has(at, .direction), word(at).direction == .same || word(at).direction == .following || word(at).direction == .past {
      direction = word(at).direction == .past ? direction : word(at).direction
      at += 1
    }
    let word = word(at)
    func hit(_ form: DateForm, _ rule: String = "directed") -> TimeHit {
      TimeHit(form: form, start: index, end: at + 1, rule: rule)
    }
    // `the next day` follows what was told, `next week` the day of the document.
    let isTold = !direction.isFromDocument || (direction == .next && at > index + 1 && has(at, [.unit, .part]))
    let base: Shift.Base = isTold ? .told : .document
    if word.roles.contains(.part) {
      let isPast = direction == .last || direction == .previous
      let isNext = direction == .next || direction == .following
      return hit(DateForm(shift: Shift(amount: isPast ? -1 : isNext ? 1 : 0, unit: .day, base: base), part: word.part))
    }
    if word.roles.contains(.month), isCapitalised(at) {
      guard let month = monthFirst(at) else { return nil }
      guard month.form.day == nil || direction == .this || direction == .last else { return nil }
      var form = month.form
      form.direction = direction
      return TimeHit(form: form, start: index, end: month.end, rule: "directed")
    }
    if word.roles.contains(.weekday), isCapitalised(at), word.roles.isDisjoint(with: [.weekdays, .weekdayAbbreviation]) {
      return hit(DateForm(weekday: Int(word.weekday), direction: direction))
    }
    if word.roles.contains(.season) { return hit(DateForm(season: word.season, direction: direction)) }
    if direction == .latest, isWord(at, lexicon.times.period) {
      return hit(DateForm(shift: Shift(amount: 0, unit: .quarter, base: .told)), TimeForm.sameQuarter)
    }
    guard isUnit(at) else { return nil }
    switch word.unit {
    case .weekend:
      return hit(DateForm(shift: Shift(amount: direction.step, unit: .week, base: base), direction: direction, isWeekend: true))
    case .second, .minute, .hour, .fortnight: return nil
    // Ten years up to now, not the years from 1980 to 1989.
    case .decade where direction == .past, .century where direction == .past: return nil
    case .quarter where direction == .latest:
      return hit(DateForm(shift: Shift(amount: -1, unit: .quarter, base: .document)))
    default: return hit(DateForm(shift: Shift(amount: direction.step, unit: word.unit, base: base)))
    }
  }

  /// `two days ago`, `a year and a half earlier`, `three weeks later`, `the day before`.
  func offset(_ index: Int) -> TimeHit? {
    if let hit = dayBefore(index) { return hit }
    guard let (amount, unitAt) = amount(index), has(unitAt, .unit), let whole = amount.whole else { return nil }
    var at = unitAt + 1
    if isWord(at, lexicon.common.and), isWord(at + 1, lexicon.common.a), has(at + 2, .fraction) { at += 3 }
    guard has(at, .anchor), closes(at) else { return nil }
    let anchor = word(at).anchor
    let unit = word(unitAt).unit
    let scale = unit == .fortnight ? 2 : 1
    let shift = Shift(
      amount: (anchor == .later ? whole : -whole) * scale, unit: unit == .fortnight ? .week : unit,
      base: anchor == .ago ? .document : .told, keepsGrain: true)
    guard abs(shift.amount) < 10_000 else { return nil }
    return TimeHit(form: DateForm(shift: shift), start: index, end: at + 1, rule: "offset")
  }

  /// Whether `before` or `after` ends its phrase; else what follows it is the anchor. `ago` and `later` always end it.
  func closes(_ index: Int) -> Bool {
    let isConjunction = has(index, .preposition)
    return !isConjunction || isMark(index + 1) || index + 1 >= limits.upperBound || shape(index + 1).contains(.newLine)
  }
}
