/// Years, decades, centuries, seasons, quarters and weekends.
extension TimeScanner {
  func coarse(_ index: Int) -> TimeHit? {
    let roles = roles(index)
    if roles.contains(.digits) { return decade(index) ?? century(index) ?? year(index) ?? quarter(index) }
    let at = skip(index, lexicon.common.the)
    let hit = coarseNoun(at, isDefinite: at > index)
    return hit.map {
      var hit = $0
      // An article belongs to a noun: `the year-ago quarter`, but `the year-ago results`.
      let isNoun = isUnit(hit.end - 1) || isWord(hit.end - 1, lexicon.times.period)
      let isAdjective = hit.rule == "quarter" && isDash(hit.end - 2)
      if hit.rule == "year ago" ? isNoun : !isAdjective { hit.start = index }
      return hit
    }
  }

  private func coarseNoun(_ at: Int, isDefinite: Bool) -> TimeHit? {
    if has(at, .era) { return yearOfEra(at) }
    if let hit = season(at, isDefinite: isDefinite) ?? decade(at) ?? century(at) ?? quarter(at) ?? namedYear(at) { return hit }
    if let hit = quarterName(at) ?? yearEnd(at) ?? spelled(at) ?? yearAgo(at) { return hit }
    return isDefinite ? quarterOfYear(at) ?? weekend(at) ?? sameQuarter(at) ?? accountingYear(at) ?? running(at) : nil
  }

  /// `1991` where it can be no count.
  func year(_ index: Int) -> TimeHit? {
    // `their 1982 summer offensive`.
    if has(index + 1, .season), has(index + 2, .campaign), let year = digits(index, width: 4...4), (1000..<2100).contains(year) {
      let form = DateForm(year: year, season: word(index + 1).season)
      return TimeHit(form: form, start: index, end: index + 2, rule: "season")
    }
    if let year = digits(index, width: 1...4), let (isBefore, end) = era(index + 1), year > 0 {
      return TimeHit(form: DateForm(year: year, isBeforeChrist: isBefore), start: index, end: end, rule: "year")
    }
    guard let year = digits(index, width: 4...4), (1000..<2100).contains(year),
      !has(index + 1, [.unit, .suffix, .zone]), !has(index + 1, .counted) || isYearBeforeNoun(year, index),
      !isJoined(index) || isDash(index - 1) || isMark(index - 1), !isNumbered(index)
    else { return nil }
    // `2022-13-40` is a number of something.
    if isDash(index + 1), isJoined(index + 1), digits(index + 2) != nil, isDash(index + 3), isJoined(index + 3) { return nil }
    // `Fall 2020 War` is a name.
    if isCapitalised(index + 1), has(index - 1, .season), isCapitalised(index - 1) { return nil }
    if year < 1900 || year > 2050 {
      guard
        follows(index, [.preposition, .determiner, .approximate]) || isWord(index - 1, lexicon.common.openBracket)
          || isWord(index - 1, lexicon.common.comma) || index == limits.lowerBound,
        !isCount(index + 1)
      else { return nil }
    }
    return TimeHit(form: DateForm(year: year), start: index, end: index + 1, rule: "year")
  }

  /// `AD 410`.
  private func yearOfEra(_ index: Int) -> TimeHit? {
    guard let (isBefore, next) = era(index), !isBefore, let year = digits(next, width: 1...4), year > 0 else { return nil }
    return TimeHit(form: DateForm(year: year), start: index, end: next + 1, rule: "year")
  }

  /// `In 2016 troops entered`: more often a year than so many troops, unless the number is round.
  private func isYearBeforeNoun(_ year: Int, _ index: Int) -> Bool {
    !isRound(year) && (isWord(index - 1, lexicon.common.inWord) || isWord(index - 1, lexicon.times.since))
  }

  /// A number of whole hundreds counts things more often than years.
  func isRound(_ number: Int) -> Bool { number % 100 == 0 }

  /// Whether a four-digit number is money, a share or a part of a larger number.
  private func isNumbered(_ index: Int) -> Bool {
    guard index > limits.lowerBound else { return false }
    let mark = tokens[index - 1]
    if isJoined(index), mark.end - mark.start == 1 { return [0x24, 0x23, 0x2F].contains(bytes[Int(mark.start)]) }
    if isJoined(index), !isDash(index - 1), bytes[Int(mark.start)] >= 0x80 {
      return bytes[Int(mark.start)] == 0xC2 || mark.end - mark.start == 3 && bytes[Int(mark.start) + 1] == 0x82
    }
    return isJoined(index + 1) && isMark(index + 1) && bytes[Int(tokens[index + 1].start)] == 0x25
  }

  /// Whether a plural noun follows that the number counts.
  private func isCount(_ index: Int) -> Bool {
    guard limits.contains(index), shape(index).isDisjoint(with: [.mark, .number, .capitalised]), roles(index).isEmpty else {
      return false
    }
    return bytes[Int(tokens[index].end) - 1] == 0x73
  }

