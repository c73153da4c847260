import GRDB

/// Counts by party, put together once: a filter by one actor, the commonest there is, then reads hundreds of rows instead of
/// joining hundreds of thousands.
///
/// A party is an entity by its index, or a side with all who belong to it by a negative number. Claims that belong to no event
/// count under event -1.
enum Tallies {
  /// A party in a role: what a filter by one actor asks.
  struct Party {
    /// The number in the tables.
    var number: Int
    /// Bits of a `RoleSet`, any of which must be set.
    var roles: Int
  }

  /// An archive of more claims than this gets its tallies before it is asked for the first time.
  static let many = 5_000

  /// The number of a side, third parties' -1 among them.
  static func number(ofSide index: Int) -> Int { -2 - index }

  /// Puts the tallies together unless they are there.
  static func build(_ db: Database) throws {
    guard try !db.tableExists("event_tally") else { return }
    try db.execute(sql: tables)
    for (table, party) in [("party", "p.entity"), ("side_party", "-2 - p.side")] {
      try db.execute(sql: rows(of: table, party))
    }
  }

  private static let tables = """
    CREATE TABLE event_tally (
      party INTEGER NOT NULL, roles INTEGER NOT NULL, event INTEGER NOT NULL, claims INTEGER NOT NULL,
      PRIMARY KEY (party, roles, event)) WITHOUT ROWID;
    CREATE TABLE document_tally (
      party INTEGER NOT NULL, document INTEGER NOT NULL, roles INTEGER NOT NULL, PRIMARY KEY (party, document)) WITHOUT ROWID;
    CREATE TABLE place_tally (
      party INTEGER NOT NULL, roles INTEGER NOT NULL, place INTEGER NOT NULL, teller INTEGER NOT NULL, event INTEGER NOT NULL,
      claims INTEGER NOT NULL, PRIMARY KEY (party, roles, place, teller, event)) WITHOUT ROWID;
    """

  private static func rows(of table: String, _ party: String) -> String {
    // A document's roles are those of all its claims together.
    let allRoles = [1, 2, 4, 8, 16].map { "max(p.roles & \($0))" }.joined(separator: " | ")
    return """
      INSERT INTO event_tally SELECT \(party), p.roles, coalesce(c.event, -1), count(*)
        FROM \(table) p JOIN claim c ON c.n = p.claim GROUP BY 1, 2, 3;
      INSERT INTO document_tally SELECT \(party), c.document, \(allRoles)
        FROM \(table) p JOIN claim c ON c.n = p.claim GROUP BY 1, 2;
      INSERT INTO place_tally SELECT \(party), p.roles, l.entity, c.teller, coalesce(c.event, -1), count(*)
        FROM claim_place l JOIN \(table) p ON p.claim = l.claim JOIN claim c ON c.n = l.claim GROUP BY 1, 2, 3, 4, 5;
      """
  }
}

extension Questions {
  /// The numbers of the header for one party.
  func count(_ party: Tallies.Party, into overview: inout Overview) throws {
    let arguments: StatementArguments = [party.number, party.roles]
    let rows = "FROM event_tally t WHERE t.party = ? AND t.roles & ?"
    overview.events = try count("SELECT count(DISTINCT t.event) \(rows) AND t.event >= 0", arguments)
    overview.claims = try count("SELECT coalesce(sum(t.claims), 0) \(rows)", arguments)
    overview.documents = try count("SELECT count(*) FROM document_tally t WHERE t.party = ? AND t.roles & ?", arguments)
  }
}
