/// Days that are told by another day or by what happened on it: `the day before`, `the day after 12 September`, `the third day of`.
extension TimeScanner {
  /// `the day before`, `the day after the capture`: told from what was told last, from a date or from a happening.
  func dayBefore(_ index: Int) -> TimeHit? {
    let at = skip(index, lexicon.common.the)
    guard at > index else { return nil }
    if let hit = secondNext(index, at) ?? beside(index, at) ?? counted(index, at) { return hit }
    guard isUnit(at), has(at + 1, .anchor), word(at + 1).anchor != .ago, !has(at + 2, .day),
      !isWord(index - 1, lexicon.common.inWord)
    else { return nil }
    let isLater = word(at + 1).anchor == .later
    // `had the day before refused` parts a verb; nothing happens behind it.
    // `claimed the day before that it had sunk` tells what was claimed.
    let isEvent =
      !closes(at + 1) && !isWord(index - 1, lexicon.times.verbs.had) && !isWord(at + 2, lexicon.common.that)
    let shift = Shift(amount: isLater ? 1 : -1, unit: word(at).unit, base: isEvent ? .event : .told)
    return TimeHit(form: DateForm(shift: shift), start: index, end: at + 2, rule: isEvent ? "event-anchored" : "offset")
  }

  /// `the day before last Tuesday`, `the day after 12 September`.
  private func beside(_ index: Int, _ at: Int) -> TimeHit? {
    guard isUnit(at, .day), has(at + 1, .anchor), word(at + 1).anchor != .ago,
      var hit = calendar(at + 2) ?? directed(at + 2), hit.form.hasDay, hit.form.part == nil
    else { return nil }
    hit.form.daysOn = word(at + 1).anchor == .later ? 1 : -1
    hit.start = index
    hit.rule = "day beside a day"
    return hit
  }

  /// `21 July, the fifth day of the rebellion`, `it is the second day of the siege`: the day told right before, or today.
  private func counted(_ index: Int, _ at: Int) -> TimeHit? {
    guard let (_, unit) = ordinal(at), isUnit(unit, .day), isWord(unit + 1, lexicon.common.of), !has(unit + 2, .month),
      !isWord(unit + 2, lexicon.common.the) || !has(unit + 3, .unit)
    else { return nil }
    let isToday = isWord(index - 1, lexicon.times.verbs.isWord) || isWord(index - 1, lexicon.common.possessive)
    guard isToday || isMark(index - 1) && has(index - 2, [.weekday, .month, .digits, .day]) else { return nil }
    let shift = Shift(amount: 0, unit: .day, base: isToday ? .document : .event)
    return TimeHit(form: DateForm(shift: shift), start: index, end: unit + 1, rule: "counted day")
  }

  /// `the week before last`, `the month after next`.
  private func secondNext(_ index: Int, _ at: Int) -> TimeHit? {
    guard isUnit(at), [.week, .month, .year].contains(word(at).unit), has(at + 1, .anchor), has(at + 2, .direction),
      closes(at + 2),
      word(at + 2).direction == (word(at + 1).anchor == .later ? .next : .last)
    else { return nil }
    let form = DateForm(shift: Shift(amount: word(at + 1).anchor == .later ? 2 : -2, unit: word(at).unit, base: .document))
    return TimeHit(form: form, start: index, end: at + 3, rule: "directed")
  }
}
