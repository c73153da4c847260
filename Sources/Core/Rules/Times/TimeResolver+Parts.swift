/// Parts of a day and clock times that stand without a day.
extension TimeResolver {
  func bare(_ form: DateForm, _ time: TimeForm, _ sentence: Int) -> (TimeValue, TimeExpression.Certainty) {
    var value = TimeValue(grain: .day)
    if let day = reportedDay(form, sentence) {
      value = day
    } else if let published, !isHistory {
      value = TimeValue(form.part?.isDark == true && !looksAhead(time) ? published.adding(days: -1) : published)
    }
    value.part = form.part
    value.clock = form.clock
    return (value, .implied)
  }

  /// The day told in the same sentence or paragraph; `said early on Tuesday … in the evening hours` means Monday's evening.
  private func reportedDay(_ form: DateForm, _ sentence: Int) -> TimeValue? {
    guard let told, told.grain == .day, told.day != nil || told.weekday != nil else { return nil }
    guard sentence == telling.sentence || (telling.block >= 0 && telling.block == block(sentence)) else { return nil }
    var value = told
    value.part = nil
    value.clock = nil
    let isEarly = telling.modifier == .start || told.part == .morning
    return isEarly && form.part?.isDark == true && sentence == telling.sentence ? stepped(value, -1) : value
  }

  /// A day some days on, also where only its weekday or its month and day are known.
  func stepped(_ value: TimeValue, _ days: Int) -> TimeValue {
    if let day = value.calendarDay { return TimeValue(day.adding(days: days)) }
    var result = value
    if let weekday = value.weekday, value.day == nil {
      result.weekday = ((weekday - 1 + days) % 7 + 7) % 7 + 1
    } else if let month = value.month, let day = value.day,
      let other = CalendarDay(year: 2001, month: month, day: day)?.adding(days: days)
    {
      result.month = other.month
      result.day = other.day
    }
    return result
  }
}

extension DayPart {
  /// Whether a report that names no day means the evening or night before it.
  var isDark: Bool { self == .evening || self == .night }
}
