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
  func isUtterance(closedAt close: Int) -> Bool {
    isAny(close - 1, [.comma, .stop]) || isAny(close - 2, [.comma, .stop])
  }

  /// What may stand between two commas behind a name: "the head of …", "who …", "on the initiative of …", "speaking in …".
  private func opensAside(_ index: Int, before comma: Int) -> Bool {
    if isAny(index, .preposition) { return isCapital(index - 2) && comma - index <= 8 }
    if isAny(index, .gerund) {
      return (isCapital(index - 2) || isAny(index - 2, [.office, .institution])) && comma - index <= 12
        && cue(index)?.frames.contains(.clause) != true
    }
    return isAny(index, [.determiner, .possessive, .relative, .noun]) || cue(index)?.forms.contains(.participle) == true
  }

  /// The phrase without what stands in commas or dashes behind it.
  func simplePhrase(endingAt end: Int, floor: Int) -> Range<Int>? {
    var walk = WalkBack(from: end)
    while walk.index >= floor, end - walk.index < Passage.reach, step(&walk, floor: floor) {}
    if walk.isWhole { return walk.start..<end }
    if let split = walk.split, isAny(walk.start - 1, [.finite, .participle, .subordinator, .preposition]) { walk.start = split }
    return trimmed(walk.start..<end)
  }

  /// Takes the next token to the left into the phrase; false where the phrase begins behind it.
  private func step(_ walk: inout WalkBack, floor: Int) -> Bool {
    let index = walk.index
    let kind = kind(index)
    if let open = opening(index) {
      guard index - open < 6, open >= floor, !isUtterance(closedAt: index) else { return false }
      return walk.take(from: open)
    }
    if closing(index) != nil { return false }
    if walk.isEmpty || !isAny(index + 1, .noun), kind.contains(.pronoun) { return walk.isEmpty && walk.stop(at: index) }
    // "dozens said", "who said": a subject of one word.
    if walk.isEmpty, kind.contains(.relative) || kind.contains(.quantity) && !isNoun(index - 1) {
      walk.isWhole = true
      return walk.stop(at: index)
    }
    if kind.contains(.determiner) || kind.contains(.possessive) { return takeDeterminer(&walk) }
    if opensClause(index, kind) || !walk.isEmpty && hangsBehind(index, kind) { return walk.pass(to: index - 1) }
    if kind.contains(.noun) || isAdjective(index) { return walk.take(from: index) }
    return joins(&walk, kind, floor: floor)
  }

  /// "the army" begins with its article; "the army's head" and "head of the army" go on before it.
  private func takeDeterminer(_ walk: inout WalkBack) -> Bool {
    let index = walk.index
    walk.start = index
    let isEnding = isAny(index, .possessive) && isNoun(index - 1) && text.tokens[index].shape.isDisjoint(with: .spaced)
    let isAgent = isAny(index - 1, .by) && cue(index - 2)?.forms.contains(.participle) == true
    return (isEnding || isAgent || isAny(index - 1, .linking)) && walk.pass(to: index - 1)
  }

  /// "the minister who resigned said".
  private func opensClause(_ index: Int, _ kind: WordClass) -> Bool {
    kind.contains(.relative) && (!kind.contains(.that) || isAny(index + 1, .finite)) && isNoun(index - 1)
  }

  /// "the soldiers wounded in the night said".
  private func hangsBehind(_ index: Int, _ kind: WordClass) -> Bool {
    kind.contains(.participle) && isAny(index + 1, [.preposition, .time, .adverb]) && isAny(index - 1, .noun)
      && !isAny(index - 1, .time)
  }

  /// What joins two nouns: "and", "of", "in", a hyphen, a bracket between them; a finite verb parts them again.
  private func joins(_ walk: inout WalkBack, _ kind: WordClass, floor: Int) -> Bool {
    let index = walk.index
    let followsNoun = isNoun(index - 1) || isAny(index - 1, .close)
    if kind.contains(.and) {
      guard !walk.isEmpty, followsNoun else { return false }
      walk.split = walk.split ?? walk.start
      return walk.pass(to: index - 1)
    }
    // "an officer quoted by the agency said".
    if !walk.isEmpty, kind.contains(.by), cue(index - 1)?.forms.contains(.participle) == true, isNoun(index - 2),
      !isAny(index - 2, [.time, .auxiliary])
    {
      return walk.pass(to: index - 2)
    }
    if kind.contains(.linking) || kind.contains(.preposition) {
      return !walk.isEmpty && (followsNoun || opening(index - 1) != nil) && walk.pass(to: index - 1)
    }
    if kind.contains(.dash), !isDash(index), !walk.isEmpty { return walk.pass(to: index - 1) }
    if kind.contains(.close) {
      guard let open = bracket(closedAt: index, floor: floor) else { return false }
      return walk.pass(to: open - 1)
    }
    if let split = walk.split, isAny(index, .finite) { walk.start = split }
    return false
  }

  /// "the reported attacks": a participle between article and noun.
  func isAdjective(_ index: Int) -> Bool {
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
}

/// How far a walk to the left has come.
private struct WalkBack {
  /// Where the phrase begins, as far as it is known; its end while it is empty.
  var start: Int
  /// The token to be looked at next.
  var index: Int
  let end: Int
  /// Where what follows the last "and" begins.
  var split: Int?
  /// Whether nothing is to be taken off or added any more.
  var isWhole = false

  init(from end: Int) {
    (self.end, start, index) = (end, end, end - 1)
  }

  var isEmpty: Bool { start == end }

  mutating func take(from first: Int) -> Bool {
    start = first
    return pass(to: first - 1)
  }

  mutating func pass(to next: Int) -> Bool {
    index = next
    return true
  }

  mutating func stop(at first: Int) -> Bool {
    start = first
    return false
  }
}
