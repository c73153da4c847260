extension MentionScan {
  /// A capitalised word that the codebook does not have: a spelling of a person it has, or a name met before.
  mutating func readUnknownName(_ at: Int) -> Int? {
    if let known = memory.unlisted.last(where: { isWord(at, $0.name) }), givenName(before: at) == nil {
      add(at..<at + 1, known.entity, .actor, "person.met-before")
      return at + 1
    }
    let given = givenName(before: at)
    guard given != nil || title?.end == at else { return nil }
    guard let person = nearPerson(at, given) else { return nil }
    memory.introduce(person)
    add((given?.lowerBound ?? at)..<at + 1, person, .actor, "person.spelling")
    return at + 1
  }

  /// A name behind a title that names nobody of the codebook: the office or institution stands for the person.
  mutating func readUnlisted(_ at: Int, _ entity: EntityID?) -> Int? {
    guard let entity, !isHeadline() else { return nil }
    var end = at
    while end < sentence.upperBound, end - at < 7, isNamePart(end) || isJoint(end) { end += 1 }
    guard end > at, isNamePart(end - 1) else { return nil }
    if end - at > 1, let person = nearPerson(end - 1, at..<at + 1) {
      memory.introduce(person)
      add(at..<end, person, .actor, "person.spelling")
      return end
    }
    memory.note(unlisted: folded(end - 1), entity)
    add(at..<end, entity, .actor, "person.unlisted")
    return end
  }

  /// Whether a name of a person begins at a token.
  func hasName(_ at: Int) -> Bool {
    guard at < sentence.upperBound else { return false }
    if let name = index.names.longest(text.tokens, at, sentence.upperBound),
      name.entries.contains(where: { $0.form != .firstWord })
    {
      return name.entries.contains { $0.form == .person || $0.form.isSurname }
    }
    guard isNamePart(at), isNamePart(at + 1) else { return false }
    if let name = index.names.longest(text.tokens, at + 1, sentence.upperBound) {
      return name.entries.contains { $0.form.isSurname && bears($0.entity, at..<at + 1) }
    }
    return nearPerson(at + 1, at..<at + 1) != nil
  }

  /// Whether a role stands beside a person's name: "N. N., prime minister of X".
  func isApposition(_ at: Int) -> Bool {
    guard let last = mentions.last, last.sort == .actor, index.persons.isEmpty == false else { return false }
    var gap = last.tokens.upperBound..<at
    if let end = gap.last, text.tokens[end].word == lexicon.common.the { gap = gap.dropLast() }
    return gap.count == 1 && text.tokens[gap.lowerBound].word == lexicon.common.comma && last.foundBy.hasPrefix("person")
  }

  /// A capitalised word, or an initial with its point, that stands before a surname as a given name does.
  func givenName(before at: Int) -> Range<Int>? {
    guard at > sentence.lowerBound, title?.end != at else { return nil }
    if isNamePart(at - 1) { return isHeadline() ? nil : at - 1..<at }
    let isInitial =
      at - 2 >= sentence.lowerBound && text.tokens[at - 1].word == lexicon.common.fullStop
      && text.tokens[at - 2].shape.contains(.capitalised) && text.tokens[at - 2].end - text.tokens[at - 2].start == 1
    return isInitial ? at - 2..<at : nil
  }

  /// Whether a word may be part of a name that no table has.
  func isNamePart(_ at: Int) -> Bool {
    guard at >= sentence.lowerBound, at < sentence.upperBound else { return false }
    let token = text.tokens[at]
    // Words of the lexicon are words of the language; those numbered behind them are the codebook's, parts of names.
    let isName = token.word == .unknown || Int(token.word.number) >= lexicon.vocabulary.count
    return isName && token.shape.contains(.capitalised) && (mentions.last.map { $0.tokens.upperBound <= at } ?? true)
  }

  /// A hyphen or particle inside a name: "al-Sisi", "bin Farhan".
  private func isJoint(_ at: Int) -> Bool {
    let word = text.tokens[at].word
    if word == lexicon.common.hyphen { return isNamePart(at + 1) || isNamePart(at - 1) }
    return lexicon.referring.particle[word] == true && (isNamePart(at + 1) || isNamePart(at + 2))
  }

  func isSentenceStart(_ at: Int) -> Bool { at == sentence.lowerBound }

  /// Whether most words of the sentence are capitalised, so that capitals tell nothing.
  func isHeadline() -> Bool {
    guard sentence.count < 40, let last = sentence.last, text.tokens[last].word != lexicon.common.fullStop else { return false }
    var words = 0
    var capitals = 0
    for token in text.tokens[sentence] where !token.shape.contains(.mark) && token.end - token.start > 3 {
      words += 1
      if token.shape.contains(.capitalised) { capitals += 1 }
    }
    return words >= 4 && capitals * 10 >= words * 9
  }

  /// Whether a person may be meant by a given name or initial: the same first letter and nearly the same spelling.
  func bears(_ person: EntityID, _ given: Range<Int>) -> Bool {
    let name = folded(given.lowerBound)
    return index.persons.values.contains { group in
      group.contains { $0.entity == person && MentionScan.isSameGiven($0.given, name) }
    }
  }

  /// The person whose surname is spelt nearly so, and whose given name agrees; with a title alone only one letter may differ.
  private func nearPerson(_ at: Int, _ given: Range<Int>?) -> EntityID? {
    let surname = folded(at)
    guard surname.count >= 6, let first = surname.first, let group = index.persons[first] else { return nil }
    let name = given.map { folded($0.lowerBound) }
    let limit = name != nil && surname.count >= 8 ? 2 : 1
    return group.first { person in
      if let name, !MentionScan.isSameGiven(person.given, name) { return false }
      if name == nil, !isHolder(person.entity) { return false }
      return EditDistance.between(person.surname, surname, limit: limit) <= limit
    }?.entity
  }

  private func isHolder(_ person: EntityID) -> Bool {
    guard let title, case .office(let kind) = title.title else { return memory.persons.contains(person) }
    return index.kind(person) == kind
  }

  private static func isSameGiven(_ known: [UInt8], _ name: [UInt8]) -> Bool {
    guard let first = known.first, name.first == first else { return false }
    return name.count == 1 || EditDistance.between(known, name, limit: 2) <= 2
  }

  private func folded(_ at: Int) -> [UInt8] {
    let token = text.tokens[at]
    return Folding.withFolded(Array(text.document.bytes[Int(token.start)..<Int(token.end)])) { bytes, _ in Array(bytes) }
  }

  private func isWord(_ at: Int, _ name: [UInt8]) -> Bool {
    let token = text.tokens[at]
    return Int(token.end - token.start) == name.count && folded(at) == name
  }
}
