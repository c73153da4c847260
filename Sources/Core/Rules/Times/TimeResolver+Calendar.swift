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
    if form.direction?.isFromDocument != true,
      isHistory || (value.grain != .quarter && isOpening(time, sentence) && !looksAhead(time)),
      let year = historicYear(sentence, firstMonth)
    {
      value.year = year.year
      value.isBeforeChrist = year.isBeforeChrist
      return (value, .implied)
    }
    if isHistory, let told, let year = told.year, !told.isBeforeChrist, let direction = form.direction, direction.step != 0 {
      let isBehind = firstMonth <= told.month ?? told.season?.firstMonth ?? (direction.step > 0 ? 0 : 13)
      value.year = direction.step > 0 ? (isBehind ? year + 1 : year) : isBehind ? year : year - 1
      return (value, .implied)
    }
    value.year = published.map { nearestYear($0, firstMonth, value.day, form.direction, time, value.grain) }
    return (value, .implied)
  }

  /// The year that a narrative is in.
  private func historicYear(_ sentence: Int, _ month: Int) -> (year: Int, isBeforeChrist: Bool)? {
    guard let last = lastYear else { return nil }
    if isHistory { return (last.year + (isPastNewYear(month, last.year) ? 1 : 0), last.isBeforeChrist) }
    guard sentence >= 0, let published, abs(last.year - published.year) > 1 else { return nil }
    let isNear = text.sentences[sentence].block == last.block && sentence - last.sentence <= 1
    return isNear ? (last.year, last.isBeforeChrist) : nil
  }

  /// A narrative goes forward: after December comes January of the next year.
  private func isPastNewYear(_ month: Int, _ year: Int) -> Bool {
    guard let lastMonth, lastMonth.year == year else { return false }
    return lastMonth.month - month >= TimeResolver.mostMonthsBack
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
    time.tokens.lowerBound > 0 && text.tokens[time.tokens.lowerBound - 1].word == lexicon.times.ended
  }

  /// A distance from the document's day, or from what was told last.
  func moved(_ shift: Shift, _ time: TimeForm) -> TimeValue {
    var shift = shift
    // `for the nine months …, against … a year earlier` compares no quarters.
    if longSentence >= 0, longSentence == text.sentence(at: time.span.start) { shift.keepsGrain = false }
    if shift.base == .document, shift.unit == .day, let day = speakingDay(time) { return moved(day, shift) }
    switch shift.base {
    case .event: return TimeValue(grain: shift.unit == .fortnight ? .week : shift.unit)
    case .document, .setting: return moved(isHistory ? told : published.map { TimeValue($0) }, shift)
    case .told:
      if shift.unit == .quarter, told?.quarter == nil { return quarterMoved(published.map { TimeValue($0) }, shift.amount - 1) }
      return moved(told ?? (isHistory ? nil : published.map { TimeValue($0) }), shift)
    }
  }

  /// `Girona fell on 5 February. Five days after the fall …`: in a narrative what happened is what was told last. Where the
  /// length stands beside a date, `on 27 June, two days after the landing`, it is said of that day.
  func anchored(_ form: TimeForm, _ amount: Amount, _ unit: TimeUnit) -> TimeValue? {
    guard isHistory, let anchor = form.anchor, let whole = amount.whole, whole < 5000, let told,
      toldBlock == block(text.sentence(at: form.span.start) ?? -1), [.day, .week, .month, .year].contains(unit)
    else { return nil }
    let gap = form.tokens.lowerBound - toldEnd
    if gap <= 2, toldSentence == text.sentence(at: form.span.start) { return told }
    let value = moved(told, Shift(amount: anchor == .later ? whole : -whole, unit: unit, base: .told, keepsGrain: true))
    return value.year == nil ? nil : value
  }

  private func moved(_ from: TimeValue?, _ shift: Shift) -> TimeValue {
    switch shift.unit {
    case .day, .weekend:
      guard var from else { return TimeValue(grain: .day) }
      from.part = nil
      from.clock = nil
      guard from.grain == .day else {
        if shift.amount == 0 { return from }
        guard from.grain == .month || from.grain == .year else { return from }
        var value = TimeValue(grain: .day)
        value.year = from.year
        value.isBeforeChrist = from.isBeforeChrist
        return value
      }
      return stepped(from, shift.amount)
    case .week, .fortnight: return week(from, shift.amount)
    case .hour, .minute, .second: return clock(from, shift)
    case .month: return monthMoved(from, shift.amount)
    case .quarter: return quarterMoved(from, shift.amount)
    case .year: return yearMoved(from, shift)
    case .decade:
      var value = TimeValue(grain: shift.keepsGrain ? .year : .decade)
      let step = from?.isBeforeChrist == true ? -shift.amount : shift.amount
      value.decade = from?.year.map { $0 / 10 + step }
      value.year = from?.year.map { max(0, $0 + step * 10) }
      value.isBeforeChrist = from?.isBeforeChrist ?? false
      return value
    case .century:
      var value = TimeValue(grain: .century)
      value.century = from?.year.map { $0 / 100 + shift.amount }
      return value
    }
  }

  private func week(_ from: TimeValue?, _ amount: Int) -> TimeValue {
    var value = TimeValue(grain: .week)
    guard let day = from?.calendarDay ?? from?.monday else { return value }
    value.monday = day.adding(days: 1 - day.weekday + 7 * amount)
    value.year = value.monday?.year
    return value
  }

  private func clock(_ from: TimeValue?, _ shift: Shift) -> TimeValue {
    guard var from, let clock = from.clock, from.grain == .day else {
      var value = from ?? TimeValue(grain: .day)
      if value.grain == .day { value.part = nil }
      return value
    }
    let minutes =
      clock.hour * 60 + clock.minute + (shift.unit == .hour ? shift.amount * 60 : shift.unit == .minute ? shift.amount : 0)
    let days = Int((Double(minutes) / 1440).rounded(.down))
    from = stepped(from, days)
    let rest = minutes - days * 1440
    from.clock = Clock(hour: rest / 60, minute: rest % 60)
    return from
  }

  private func monthMoved(_ from: TimeValue?, _ amount: Int) -> TimeValue {
    var value = TimeValue(grain: .month)
    guard let from, let month = from.month ?? from.season?.firstMonth else { return value }
    let sum = (from.year ?? 2000) * 12 + month - 1 + amount
    value.year = from.year == nil || sum < 12 ? nil : sum / 12
    value.month = (sum % 12 + 12) % 12 + 1
    return value
  }

  private func quarterMoved(_ from: TimeValue?, _ amount: Int) -> TimeValue {
    var value = TimeValue(grain: .quarter)
    guard let from, let year = from.year, let quarter = from.quarter ?? from.month.map({ ($0 + 2) / 3 }) else { return value }
    let sum = year * 4 + quarter - 1 + amount
    value.year = sum / 4
    value.quarter = sum % 4 + 1
    return value
  }

  private func yearMoved(_ from: TimeValue?, _ shift: Shift) -> TimeValue {
    // A year before a quarter is the same quarter of another year.
    if shift.amount == -1, shift.base == .document || shift.keepsGrain, let told, told.grain == .quarter, told.quarter != nil,
      let year = told.year, shift.keepsGrain
    {
      var value = told
      value.year = year - 1
      return value
    }
    var value = TimeValue(grain: .year)
    value.year = from?.year.map { max(0, $0 + (from?.isBeforeChrist == true ? -shift.amount : shift.amount)) }
    value.isBeforeChrist = from?.isBeforeChrist ?? false
    return value
  }
}

extension CalendarDay {
  /// The day so many units on; nil beyond the calendar.
  func moved(_ amount: Int, _ unit: TimeUnit) -> CalendarDay? {
    switch unit {
    case .second, .minute, .hour: return self
    case .day: return adding(days: amount)
    case .weekend, .week: return adding(days: amount * 7)
    case .fortnight: return adding(days: amount * 14)
    case .month, .quarter:
      let sum = year * 12 + month - 1 + amount * (unit == .quarter ? 3 : 1)
      guard sum >= 12 else { return nil }
      let length = CalendarDay.days(inMonth: sum % 12 + 1, of: sum / 12)
      return CalendarDay(year: sum / 12, month: sum % 12 + 1, day: min(day, length))
    case .year, .decade, .century:
      let years = amount * (unit == .year ? 1 : unit == .decade ? 10 : 100)
      return CalendarDay(year: year + years, month: month, day: day) ?? CalendarDay(year: year + years, month: month, day: 28)
    }
  }
}
