/// The conflict's names, decoded, checked and compiled.
public struct Codebook: Sendable {
  /// What the screen shows in its first line.
  public var title: String
  /// The parties; the first two face each other on the screen.
  public var sides: [Side]
  /// All that can be mentioned: the sides first (as states), then the codebook's actors, the sides' institutions, the world's
  /// states and organisations, the places, the institutions of other states.
  public var entities: Entities
  /// The words of all names, on top of the lexicon's.
  public var vocabulary: Vocabulary
  /// Names that stand for two things, places without a known side, and the like: one plain sentence each.
  public var warnings: [String] = []
  /// Names of the same actor or place, where the codebook lists several: what is searched for by one is found by all.
  public var spellings: [[String]] = []
  /// What the rules look names up in.
  var index = CodebookIndex()

  /// A codebook with nothing in it: times, figures and attributions are still found.
  public static func empty(_ lexicon: Lexicon) -> Codebook {
    Codebook(title: "", sides: [], entities: [], vocabulary: lexicon.vocabulary)
  }

  /// The entity.
  public subscript(id: EntityID) -> Entity { entities[Int(id.index)] }

  /// An entity's id, without a copy of all the rest.
  public func id(of entity: EntityID) -> String { entities[Int(entity.index)].id }

  /// The id that records carry for a side: `armenia`, `other`.
  public func name(of side: SideID) -> String {
    side == .other || Int(side.index) >= sides.count ? "other" : sides[Int(side.index)].id
  }

  /// The side with an id; nil where there is none.
  public func side(_ id: String) -> SideID? {
    id == "other" ? .other : sides.firstIndex { $0.id == id }.map(SideID.init)
  }

  /// The state that a side is, as an entity.
  public func entity(of side: SideID) -> EntityID? { side == .other ? nil : EntityID(Int(side.index)) }
}
