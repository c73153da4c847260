/// Months without a year, and distances.
extension TimeResolver {
  func month(_ form: DateForm, _ time: TimeForm, _ sentence: Int) -> (TimeValue, TimeExpression.Certainty) {
    var value = TimeValue(grain: form.day == nil ? .month : .day)
    value.month = form.month
    value.day = form.day
    value.weekday = form.weekday
    guard let month = form.month, let day = form.day, let weekday = form.weekday, form.year == nil, form.shift == nil,
      let published
    else {
      let (settled, certainty) = settled(value, form, time, sentence, firstMonth: form.month ?? 1)
      return (leap(settled), certainty)
    }
    // Weekday and day together fix the year.
    let fitting = [0, -1, 1, -2, -3, -4, -5, -6].lazy.map { published.year + $0 }
      .first { CalendarDay(year: $0, month: month, day: day)?.weekday == weekday }
    value.year = fitting ?? published.year
    return (value, .implied)
  }

  /// 29 February without a year is of the last year that had one.
  private func leap(_ value: TimeValue) -> TimeValue {
    guard let year = value.year, let month = value.month, let day = value.day, !value.isBeforeChrist, value.calendarDay == nil
    else { return value }
    var value = value
    value.year = (1...8).lazy.map { year - $0 }.first { CalendarDay(year: $0, month: month, day: day) != nil }
    return value
  }

  /// Gives a month, season or quarter its year.
  func settled(
    _ value: TimeValue, _ form: DateForm, _ time: TimeForm, _ sentence: Int, firstMonth: Int
  ) -> (TimeValue, TimeExpression.Certainty) {
    var value = value
    value.isBeforeChrist = form.isBeforeChrist
    if let year = form.year {
      value.year = year
      return (value, .stated)
    }
    if let shift = form.shift {
      let base = shift.base == .document ? published?.year : told?.year ?? published?.year
      value.year = base.map { $0 + shift.amount }
      return (value, .implied)
    }
    if let year = yearInRange(time, month: firstMonth, day: value.day) {
      value.year = year
      return (value, .implied)
    }
    if form.direction?.isFromDocument != true,
      isHistory || value.grain != .quarter && goesOn(time, sentence),
      let year = historicYear(sentence, firstMonth)
    {
      value.isBeforeChrist = year.isBeforeChrist
      value.year = year.year - (isHistory && wrapsBack(time, value, year.year) ? 1 : 0)
      if value.season == .winter, isHistory, form.direction == nil, isPastSpring(year.year) { value.setWinterEnding() }
      return (value, .implied)
    }
    if isHistory || form.direction?.isFromDocument == false, let told, let year = told.year, !told.isBeforeChrist,
      let direction = form.direction, direction.step != 0
    {
      let isBehind = firstMonth <= told.firstMonth ?? (direction.step > 0 ? 0 : 13)
      value.year = direction.step > 0 ? (isBehind ? year + 1 : year) : isBehind ? year : year - 1
      return (value, .implied)
    }
    value.year = published.map { nearestYear($0, firstMonth, value.day, form.direction, time, value.grain) }
    return (value, .implied)
  }

  /// `from October through March`: the end of a range lies within a year of its beginning.
  private func yearInRange(_ time: TimeForm, month: Int, day: Int?) -> Int? {
    guard telling.namesMonth, let told, let year = told.year, let first = told.firstMonth,
      !told.isBeforeChrist,
      time.tokens.lowerBound == telling.end + 1, lexicon.times.marks.joints[text.tokens[telling.end].word] == true
    else { return nil }
    let isEarlier = month < first || month == first && (day ?? 31) < (told.day ?? 0)
    return isEarlier ? year + 1 : year
  }

  /// Whether news may go on with a year long past: at the beginning of a sentence, or beside what goes on with it.
  private func goesOn(_ time: TimeForm, _ sentence: Int) -> Bool {
    guard isOpening(time, sentence) || telling.sentence == sentence && told?.year != nil && told?.year == telling.year?.year
    else {
      return false
    }
    return !looksAhead(time)
  }

