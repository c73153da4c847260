/// What an entity is called: as somebody wrote it, or as institutions are called after their state. These are put together where
/// they are asked for: the world has thousands of them, and an article names three.
enum Naming: Hashable, Sendable {
  /// In the codebook, or in a table.
  case written(id: String, name: String)
  /// `norland-mod`, `Norland's Ministry of Defence`.
  case derived(DerivedName)

  var id: String {
    switch self {
    case .written(let id, _): id
    case .derived(let derived): derived.state.id + derived.kind.ending
    }
  }

  var name: String {
    switch self {
    case .written(_, let name): name
    case .derived(let derived): derived.kind.printed(name: derived.state.name, adjective: derived.state.adjective)
    }
  }
}

/// An institution's kind and its state.
struct DerivedName: Hashable, Sendable {
  let kind: InstitutionWords.Kind
  let state: StateName

  static func == (a: DerivedName, b: DerivedName) -> Bool { a.kind === b.kind && a.state === b.state }

  func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(kind))
    hasher.combine(ObjectIdentifier(state))
  }
}

/// What a state lends to the names of its institutions. A class, because all of them refer to it.
final class StateName: Sendable {
  let id: String
  let name: String
  let adjective: String

  init(id: String, name: String, adjective: String) {
    self.id = id
    self.name = name
    self.adjective = adjective
  }
}
