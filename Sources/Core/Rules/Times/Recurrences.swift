/// What comes again, and how often: `every Monday`, `four flights a week`.
extension TimeScanner {
  /// `daily`, `every day`, `each Thursday`, `twice a week`, `Tuesdays`.
  func recurring(_ index: Int) -> TimeForm? {
    let first = word(index)
    if first.roles.contains(.frequency) {
      return form(index..<index + 1, .set(first.frequency.rawValue), nil, isShare(index) ? TimeForm.rate : "set")
    }
    if first.roles.contains(.weekdays), isCapitalised(index) {
      return form(index..<index + 1, .set("XXXX-WXX-\(first.weekday)"), nil, "set")
    }
    guard first.roles.contains(.every) else { return nil }
    var at = index + 1
    var count = 1
    if let (amount, end) = amount(at), let whole = amount.whole, has(end, .units) {
      count = whole
      at = end
    }
    if isWord(at, lexicon.times.other), isUnit(at + 1) {
      count = 2
      at += 1
    }
    if has(at, .ordinal), isUnit(at + 1) {
      count = Int(self.word(at).ordinal)
      at += 1
    }
    let word = word(at)
    let value: String
    if word.roles.contains(.unit), !word.roles.contains(.units) || count > 1 {
      value = TimeValue.period(Amount(whole: count), word.unit)
    } else if word.roles.contains(.weekday) {
      value = "XXXX-WXX-\(word.weekday)"
    } else if word.roles.contains(.month), isCapitalised(at) {
      value = "XXXX-" + CalendarDay.padded(Int(word.month), 2)
    } else if word.roles.contains(.part) {
      value = "XXXX-XX-XXT" + word.part.rawValue
    } else if word.roles.contains(.season) {
      value = "XXXX-" + word.season.rawValue
    } else {
      return nil
    }
    return form(index..<at + 1, .set(value), nil, isWord(index, lexicon.times.per) ? TimeForm.rate : "set")
  }

  /// `grew by 5% annually`, `10,000 tons yearly`, `an average daily loss`: how much, not when.
  private func isShare(_ index: Int) -> Bool {
    if isWord(index - 1, lexicon.times.average) { return true }
    return endsPhrase(index + 1) && (index - 4..<index).contains { isQuantity($0) }
  }

  /// `four flights a week`, `$33 million a year`: neither how long nor when. `twice a day` is when.
  func isRate(_ index: Int, _ unitAt: Int) -> Bool {
    guard isWord(index, lexicon.common.a) || isWord(index, lexicon.common.an), unitAt == index + 1, isUnit(unitAt),
      !has(unitAt + 1, .anchor), !isWord(unitAt + 1, lexicon.common.of), !isWord(unitAt + 1, lexicon.common.and)
    else { return false }
    if isQuantity(index - 1) { return true }
    guard limits.contains(index - 1), shape(index - 1).isDisjoint(with: [.mark, .number]),
      bytes[Int(tokens[index - 1].end) - 1] == 0x73
    else { return isRepeated(index - 1) }
    return (index - 4..<index - 1).contains { isQuantity($0) || has($0, .vague) }
  }

  /// `twice a day`, `three times a week`: something comes again.
  func isRepeated(_ index: Int) -> Bool {
    isWord(index, lexicon.times.once) || isWord(index, lexicon.times.twice) || isWord(index, lexicon.times.times)
  }

  /// A number that is no year.
  private func isQuantity(_ index: Int) -> Bool {
    guard has(index, [.digits, .number, .scale]) || isWord(index, lexicon.times.million) else { return false }
    return digits(index, width: 4...4).map { !(1000..<2100).contains($0) } ?? true
  }
}
