/// Turns a codebook's entries into entities and a matcher.
struct CodebookCompiler {
  private let file: CodebookFile
  private let lexicon: Lexicon
  private var book: Codebook
  private var phrases: NamePhrases
  private var places: [String: Int] = [:]
  private var fullNames: Set<String> = []

  /// The codebook of a checked file.
  static func compile(_ file: CodebookFile, lexicon: Lexicon) -> Codebook {
    var compiler = CodebookCompiler(file: file, lexicon: lexicon)
    return compiler.compiled()
  }

  private init(file: CodebookFile, lexicon: Lexicon) {
    self.file = file
    self.lexicon = lexicon
    book = Codebook(title: file.title, sides: file.sides.map(\.side), entities: [], vocabulary: lexicon.vocabulary)
    phrases = NamePhrases(vocabulary: lexicon.vocabulary)
  }

  private mutating func compiled() -> Codebook {
    let rows = stateRows()
    addStates(of: rows.sides)
    addActors()
    book.index.sideCount = file.sides.count
    addInstitutions(owners: 0..<file.sides.count, rows.sides)
    addStates(rows.others)
    addInstitutions(owners: file.sides.count..<book.index.states.count, rows.others.map { $0 })
    addPlaces()
    // Names last: entities have their numbers now, and what the codebook says comes before what the table says.
    nameActors()
    namePlaces()
    nameSides(rows.sides)
    nameStates(rows.others)
    settleOffices()
    return finished()
  }

  private mutating func add(_ entity: Entity, owner: Int = -1, kind: Int = -1) -> EntityID {
    book.entities.append(entity)
    book.index.owners.append(Int32(owner))
    book.index.kinds.append(Int16(kind))
    return EntityID(book.entities.count - 1)
  }

  /// The table's rows of the sides (nil where a side is no state), and all others.
  private func stateRows() -> (sides: [StateRow?], others: [StateRow]) {
    let sides = file.sides.map { entry in
      let name = Folding.folded(entry.side.name)
      return lexicon.states.first { $0.id == entry.side.id || $0.names.contains { Folding.folded($0) == name } }
    }
    let taken = Set(sides.compactMap { $0?.id } + file.sides.map(\.side.id) + file.actors.map(\.id) + file.places.map(\.id))
    return (sides, lexicon.states.filter { !taken.contains($0.id) })
  }

  private mutating func addStates(of rows: [StateRow?]) {
    for (index, entry) in file.sides.enumerated() {
      let side = Entity(id: entry.side.id, name: entry.side.name, sort: .state, kind: "side", side: SideID(index))
      book.index.states.append(add(side, owner: index))
    }
  }

  private mutating func addStates(_ rows: [StateRow]) {
    for row in rows {
      let owner = book.index.states.count
      let name = row.names.first ?? row.id
      book.index.states.append(add(Entity(id: row.id, name: name, sort: .state, kind: "state"), owner: owner))
    }
  }

  private mutating func addActors() {
    book.index.authoredActors = book.entities.count..<book.entities.count + file.actors.count
    for actor in file.actors {
      let side = book.side(actor.side) ?? .other
      let entity = Entity(id: actor.id, name: actor.name, sort: .actor, kind: actor.kind, side: side, role: actor.role)
      _ = add(entity, owner: Int(side.index))
    }
  }

  private mutating func addPlaces() {
    let first = book.entities.count
    book.index.authoredPlaces = first..<first + file.places.count
    for (offset, place) in file.places.enumerated() { places[place.id] = offset }
    for place in file.places {
      let side = side(of: place, steps: 8)
      let entity = Entity(
        id: place.id, name: place.name, sort: .place, kind: place.kind, side: side, position: place.position)
      _ = add(entity, owner: Int(side.index))
    }
  }

  /// A place lies where the region that it is in lies.
  private func side(of place: CodebookFile.PlaceEntry, steps: Int) -> SideID {
    if let side = book.side(place.within) { return side }
    guard steps > 0, let outer = places[place.within] else { return .other }
    return side(of: file.places[outer], steps: steps - 1)
  }
}

extension CodebookCompiler {
  /// Gives each state its institutions; an entry of the codebook with the same id wins.
  private mutating func addInstitutions(owners: Range<Int>, _ rows: [StateRow?]) {
    let kinds = lexicon.institutions.kinds
    book.index.kindCount = kinds.count
    let patterns = kinds.map { NamePattern($0.name) }
    book.entities.reserveCapacity(book.entities.count + owners.count * kinds.count)
    var authored: [String: Int] = [:]
    for (offset, actor) in file.actors.enumerated() { authored[actor.id] = book.index.authoredActors.lowerBound + offset }
    for (owner, row) in zip(owners, rows) {
      let state = book[book.index.states[owner]]
      let adjective = row?.adjectives.first ?? state.name
      for (kind, words) in kinds.enumerated() {
        let isThere = (owner < book.sides.count || words.isWorldwide) && !words.name.isEmpty
        guard isThere else { book.index.institutions.append(-1); continue }
        let id = "\(state.id)-\(words.suffix)"
        if let known = authored[id] {
          book.index.institutions.append(Int32(known))
          book.index.owners[known] = Int32(owner)
          book.index.kinds[known] = Int16(kind)
          continue
        }
        let name = patterns[kind].filled(name: state.name, adjective: adjective)
        let entity = Entity(id: id, name: name, sort: .actor, kind: words.kind, side: state.side)
        book.index.institutions.append(add(entity, owner: owner, kind: kind).index)
      }
    }
  }

