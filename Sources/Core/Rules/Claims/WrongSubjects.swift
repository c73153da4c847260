/// Whose side the subject of a wrong is on.
extension BlameReader {
  /// The side of the subject of a verb.
  func subject(before verb: Int, _ range: Range<Int>, _ own: SideID?) -> SideID? {
    var at = verb - 1
    while at >= range.lowerBound, verb - at < 30 {
      if let mention = passage.mention(at: at) {
        let found = passage.mentions[mention]
        if passage.acts(mention), isFree(found.tokens.lowerBound, range), !isExcluded(found.tokens.lowerBound, range) {
          return together(with: mention, range)
        }
        at = Swift.min(at, found.tokens.lowerBound) - 1
        continue
      }
      if passage.has(at, .own) || isOwnForce(at, verb, range, own) { return own }
      if let foe = foe(at, own) { return foe }
      if passage.has(at, .pronoun), verb - at < 5 {
        return isOneself(at, range, own) || goesOnOwn(at, range) ? own : passage.opponent(of: own)
      }
      // "Each said the other had fired first."
      if passage.has(at, .other), verb - at < 5, at > range.lowerBound, passage.is(at - 1, passage.common.the) {
        return passage.opponent(of: own)
      }
      if passage.is(at, passage.common.that), verb - at <= 4 { return antecedent(of: at, range) }
      // "X trained gunmen who stormed it": X; "X said, of mines which killed ten": not X itself.
      if isBound(at, range), verb - at <= 4 {
        return antecedent(of: at, range) ?? subject(before: at, range, own).flatMap { $0 == own ? nil : $0 }
      }
      if passage.is(at, passage.common.semicolon) || passage.is(at, passage.common.that) { return nil }
      at -= 1
    }
    return nil
  }

  /// "mines which had", with no comma before it.
  private func isBound(_ relative: Int, _ range: Range<Int>) -> Bool {
    passage.has(relative, .relative) && relative > range.lowerBound && !passage.isMark(relative - 1)
  }

  /// "a boat of X that had": what a relative "that" stands for, wherever that stands.
  private func antecedent(of that: Int, _ range: Range<Int>) -> SideID? {
    var at = that - 1
    while at >= range.lowerBound, that - at <= 8 {
      if let mention = passage.mention(at: at) { return passage.acts(mention) ? passage.side(of: mention) : nil }
      if passage.isMark(at) || passage.isFinite(at) { return nil }
      at -= 1
    }
    return nil
  }

  /// Whether no preposition but "of" makes a mention an object or a place.
  func isFree(_ first: Int, _ range: Range<Int>) -> Bool {
    var before = first - 1
    while before >= range.lowerBound, passage.has(before, .determiner) { before -= 1 }
    guard before >= range.lowerBound, passage.has(before, .preposition) else { return true }
    return passage.is(before, passage.common.of) && !isGoverned(before, range)
  }

  /// "the answer to the raids of X": X belongs to what a preposition governs.
  private func isGoverned(_ of: Int, _ range: Range<Int>) -> Bool {
    for before in stride(from: of - 1, through: Swift.max(range.lowerBound, of - 4), by: -1) {
      if passage.mention(at: before) != nil || passage.isMark(before) || passage.isFinite(before) { return false }
      if passage.has(before, .preposition) { return before > range.lowerBound && !passage.is(before, passage.common.of) }
    }
    return false
  }

  /// "its forces had", "our guns have": of who speaks.
  private func isOwnForce(_ token: Int, _ verb: Int, _ range: Range<Int>, _ own: SideID?) -> Bool {
    guard passage.number(token)?.isOwning == true, own != nil, !speaksOfFoe(before: token, own) else { return false }
    return (token + 1..<Swift.max(token + 1, Swift.min(verb, token + 4))).contains { passage.number($0)?.isForce == true }
  }

  /// "militants had attacked": whom a state that speaks of them fights, where that is a movement.
  private func foe(_ token: Int, _ own: SideID?) -> SideID? {
    guard let own, own != .other, passage.number(token)?.isFoe == true, passage.codebook.index.group >= 0,
      passage.codebook.index.group != Int32(own.index)
    else { return nil }
    return passage.opponent(of: own)
  }

  /// "said it had fired", "officials said they had": of oneself; "“They fired”", "accused X, saying it had fired": of the others.
  func isOneself(_ pronoun: Int, _ range: Range<Int>, _ own: SideID?) -> Bool {
    guard pronoun - range.lowerBound < 2, !speaksOfFoe(before: pronoun, own) else { return false }
    if passage.is(pronoun, passage.common.it) { return true }
    return pronoun > 1 && !passage.isQuote(pronoun - 1) && isPluralTeller(before: pronoun)
  }

  /// "its guards died when they attacked": those of one's own told of right before.
  private func goesOnOwn(_ pronoun: Int, _ range: Range<Int>) -> Bool {
    guard !passage.is(pronoun, passage.common.it) else { return false }
    let before = range.lowerBound..<pronoun
    return before.contains {
      passage.has($0, .own) || passage.number($0)?.isOwning == true && passage.number($0 + 1)?.head == .military
    }
      && !before.contains { passage.mention(at: $0).map(passage.isParty) ?? false }
  }

  /// "police said they", "the authorities said that they": who spoke are several.
  private func isPluralTeller(before pronoun: Int) -> Bool {
    guard let sentence = passage.text.sentence(at: Int(passage.text.tokens[pronoun].start)) else { return false }
    let first = Swift.max(passage.text.sentences[sentence].tokens.lowerBound, pronoun - 4)
    guard let verb = (first..<pronoun).first(where: { passage.isFinite($0) }), verb > first else { return false }
    return passage.number(verb - 1)?.isCrew == true
  }

  /// "accused X, saying it had fired": X is who is spoken of.
  private func speaksOfFoe(before token: Int, _ own: SideID?) -> Bool {
    guard let sentence = passage.text.sentence(at: Int(passage.text.tokens[token].start)) else { return false }
    let before = passage.text.sentences[sentence].tokens.lowerBound..<token
    guard before.contains(where: { passage.has($0, .accuse) }), let last = before.last(where: { passage.mention(at: $0) != nil }),
      let mention = passage.mention(at: last)
    else { return false }
    return passage.isParty(mention) && passage.side(of: mention) != own
  }
}
