/// Days that have a name, and halves and weeks of what a date names.
extension TimeScanner {
  /// `Christmas`, `last Thanksgiving`, `New Year's Eve 2014`.
  func namedDay(_ index: Int) -> TimeHit? {
    let hasDirection = has(index, .direction)
    let at = hasDirection ? index + 1 : index
    guard has(at, .holiday), isCapitalised(at), let (holiday, end) = lexicon.times.holidays.longest(tokens, at, limits.upperBound)
    else { return nil }
    var form = DateForm(month: holiday.month, day: holiday.dayOfMonth, holiday: holiday)
    if hasDirection { form.direction = word(index).direction }
    let tail = yearTail(end, &form)
    return TimeHit(form: form, start: index, end: tail, rule: "named day")
  }

  /// `the second half of 2008`, `the first half of the year`, `the latter part of May`.
  func half(_ index: Int) -> TimeHit? {
    let at = skip(index, lexicon.common.the)
    guard let isLater = half(of: at), has(at + 1, .fraction) || isWord(at + 1, lexicon.times.part),
      isWord(at + 2, lexicon.common.of), var hit = calendar(at + 3) ?? directed(at + 3) ?? coarse(at + 3) ?? container(at + 3),
      !hit.form.hasDay, hit.form.part == nil
    else { return nil }
    if has(at + 1, .fraction), hit.form.isYear {
      hit.form.half = isLater ? 2 : 1
      hit.rule = "half"
    } else {
      hit.modifier = isLater ? .end : .start
    }
    hit.start = index
    return hit
  }

  /// Whether an adjective names the later of two halves; nil where it names neither.
  private func half(of index: Int) -> Bool? {
    if has(index, .ordinal), word(index).ordinal <= 2 { return word(index).ordinal == 2 }
    if has(index, .modifier), word(index).modifier != .middle { return word(index).modifier == .end }
    return isWord(index, lexicon.times.latter) || (has(index, .direction) && word(index).direction == .last) ? true : nil
  }

  /// `the week of 6 March`, `the week beginning 4 March`.
  func weekOf(_ index: Int) -> TimeHit? {
    let at = skip(index, lexicon.common.the)
    guard isUnit(at, .week), isWord(at + 1, lexicon.common.of) || isWord(at + 1, lexicon.times.verbs.beginning),
      var hit = calendar(skip(at + 2, lexicon.common.the)),
      hit.form.day != nil
    else { return nil }
    hit.form.isWeek = true
    hit.start = index
    hit.rule = "week of a day"
    return hit
  }
}

extension TimeResolver {
  /// The day that a name stands for in the year that it falls in.
  func namedDay(_ holiday: Holiday, _ value: TimeValue) -> TimeValue {
    guard let year = value.year, !value.isBeforeChrist, let day = holiday.day(in: year) else { return value }
    return TimeValue(day)
  }

  /// The week of a day.
  func week(of value: TimeValue) -> TimeValue {
    var week = TimeValue(grain: .week)
    week.year = value.year
    week.monday = value.calendarDay.map { $0.adding(days: 1 - $0.weekday) }
    return week
  }
}
