/// Turns a codebook's entries into entities and a matcher.
struct CodebookCompiler {
  let file: CodebookFile
  let lexicon: Lexicon
  var book: Codebook
  var phrases: NamePhrases
  private var places: [String: Int] = [:]
  var organisations: [(row: OrganisationRow, entity: EntityID)] = []
  var fullNames: Set<String> = []
  /// The sides that are no states of the world.
  var stateless: [Int] = []

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
    stateless = rows.sides.indices.filter { rows.sides[$0] == nil }
    if stateless.count == 1 { book.index.group = Int32(stateless[0]) }
    let authored = authoredInstitutions()
    addInstitutions(rows.sides, authored)
    addStates(rows.others)
    addOrganisations()
    addPlaces()
    addInstitutions(of: rows.others, authored)
    // Names last: entities have their numbers now, and what the codebook says comes before what the table says.
    nameActors()
    namePlaces()
    nameSides(rows.sides)
    nameStates(rows.others)
    nameOrganisations()
    settleOffices()
    settleNamesakes()
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
      return Lexicon.states.first { $0.id == entry.side.id || $0.names.contains { Folding.folded($0) == name } }
    }
    let taken = Set(sides.compactMap { $0?.id } + file.sides.map(\.side.id) + file.actors.map(\.id) + file.places.map(\.id))
    return (sides, Lexicon.states.filter { !taken.contains($0.id) })
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

  /// The world's organisations but those that the codebook has, be it under another id.
  private mutating func addOrganisations() {
    let known = Set(file.actors.flatMap { [$0.name] + $0.aliases.map(\.name) }.map(Folding.folded))
    let ids = Set(file.sides.map(\.side.id) + file.actors.map(\.id) + file.places.map(\.id))
    for row in Lexicon.organisations
    where !ids.contains(row.id) && !row.names.contains(where: { known.contains(Folding.folded($0)) }) {
      let entity = Entity(id: row.id, name: row.names.first ?? row.id, sort: .actor, kind: "organisation", side: .other)
      organisations.append((row, add(entity)))
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
  /// Gives each side its institutions; an entry of the codebook with the same id wins.
  private mutating func addInstitutions(_ rows: [StateRow?], _ authored: [String: [Int: Int]]) {
    let kinds = lexicon.institutions.kinds
    book.index.kindCount = kinds.count
    for (owner, row) in rows.enumerated() {
      let state = book[book.index.states[owner]]
      let adjective = row?.adjectives.first ?? state.name
      let own = authored[state.id]
      for kind in kinds.indices where !settles(kind, of: owner, own, exists: kinds[kind].isNamed) {
        let name = kinds[kind].printed(name: state.name, adjective: adjective)
        let entity = Entity(
          id: state.id + kinds[kind].ending, name: name, sort: .actor, kind: kinds[kind].kind, side: state.side)
        book.index.institutions.append(add(entity, owner: owner, kind: kind).index)
      }
    }
  }

  /// The same for the world's other states, which have the kinds that all states have.
  private mutating func addInstitutions(of rows: [StateRow], _ authored: [String: [Int: Int]]) {
    let kinds = lexicon.institutions.kinds
    let worldwide = kinds.map { $0.isNamed && $0.isWorldwide }
    var states: [Entities.State] = []
    var institutions: [Entities.Institution] = []
    for (number, row) in rows.enumerated() {
      let owner = file.sides.count + number
      states.append(
        Entities.State(entity: book.index.states[owner], adjective: row.adjectives.first ?? row.names.first ?? row.id))
      let own = authored[row.id]
      for kind in kinds.indices where !settles(kind, of: owner, own, exists: worldwide[kind]) {
        book.index.institutions.append(Int32(book.entities.count + institutions.count))
        book.index.owners.append(Int32(owner))
        book.index.kinds.append(Int16(kind))
        institutions.append(Entities.Institution(state: Int16(number), kind: Int16(kind)))
      }
    }
    book.entities.set(institutions, of: states, kinds: kinds)
  }

  /// Whether it is settled which entity a state's institution is: none, where there is no such kind, or an entry of the codebook.
  private mutating func settles(_ kind: Int, of owner: Int, _ authored: [Int: Int]?, exists: Bool) -> Bool {
    guard let known = exists ? authored?[kind] : -1 else { return false }
    book.index.institutions.append(Int32(known))
    if known >= 0 {
      book.index.owners[known] = Int32(owner)
      book.index.kinds[known] = Int16(kind)
    }
    return true
  }

  /// The codebook's own entries for institutions, `x-mod`, by state and kind.
  private func authoredInstitutions() -> [String: [Int: Int]] {
    var authored: [String: [Int: Int]] = [:]
    var kinds: [Substring: Int] = [:]
    for (number, kind) in lexicon.institutions.kinds.enumerated() { kinds[kind.suffix[...]] = number }
    for (offset, actor) in file.actors.enumerated() {
      let id = actor.id
      for hyphen in id.indices where id[hyphen] == "-" {
        guard let kind = kinds[id[id.index(after: hyphen)...]] else { continue }
        authored[String(id[..<hyphen]), default: [:]][kind] = book.index.authoredActors.lowerBound + offset
      }
    }
    return authored
  }
}
