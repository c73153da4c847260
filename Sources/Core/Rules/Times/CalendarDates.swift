/// A point that was read, and the index of the token behind it.
struct TimeHit {
  var form: DateForm
  var modifier: TimeModifier?
  /// How long a part of it is meant.
  var length: Length?
  var start: Int
  var end: Int
  var rule: String
}

/// Dates as calendars have them: `September 12, 2022`, `12th of September`, `Monday, 12 September`, `2022-09-12`, `May 2020`.
extension TimeScanner {
  func calendar(_ index: Int) -> TimeHit? {
    let roles = roles(index)
    if !roles.isDisjoint(with: [.holiday, .direction]), let hit = namedDay(index) { return hit }
    if roles.contains(.weekday) { return weekday(index) }
    if roles.contains(.month) { return monthFirst(index) }
    if roles.contains(.digits) { return numeric(index) ?? dayFirst(index) }
    if isWord(index, lexicon.common.the) || !roles.isDisjoint(with: [.ordinal, .number]) {
      let at = skip(index, lexicon.common.the)
      if var hit = dayFirst(at) ?? dayOfMonth(index, at) {
        hit.start = index
        return hit
      }
    }
    return nil
  }

  func weekday(_ index: Int) -> TimeHit? {
    let word = word(index)
    guard isCapitalised(index), !word.roles.contains(.weekdays) else { return nil }
    var next = index + 1
    let isShort = word.roles.contains(.weekdayAbbreviation)
    if isShort { next = skip(next, lexicon.common.fullStop) }
    next = skip(next, lexicon.common.comma, lexicon.common.openBracket)
    next = skip(next, lexicon.common.the)
    let date = has(next, .month) ? monthFirst(next) : dayFirst(next)
    if var hit = date, hit.form.day != nil {
      if hasOpened(hit.start, index) { hit.end = skip(hit.end, lexicon.common.closeBracket) }
      hit.form.weekday = Int(word.weekday)
      hit.start = index
      return hit
    }
    if let (day, end) = numberedDay(next) {
      return TimeHit(form: DateForm(day: day, weekday: Int(word.weekday)), start: index, end: end, rule: "calendar")
    }
    guard !isShort else { return nil }
    if let hit = weekdayOfWeek(index) { return hit }
    return TimeHit(form: DateForm(weekday: Int(word.weekday)), start: index, end: index + 1, rule: "weekday")
  }

  /// `Wednesday last week`, `Monday of this week`.
  private func weekdayOfWeek(_ index: Int) -> TimeHit? {
    let at = skip(index + 1, lexicon.common.of)
    guard has(at, .direction), isUnit(at + 1, .week), [.last, .next, .this].contains(word(at).direction) else { return nil }
    var form = DateForm(weekday: Int(word(index).weekday))
    form.shift = Shift(amount: word(at).direction.step, unit: .week, base: .document)
    return TimeHit(form: form, start: index, end: at + 2, rule: "weekday of a week")
  }

  func monthFirst(_ index: Int) -> TimeHit? {
    let word = word(index)
    guard word.roles.contains(.month), isCapitalised(index) else { return nil }
    var next = index + 1
    let isShort = word.roles.contains(.monthAbbreviation)
    if isShort { next = skip(next, lexicon.common.fullStop) }
    var form = DateForm(month: Int(word.month))
    if let (day, end) = monthDay(skip(next, lexicon.common.the)), !(isWord(end, lexicon.common.colon) && isJoined(end + 1)) {
      guard DateForm.exists(day, form.month) else { return nil }
      form.day = day
      let tail = yearTail(end, &form)
      guard form.existsInItsYear else { return nil }
      return withWeekday(TimeHit(form: form, start: index, end: tail, rule: "calendar"))
    }
    // `31 February` is no day, so it is no month either.
    if let count = digits(index - 1), count > 0, count < 1000, !isDash(index - 1), isJoined(index) == false { return nil }
    let tail = yearTail(next, &form)
    if tail > next { return TimeHit(form: form, start: index, end: tail, rule: "month") }
    guard !isShort || next > index + 1 || follows(index, .preposition), isMonth(index) else { return nil }
    return TimeHit(form: form, start: index, end: isShort ? next : index + 1, rule: "month")
  }

  /// `12 September (Monday)`.
  private func withWeekday(_ hit: TimeHit) -> TimeHit {
    var next = skip(hit.end, lexicon.common.comma)
    next = skip(next, lexicon.common.openBracket)
    guard next > hit.end, has(next, .weekday), isCapitalised(next), !has(next, [.weekdays, .weekdayAbbreviation]),
      isMark(next + 1) || next + 1 >= limits.upperBound
    else { return hit }
    var hit = hit
    hit.form.weekday = Int(word(next).weekday)
    hit.end = hasOpened(next, hit.end - 1) ? skip(next + 1, lexicon.common.closeBracket) : next + 1
    return hit
  }

