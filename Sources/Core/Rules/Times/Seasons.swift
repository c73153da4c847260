/// Seasons: `Fall 2020`, `in winter`, `their spring offensive`.
extension TimeScanner {
  /// `Fall 2020`, `the summer of 2005`, `in winter`; not `the fall of the city`, not `Fall 2020 War`.
  func season(_ index: Int, isDefinite: Bool) -> TimeHit? {
    let word = word(index)
    guard word.roles.contains(.season) else { return nil }
    var form = DateForm(season: word.season)
    let tail = yearTail(index + 1, &form)
    if tail > index + 1 {
      guard !(isCapitalised(index) && isCapitalised(tail)) else { return nil }
      return TimeHit(form: form, start: index, end: tail, rule: "season")
    }
    let before = isDefinite ? index - 2 : index - 1
    if isSeasonal(index) {
      // `the Winter Fighting of 2007`.
      if isWord(index + 2, lexicon.common.of), let year = digits(index + 3, width: 4...4), (1000..<2100).contains(year) {
        form.year = year
      }
      return TimeHit(form: form, start: index, end: index + 1, rule: "season")
    }
    // `after the fall` tells of a town.
    if isWord(index, lexicon.times.fall), has(before, .anchor) { return nil }
    let isLongSeason = isDefinite && (word.season == .summer || word.season == .winter) && !isCapitalised(index + 1)
    guard isLongSeason || leadsSeason(before) || has(before, .modifier) || (isDash(before) && has(before - 1, .modifier)),
      !isWord(index + 1, lexicon.common.of), !isWord(before, lexicon.common.of) || isDefinite
    else { return nil }
    return TimeHit(form: form, start: index, end: index + 1, rule: "season")
  }

  /// `their summer offensive`, `the spring and early summer`: a season by the noun or the season behind it.
  private func isSeasonal(_ index: Int) -> Bool {
    if has(index + 1, .campaign) { return true }
    if isWord(index - 1, lexicon.common.of), has(index - 2, .modifier), !isWord(index + 1, lexicon.common.of) { return true }
    let isPair = isWord(index + 1, lexicon.common.and) && !isWord(index - 1, lexicon.common.to)
    return isPair && has(has(index + 2, .modifier) ? index + 3 : index + 2, .season)
      || isWord(index - 1, lexicon.common.and) && has(index - 2, .season) && !isWord(index + 1, lexicon.common.of)
  }

  /// Whether a word before a bare season makes it one: `in spring`, not `and spring water`.
  private func leadsSeason(_ index: Int) -> Bool {
    guard has(index, .preposition) else { return false }
    let word = tokens[index].word
    let common = lexicon.common
    return word != common.and && word != common.or && word != common.to && word != common.with && word != common.forWord
      && word != common.asWord && word != common.at && word != common.on
  }
}
