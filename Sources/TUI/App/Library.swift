import Archive
import Core

/// What the screen asks. The archive answers; tests put a small one in its place.
public protocol Library: Sendable {
  /// Gets ready what the first screen did without.
  func prepare()
  /// Numbers of what the filter leaves.
  func overview(_ filter: Filter) throws(ArchiveError) -> Overview
  /// The chronology.
  func events(_ filter: Filter) throws(ArchiveError) -> [EventRow]
  /// An event whole, whatever the filter.
  func versions(event: String) throws(ArchiveError) -> Versions?
  /// Places by number of claims.
  func places(_ filter: Filter) throws(ArchiveError) -> [PlaceRow]
  /// Actors by number of claims.
  func actors(_ filter: Filter) throws(ArchiveError) -> [ActorRow]
  /// Documents in order of their ids.
  func documents(_ filter: Filter) throws(ArchiveError) -> [DocumentRow]
  /// Disagreements in order of their events.
  func disagreements(_ filter: Filter) throws(ArchiveError) -> [DisagreementRow]
  /// Numbers of people that claims give.
  func figures(_ filter: Filter) throws(ArchiveError) -> [FigureRow]
  /// What the filter's `search` finds.
  func found(_ filter: Filter) throws(ArchiveError) -> Finding
  /// A claim with what explains it.
  func claim(_ id: String) throws(ArchiveError) -> ClaimDetail?
  /// A document to read.
  func article(_ document: String) throws(ArchiveError) -> Article?
}

extension Library {
  /// Most libraries are ready.
  public func prepare() {}
}

extension Archive: Library {
  /// What the filter's `search` finds; in a large archive the claims alone.
  public func found(_ filter: Filter) throws(ArchiveError) -> Finding { try found(filter, mostDocuments: 2000) }
}
