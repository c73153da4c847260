extension MentionScan {
  /// A state's name: with an institution or office behind it, as a place, or alone.
  mutating func readState(_ at: Int, _ end: Int, _ state: NameEntry, _ entries: [NameEntry]) -> Int {
    guard let owner = index.owner(state.entity) else { return end }
    if isBacker(end) { return end + 2 }
    let limit = sentence.upperBound
    let form = state.shouting != 0 && state.form == .state ? NameForm.adjective : state.form
    if let institution = phrases.institution(ofStateBefore: end, form, limit) {
      let end = endWithAcronym(institution.end)
      add(at..<end, index.institution(owner, institution.kind), .actor, "institution.of-state")
      return end
    }
    if let next = readPair(at, end, state.form, owner) { return next }
    if let next = readListedInstitution(at, end, owner) ?? readOffice(at, end, owner) { return next }
    let isPlace = state.form == .capital && isPlaceHere(at, end)
    if let place = entries.first(where: { $0.form == .place }), isPlace || state.form != .capital && state.form != .state {
      add(at..<end, place.entity, .place, "place.capital")
    } else if state.form == .state, isPartOfLongerName(at) {
      return end
    } else if !isPlace, !(state.form != .capital && at > 0 && lexicon.referring.noPeople[text.tokens[at - 1].word] == true) {
      let last = endWithSide(end, state.form)
      add(at..<last, state.entity, .state, MentionScan.rule(state.form))
      return last
    }
    return end
  }

  /// "Xian and Yian troops": both armies, each on the whole phrase.
  private mutating func readPair(_ at: Int, _ end: Int, _ form: NameForm, _ owner: Int) -> Int? {
    guard form == .adjective, end + 1 < sentence.upperBound, text.tokens[end].word == lexicon.common.and,
      let second = phrases.state(end + 1, sentence.upperBound), second.form == .adjective, second.owner != owner,
      let institution = phrases.institution(ofStateBefore: second.end, .adjective, sentence.upperBound)
    else { return nil }
    for each in [owner, second.owner] {
      add(at..<institution.end, index.institution(each, institution.kind), .actor, "institution.of-two-states")
    }
    return institution.end
  }

  /// "the Xian side", "the X (ABC)".
  private func endWithSide(_ end: Int, _ form: NameForm) -> Int {
    guard end < sentence.upperBound, form == .adjective || form == .state else { return end }
    let next = phrases.isPossessive(end) ? end + 1 : end
    if next < sentence.upperBound, lexicon.referring.side[text.tokens[next].word] == true { return next + 1 }
    return form == .state ? endWithAcronym(end) : end
  }

  /// "the X-backed group": the group is meant.
  private func isBacker(_ end: Int) -> Bool {
    end + 1 < sentence.upperBound && text.tokens[end].word == lexicon.common.hyphen
      && lexicon.referring.backed[text.tokens[end + 1].word] == true
  }

  /// "The rebels" where one party alone is no state.
  mutating func readGroup(_ at: Int) -> Int? {
    guard index.group >= 0, let rebels = lexicon.referring.rebels.longest(text.tokens, at, sentence.upperBound) else {
      return nil
    }
    // "paramilitary-held": somebody else's.
    if rebels.end < sentence.upperBound, text.tokens[rebels.end].word == lexicon.common.hyphen { return nil }
    if at > sentence.lowerBound {
      guard !text.tokens[at - 1].shape.contains(.capitalised) || text.tokens[at - 1].word == lexicon.common.the else {
        return nil
      }
    }
    add(at..<rebels.end, EntityID(Int(index.group)), .state, "state.rebels")
    return rebels.end
  }

  /// "federal troops": of the party that the rebels are not.
  mutating func readFederal(_ at: Int) -> Int? {
    guard let side = index.federal, lexicon.idioms.classes[text.tokens[at].word]?.contains(.federal) == true,
      let wording = lexicon.institutions.wordings.longest(text.tokens, at + 1, sentence.upperBound)
    else { return nil }
    add(at..<wording.end, index.institution(side, wording.value.kind), .actor, "institution.federal")
    return wording.end
  }

  /// "Port Sudan" is not Sudan.
  private func isPartOfLongerName(_ at: Int) -> Bool {
    at - 1 > sentence.lowerBound && isNamePart(at - 1) && !isHeadline()
  }

  private static func rule(_ form: NameForm) -> String {
    switch form {
    case .adjective: "state.adjective"
    case .people: "state.people"
    case .capital: "state.capital"
    default: "state.name"
    }
  }

  /// "the Xian State Border Service" where the codebook has that service under a name of its own.
  private mutating func readListedInstitution(_ at: Int, _ end: Int, _ owner: Int) -> Int? {
    var next = end
    if next < sentence.upperBound, phrases.isPossessive(next) { next += 1 }
    guard let name = index.names.longest(text.tokens, next, sentence.upperBound), let entry = name.entries.first,
      entry.form == .actor, index.owner(entry.entity) == owner
    else { return nil }
    let last = endWithAcronym(name.end)
    add(at..<last, entry.entity, .actor, "actor.of-state")
    return last
  }

  /// "the Xian Prime Minister", "X's president": the person behind it, or the office.
  private mutating func readOffice(_ at: Int, _ end: Int, _ owner: Int) -> Int? {
    var next = end
    if next < sentence.upperBound, phrases.isPossessive(next) { next += 1 }
    guard let found = lexicon.titles.titles.longest(text.tokens, next, sentence.upperBound) else { return nil }
    return readTitle(next, found.end, found.value, owner: owner, from: at)
  }

  /// Whether a capital is meant as a place: travelled to, lain in, named as where the report was written.
  func isPlaceHere(_ at: Int, _ end: Int) -> Bool {
    let words = lexicon.referring
    if isDateline(at, end) { return true }
    guard at > sentence.lowerBound else { return false }
    let before = text.tokens[at - 1].word
    let earlier = at - 2 >= sentence.lowerBound ? text.tokens[at - 2].word : .unknown
    if words.at[before] == true { return words.say[earlier] != true }
    if before == lexicon.common.to { return words.address[earlier] != true }
    if before == lexicon.common.from { return words.motion[earlier] == true }
    return before == lexicon.common.and && isSecondPlace(at - 2)
  }

  /// "in Tbilisi and Yerevan": the first of two tells what the second is.
  private func isSecondPlace(_ at: Int) -> Bool {
    guard let last = mentions.last else { return false }
    return last.tokens.upperBound == at + 1 && last.sort == .place && last.foundBy == "place.capital"
  }

  /// "BAKU, September 13", "Yerevan (Agency) —" at the head of a block.
  private func isDateline(_ at: Int, _ end: Int) -> Bool {
    guard at == sentence.lowerBound, end < sentence.upperBound else { return false }
    let isFirst = at == 0 || text.tokens[at].shape.contains(.newLine)
    let next = text.tokens[end]
    if isFirst, next.word == lexicon.common.openBracket { return true }
    guard isFirst, next.word == lexicon.common.comma, end + 2 < sentence.upperBound else { return false }
    return text.tokens[end + 1].shape.contains(.capitalised) && text.tokens[end + 2].shape.contains(.number)
  }

  /// "both sides", "the two countries", "the two armies": each of the first two sides.
  mutating func readBoth(_ at: Int) -> Int? {
    let end = sentence.upperBound
    guard index.sideCount > 1 else { return nil }
    if let armies = lexicon.referring.bothArmies.longest(text.tokens, at, end) {
      for side in 0..<2 { add(at..<armies.end, index.institution(side, lexicon.institutions.army), .actor, "both.armies") }
      return armies.end
    }
    guard let both = lexicon.referring.both.longest(text.tokens, at, end) else { return nil }
    if both.end < end, phrases.isPossessive(both.end),
      let wording = lexicon.institutions.wordings.longest(text.tokens, both.end + 1, end)
    {
      for side in 0..<2 { add(at..<wording.end, index.institution(side, wording.value.kind), .actor, "both.institution") }
      return wording.end
    }
    for side in 0..<2 { add(at..<both.end, index.states[side], .state, "both.sides") }
    return both.end
  }
}
