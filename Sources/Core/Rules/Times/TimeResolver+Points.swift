/// Points of the calendar against the day of the document and what was told before.
extension TimeResolver {
  func base(_ form: DateForm, _ time: TimeForm, _ sentence: Int) -> (TimeValue, TimeExpression.Certainty) {
    if form.isWeekend { return (weekend(form, time), .implied) }
    if let decade = form.decade {
      var value = TimeValue(grain: .decade)
      value.decade = decade
      return (value, .stated)
    }
    if let century = form.century {
      var value = TimeValue(grain: .century)
      value.century = century
      value.isBeforeChrist = form.isBeforeChrist
      return (value, .stated)
    }
    if form.month != nil { return month(form, time, sentence) }
    if let season = form.season {
      var value = TimeValue(grain: .month)
      value.season = season
      return settled(value, form, time, sentence, firstMonth: season.firstMonth)
    }
    if let quarter = form.quarter {
      var value = TimeValue(grain: .quarter)
      value.quarter = quarter
      return settled(value, form, time, sentence, firstMonth: quarter * 3 - 2)
    }
    if let weekday = form.weekday {
      guard let shift = form.shift, shift.unit == .week, let monday = moved(shift, time).monday else {
        return (self.weekday(weekday, form.direction, time), .implied)
      }
      return (TimeValue(monday.adding(days: weekday - 1)), .implied)
    }
    if let year = form.year {
      if let shift = form.shift, var quarter = telling.quarter, shift.unit == .quarter || sentence != telling.longSentence {
        quarter.year = year
        return (quarter, .implied)
      }
      var value = TimeValue(grain: .year)
      value.year = year
      value.isBeforeChrist = form.isBeforeChrist
      return (value, .stated)
    }
    if let shift = form.shift, form.day == nil { return (moved(shift, time), .implied) }
    return (dayOfMonth(form, form.shift.map { moved($0, time) }), .implied)
  }

  func weekend(_ form: DateForm, _ time: TimeForm) -> TimeValue {
    var value = TimeValue(grain: .week)
    value.isWeekend = true
    let amount = form.shift?.amount ?? 0
    guard let published else { return value }
    let monday = published.adding(days: 1 - published.weekday)
    // Before Saturday `the weekend` and `last weekend` are both the one that was.
    let isOver = published.weekday < 6 && form.direction != .this && !looksAhead(time)
    value.monday = monday.adding(days: 7 * (amount == 0 && isOver ? -1 : amount))
    return value
  }

  /// `the 12th`, in a month that is named or the one that was told last.
  func dayOfMonth(_ form: DateForm, _ named: TimeValue?) -> TimeValue {
    var value = TimeValue(grain: .day)
    let month = named ?? (told?.month == nil ? nil : told)
    value.day = form.day
    value.year = month == nil ? published?.year : month?.year
    value.month = month?.month ?? published?.month
    if let year = value.year, let month = value.month, let day = value.day, CalendarDay(year: year, month: month, day: day) == nil
    {
      value.month = nil
    }
    return value
  }

  /// The latest such day not after the document's, or the next one where the words look ahead.
  func weekday(_ weekday: Int, _ direction: Direction?, _ time: TimeForm) -> TimeValue {
    guard let published else {
      var value = TimeValue(grain: .day)
      value.weekday = weekday
      return value
    }
    let back = (published.weekday - weekday + 7) % 7
    switch direction {
    case .previous: return TimeValue((told?.calendarDay ?? published).before(weekday))
    case .last, .past: return TimeValue(published.before(weekday))
    case .next, .coming, .following: return TimeValue(published.adding(days: 7 - back))
    default: break
    }
    if back != 0, looksAhead(time) { return TimeValue(published.adding(days: 7 - back)) }
    return TimeValue(published.adding(days: -back))
  }
}
