/// Parts of a day with their day or without: `the night of September 12`, `in the evening hours`.
extension TimeScanner {
  /// `the night of September 12`, `the early morning today`, `evening of the same day`, `overnight`.
  func partOfDay(_ index: Int) -> TimeHit? {
    guard let (part, modifier, end) = part(index) else { return nil }
    var hit = TimeHit(form: DateForm(part: part), modifier: modifier, start: index, end: end, rule: "part of day")
    var next = end
    // `in the night from 12 to 13 September` is the one of the 12th.
    let isOf = isWord(end, lexicon.common.of) || part == .night && isWord(end, lexicon.common.from)
    if isOf || isWord(end, lexicon.common.on) || isWord(end, lexicon.common.comma) { next += 1 }
    if let day = day(next) ?? day(skip(next, lexicon.common.the)), day.form.part == nil, day.form.clock == nil {
      hit.form = day.form
      hit.form.part = part
      hit.end = part == .night ? nightEnd(day) : day.end
      return hit
    }
    // `the evening before`: of the day before the one told of.
    if has(end, .anchor), has(end, .preposition), closes(end),
      isWord(index, lexicon.common.the) || isWord(index - 1, lexicon.common.the)
    {
      hit.form = DateForm(shift: Shift(amount: word(end).anchor == .later ? 1 : -1, unit: .day, base: .told), part: part)
      hit.end = end + 1
      hit.rule = "offset"
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
