/// What the rules look names up in, beside the entities.
struct CodebookIndex: Sendable {
  /// A person's name, folded, for spellings that the codebook does not have.
  struct PersonName: Sendable {
    let entity: EntityID
    let given: [UInt8]
    let surname: [UInt8]
  }

  /// All names.
  var names = NameTable()
  /// The entities that the codebook's lists of actors and places name.
  var authoredActors = 0..<0
  /// The same for places.
  var authoredPlaces = 0..<0
  /// The states, sides first, as entities.
  var states: [EntityID] = []
  /// By entity: which of `states` it belongs to; -1 where that is not known.
  var owners: [Int32] = []
  /// By entity: its kind among the lexicon's institutions and offices; -1 for others.
  var kinds: [Int16] = []
  /// How many kinds there are.
  var kindCount = 0
  /// By state and kind: the entity; -1 where a state has none.
  var institutions: [Int32] = []
  /// By state and kind of office: the person of the codebook who holds it; -1 where none is known.
  var holders: [Int32] = []
  /// By kind of institution: the side whose own name ends with it ("the X Army" as a party), so that "the army" is that
  /// side; -1 where there is none.
  var namesakes: [Int32] = []
  /// The one side that is no state of the world; -1 where there is none or several.
  var group: Int32 = -1
  /// The one side of two that is a state where the other is a group, so that "federal" means it; nil where none is.
  var federal: Int? { group >= 0 && group < 2 && sideCount == 2 ? 1 - Int(group) : nil }
  /// How many of the states are sides.
  var sideCount = 0
  /// Persons by the first byte of their surnames.
  var persons: [UInt8: [PersonName]] = [:]

  /// Whether a side is called an army or another force itself.
  func isForce(_ side: Int) -> Bool { namesakes.contains(Int32(side)) || group == Int32(side) && namesakes.contains { $0 >= 0 } }

  /// Which of `states` an entity belongs to.
  func owner(_ entity: EntityID) -> Int? {
    let index = Int(entity.index)
    return index < owners.count && owners[index] >= 0 ? Int(owners[index]) : nil
  }

  /// The kind of an institution or office.
  func kind(_ entity: EntityID) -> Int? {
    let index = Int(entity.index)
    return index < kinds.count && kinds[index] >= 0 ? Int(kinds[index]) : nil
  }

  /// A state's institution of a kind; the state itself where it has none in the entities.
  func institution(_ owner: Int, _ kind: Int) -> EntityID {
    let entity = kind >= 0 && kind < kindCount ? institutions[owner * kindCount + kind] : -1
    return entity >= 0 ? EntityID(Int(entity)) : states[owner]
  }

  /// Who holds an office, as far as the codebook tells; else the office.
  func holder(_ owner: Int, _ kind: Int) -> EntityID {
    let entity = holders[owner * kindCount + kind]
    return entity >= 0 ? EntityID(Int(entity)) : institution(owner, kind)
  }
}
