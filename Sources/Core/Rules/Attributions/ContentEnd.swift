/// Where what is said ends: at the next word of saying that is no part of it, a contrast, or the end of the sentence.
struct ContentEnd {
  let passage: Passage
  let unit: Unit
  /// Tokens looked at outside quotations; what is said is cut there, so that garbage stays linear.
  private static let reach = 160

  init(_ passage: Passage, unit: Unit) {
    self.passage = passage
    self.unit = unit
  }

  /// The end of a content that begins at a token, without the mark that ends it.
  func end(from start: Int, isNounPhrase: Bool) -> Int {
    let limit = unit.tokens.upperBound
    var index = start
    var steps = 0
    var brackets = 0
    while index < limit, steps < ContentEnd.reach {
      steps += 1
      if let close = passage.closing(index) {
        let isAll = index == start
        index = min(close + 1, limit)
        if endsQuoted(index) || isAll && passage.isAny(close - 1, .stop) && !passage.isAny(index, [.conjunction, .comma])
          || passage.isAny(close - 1, .comma) && stopsAtComma(close, start, isNounPhrase)
        {
          return index
        }
        continue
      }
      if passage.isAny(index, .open) { brackets += 1 }
      if passage.isAny(index, .close) {
        // What is said in brackets ends with them.
        if brackets == 0 { return index }
        brackets -= 1
      }
      if let close = closingDash(index), passage.cue(index + 1)?.forms != .gerund {
        index = close + 1
        continue
      }
      if passage.isAny(index, .semicolon) && saysSoon(index + 1) || stops(at: index, from: start, isNounPhrase: isNounPhrase) {
        return index
      }
      index += 1
    }
    while index > start, passage.isAny(index - 1, [.stop, .comma, .colon, .dash]), passage.opening(index - 1) == nil {
      index -= 1
    }
    return index
  }

  /// Whether a quotation that ends its sentence ends the content: `said, “A.” The army …`, and `…” used the phrases.`
  private func endsQuoted(_ after: Int) -> Bool {
    guard after < unit.tokens.upperBound else { return true }
    let hasStop = passage.isAny(after - 2, .stop)
    return hasStop && (passage.isCapital(after) || passage.isAny(after, .used) || passage.cue(after)?.isDocument == true)
  }

  private func stops(at index: Int, from start: Int, isNounPhrase: Bool) -> Bool {
    guard index > start else { return false }
    if passage.isAny(index, [.comma, .dash]) { return stopsAtComma(index, start, isNounPhrase) }
    if passage.isAny(index, .according), passage.isAny(index + 1, .to) { return true }
    // "reported losses: X said …".
    if passage.isAny(index, .colon), saysSoon(index + 1) { return true }
    // "dismissed X by pointing out …": how it was said, no more what.
    if isNounPhrase, passage.isAny(index, .by), passage.isAny(index + 1, .gerund), index + 1 < unit.tokens.upperBound {
      return true
    }
    if passage.isAny(index, .conjunction) { return stopsAtConjunction(index, start, isNounPhrase) }
    if isNounPhrase, index > start + 1, closesPhrase(index) { return true }
    return passage.isAny(index, .inWord) && saidIn(index)
  }

  /// "blamed X on Friday": when it was said, no more what.
  private func closesPhrase(_ index: Int) -> Bool {
    let limit = unit.tokens.upperBound
    var next = index
    if passage.isAny(next, .preposition) { next += 1 }
    guard passage.isAny(next, .time), passage.isCapital(next) || next == index + 1 else { return false }
    while next < limit, passage.isAny(next, .time) { next += 1 }
    return next >= limit || passage.isAny(next, [.stop, .comma])
  }

  /// "C in a statement on Friday": where the saying was done, at the end of the sentence or of the clause.
  private func saidIn(_ preposition: Int) -> Bool {
    var index = preposition + 1
    while index < min(unit.tokens.upperBound, preposition + 5), passage.cue(index)?.isDocument != true {
      guard passage.isAny(index, [.determiner, .possessive, .noun]), !passage.isAny(index, .mark) else { return false }
      index += 1
    }
    guard passage.cue(index)?.isDocument == true, index > preposition + 1 else { return false }
    while index + 1 < unit.tokens.upperBound,
      passage.isAny(index + 1, .time) || passage.isAny(index + 1, .preposition) && passage.isAny(index + 2, .time)
    {
      index += 1
    }
    return index + 1 >= unit.tokens.upperBound || passage.isAny(index + 1, [.stop, .comma, .semicolon])
  }

