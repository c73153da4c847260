import Core
import GRDB

/// The chronicle in SQLite: what the screen and the command line ask.
///
/// Every question takes the filter; a filter leaves the events that hold a matching claim.
public final class Archive: Sendable {
  private let queue: DatabaseQueue
  private let codebook: Codebook

  /// An archive in memory with a chronicle in it; `news` are the ids of the documents that are new to the reader.
  public init(_ chronicle: Chronicle, news: Set<String> = []) throws(ArchiveError) {
    codebook = chronicle.codebook
    do {
      queue = try DatabaseQueue()
      try queue.write { try ChronicleWriter.write(chronicle, news: news, to: $0) }
    } catch { throw .database("\(error)") }
  }

  /// Numbers of what the filter leaves.
  public func overview(_ filter: Filter) throws(ArchiveError) -> Overview {
    try ask(filter) { try $0.overview($1) }
  }
  /// The chronology.
  public func events(_ filter: Filter) throws(ArchiveError) -> [EventRow] {
    try ask(filter) { try $0.events($1) }
  }
  /// An event whole, whatever the filter; nil where there is no such id.
  public func versions(event: String) throws(ArchiveError) -> Versions? {
    try ask { try $0.versions(event) }
  }
  /// Places by number of claims.
  public func places(_ filter: Filter) throws(ArchiveError) -> [PlaceRow] {
    try ask(filter) { try $0.places($1) }
  }
  /// Actors by number of claims. A side counts whatever its institutions and people do.
  public func actors(_ filter: Filter) throws(ArchiveError) -> [ActorRow] {
    try ask(filter) { try $0.actors($1) }
  }
  /// Documents in order of their ids.
  public func documents(_ filter: Filter) throws(ArchiveError) -> [DocumentRow] {
    try ask(filter) { try $0.documents($1) }
  }
  /// Disagreements in order of their events.
  public func disagreements(_ filter: Filter) throws(ArchiveError) -> [DisagreementRow] {
    try ask(filter) { try $0.disagreements($1) }
  }
  /// Numbers of people, in order of their events; of what one source repeats, the first only.
  public func figures(_ filter: Filter) throws(ArchiveError) -> [FigureRow] {
    try ask(filter) { try $0.figures($1) }
  }
  /// Claims that the filter lets through (its `search` included), in order of the documents.
  public func claims(_ filter: Filter) throws(ArchiveError) -> [ClaimRow] {
    try ask(filter) { try $0.claims($1) }
  }
  /// A claim with what explains it; nil where there is no such id.
  public func claim(_ id: String) throws(ArchiveError) -> ClaimDetail? {
    try ask { try $0.claim(id) }
  }
  /// A document to read; nil where there is no such id.
  public func article(_ document: String) throws(ArchiveError) -> Article? {
    try ask { try $0.article(document) }
  }

  private func ask<Answer>(_ question: (Questions) throws -> Answer) throws(ArchiveError) -> Answer {
    let naming = Naming(codebook)
    // Without a transaction: there is one connection, and `query_only`, which a read sets, makes SQLite compile every
    // statement again (its pragmas expire all statements).
    do { return try queue.unsafeRead { try question(Questions(db: $0, naming: naming)) } } catch { throw .database("\(error)") }
  }

  /// The words are indexed when the first filter that searches comes by; so are the tallies for the first one by an actor.
  private func ask<Answer>(
    _ filter: Filter, _ question: (Questions, FilterSQL) throws -> Answer
  ) throws(ArchiveError) -> Answer {
    if filter.search != nil {
      do { try queue.write { try WordIndex.build($0) } } catch { throw .database("\(error)") }
    }
    let compiled = FilterSQL(filter, naming: Naming(codebook))
    if compiled.party != nil {
      do { try queue.write { try Tallies.build($0) } } catch { throw .database("\(error)") }
    }
    return try ask { try question($0, compiled) }
  }
}

/// What can go wrong at the archive's door.
public enum ArchiveError: Error, Hashable {
  /// SQLite refused: its message.
  case database(String)
}
