/// Dates in numbers alone.
extension TimeScanner {
  /// `2022-09-12`, `12.09.2022`, `9/12/2022`.
  func numeric(_ index: Int) -> TimeHit? {
    if let parts = pointed(index), parts.count == 3, parts[2] >= 1000 || parts[2] < 100 {
      return date(year: parts[2], month: parts[1], day: parts[0], index, index + 1)
    }
    guard isDash(index + 1), isJoined(index + 1), isJoined(index + 2), tokens[index + 1].word != .unknown,
      isWord(index + 3, tokens[index + 1].word), isJoined(index + 3), isJoined(index + 4),
      let second = digits(index + 2, width: 1...2)
    else { return nil }
    if let year = digits(index, width: 4...4), let day = digits(index + 4, width: 1...2) {
      return date(year: year, month: second, day: day, index, index + 5)
    }
    guard let first = digits(index, width: 1...2), let year = digits(index + 4, width: 2...4) else { return nil }
    let isMonthFirst = second > 12 || (isWord(index + 1, lexicon.times.marks.slash) && first <= 12)
    return date(year: year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first, index, index + 5)
  }

  private func date(year: Int, month: Int, day: Int, _ start: Int, _ end: Int) -> TimeHit? {
    let whole = year >= 100 ? year : year < 50 ? 2000 + year : 1900 + year
    guard whole < 2100, whole >= 1000, CalendarDay(year: whole, month: month, day: day) != nil else { return nil }
    return TimeHit(form: DateForm(year: whole, month: month, day: day), start: start, end: end, rule: "numeric date")
  }
}

/// Which of two numbers is the month where both could be, as in 5/9/2022: what the rest of the text does.
struct DateOrder {
  private var dayFirst = 0
  private var monthFirst = 0
  private let text: Text
  private let slash: Word

  init(of forms: [TimeForm], in text: Text, _ lexicon: Lexicon) {
    (self.text, slash) = (text, lexicon.times.marks.slash)
    // 14/9/2022 tells the order; where no number does, `14 September` does.
    for form in forms where isSlashed(form) {
      let (first, second) = (number(form.tokens.lowerBound), number(form.tokens.lowerBound + 2))
      if first > 12 { dayFirst += 1 }
      if second > 12 { monthFirst += 1 }
    }
    guard dayFirst == 0, monthFirst == 0 else { return }
    for form in forms where form.rule == "calendar" {
      guard case .date(let date) = form.meaning, date.month != nil, date.day != nil, date.holiday == nil else { continue }
      let first = form.tokens.first { text.tokens[$0].shape.contains(.number) || isMonth($0, lexicon) }
      if first.map({ text.tokens[$0].shape.contains(.number) }) ?? false { dayFirst += 1 } else { monthFirst += 1 }
    }
  }

  /// The same date with the day first where the text has it so.
  func ordered(_ form: TimeForm) -> TimeForm {
    guard dayFirst > monthFirst, isSlashed(form), case .date(var date) = form.meaning, let month = date.month,
      let day = date.day, day <= 12, number(form.tokens.lowerBound) == month
    else { return form }
    var form = form
    (date.month, date.day) = (day, month)
    form.meaning = .date(date)
    return form
  }

  /// 5/9/2022, not 2022/9/5.
  func isSlashed(_ form: TimeForm) -> Bool {
    form.rule == "numeric date" && form.tokens.count >= 5 && text.tokens[form.tokens.lowerBound + 1].word == slash
      && text.tokens[form.tokens.lowerBound].end - text.tokens[form.tokens.lowerBound].start <= 2
  }

  private func number(_ index: Int) -> Int {
    text.document.bytes[Int(text.tokens[index].start)..<Int(text.tokens[index].end)].reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  private func isMonth(_ index: Int, _ lexicon: Lexicon) -> Bool {
    lexicon.times.words[text.tokens[index].word]?.roles.contains(.month) == true
  }
}
