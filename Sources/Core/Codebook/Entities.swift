/// All that can be mentioned. What somebody wrote down is listed; the institutions of the world's other states are put together when
/// they are asked for: there are thousands of them, and an article names three.
public struct Entities: RandomAccessCollection, Sendable {
  /// A state with institutions that nobody lists.
  struct State: Sendable {
    let entity: EntityID
    let adjective: String
  }

  /// One of them: whose, as an index into the states, and of which kind.
  struct Institution: Sendable {
    let state: Int16
    let kind: Int16
  }

  private var listed: [Entity]
  private var institutions: [Institution] = []
  private var states: [State] = []
  private var kinds: [InstitutionWords.Kind] = []

  /// Entities in order.
  public init(_ listed: [Entity] = []) { self.listed = listed }

  /// Always 0.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { listed.count + institutions.count }

  /// The entity.
  public subscript(position: Int) -> Entity {
    position < listed.count ? listed[position] : entity(institutions[position - listed.count])
  }

  /// Lists an entity; all that are listed come before the institutions.
  mutating func append(_ entity: Entity) { listed.append(entity) }

  /// Sets the institutions that nobody lists.
  mutating func set(_ institutions: [Institution], of states: [State], kinds: [InstitutionWords.Kind]) {
    (self.institutions, self.states, self.kinds) = (institutions, states, kinds)
  }

  private func entity(_ institution: Institution) -> Entity {
    let state = states[Int(institution.state)]
    let (owner, kind) = (listed[Int(state.entity.index)], kinds[Int(institution.kind)])
    let name = kind.printed(name: owner.name, adjective: state.adjective)
    return Entity(id: owner.id + kind.ending, name: name, sort: .actor, kind: kind.kind, side: owner.side)
  }
}

extension Entities: ExpressibleByArrayLiteral {
  /// Entities in order.
  public init(arrayLiteral elements: Entity...) { self.init(elements) }
}
