/// Dates that share a month, and times that run from one to another.
extension TimeScanner {
  /// `between September 13 and 14`, `12–14 September`, `1988–1994`, `September 13 and 14`.
  func interval(_ index: Int) -> [TimeForm]? {
    let first = skip(opened(index) > .list ? index + 1 : index, lexicon.common.the)
    if let found = yearsBetween(first, index) { return found }
    return daysBeforeMonth(first, index) ?? daysAfterMonth(first, index) ?? years(first) ?? erasYears(first)
      ?? months(first, index)
  }

  /// What stands between two numbers of a list or range, and the index behind it.
  private func joint(_ index: Int) -> (joint: Joint, end: Int)? {
    if isLongDash(index) { return (.whole, index + 1) }
    if isDash(index) || isWord(index, lexicon.common.to) { return (.range, skip(index + 1, lexicon.common.the)) }
    if isWord(index, lexicon.common.and) || isWord(index, lexicon.common.comma) || isWord(index, lexicon.common.or) {
      return (.list, skip(index + 1, lexicon.common.and, lexicon.common.the))
    }
    return nil
  }

  /// How two dates of a list hang together: `12, 13`, `12-13`, `12–13`.
  private enum Joint: Int, Comparable {
    case list, range, whole
    static func < (a: Joint, b: Joint) -> Bool { a.rawValue < b.rawValue }
  }
  /// What the word before the dates makes of them.
  private func opened(_ start: Int) -> Joint {
    if isWord(start, lexicon.times.between) { return .whole }
    return isWord(start, lexicon.common.from) ? .range : .list
  }

  /// `12, 13 and 14 September`.
  private func daysBeforeMonth(_ first: Int, _ start: Int) -> [TimeForm]? {
    guard let (day, end) = monthDay(first) else { return nil }
    var days = [(day: day, range: first..<end)]
    var tie = opened(start)
    var at = end
    while days.count < 8, let (joint, next) = joint(at), let (other, after) = monthDay(next) {
      days.append((other, next..<after))
      tie = max(tie, joint)
      at = after
      if let hit = dayFirst(next), hit.form.month != nil {
        return forms(days, hit.form, start, hit.end, tie)
      }
    }
    return nil
  }

  /// `September 13, 14 and 15, 2022`.
  private func daysAfterMonth(_ first: Int, _ start: Int) -> [TimeForm]? {
    guard has(first, .month), var hit = monthFirst(first), let day = hit.form.day, hit.form.year == nil, hit.form.weekday == nil
    else { return nil }
    var days = [(day: day, range: first..<hit.end)]
    var tie = opened(start)
    while days.count < 8, let (joint, next) = joint(hit.end), digits(next, width: 1...2) != nil,
      let (other, after) = monthDay(next),
      other > days[days.count - 1].day, DateForm.exists(other, hit.form.month),
      !has(after, [.month, .meridiem, .unit, .counted]),
      !isWord(after, lexicon.common.colon), max(tie, joint) > .list || endsPhrase(after)
    {
      days.append((other, next..<after))
      tie = max(tie, joint)
      hit.end = after
    }
    guard days.count > 1 else { return nil }
    hit.end = yearTail(hit.end, &hit.form)
    return forms(days, hit.form, start, hit.end, tie)
  }

  /// Whether a list of days ends here, so that the last number counts nothing.
  func endsPhrase(_ index: Int) -> Bool {
    guard limits.contains(index) else { return true }
    return isMark(index) || has(index, .preposition) || shape(index).contains(.newLine) || digits(index, width: 4...4) != nil
      || lexicon.common.isFunctionWord(tokens[index].word)
  }