  private mutating func nameActors() {
    for (offset, actor) in file.actors.enumerated() {
      let entity = EntityID(book.index.authoredActors.lowerBound + offset)
      let isPerson = actor.kind == "person"
      enter(Alias(actor.name), entity, isPerson ? .person : .actor)
      for alias in actor.aliases { enter(alias, entity, isPerson ? .person : .actor) }
      guard isPerson else { continue }
      for name in [actor.name] + actor.aliases.map(\.name) { enterSurname(of: name, entity) }
    }
  }

  private mutating func namePlaces() {
    for (offset, place) in file.places.enumerated() {
      let entity = EntityID(book.index.authoredPlaces.lowerBound + offset)
      for alias in [Alias(place.name)] + place.aliases { enter(alias, entity, .place) }
    }
  }

  private mutating func nameSides(_ rows: [StateRow?]) {
    for (index, entry) in file.sides.enumerated() {
      let entity = EntityID(index)
      let capitals = Set(
        file.places.filter { $0.kind == "capital" }.flatMap { [$0.name] + $0.aliases.map(\.name) } + (rows[index]?.capitals ?? [])
      )
      enter(Alias(entry.side.name), entity, .state)
      for alias in entry.side.aliases {
        enter(alias, entity, NamePhrases.form(of: alias.name, rows[index], capitals: capitals))
      }
      if let row = rows[index] { name(row, entity) }
    }
  }

  private mutating func nameStates(_ rows: [StateRow]) {
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
    let phrase = phrases.phrase(surname)
    _ = book.index.names.add(
      phrase.words,
      NameEntry(
        entity: entity, form: .lastWord, isAmbiguous: false, capitals: phrase.capitals, shouting: phrase.shouting))
    let folded = (given: Array(Folding.folded(given).utf8), surname: Array(Folding.folded(surname).utf8))
    guard fullNames.insert(book[entity].id + "\u{0}" + Folding.folded(name)).inserted, let first = folded.surname.first else {
      return
    }
    book.index.persons[first, default: []].append(
      CodebookIndex.PersonName(entity: entity, given: folded.given, surname: folded.surname))
  }
}

extension CodebookCompiler {
  /// Reads roles: "Foreign Minister of Turkey" tells an office and whose.
  private mutating func settleOffices() {
    book.index.holders = Array(repeating: -1, count: book.index.states.count * book.index.kindCount)
    let tokenizer = Tokenizer(vocabulary: phrases.vocabulary)
    for (offset, actor) in file.actors.enumerated() {
      guard let role = actor.role else { continue }
      let bytes = Array(role.utf8)
      var tokens: [Token] = []
      tokenizer.tokenize(bytes, Span(0, bytes.count), into: &tokens)
      settle(book.index.authoredActors.lowerBound + offset, tokens)
    }
  }

  private mutating func settle(_ entity: Int, _ tokens: [Token]) {
    var owner = Int(book.index.owners[entity])
    var at = 0
    if let state = state(tokens, 0) {
      if owner < 0 { owner = state.owner }
      at = state.end
    }
    let title = lexicon.titles.titles.longest(tokens, at, tokens.count)
    for next in at..<max(at, tokens.count) where owner < 0 { owner = state(tokens, next)?.owner ?? -1 }
    guard owner >= 0 else { return }
    book.index.owners[entity] = Int32(owner)
    guard case .office(let kind)? = title?.value else { return }
    book.index.kinds[entity] = Int16(kind)
    let slot = owner * book.index.kindCount + kind
    if book.index.holders[slot] < 0 { book.index.holders[slot] = Int32(entity) }
  }

  private func state(_ tokens: [Token], _ at: Int) -> (owner: Int, end: Int)? {
    guard let found = book.index.names.longest(tokens, at, tokens.count) else { return nil }
    guard let entry = found.entries.first(where: { $0.form.isState }) else { return nil }
    return book.index.owner(entry.entity).map { ($0, found.end) }
  }

  private mutating func finished() -> Codebook {
    book.vocabulary = phrases.vocabulary
    let referring = lexicon.referring
    book.index.names.mark(lexicon.institutions.wordings.starts, .institution)
    book.index.names.mark(lexicon.titles.titles.starts, .title)
    for table in [referring.both, referring.bothArmies, referring.enemy, referring.opposite, referring.own] {
      book.index.names.mark(table.starts, .referring)
    }
    book.index.names.setHyphens(lexicon.common.hyphen, dashes: phrases.dashes())
    book.vocabulary = phrases.vocabulary
    return book
  }
}
