/// In which part of a claim an actor is looked for.
public enum Role: String, Sendable, CaseIterable { case any, speaks, acts, recipient, blamed, mentioned }

/// What the reader wants to see. A filter leaves the events that hold a matching claim.
public struct Filter: Hashable, Sendable {
  /// Ids of actors, any of which must play `role`; a side's id stands for all its institutions and people.
  public var actors: [String] = []
  /// Ids of actors, none of which may play `role`.
  public var excludedActors: [String] = []
  /// The part that the actors play.
  public var role: Role = .any
  /// Ids of places, one of which must be named.
  public var places: [String] = []
  /// PLOVER categories or ACLED sub-event types.
  public var types: [String] = []
  /// Ids of sides (or `other`), one of which must speak; with a role, play it.
  public var sides: [String] = []
  /// Ids of documents.
  public var documents: [String] = []
  /// ISO date or a beginning of one: `2022-09`.
  public var since: String?
  /// The same, inclusive.
  public var until: String?
  /// Only what is disputed.
  public var disputedOnly = false
  /// Only what documents tell that were not there at the last look.
  public var newOnly = false
  /// Words to search for.
  public var search: String?

  /// A filter that lets everything through.
  public init() {}
  /// Whether it lets everything through.
  public var isEmpty: Bool { self == Filter() }
}
