extension MentionScan {
  /// A title, with the state whose title it is if that stands before it. `from` is where the whole phrase begins.
  mutating func readTitle(_ at: Int, _ end: Int, _ title: TitleWords.Title, owner: Int?, from: Int) -> Int {
    var end = end
    var owner = owner
    if owner == nil, case .office = title, end < sentence.upperBound, text.tokens[end].word == lexicon.common.of,
      let state = phrases.state(end + 1, sentence.upperBound), state.form != .adjective
    {
      owner = state.owner
      end = state.end
    }
    self.title = (end, title, owner)
    guard case .office(let kind) = title else { return afterPlainTitle(at, end, title, owner, from) }
    if hasName(end) { return end }
    if let next = readUnlisted(end, owner.map { index.institution($0, kind) }) { return next }
    if isApposition(from) { return end }
    if let owner {
      add(from..<end, index.holder(owner, kind), .actor, "office.of-state")
    } else if from > 0, text.tokens[from - 1].word == lexicon.common.the, memory.holderByKind[kind] >= 0 {
      add(from..<end, EntityID(Int(memory.holderByKind[kind])), .actor, "office.bare")
    }
    return end
  }

  /// A title that is no office: its state is a mention of its own unless a name follows.
  private mutating func afterPlainTitle(_ at: Int, _ end: Int, _ title: TitleWords.Title, _ owner: Int?, _ from: Int) -> Int {
    if title == .voice, let last = mentions.last, last.sort == .actor, at - last.tokens.upperBound <= 1,
      last.tokens.lowerBound >= sentence.lowerBound, !hasName(end), let next = readUnlisted(end, last.entity)
    {
      return next
    }
    if let owner, from < at, !hasName(end) {
      let last = text.tokens[at - 1].word == lexicon.common.possessive ? at - 1 : at
      add(from..<last, index.states[owner], .state, "state.before-title")
    }
    return end
  }

  /// A name of the codebook: person, surname, actor or place.
  mutating func readName(_ at: Int, _ end: Int, _ entries: [NameEntry]) -> Int? {
    guard let first = entries.first else { return nil }
    if let actor = entries.first(where: { $0.form == .actor }) { return readActor(at, end, actor) }
    if let person = entries.first(where: { $0.form == .person }) {
      memory.introduce(person.entity)
      add(at..<end, person.entity, .actor, "person.name")
      return end
    }
    if let place = entries.first(where: { $0.form == .place && !$0.isAmbiguous }) {
      add(at..<end, place.entity, .place, "place.name")
      return end
    }
    if first.form == .place {
      doubtful.append((mentions.count, entries.map(\.entity)))
      add(at..<end, first.entity, .place, MentionScan.doubtfulPlace)
      return end
    }
    return readSurname(at, end, entries) ?? readFirstWord(at, end, entries)
  }

  private mutating func readActor(_ at: Int, _ end: Int, _ entry: NameEntry) -> Int {
    var end = end
    if end + 1 < sentence.upperBound, text.tokens[end].word == lexicon.common.of,
      let state = phrases.state(end + 1, sentence.upperBound), state.form != .adjective,
      state.owner == index.owner(entry.entity)
    {
      end = state.end
    }
    end = endWithAcronym(end)
    add(at..<end, entry.entity, .actor, "actor.name")
    return end
  }

  /// A bare surname, or one behind a given name or initial that is spelt otherwise than in the codebook.
  private mutating func readSurname(_ at: Int, _ end: Int, _ entries: [NameEntry]) -> Int? {
    if let given = givenName(before: at) {
      guard let entry = entries.first(where: { bears($0.entity, given) }) else {
        return isSentenceStart(given.lowerBound) && entries.contains { $0.form == .surname }
          ? plainSurname(at, end, entries) : nil
      }
      memory.introduce(entry.entity)
      add(given.lowerBound..<end, entry.entity, .actor, "person.given-name-variant")
      return end
    }
    if end < sentence.upperBound, title?.end != at, isNamePart(end), !isHeadline() { return nil }
    return plainSurname(at, end, entries)
  }

  private mutating func plainSurname(_ at: Int, _ end: Int, _ entries: [NameEntry]) -> Int? {
    guard let person = bearer(at, entries) else { return nil }
    memory.introduce(person)
    add(at..<end, person, .actor, "person.surname")
    return end
  }

  /// Whom a surname means: the one named last in the document; with a title whoever has it; else who alone bears it.
  private func bearer(_ at: Int, _ entries: [NameEntry]) -> EntityID? {
    let bearers = entries.filter(\.form.isSurname).map(\.entity)
    if let title, title.end == at, case .office(let kind) = title.title,
      let holder = bearers.first(where: { index.kind($0) == kind })
    {
      return holder
    }
    if let known = memory.persons.last(where: { bearers.contains($0) }) { return known }
    let explicit = entries.filter { $0.form == .surname }
    if explicit.count == 1 { return explicit[0].entity }
    return bearers.count == 1 && (title?.end == at || isSurelyPerson(at)) ? bearers[0] : nil
  }

  /// Whether a surname that nobody introduced stands as a person's name does: bare, and at the head of a sentence
  /// before a word of saying, a comma or `'s`, since any word has a capital there.
  private func isSurelyPerson(_ at: Int) -> Bool {
    let token = text.tokens[at]
    guard token.end - token.start >= 5, !isHeadline() else { return false }
    let next = at + 1 < sentence.upperBound ? text.tokens[at + 1] : nil
    if let next, next.shape.contains(.capitalised) { return false }
    guard at > sentence.lowerBound else {
      guard let next else { return false }
      return [lexicon.common.possessive, lexicon.common.comma, lexicon.common.colon].contains(next.word)
        || lexicon.cues.words[next.word]?.isVerb == true
    }
    let before = text.tokens[at - 1]
    return !before.shape.contains(.capitalised)
      && ![lexicon.common.the, lexicon.common.a, lexicon.common.an].contains(before.word)
  }

  /// A person introduced before, called by the first word of the name.
  private mutating func readFirstWord(_ at: Int, _ end: Int, _ entries: [NameEntry]) -> Int? {
    let called = entries.filter { $0.form == .firstWord }.map(\.entity)
    guard let person = memory.persons.last(where: { called.contains($0) }), givenName(before: at) == nil, !isNamePart(end)
    else { return nil }
    memory.introduce(person)
    add(at..<end, person, .actor, "person.first-word")
    return end
  }
}
