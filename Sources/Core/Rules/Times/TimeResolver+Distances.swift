/// Distances: from the day of the document, or from what was told last.
extension TimeResolver {
  /// A distance from the document's day, or from what was told last.
  func moved(_ shift: Shift, _ time: TimeForm) -> TimeValue {
    var shift = shift
    // `for the nine months …, against … a year earlier` compares no quarters.
    if telling.longSentence >= 0, telling.longSentence == text.sentence(at: time.span.start) { shift.keepsGrain = false }
    if shift.base == .document, shift.unit == .day, let day = speakingDay(time) { return moved(day, shift) }
    switch shift.base {
    case .event where isBesideTold(time):
      return told.map { moved($0, Shift(amount: 0, unit: .day, base: .told)) } ?? TimeValue(grain: .day)
    case .event: return TimeValue(grain: shift.unit == .fortnight ? .week : shift.unit)
    case .setting where looksBack(text.sentence(at: time.span.start) ?? -1): return moved(told, shift)
    case .document, .setting: return moved(isHistory ? told : published.map { TimeValue($0) }, shift)
    case .told:
      if shift.unit == .quarter {
        return telling.quarter.map { quarterMoved($0, shift.amount) }
          ?? quarterMoved(published.map { TimeValue($0) }, shift.amount - 1)
      }
      return held(moved(told ?? (isHistory ? nil : published.map { TimeValue($0) }), shift), shift, time)
    }
  }

  /// `30 years later they met`: what has happened did not happen after the document, so it is counted from another time.
  private func held(_ value: TimeValue, _ shift: Shift, _ time: TimeForm) -> TimeValue {
    guard shift.keepsGrain, shift.amount > 0, !isHistory, let published, !looksAhead(time),
      let begin = value.bounds?.begin, begin > published.iso
    else { return value }
    return TimeValue(grain: value.grain)
  }

  /// `Girona fell on 5 February. Five days after the fall …`: in a narrative what happened is what was told last. Where the
  /// length stands beside a date, `on 27 June, two days after the landing`, it is said of that day.
  func anchored(_ form: TimeForm, _ amount: Amount, _ unit: TimeUnit) -> TimeValue? {
    guard isHistory, let anchor = form.anchor, let whole = amount.whole, whole < 5000, let told,
      telling.block == block(text.sentence(at: form.span.start) ?? -1), [.day, .week, .month, .year].contains(unit)
    else { return nil }
    let gap = form.tokens.lowerBound - telling.end
    if gap <= 2, telling.sentence == text.sentence(at: form.span.start) { return told }
    let value = moved(told, Shift(amount: anchor == .later ? whole : -whole, unit: unit, base: .told, keepsGrain: true))
    return value.year == nil ? nil : value
  }

  /// `on 12 October, the day before the fall`: what stands right behind a day says which day that was.
  private func isBesideTold(_ form: TimeForm) -> Bool {
    told?.grain == .day && told?.day != nil && telling.end == form.tokens.lowerBound - 1
      && telling.sentence == text.sentence(at: form.span.start)
  }

  private func moved(_ from: TimeValue?, _ shift: Shift) -> TimeValue {
    switch shift.unit {
    case .day, .weekend:
      guard var from else { return TimeValue(grain: .day) }
      from.part = nil
      from.clock = nil
      guard from.grain == .day else {
        guard from.grain == .month && from.season == nil || from.grain == .year && shift.amount != 0 else { return from }
        var value = TimeValue(grain: .day)
        if shift.amount == 0 { value.month = from.month }
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
    guard let from, let month = from.firstMonth else { return value }
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
    if shift.amount == -1, shift.keepsGrain, told?.grain == .quarter, told?.quarter != nil, var value = telling.quarter ?? told,
      let year = value.year
    {
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
