import Core

/// A place with the number of claims of each side that name it.
public struct PlaceRow: Hashable, Sendable {
  /// The codebook's id.
  public var id = ""
  /// The name to print.
  public var name = ""
  /// By side's id, `other`, `narrator`.
  public var counts: [String: Int] = [:]
  /// How many claims name it.
  public var claims = 0
  /// How many events those claims are about.
  public var events = 0
  /// Nothing yet.
  public init() {}
}

/// An actor with the number of claims in each role.
public struct ActorRow: Hashable, Sendable {
  /// The codebook's id.
  public var id = ""
  /// The name to print.
  public var name = ""
  /// A side's id or `other`.
  public var side = ""
  /// By role; `any` counts claims in which it plays any part.
  public var counts: [Role: Int] = [:]
  /// Nothing yet.
  public init() {}
}

/// A document as a line.
public struct DocumentRow: Hashable, Sendable {
  /// Path below the corpus.
  public var id = ""
  /// Its title.
  public var title: String?
  /// Who published it.
  public var outlet: String?
  /// Where it was found.
  public var url: String?
  /// The day of publication with its reasons; nil where nothing tells it.
  public var published: Publication?
  /// How many of its claims the filter lets through.
  public var claims = 0
  /// How many events those claims are about.
  public var events = 0
  /// What was wrong with the input, a line each.
  public var problems: [String] = []
  /// Where the original can be opened; nil where it came from no file.
  public var origin: Origin?
  /// Whether it was not there at the last look.
  public var isNew = false
  /// Nothing yet.
  public init() {}
}
