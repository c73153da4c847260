import Core

/// The chronicle in SQLite: what the screen and the command line ask.
///
/// Every question takes the filter; a filter leaves the events that hold a matching claim.
public final class Archive: Sendable {
  /// An archive in memory with a chronicle in it.
  public init(_ chronicle: Chronicle) throws(ArchiveError) {}

  /// Numbers of what the filter leaves.
  public func overview(_ filter: Filter) throws(ArchiveError) -> Overview { Overview() }
  /// The chronology.
  public func events(_ filter: Filter) throws(ArchiveError) -> [EventRow] { [] }
  /// An event whole, whatever the filter; nil where there is no such id.
  public func versions(event: String) throws(ArchiveError) -> Versions? { nil }
  /// Places by number of claims.
  public func places(_ filter: Filter) throws(ArchiveError) -> [PlaceRow] { [] }
  /// Actors by number of claims.
  public func actors(_ filter: Filter) throws(ArchiveError) -> [ActorRow] { [] }
  /// Documents in order of their ids.
  public func documents(_ filter: Filter) throws(ArchiveError) -> [DocumentRow] { [] }
  /// Disagreements in order of their events.
  public func disagreements(_ filter: Filter) throws(ArchiveError) -> [DisagreementRow] { [] }
  /// Claims that the filter lets through (its `search` included), in order of the documents.
  public func claims(_ filter: Filter) throws(ArchiveError) -> [ClaimRow] { [] }
  /// A claim with what explains it; nil where there is no such id.
  public func claim(_ id: String) throws(ArchiveError) -> ClaimDetail? { nil }
  /// A document to read; nil where there is no such id.
  public func article(_ document: String) throws(ArchiveError) -> Article? { nil }
}

/// What can go wrong at the archive's door.
public enum ArchiveError: Error, Hashable {
  /// SQLite refused: its message.
  case database(String)
}
