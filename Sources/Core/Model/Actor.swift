/// A side, as an index into the codebook's sides; third parties are `other`.
public struct SideID: Hashable, Sendable, Comparable {
  /// Index into the codebook's sides; -1 for third parties.
  public var index: Int8
  /// A side by its index.
  public init(_ index: Int) { self.index = Int8(clamping: index) }
  /// Everyone who is no party of the conflict.
  public static let other = SideID(-1)
  /// In the codebook's order, third parties last.
  public static func < (a: SideID, b: SideID) -> Bool { UInt8(bitPattern: a.index) < UInt8(bitPattern: b.index) }
}

/// A party of the conflict.
public struct Side: Hashable, Sendable {
  /// The codebook's id.
  public var id: String
  /// The name as printed.
  public var name: String
  /// Two or three letters for narrow columns.
  public var short: String
  /// Other forms: adjectives, peoples, the capital.
  public var aliases: [Alias]

  /// A side of the codebook.
  public init(id: String, name: String, short: String, aliases: [Alias] = []) {
    self.id = id
    self.name = name
    self.short = short
    self.aliases = aliases
  }
}

/// A further form of a name.
public struct Alias: Hashable, Sendable {
  /// The form.
  public var name: String
  /// Whether others bear it too, so that it counts only where the context tells.
  public var ambiguous: Bool

  /// A form of a name.
  public init(_ name: String, ambiguous: Bool = false) {
    self.name = name
    self.ambiguous = ambiguous
  }
}

/// An actor, state or place, as an index into `Codebook.entities`.
public struct EntityID: Hashable, Sendable, Comparable {
  /// The index.
  public var index: Int32
  /// An entity by its index.
  public init(_ index: Int) { self.index = Int32(index) }
  /// In the codebook's order.
  public static func < (a: EntityID, b: EntityID) -> Bool { a.index < b.index }
}

/// Somebody or something the codebook or the table of states knows.
public struct Entity: Hashable, Sendable {
  /// Whether it acts or is a place; sides and the world's states are states.
  public enum Sort: String, Sendable { case actor, state, place }

  /// The codebook's id, `nikol-pashinyan`, `armenia-mod`, `jermuk`.
  public var id: String { naming.id }
  /// The name as printed.
  public var name: String { naming.name }
  private let naming: Naming
  /// Whether it acts or is a place.
  public var sort: Sort
  /// What it is: `person`, `ministry`, `army`, `media`, …; `town`, `district`, …
  public var kind: String
  /// The side it belongs to (of a place: on whose side it lies).
  public var side: SideID
  /// `Prime Minister`.
  public var role: String?
  /// Degrees north and east.
  public var position: Position?

  /// An entity.
  public init(
    id: String, name: String, sort: Sort, kind: String = "", side: SideID = .other, role: String? = nil,
    position: Position? = nil
  ) {
    self.init(.written(id: id, name: name), sort: sort, kind: kind, side: side, role: role, position: position)
  }

  /// An entity that is called as its state's institutions are.
  init(_ naming: Naming, sort: Sort, kind: String, side: SideID, role: String? = nil, position: Position? = nil) {
    self.naming = naming
    self.sort = sort
    self.kind = kind
    self.side = side
    self.role = role
    self.position = position
  }
}

/// Degrees north and east (WGS 84).
public struct Position: Hashable, Sendable {
  /// Degrees north.
  public var latitude: Double
  /// Degrees east.
  public var longitude: Double
  /// A point on the map.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}
