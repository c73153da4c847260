/// Noun phrases around a point, by word classes alone; every walk is bounded, so that a sentence of a megabyte stays linear.
extension Passage {
  /// Longest noun phrase, in tokens.
  static let reach = 48

  /// The noun phrase that ends before a token: the subject of the verb group that begins there.
  func phrase(endingAt end: Int, floor: Int) -> Range<Int>? {
    guard end > floor else { return nil }
    if isAny(end - 1, .comma) { return phraseWithApposition(closedAt: end - 1, floor: floor) }
    if isDash(end - 1) { return phraseBetweenDashes(closedAt: end - 1, floor: floor) }
    return simplePhrase(endingAt: end, floor: floor)
  }

  /// A dash between blanks, as against a hyphen.
  func isDash(_ index: Int) -> Bool {
    isAny(index, .dash) && (text.tokens[index].shape.contains(.spaced) || text.tokens[index].end - text.tokens[index].start > 1)
  }

  /// "Jason Sims — a teacher from Mount Pleasant — said".
  private func phraseBetweenDashes(closedAt dash: Int, floor: Int) -> Range<Int>? {
    var index = dash - 1
    while index > floor, dash - index < Passage.reach, !isDash(index) { index -= 1 }
    guard index > floor, isDash(index), let head = simplePhrase(endingAt: index, floor: floor) else { return nil }
    return head.lowerBound..<dash
  }

  /// "Aram Torosyan, the head of the press service, said": the phrase before the comma that opens the apposition.
  private func phraseWithApposition(closedAt comma: Int, floor: Int) -> Range<Int>? {
    var index = comma - 1
    while index > floor, comma - index < Passage.reach, !isAny(index, .comma) {
      if let open = opening(index) { index = open }
      index -= 1
    }
    guard index > floor, isAny(index, .comma), opening(index - 1) == nil, comma - index > 1,
      opensAside(index + 1, before: comma),
      !isAny(index + 1, [.pronoun, .subordinator, .time]),
      var head = simplePhrase(endingAt: index, floor: floor), !isAny(head.lowerBound, .pronoun)
    else { return nil }
    // "Christopher Harvey, a delegate from Houston, Texas, said": what was taken for the head is an apposition itself.
    if isAny(head.lowerBound, .determiner), !isAny(head.lowerBound, .anaphor), head.lowerBound - 2 > floor,
      isAny(head.lowerBound - 1, .comma), isCapital(head.lowerBound - 2), comma - index <= 4,
      let name = simplePhrase(endingAt: head.lowerBound - 1, floor: floor)
    {
      head = name
    }
    return head.lowerBound..<comma
  }

  /// Whether a quotation ends in a comma or stop, as what somebody says does and a quoted name does not.
  private func isUtterance(closedAt close: Int) -> Bool {
    isAny(close - 1, [.comma, .stop]) || isAny(close - 2, [.comma, .stop])
  }

  /// What may stand between two commas behind a name: "the head of …", "who …", "on the initiative of …", "speaking in …".
  private func opensAside(_ index: Int, before comma: Int) -> Bool {
    if isAny(index, .preposition) { return isCapital(index - 2) && comma - index <= 8 }
    if isAny(index, .gerund) {
      return isCapital(index - 2) && comma - index <= 12 && cue(index)?.frames.contains(.clause) != true
    }
    return isAny(index, [.determiner, .possessive, .relative, .noun]) || cue(index)?.forms.contains(.participle) == true
  }

