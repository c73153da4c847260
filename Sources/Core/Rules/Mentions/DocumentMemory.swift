/// Who was named so far in a document: what "the ministry" and a bare surname lean on.
struct DocumentMemory {
  /// A ministry with its state and the block it was named in.
  struct Ministry {
    var entity: EntityID
    var owner: Int
    var block: Int
  }

  /// The state last named, or that of the institution or person last named.
  private(set) var owner: Int?
  /// The same, sides only.
  private(set) var side: Int?
  /// The side whose institution or person was last named: a bare "Ministry" is rather theirs than a state's just spoken of.
  private(set) var voice: Int?
  /// The ministry last named.
  private(set) var ministry: Ministry?
  /// The same, sides only.
  private(set) var sideMinistry: Ministry?
  /// By kind of institution: the state whose institution was last named.
  private(set) var ownerByKind: [Int32]
  /// By kind of office: who was last named of those who hold it.
  private(set) var holderByKind: [Int32]
  /// Persons named in full or with a title, the last one last.
  private(set) var persons: [EntityID] = []
  /// Names that the codebook does not have, by the bytes of their last word.
  private(set) var unlisted: [(name: [UInt8], entity: EntityID)] = []

  init(kinds: Int) {
    ownerByKind = Array(repeating: -1, count: kinds)
    holderByKind = Array(repeating: -1, count: kinds)
  }

  /// Remembers a mention.
  mutating func note(
    _ entity: EntityID, owner: Int?, kind: Int?, isState: Bool, _ block: Int, _ index: CodebookIndex, _ lexicon: Lexicon
  ) {
    guard let owner else { return }
    self.owner = owner
    if owner < index.sideCount {
      side = owner
      if !isState { voice = owner }
    }
    guard let kind else { return }
    if lexicon.institutions.kinds[kind].kind == "office" {
      holderByKind[kind] = entity.index
    } else {
      ownerByKind[kind] = Int32(owner)
    }
    if lexicon.institutions.isMinistry(kind) {
      ministry = Ministry(entity: entity, owner: owner, block: block)
      if owner < index.sideCount { sideMinistry = ministry }
    }
  }

  /// Remembers a name that the codebook does not have; no more than a document can keep apart.
  mutating func note(unlisted name: [UInt8], _ entity: EntityID) {
    unlisted.removeAll { $0.name == name }
    if unlisted.count >= 64 { unlisted.removeFirst() }
    unlisted.append((name, entity))
  }

  /// Remembers that a person was introduced.
  mutating func introduce(_ person: EntityID) {
    if persons.last != person {
      persons.removeAll { $0 == person }
      persons.append(person)
    }
  }
}