  /// Whether summer or autumn of a year was told last: the winter that follows is named by the year in which it ends.
  private func isPastSpring(_ year: Int) -> Bool {
    guard let told, told.year == year else { return false }
    return told.month.map { $0 > 6 } ?? (told.season == .summer || told.season == .autumn)
  }

  /// `from October to March` in a narrative that has come to April of the year: the October before.
  private func wrapsBack(_ time: TimeForm, _ value: TimeValue, _ year: Int) -> Bool {
    guard let month = value.month, let last = telling.month, last.year == year, last.month < month, !value.isBeforeChrist,
      lexicon.times.marks.joints[word(behind: time)] == true,
      let next = forms.first(behind: time), next.tokens.lowerBound <= time.tokens.upperBound + 2,
      case .date(let end) = next.meaning, end.year == nil, let endMonth = end.month
    else { return false }
    return endMonth < month && endMonth <= last.month
  }

  private func word(behind time: TimeForm) -> Word {
    text.tokens.indices.contains(time.tokens.upperBound) ? text.tokens[time.tokens.upperBound].word : .unknown
  }

  /// The year that a narrative is in.
  private func historicYear(_ sentence: Int, _ month: Int) -> (year: Int, isBeforeChrist: Bool)? {
    guard let last = telling.year else { return nil }
    if isHistory { return (last.year + (isPastNewYear(month, last.year) ? 1 : 0), last.isBeforeChrist) }
    guard sentence >= 0, let published, abs(last.year - published.year) > 1 else { return nil }
    let isNear = text.sentences[sentence].block == last.block && sentence - last.sentence <= 1
    return isNear ? (last.year, last.isBeforeChrist) : nil
  }

  /// A narrative goes forward: after December comes January of the next year.
  private func isPastNewYear(_ month: Int, _ year: Int) -> Bool {
    guard let last = telling.month, last.year == year else { return false }
    return last.month - month >= TimeResolver.mostMonthsBack
  }

  /// How far a narrative goes back within a year.
  private static let mostMonthsBack = 7

  /// The year that brings a month nearest to the document's day: not many months ahead, unless the words look ahead.
  private func nearestYear(
    _ published: CalendarDay, _ month: Int, _ day: Int?, _ direction: Direction?, _ time: TimeForm, _ grain: TimeUnit
  ) -> Int {
    let year = published.year
    let ahead = month - published.month
    let isAhead = ahead > 0 || (ahead == 0 && day.map { $0 > published.day } ?? false)
    switch direction {
    case .last, .past, .previous: return isAhead || (ahead == 0 && day == nil && grain == .month) ? year - 1 : year
    case .next, .coming, .following: return isAhead ? year : year + 1
    case .this, .current, .same, .that, .latest: return year
    case nil: break
    }
    if looksAhead(time) { return isAhead || ahead == 0 ? year : ahead < (grain == .quarter ? -6 : -2) ? year + 1 : year }
    if ahead < -5, time.tokens.lowerBound > 0, text.tokens[time.tokens.lowerBound - 1].word == lexicon.common.by {
      return year + 1
    }
    if grain == .quarter { return ahead > 2 ? year - 1 : year }
    if isAhead { return ahead > (day == nil || outlook(time) == false ? 2 : 4) ? year - 1 : year }
    return ahead < -8 && published.month > 9 && month < 3 && !isEnded(time) && outlook(time) != false && !isSaidFirst(time)
      ? year + 1 : year
  }

  /// `In January, a week after …`: what opens its sentence and looks nowhere has been.
  private func isSaidFirst(_ time: TimeForm) -> Bool { isOpening(time, text.sentence(at: time.span.start) ?? -1) }

  /// `the year ended 31 January`.
  func isEnded(_ time: TimeForm) -> Bool {
    time.tokens.lowerBound > 0 && text.tokens[time.tokens.lowerBound - 1].word == lexicon.times.verbs.ended
  }
}

extension [TimeForm] {
  /// The one behind another; they stand in order of the text.
  fileprivate func first(behind form: TimeForm) -> TimeForm? {
    let index = partitioningIndex { $0.tokens.lowerBound >= form.tokens.upperBound }
    return index < count ? self[index] : nil
  }
}
