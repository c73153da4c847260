import Core
import GRDB
import Synchronization

/// The chronicle as rows: what the screen and the command line ask.
///
/// A filter leaves the events that hold a matching claim. What is asked without one is told from the chronicle; with one, by
/// SQLite, whose tables are filled when they are first needed.
public final class Archive: Sendable {
  let codebook: Codebook
  private let rows: RowMaker
  /// By id: the index of an event.
  private let events: [String: Int]
  private let isTallied: Bool
  private let tables = Mutex<Result<DatabaseQueue, ArchiveError>?>(nil)

  /// An archive of a chronicle; `news` are the ids of the documents that are new to the reader.
  public convenience init(_ chronicle: Chronicle, news: Set<String> = []) {
    let claims = chronicle.documents.reduce(0) { $0 + $1.claims.count }
    self.init(chronicle, news: news, isTallied: claims > Tallies.many)
  }

  /// The same, with or without tallies from the beginning.
  init(_ chronicle: Chronicle, news: Set<String> = [], isTallied: Bool) {
    codebook = chronicle.codebook
    self.isTallied = isTallied
    let numbers = chronicle.documents.indices.filter { news.contains(chronicle.documents[$0].document.id) }
    rows = RowMaker(chronicle, standings: Standings(chronicle), news: Set(numbers))
    events = Dictionary(chronicle.events.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// Fills the tables, on another thread, before they are needed.
  public func prepare() { SideBySide.start { _ = try? self.database() } }

  /// Numbers of what the filter leaves.
  public func overview(_ filter: Filter) throws(ArchiveError) -> Overview {
    filter.isEmpty ? rows.overview : try ask(filter) { try $0.overview($1) }
  }
  /// The chronology.
  public func events(_ filter: Filter) throws(ArchiveError) -> [EventRow] {
    filter.isEmpty ? rows.events : try ask(filter) { try $0.events($1) }
  }
  /// An event whole, whatever the filter; nil where there is no such id.
  public func versions(event: String) throws(ArchiveError) -> Versions? {
    guard let number = events[event] else { return nil }
    var rows = rows
    return rows.versions(number)
  }
  /// Places by number of claims.
  public func places(_ filter: Filter) throws(ArchiveError) -> [PlaceRow] {
    filter.isEmpty ? rows.places : try ask(filter) { try $0.places($1) }
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
    let queue = try database()
    do { return try queue.unsafeRead { try question(Questions(db: $0, naming: naming)) } } catch { throw .database("\(error)") }
  }

  /// The tables, filled. Whoever comes while they are being filled waits.
  private func database() throws(ArchiveError) -> DatabaseQueue {
    let filled = tables.withLock { tables in
      let filled = tables ?? fill()
      tables = filled
      return filled
    }
    return try filled.get()
  }

  private func fill() -> Result<DatabaseQueue, ArchiveError> {
    do {
      let queue = try DatabaseQueue()
      try queue.write { [rows, isTallied] in try ChronicleWriter.write(rows, isTallied: isTallied, to: $0) }
      return .success(queue)
    } catch { return .failure(.database("\(error)")) }
  }

  /// The words are indexed when the first filter that searches comes by; so are the tallies for the first one by an actor.
  func ask<Answer>(
    _ filter: Filter, _ question: (Questions, FilterSQL) throws -> Answer
  ) throws(ArchiveError) -> Answer {
    let queue = try database()
    if let search = filter.search {
      do {
        try queue.writeWithoutTransaction { db in
          try db.inTransaction {
            try WordIndex.build(db)
            return .commit
          }
          if let pattern = TextPattern(search, spellings: codebook.spellings), pattern.isCased {
            WordIndex.look(for: pattern, in: db)
          }
        }
      } catch { throw .database("\(error)") }
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
