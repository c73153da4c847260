/// Dates that share a month, and times that run from one to another.
extension TimeScanner {
  /// `between September 13 and 14`, `12–14 September`, `1988–1994`, `September 13 and 14`.
  func interval(_ index: Int) -> [TimeForm]? {
    let isOpened = isWord(index, lexicon.common.from) || isWord(index, lexicon.times.between)
    let start = isOpened ? index + 1 : index
    let first = skip(start, lexicon.common.the)
    return daysBeforeMonth(first, index, isOpened) ?? daysAfterMonth(first, index, isOpened) ?? years(first, index, isOpened)
      ?? months(first, index, isOpened)
  }

  /// What stands between two numbers of a list or range, and the index behind it.
  private func joint(_ index: Int) -> (isRange: Bool, end: Int)? {
    if isDash(index) || isWord(index, lexicon.common.to) { return (true, skip(index + 1, lexicon.common.the)) }
    if isWord(index, lexicon.common.and) || isWord(index, lexicon.common.comma) || isWord(index, lexicon.common.or) {
      return (false, skip(index + 1, lexicon.common.and, lexicon.common.the))
    }
    return nil
  }

  /// `12, 13 and 14 September`.
  private func daysBeforeMonth(_ first: Int, _ start: Int, _ isOpened: Bool) -> [TimeForm]? {
    guard let (day, end) = monthDay(first) else { return nil }
    var days = [(day: day, range: first..<end)]
    var isRange = isOpened
    var at = end
    while days.count < 8, let (range, next) = joint(at), let (other, after) = monthDay(next) {
      days.append((other, next..<after))
      isRange = isRange || range
      at = after
      if let hit = dayFirst(next), hit.form.month != nil {
        return forms(days, hit.form, start, hit.end, isRange)
      }
    }
    return nil
  }

  /// `September 13, 14 and 15, 2022`.
  private func daysAfterMonth(_ first: Int, _ start: Int, _ isOpened: Bool) -> [TimeForm]? {
    guard has(first, .month), var hit = monthFirst(first), let day = hit.form.day, hit.form.year == nil, hit.form.weekday == nil
    else { return nil }
    var days = [(day: day, range: first..<hit.end)]
    var isRange = isOpened
    while days.count < 8, let (range, next) = joint(hit.end), digits(next, width: 1...2) != nil,
      let (other, after) = monthDay(next),
      other > days[days.count - 1].day, DateForm.exists(other, hit.form.month),
      !has(after, [.month, .meridiem, .unit, .counted]),
      !isWord(after, lexicon.common.colon), range || isOpened || endsPhrase(after)
    {
      days.append((other, next..<after))
      isRange = isRange || range
      hit.end = after
    }
    guard days.count > 1 else { return nil }
    hit.end = yearTail(hit.end, &hit.form)
    return forms(days, hit.form, start, hit.end, isRange)
  }

  /// Whether a list of days ends here, so that the last number counts nothing.
  private func endsPhrase(_ index: Int) -> Bool {
    guard limits.contains(index) else { return true }
    return isMark(index) || has(index, .preposition) || shape(index).contains(.newLine) || digits(index, width: 4...4) != nil
      || lexicon.common.isFunctionWord(tokens[index].word)
  }

  private func forms(_ days: [(day: Int, range: Range<Int>)], _ base: DateForm, _ start: Int, _ end: Int, _ isRange: Bool)
    -> [TimeForm]
  {
    func date(_ day: Int) -> DateForm {
      var form = DateForm(year: base.year, month: base.month, day: day)
      form.shift = base.shift
      return form
    }
    guard let last = days.last else { return [] }
    if isRange {
      return [form(start..<end, .interval(date(days[0].day), date(last.day)), nil, "interval")]
    }
    return days.indices.map { position in
      let isLast = position == days.count - 1
      let range =
        days[position].range.lowerBound..<(isLast ? max(end, days[position].range.upperBound) : days[position].range.upperBound)
      return form(range, .date(date(days[position].day)), nil, "list of days")
    }
  }

  /// `1988–1994`, `1941-45`.
  private func years(_ first: Int, _ start: Int, _ isOpened: Bool) -> [TimeForm]? {
    guard let from = digits(first, width: 4...4), (1000..<2100).contains(from), isDash(first + 1),
      let second = digits(first + 2, width: 2...4), !isDash(first + 3) || !isJoined(first + 3)
    else { return nil }
    let to = second < 100 ? from / 100 * 100 + second : second
    guard to > from, to < 2100, second >= 1000 || isJoined(first + 1) && isJoined(first + 2), second >= 1000 || second > 12
    else { return nil }
    return [form(first..<first + 3, .interval(DateForm(year: from), DateForm(year: to)), nil, "interval")]
  }

  /// `May–July 2020`, `between May and July 2020`.
  private func months(_ first: Int, _ start: Int, _ isOpened: Bool) -> [TimeForm]? {
    guard has(first, .month), isCapitalised(first), isDash(first + 1) || (isOpened && joint(first + 1) != nil),
      let hit = monthFirst(skip(first + 2, lexicon.common.the)), hit.form.day == nil, hit.form.year != nil || isDash(first + 1)
    else { return nil }
    var from = DateForm(year: hit.form.year, month: Int(word(first).month))
    if let year = from.year, let last = hit.form.month, let month = from.month, month > last { from.year = year - 1 }
    return [form(start..<hit.end, .interval(from, hit.form), nil, "interval")]
  }
}
