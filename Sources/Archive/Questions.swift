import Core
import GRDB

/// The questions of the archive as SQL, asked of an open connection.
struct Questions {
  let db: Database
  let naming: Naming

  func overview(_ filter: FilterSQL) throws -> Overview {
    var overview = Overview()
    overview.title = naming.codebook.title
    overview.sides = naming.codebook.sides
    overview.allEvents = try count("SELECT count(*) FROM event")
    if let party = filter.party {
      try count(party, into: &overview)
      return overview
    }
    let (events, claims) = (filter.events, filter.claims)
    overview.events = try count("SELECT count(*) FROM event e WHERE \(events.sql)", events.arguments)
    let sql = "SELECT count(*), count(DISTINCT c.document) FROM claim c WHERE \(claims.sql)"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: claims.arguments) else { return overview }
    overview.claims = row[0]
    overview.documents = row[1]
    return overview
  }

  func events(_ filter: FilterSQL) throws -> [EventRow] {
    let (condition, arguments) = filter.events
    let sql = "SELECT \(EventReading.columns) FROM event e WHERE \(condition) ORDER BY e.sort_key, e.n"
    return try map(sql, arguments) { EventReading.row($0) }
  }

  func claims(_ filter: FilterSQL) throws -> [ClaimRow] {
    let (condition, arguments) = filter.claims
    let reading = ClaimReading(naming: naming)
    return try map("\(ClaimReading.select) WHERE \(condition) ORDER BY c.n", arguments) { reading.row($0) }
  }

  func places(_ filter: FilterSQL) throws -> [PlaceRow] {
    let (totals, tellers, arguments) = placeQueries(filter)
    var rows: [Int: PlaceRow] = [:]
    for row in try map(totals, arguments, { $0.copy() }) { rows[row[0]] = place(row) }
    try each(tellers, arguments) { row in
      rows[row[0]]?.counts[naming.teller(row[1])] = row[2]
    }
    return PlaceRow.ranked(rows.values)
  }

  /// Each place with its claims and events; each place and teller with its claims.
  private func placeQueries(_ filter: FilterSQL) -> (totals: String, tellers: String, arguments: StatementArguments) {
    if let party = filter.party {
      let from = "FROM place_tally t WHERE t.party = ? AND t.roles & ? GROUP BY t.place"
      let events = "count(DISTINCT CASE WHEN t.event >= 0 THEN t.event END)"
      return (
        "SELECT t.place, sum(t.claims), \(events) \(from)", "SELECT t.place, t.teller, sum(t.claims) \(from), t.teller",
        [party.number, party.roles]
      )
    }
    let (condition, arguments) = filter.claims
    let from = "FROM claim_place l JOIN claim c ON c.n = l.claim WHERE \(condition) GROUP BY l.entity"
    return (
      "SELECT l.entity, count(*), count(DISTINCT c.event) \(from)", "SELECT l.entity, c.teller, count(*) \(from), c.teller",
      arguments
    )
  }

  private func place(_ row: Row) -> PlaceRow {
    var place = PlaceRow(naming.codebook.entities[row[0]])
    place.claims = row[1]
    place.events = row[2]
    return place
  }

  func documents(_ filter: FilterSQL) throws -> [DocumentRow] {
    let (condition, arguments) = filter.claims
    let join = filter.isEmpty ? "LEFT JOIN" : "JOIN"
    let sql = """
      SELECT \(DocumentReading.columns), count(c.n), count(DISTINCT c.event) FROM document d
      \(join) claim c ON c.document = d.n AND \(condition) GROUP BY d.n ORDER BY d.id
      """
    return try map(sql, arguments) { DocumentReading.row($0) }
  }

  func article(_ id: String) throws -> Article? {
    guard let number = try Int.fetchOne(db, sql: "SELECT n FROM document WHERE id = ?", arguments: [id]) else { return nil }
    var article = Article()
    let sql = """
      SELECT \(DocumentReading.columns), count(c.n), count(DISTINCT c.event), d.bytes, d.blocks, d.sentences FROM document d
      LEFT JOIN claim c ON c.document = d.n WHERE d.n = ? GROUP BY d.n
      """
    try each(sql, [number]) { row in
      article.row = DocumentReading.row(row)
      let first = DocumentReading.width + 2
      article.bytes = Blob.bytes(row[first])
      article.blocks = Spans.unpackedBlocks(row[first + 1])
      article.sentences = Spans.unpacked(row[first + 2])
    }
    let mentions = try String.fetchOne(
      db.cachedStatement(sql: "SELECT mentions FROM document_mentions WHERE document = ?"), arguments: [number])
    article.mentions = Mentions.unpacked(mentions ?? "", naming.codebook)
    article.claims = try details(where: "c.document = ?", [number])
    return article
  }

  func count(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: sql), arguments: arguments) ?? 0
  }

  func each(_ sql: String, _ arguments: StatementArguments, _ body: (Row) throws -> Void) throws {
    let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    while let row = try cursor.next() { try body(row) }
  }

  func map<Value>(_ sql: String, _ arguments: StatementArguments, _ body: (Row) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    try each(sql, arguments) { values.append(try body($0)) }
    return values
  }
}