  private func forms(_ days: [(day: Int, range: Range<Int>)], _ base: DateForm, _ start: Int, _ end: Int, _ tie: Joint)
    -> [TimeForm]
  {
    func date(_ day: Int) -> DateForm {
      var form = DateForm(year: base.year, month: base.month, day: day)
      form.shift = base.shift
      return form
    }
    guard let last = days.last else { return [] }
    if tie == .whole {
      return [form(start..<end, .interval(date(days[0].day), date(last.day)), nil, "interval")]
    }
    return days.indices.map { position in
      let isLast = position == days.count - 1
      let range = days[position].range
      let words = withArticle(range.lowerBound)..<(isLast ? max(end, range.upperBound) : range.upperBound)
      var found = form(words, .date(date(days[position].day)), nil, tie == .range ? "interval" : "list of days")
      if tie == .range, position == days.count - 2 { found.opening = .range }
      return found
    }
  }

  /// `1988–1994`, `1941-45`.
  private func years(_ first: Int) -> [TimeForm]? {
    guard let from = digits(first, width: 4...4), (1000..<2100).contains(from), isDash(first + 1),
      let second = digits(first + 2, width: 2...4), !isDash(first + 3) || !isJoined(first + 3)
    else { return nil }
    let to = second < 100 ? from / 100 * 100 + second : second
    guard to > from, to < 2100, second >= 1000 || isJoined(first + 1) && isJoined(first + 2),
      second >= 1000 || second > 12 || to == from + 1
    else { return nil }
    return range(DateForm(year: from), first..<first + 1, DateForm(year: to), first + 2..<first + 3, isLongDash(first + 1))
  }

  /// `between 1988 and 1994`, `from 1988 to 1994`: two, the first of which runs to the end of the second.
  private func yearsBetween(_ first: Int, _ start: Int) -> [TimeForm]? {
    let isBetween = isWord(start, lexicon.times.between)
    guard isBetween || isWord(start, lexicon.common.from), let from = digits(first, width: 4...4), (1000..<2100).contains(from),
      isWord(first + 1, isBetween ? lexicon.common.and : lexicon.common.to)
        || !isBetween && isWord(first + 1, lexicon.times.until),
      let to = digits(first + 2, width: 4...4), to > from, to < 2100, !has(first + 3, [.counted, .units])
    else { return nil }
    return range(DateForm(year: from), first..<first + 1, DateForm(year: to), first + 2..<first + 3, false)
  }

  /// `499-493 BC`, `264 to 241 BC`: the era is told once.
  private func erasYears(_ first: Int) -> [TimeForm]? {
    guard let from = digits(first, width: 1...4), from > 0, let (joint, next) = joint(first + 1),
      let to = digits(next, width: 1...4), let (isBefore, end) = era(next + 1), isBefore ? from > to : from < to
    else { return nil }
    let form = DateForm(year: from, isBeforeChrist: isBefore)
    let last = DateForm(year: to, isBeforeChrist: isBefore)
    guard joint == .list else { return range(form, first..<first + 1, last, next..<end, joint == .whole) }
    return [
      self.form(first..<first + 1, .date(form), nil, "year"), self.form(next..<end, .date(last), nil, "year"),
    ]
  }

  /// One expression, or two of which the first runs to the end of the second.
  private func range(_ from: DateForm, _ first: Range<Int>, _ to: DateForm, _ second: Range<Int>, _ isWhole: Bool) -> [TimeForm] {
    if isWhole { return [form(first.lowerBound..<second.upperBound, .interval(from, to), nil, "interval")] }
    var begin = form(first, .date(from), nil, "interval")
    begin.opening = .range
    return [begin, form(second, .date(to), nil, "interval")]
  }

  /// `May–July 2020`.
  private func months(_ first: Int, _ start: Int) -> [TimeForm]? {
    guard has(first, .month), isCapitalised(first), isLongDash(first + 1), let hit = monthFirst(first + 2), hit.form.day == nil
    else { return nil }
    var from = DateForm(year: hit.form.year, month: Int(word(first).month))
    if let year = from.year, let last = hit.form.month, let month = from.month, month > last { from.year = year - 1 }
    return [form(start..<hit.end, .interval(from, hit.form), nil, "interval")]
  }
}