  /// Whether a bracket opens before a token, behind another.
  private func hasOpened(_ index: Int, _ start: Int) -> Bool {
    index > start && isWord(isWord(index - 1, lexicon.common.the) ? index - 2 : index - 1, lexicon.common.openBracket)
  }

  func dayFirst(_ index: Int) -> TimeHit? {
    guard let (day, end) = monthDay(index) else { return nil }
    var next = skip(end, lexicon.common.of)
    if isDash(next), isJoined(next) { next += 1 }
    guard has(next, .month), isCapitalised(next) else { return nil }
    let month = word(next)
    guard DateForm.exists(day, Int(month.month)) else { return nil }
    var form = DateForm(month: Int(month.month), day: day)
    next += 1
    if month.roles.contains(.monthAbbreviation) { next = skip(next, lexicon.common.fullStop) }
    if isDash(next), digits(next + 1, width: 4...4) != nil { next += 1 }
    let tail = yearTail(next, &form)
    guard form.existsInItsYear else { return nil }
    return withWeekday(TimeHit(form: form, start: index, end: tail, rule: "calendar"))
  }

  /// The year behind a month or day: `, 2022`, `of 2022`, `of last year`, `480 BC`; the same index where none is.
  func yearTail(_ index: Int, _ form: inout DateForm) -> Int {
    var next = skip(index, lexicon.common.comma)
    let isComma = next > index
    next = isComma ? next : skip(next, lexicon.common.of)
    if let year = digits(next, width: 1...4), let (isBefore, end) = era(next + 1) {
      form.year = year
      form.isBeforeChrist = isBefore
      return end
    }
    if let year = digits(next, width: 4...4), (1000...2100).contains(year),
      !has(next + 1, .counted) || !isRound(year) || form.day != nil && isComma,
      !(isDash(next + 1) && isJoined(next + 1) && digits(next + 2, width: 1...2) != nil && isComma)
    {
      form.year = year
      return next + 1
    }
    if let (year, end) = spelledYear(next) {
      form.year = year
      return end
    }
    guard !isComma else { return index }
    next = skip(next, lexicon.common.the)
    guard has(next, .direction), has(next + 1, .unit), word(next + 1).unit == .year, !has(next + 1, .units) else { return index }
    let direction = word(next).direction
    form.shift = Shift(amount: direction.step, unit: .year, base: direction.isFromDocument ? .document : .told)
    return next + 2
  }

  /// Whether a capitalised month stands for itself: not `May` the verb, `March` the deed, `April` the woman.
  private func isMonth(_ index: Int) -> Bool {
    let before = roles(index - 1)
    // `Jan Kavan` is a man.
    if has(index, .monthAbbreviation), isCapitalised(index + 1), !has(index + 1, [.month, .direction]) { return false }
    if !before.isDisjoint(with: [.preposition, .modifier, .direction, .every]) { return true }
    if isDash(index - 1), has(index - 2, .modifier) { return true }
    guard !has(index, .homonym) else { return isDash(index - 1) || isDash(index + 1) }
    return !(isCapitalised(index + 1) && !has(index + 1, [.month, .direction, .preposition]))
  }

  /// `on the 17th`, `on the 21st of this month`.
  private func dayOfMonth(_ index: Int, _ at: Int) -> TimeHit? {
    guard at > index, digits(at, width: 1...2) != nil, let (day, end) = monthDay(at), end == at + 2 else { return nil }
    if isWord(end, lexicon.common.of), let month = directed(end + 1), month.form.shift?.unit == .month {
      return TimeHit(form: DateForm(day: day, shift: month.form.shift), start: index, end: month.end, rule: "day of the month")
    }
    guard isWord(index - 1, lexicon.common.on), numberedDay(at) != nil else { return nil }
    return TimeHit(form: DateForm(day: day), start: index, end: end, rule: "day of the month")
  }

  /// `the 17th`, where the phrase ends with it.
  private func numberedDay(_ index: Int) -> (day: Int, end: Int)? {
    guard digits(index, width: 1...2) != nil, isWord(index - 1, lexicon.common.the), let found = monthDay(index),
      found.end == index + 2, endsPhrase(found.end), !isWord(found.end, lexicon.common.of), !isDash(found.end)
    else { return nil }
    return found
  }

  func follows(_ index: Int, _ roles: TimeRoles) -> Bool { has(index - 1, roles) }
}

extension DateForm {
  /// Whether its year, if it is told, has its day.
  var existsInItsYear: Bool {
    guard let year, let month, let day, !isBeforeChrist, (1...9999).contains(year) else { return true }
    return CalendarDay(year: year, month: month, day: day) != nil
  }

  /// Whether some year has such a day.
  static func exists(_ day: Int, _ month: Int?) -> Bool {
    month.map { CalendarDay(year: 2000, month: $0, day: day) != nil } ?? false
  }
}

extension TimeWord {
  /// Whether an era counts backwards.
  var isBeforeChrist: Bool { number == 1 }
}
