/// Enters the names of all entities.
extension CodebookCompiler {
  mutating func nameActors() {
    for (offset, actor) in file.actors.enumerated() {
      let entity = EntityID(book.index.authoredActors.lowerBound + offset)
      let isPerson = actor.kind == "person"
      enter(Alias(actor.name), entity, isPerson ? .person : .actor)
      note(spellings: [actor.name] + actor.aliases.map(\.name))
      for alias in actor.aliases { enter(alias, entity, isPerson ? .person : .actor) }
      guard isPerson else {
        for name in [actor.name] + actor.aliases.map(\.name) { enterOtherOwners(of: name, actor, entity) }
        continue
      }
      for name in [actor.name] + actor.aliases.map(\.name) {
        enterSurname(of: name, entity)
        enterFirstWord(of: name, entity)
      }
    }
  }

  mutating func namePlaces() {
    for (offset, place) in file.places.enumerated() {
      let entity = EntityID(book.index.authoredPlaces.lowerBound + offset)
      for alias in [Alias(place.name)] + place.aliases { enter(alias, entity, .place) }
      note(spellings: [place.name] + place.aliases.map(\.name))
    }
  }

  mutating func nameSides(_ rows: [StateRow?]) {
    for (index, entry) in file.sides.enumerated() {
      let entity = EntityID(index)
      let capitals = Set(
        file.places.filter { $0.kind == "capital" }.flatMap { [$0.name] + $0.aliases.map(\.name) } + (rows[index]?.capitals ?? [])
      )
      enter(Alias(entry.side.name), entity, .state)
      // A capital is no spelling of its state; the name in another script is.
      note(
        spellings: [entry.side.name] + entry.side.aliases.map(\.name).filter { !Folding.folded($0).utf8.allSatisfy { $0 < 0x80 } }
      )
      for alias in entry.side.aliases {
        enter(alias, entity, NamePhrases.form(of: alias.name, rows[index], capitals: capitals))
      }
      if let row = rows[index] { name(row, entity) }
    }
  }

  private mutating func note(spellings: [String]) {
    if spellings.count > 1 { book.spellings.append(spellings) }
  }

  mutating func nameOrganisations() {
    for (row, entity) in organisations {
      for name in row.names { enterQuietly(phrases.phrase(name), entity, .actor) }
    }
  }

  mutating func nameStates(_ rows: [StateRow]) {
    for (offset, row) in rows.enumerated() { name(row, book.index.states[file.sides.count + offset]) }
  }

  private mutating func name(_ row: StateRow, _ entity: EntityID) {
    for name in row.names { enter(Alias(name), entity, .state) }
    for name in row.adjectives { enter(Alias(name), entity, .adjective) }
    for name in row.peoples where !row.adjectives.contains(name) { enter(Alias(name), entity, .people) }
    for name in row.capitals { enter(Alias(name), entity, .capital) }
  }

  private mutating func enter(_ alias: Alias, _ entity: EntityID, _ form: NameForm) {
    let phrase = phrases.phrase(alias.name)
    let form = form == .person && phrase.words.count == 1 ? NameForm.surname : form
    let entry = NameEntry(
      entity: entity, form: form, isAmbiguous: alias.ambiguous, capitals: phrase.capitals, shouting: phrase.shouting)
    let earlier = book.index.names.add(phrase.words, entry)
    warn(alias, entity, earlier)
  }

  /// Two entries under one name are worth a word, unless both say so or one is a capital and its state.
  private mutating func warn(_ alias: Alias, _ entity: EntityID, _ earlier: [NameEntry]) {
    if earlier.isEmpty { return }
    let new = book[entity]
    for old in earlier where old.entity != entity && !(old.isAmbiguous || alias.ambiguous) {
      let known = book[old.entity]
      let isAuthored = new.kind != "state" && known.kind != "state"
      let isMetonymy = (new.sort == .state) != (known.sort == .state)
      if isAuthored, !isMetonymy, !old.form.isSurname || new.kind == "person" {
        book.warnings.append("`\(alias.name)` is both \(known.id) and \(new.id)")
      }
    }
  }

  private mutating func enterSurname(of name: String, _ entity: EntityID) {
    let parts = name.split(separator: " ").map(String.init)
    guard parts.count > 1, let surname = parts.last, let given = parts.first else { return }
    enterQuietly(phrases.phrase(surname), entity, .lastWord)
    enterBareSurname(surname, entity)
    let folded = (given: Array(Folding.folded(given).utf8), surname: Array(Folding.folded(surname).utf8))
    guard fullNames.insert(book[entity].id + "\u{0}" + Folding.folded(name)).inserted, let first = folded.surname.first else {
      return
    }
    book.index.persons[first, default: []].append(
      CodebookIndex.PersonName(entity: entity, given: folded.given, surname: folded.surname))
  }

  /// "al-Burhan" is "Burhan", too.
  private mutating func enterBareSurname(_ surname: String, _ entity: EntityID) {
    let parts = surname.split(separator: "-").map(String.init)
    guard parts.count == 2, parts[0].utf8.count <= 3, parts[1].utf8.count > 3, parts[1].first?.isUppercase == true else { return }
    enterQuietly(phrases.phrase(parts[1]), entity, .lastWord)
  }

  /// "Gan Yu" may be "Gan", "Winthai Suvaree" "Winthai". A word of the language is no such name.
  private mutating func enterFirstWord(of name: String, _ entity: EntityID) {
    let parts = name.split(separator: " ").map(String.init)
    guard parts.count > 1, let first = parts.first, first.utf8.count > 2 else { return }
    let phrase = phrases.phrase(first)
    guard phrase.words.count == 1, Int(phrase.words[0].number) >= lexicon.vocabulary.count else { return }
    enterQuietly(phrase, entity, .firstWord)
  }

  /// What is called after a side, "Xian Coast Guard", answers to the side's other names too: "X's coast guard".
  private mutating func enterOtherOwners(of name: String, _ actor: CodebookFile.ActorEntry, _ entity: EntityID) {
    guard let entry = file.sides.first(where: { $0.side.id == actor.side }) else { return }
    let row = Lexicon.states.first { $0.id == entry.side.id || $0.names.contains(entry.side.name) }
    let owners = ([entry.side.name] + entry.side.aliases.map(\.name) + (row.map { $0.names + $0.adjectives } ?? []))
      .filter { !$0.hasPrefix("the ") }
    guard let owner = owners.filter({ name.hasPrefix($0 + " ") }).max(by: { $0.utf8.count < $1.utf8.count }) else { return }
    let rest = String(name.dropFirst(owner.count + 1))
    // Several words say enough without capitals.
    let words = rest.contains(" ") ? rest.lowercased() : rest
    for other in owners {
      for own in [other, other + "'s"] { enterQuietly(phrases.phrase(own + " " + words), entity, .actor) }
    }
  }

  /// A derived name gives way to one that somebody wrote down.
  private mutating func enterQuietly(_ phrase: NamePhrases.Phrase, _ entity: EntityID, _ form: NameForm) {
    let entry = NameEntry(
      entity: entity, form: form, isAmbiguous: false, capitals: phrase.capitals, shouting: phrase.shouting)
    _ = book.index.names.add(phrase.words, entry)
  }
}