  private func stopsAtComma(_ comma: Int, _ start: Int, _ isNounPhrase: Bool) -> Bool {
    let next = comma + 1
    if passage.isAny(comma, .dash) { return stopsAtDash(comma) }
    if passage.isAny(next, .aside) || isNounPhrase && passage.isAny(next, .gerund) { return true }
    // "…, a charge that S2 denied": the article's word for it.
    if passage.isAny(next, .determiner), passage.cue(next + 1)?.isNoun == true || isRemark(next) { return true }
    if passage.cue(next)?.forms.contains(.gerund) == true
      || passage.isAny(next, .adverb) && passage.cue(next + 1)?.forms == .gerund
    {
      return true
    }
    if passage.isAny(next, .according) { return true }
    if passage.isAny(next, .contrast) { return turnsAway(next, isNounPhrase) }
    if passage.isAny(next, .conjunction) { return stopsAtConjunction(next, start, isNounPhrase) }
    if isNounPhrase, passage.isAny(next, .relative), !passage.isAny(next, .that) { return true }
    if passage.isAny(next, .asWord), saysSoon(next + 1) { return true }
    return saysSoon(next)
  }

  /// "…, but S2 denies it" ends what is said; "…, but that it held", "…, but not the hill" go on with it.
  private func turnsAway(_ contrast: Int, _ isNounPhrase: Bool) -> Bool {
    isNounPhrase || saysSoon(contrast + 1)
  }

  /// "C - S told him so before": a dash that opens no aside leads to what the article adds, unless the clause goes on behind it.
  private func stopsAtDash(_ dash: Int) -> Bool {
    guard passage.isDash(dash) else { return false }
    return passage.cue(dash + 1)?.forms == .gerund
      || !passage.isAny(dash + 1, [.conjunction, .subordinator, .preposition, .auxiliary, .adverb])
        && passage.closing(dash + 1) == nil
  }

  /// Where the aside that a dash opens closes: another dash of the sentence.
  private func closingDash(_ dash: Int) -> Int? {
    guard passage.isDash(dash) else { return nil }
    var index = dash + 1
    while index < min(unit.tokens.upperBound, dash + 40), !passage.isAny(index, .stop) {
      if passage.isDash(index) { return index }
      index = (passage.closing(index) ?? index) + 1
    }
    return nil
  }

  /// "…, a fact that", "…, one that": the article's remark on what was said.
  private func isRemark(_ index: Int) -> Bool {
    passage.isAny(index + 1, .that) || passage.isAny(index + 1, .noun) && passage.isAny(index + 2, .that)
  }

  /// "and added that", "and S said".
  private func stopsAtConjunction(_ index: Int, _ start: Int, _ isNounPhrase: Bool) -> Bool {
    var next = index + 1
    if passage.isAny(next, .that) { return false }
    while passage.isAny(next, .adverb) { next += 1 }
    let hasAuxiliary = passage.isAny(next, .have)
    if hasAuxiliary { next += 1 }
    if let cue = passage.cue(next), cue.isVerb, hasAuxiliary || !cue.forms.contains(.base),
      !cue.forms.contains(.gerund) || isGerundContent(start),
      !cue.isNoun || !passage.isAny(next + 1, [.of, .auxiliary, .and, .stop])
    {
      return passage.isAny(next + 1, [.that, .determiner, .pronoun, .possessive, .noun, .preposition, .wh])
        || cue.frames.contains(.infinitive) && passage.isAny(next + 1, .to)
        || passage.closing(next + 1) != nil || passage.isAny(next + 1, [.comma, .colon]) && passage.closing(next + 2) != nil
    }
    // "blamed X and left": what is said is no clause, so a verb goes on with what its source does.
    if isNounPhrase, passage.isAny(next, [.past, .verb]), !passage.isAny(next, .noun) { return true }
    if isNounPhrase, passage.isAny(next, .participle), passage.isAny(next + 1, [.pronoun, .determiner, .possessive]) {
      return true
    }
    return saysSoon(index + 1) && (isNounPhrase || passage.isAny(index - 1, .comma))
  }

  /// "saying C and adding that …".
  private func isGerundContent(_ start: Int) -> Bool {
    (max(unit.tokens.lowerBound, start - 3)..<start).contains { passage.cue($0)?.forms == .gerund }
  }

  private func isPlainVerb(_ index: Int) -> Bool {
    guard let cue = passage.cue(index), cue.forms.contains(.base), cue.isVerb, !cue.isNoun, !cue.isDocument,
      !cue.frames.contains(.weak), !passage.isCapital(index)
    else { return false }
    return passage.isPlural(index - 1) && passage.isNoun(index - 1)
  }

  /// Whether a short phrase and a finite word of saying follow: "…, S said".
  func saysSoon(_ start: Int) -> Bool {
    guard start < unit.tokens.upperBound, let name = passage.phrase(from: start, limit: unit.tokens.upperBound), name.count <= 14
    else { return false }
    // "officials say": a plain verb behind a plural looks like one more noun.
    var next = name.dropFirst().first(where: isPlainVerb) ?? name.upperBound
    let isIt = passage.isAny(start, .it)
    while next >= name.upperBound, next < name.upperBound + 4,
      passage.isAny(next, isIt ? [.adverb, .auxiliary] : [.adverb, .have])
    {
      next += 1
    }
    guard next < unit.tokens.upperBound, let cue = passage.cue(next), cue.isVerb, !cue.forms.contains(.gerund) else {
      return false
    }
    return !cue.frames.isDisjoint(with: [.clause, .quotation])
  }
}