  /// The phrase without what stands in commas or dashes behind it.
  func simplePhrase(endingAt end: Int, floor: Int) -> Range<Int>? {
    var start = end
    var index = end - 1
    var split: Int?
    scan: while index >= floor, end - index < Passage.reach {
      let kind = kind(index)
      if let open = opening(index) {
        guard index - open < 6, open >= floor, !isUtterance(closedAt: index) else { break }
        start = open
        index = open - 1
      } else if closing(index) != nil {
        break
      } else if kind.contains(.pronoun), !isAny(index + 1, .noun) || start == end {
        if start == end { start = index }
        break
      } else if kind.contains(.quantity), start == end, !isNoun(index - 1) {
        return index..<end
      } else if kind.contains(.relative), start == end {
        return index..<end
      } else if kind.contains(.determiner) || kind.contains(.possessive) {
        start = index
        if isAny(index, .possessive), isNoun(index - 1), text.tokens[index].shape.isDisjoint(with: .spaced) {
          index -= 1
        } else if isAny(index - 1, [.linking]) {
          index -= 1
        } else {
          break
        }
      } else if kind.contains(.relative), !kind.contains(.that) || isAny(index + 1, .finite), isNoun(index - 1) {
        index -= 1
      } else if kind.contains(.participle), start < end, isAny(index + 1, [.preposition, .time, .adverb]),
        isAny(index - 1, [.noun]), !isAny(index - 1, .time)
      {
        index -= 1
      } else if kind.contains(.noun) || isAdjective(index) {
        start = index
        index -= 1
      } else if kind.contains(.and) {
        guard start < end, isNoun(index - 1) || isAny(index - 1, .close) else { break }
        if split == nil { split = start }
        index -= 1
      } else if kind.contains(.linking) || kind.contains(.preposition) {
        guard start < end, isNoun(index - 1) || isAny(index - 1, .close) || opening(index - 1) != nil else { break }
        index -= 1
      } else if kind.contains(.dash), !isDash(index), start < end {
        index -= 1
      } else if kind.contains(.close) {
        guard let open = bracket(closedAt: index, floor: floor) else { break }
        index = open - 1
      } else {
        if isAny(index, .finite), let split { start = split }
        break scan
      }
    }
    if let split, isAny(start - 1, [.finite, .participle, .subordinator, .preposition]) { start = split }
    return trimmed(start..<end)
  }

  /// "the reported attacks": a participle between article and noun.
  private func isAdjective(_ index: Int) -> Bool {
    isAny(index, .past) && isAny(index - 1, .determiner) && isNoun(index + 1)
  }

  private func bracket(closedAt index: Int, floor: Int) -> Int? {
    var at = index - 1
    while at >= floor, index - at < 16 {
      if isAny(at, .open) { return at }
      at -= 1
    }
    return nil
  }

  /// The noun phrase that begins at a token, with what hangs on it by "of", "for", "in …".
  func phrase(from start: Int, limit: Int) -> Range<Int>? {
    let ceiling = min(limit, start + Passage.reach)
    guard start < ceiling else { return nil }
    if isAny(start, .pronoun), !isAny(start, .determiner) { return start..<start + 1 }
    var index = start
    var isOpen = true
    var hasNoun = false
    scan: while index < ceiling {
      let kind = kind(index)
      if let close = closing(index) {
        guard close - index < 6, close < ceiling, !isUtterance(closedAt: close) else { break }
        index = close + 1
        hasNoun = true
      } else if opening(index) != nil || kind.contains(.pronoun) && !kind.contains(.determiner) || kind.contains(.that) && !isOpen
      {
        break
      } else if kind.contains(.possessive), text.tokens[index].shape.isDisjoint(with: .spaced), hasNoun {
        index += 1
        isOpen = true
      } else if kind.contains(.determiner) || kind.contains(.possessive) {
        guard isOpen else { break }
        // "one of those advisers", "some of the wounded".
        if isAny(index + 1, .of), !hasNoun { (hasNoun, isOpen) = (true, false) }
        index += 1
      } else if kind.contains(.time), hasNoun, !isOpen {
        break
      } else if kind.contains(.noun) || isAdjective(index) {
        if kind.contains(.gerund), hasNoun, !isOpen { break }
        index += 1
        hasNoun = true
        isOpen = false
      } else if kind.contains(.dash), !isDash(index), hasNoun, !isOpen, isNoun(index + 1) {
        index += 1
      } else if kind.contains(.linking), hasNoun, !isOpen, linksOn(index) {
        index += 1
        isOpen = true
      } else if kind.contains(.open), let close = bracket(openedAt: index, limit: ceiling) {
        index = close + 1
      } else {
        break scan
      }
    }
    while index > start, isAny(index - 1, [.linking, .determiner]), !isAny(index - 1, .noun) { index -= 1 }
    return hasNoun ? start..<index : nil
  }

  private func linksOn(_ index: Int) -> Bool {
    guard isAny(index + 1, [.noun, .determiner, .possessive]) else { return false }
    if isAny(index, [.of, .and]) { return !isAny(index + 1, .time) }
    if isAny(index, .to) { return false }
    // "said X in a statement on Monday": what the saying was done in is no part of who said it.
    for offset in 1...4 {
      if isAny(index + offset, .time) || cue(index + offset)?.isDocument == true { return false }
      if isAny(index + offset, [.comma, .stop, .preposition]) { break }
    }
    return true
  }

  private func bracket(openedAt index: Int, limit: Int) -> Int? {
    var at = index + 1
    while at < limit, at - index < 16 {
      if isAny(at, .close) { return at }
      at += 1
    }
    return nil
  }
}