  /// `BC`, `B.C.`, `AD`, and the index behind it.
  func era(_ index: Int) -> (isBefore: Bool, end: Int)? {
    if has(index, .era), shape(index).contains(.allCapitals) { return (word(index).isBeforeChrist, index + 1) }
    let isBefore = isWord(index, lexicon.times.marks.beforeLetter)
    guard isBefore || isWord(index, lexicon.times.marks.morningLetter), isCapitalised(index),
      isWord(index + 1, lexicon.common.fullStop),
      isWord(index + 2, isBefore ? lexicon.times.marks.christLetter : lexicon.times.marks.dominiLetter), isJoined(index + 2)
    else { return nil }
    return (isBefore, skip(index + 3, lexicon.common.fullStop))
  }

  private func namedYear(_ index: Int) -> TimeHit? {
    let at = has(index, .fiscal) ? index + 1 : index
    if at > index, let hit = year(at) { return TimeHit(form: hit.form, start: index, end: hit.end, rule: "year") }
    if isUnit(at, .year), let (whole, end) = amount(at + 1), has(at + 1, .number), let number = whole.whole,
      (1000..<2100).contains(number)
    {
      return TimeHit(form: DateForm(year: number), start: index, end: end, rule: "spelled year")
    }
    guard isUnit(at, .year), digits(at + 1, width: 4...4) != nil, let hit = year(at + 1) else { return nil }
    return TimeHit(form: hit.form, start: index, end: hit.end, rule: "year")
  }

  /// `nineteen ninety-six`.
  private func spelled(_ index: Int) -> TimeHit? {
    spelledYear(index).map { TimeHit(form: DateForm(year: $0.year), start: index, end: $0.end, rule: "spelled year") }
  }

  /// `nineteen ninety-six`, `twenty twenty-two`, and the index behind it.
  func spelledYear(_ index: Int) -> (year: Int, end: Int)? {
    guard has(index, .number), (16...20).contains(word(index).number), has(index + 1, .number), word(index + 1).number >= 10,
      let (rest, end) = amount(index + 1), let whole = rest.whole, (10...99).contains(whole), !has(end, [.unit, .counted]),
      !isDash(end)
    else { return nil }
    if word(index).number == 20, !follows(index, [.preposition, .determiner, .month]) { return nil }
    return (Int(word(index).number) * 100 + whole, end)
  }

  /// `a high for the year`, `the first months of the year`: the one that is told of.
  private func running(_ index: Int) -> TimeHit? {
    guard isUnit(index), [.week, .month, .year].contains(word(index).unit), !isCapitalised(index), leads(index - 2),
      endsPhrase(index + 1) || isWord(index + 1, lexicon.common.possessive), !has(index + 1, .anchor),
      !isWord(index + 1, lexicon.common.of) || isAmount(index + 2), !isWord(index + 1, lexicon.common.that)
    else { return nil }
    let form = DateForm(shift: Shift(amount: 0, unit: word(index).unit, base: .setting))
    return TimeHit(form: form, start: index, end: index + 1, rule: "setting")
  }

  /// `its high for the year of $42`.
  private func isAmount(_ index: Int) -> Bool { isMark(index) && has(index + 1, .digits) && isJoined(index + 1) }

  private func leads(_ index: Int) -> Bool {
    isWord(index, lexicon.common.forWord) || isWord(index, lexicon.common.of) && !isCapitalised(index - 1)
  }

  /// `1980s`, `'80s`, `nineties`.
  private func decade(_ index: Int) -> TimeHit? {
    if has(index, .decade) {
      let form = DateForm(decade: 190 + Int(word(index).number))
      return TimeHit(form: form, start: index, end: index + 1, rule: "decade")
    }
    guard let number = digits(index, width: 2...4), number % 10 == 0, isJoined(index + 1),
      isWord(index + 1, lexicon.times.marks.plural) || isWord(index + 1, lexicon.common.possessive)
    else { return nil }
    // `in his 30s` tells an age.
    if number < 100, isOwned(has(index - 1, .modifier) ? index - 1 : index) { return nil }
    let year = number < 100 ? 1900 + number : number
    guard (1000..<2100).contains(year), number >= 1000 || number >= 20 else { return nil }
    return TimeHit(form: DateForm(decade: year / 10), start: index, end: index + 2, rule: "decade")
  }

  private func isOwned(_ index: Int) -> Bool {
    limits.contains(index - 1) && lexicon.grammar.classes[tokens[index - 1].word]?.contains(.possessive) == true
  }

  /// `the 20th century`, `the nineteenth and twentieth centuries` (the first of them).
  private func century(_ index: Int) -> TimeHit? {
    guard let (number, end) = ordinal(index), (1...21).contains(number) else { return nil }
    let at = isDash(end) ? end + 1 : end
    guard isUnit(at, .century) else { return nil }
    var form = DateForm(century: number - 1)
    var end2 = at + 1
    if has(end2, .era) {
      form.isBeforeChrist = word(end2).isBeforeChrist
      end2 += 1
    }
    return TimeHit(form: form, start: index, end: end2, rule: "century")
  }

  func weekend(_ index: Int) -> TimeHit? {
    guard isUnit(index, .weekend) else { return nil }
    let form = DateForm(shift: Shift(amount: 0, unit: .week, base: .document), isWeekend: true)
    return TimeHit(form: form, start: index, end: index + 1, rule: "weekend")
  }
}
