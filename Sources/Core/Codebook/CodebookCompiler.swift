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
    addInstitutions(owners: 0..<file.sides.count, rows.sides)
    addStates(rows.others)
    addInstitutions(owners: file.sides.count..<book.index.states.count, rows.others.map { $0 })
    addOrganisations()
    addPlaces()
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

  /// The world's organisations but those that the codebook has, be it under another id.
  private mutating func addOrganisations() {
    let known = Set(file.actors.flatMap { [$0.name] + $0.aliases.map(\.name) }.map(Folding.folded))
    let ids = Set(file.sides.map(\.side.id) + file.actors.map(\.id) + file.places.map(\.id))
    for row in lexicon.organisations
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
  /// Gives each state its institutions; an entry of the codebook with the same id wins.
  private mutating func addInstitutions(owners: Range<Int>, _ rows: [StateRow?]) {
    let kinds = lexicon.institutions.kinds
    book.index.kindCount = kinds.count
    book.entities.reserveCapacity(book.entities.count + owners.count * kinds.count)
    let authored = authoredInstitutions()
    let (named, worldwide) = (kinds.map(\.isNamed), kinds.map { $0.isNamed && $0.isWorldwide })
    for (owner, row) in zip(owners, rows) {
      let state = book[book.index.states[owner]]
      let called = StateName(id: state.id, name: state.name, adjective: row?.adjectives.first ?? state.name)
      let isSide = owner < book.sides.count
      let own = authored[called.id]
      for kind in kinds.indices {
        guard isSide ? named[kind] : worldwide[kind] else { book.index.institutions.append(-1); continue }
        if let known = own?[kind] {
          book.index.institutions.append(Int32(known))
          book.index.owners[known] = Int32(owner)
          book.index.kinds[known] = Int16(kind)
          continue
        }
        let naming = Naming.derived(DerivedName(kind: kinds[kind], state: called))
        let entity = Entity(naming, sort: .actor, kind: kinds[kind].kind, side: state.side)
        book.index.institutions.append(add(entity, owner: owner, kind: kind).index)
      }
    }
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
