import Core
import GRDB

/// The words of the claims for searching, built at the first search: most looks at a corpus never search.
enum WordIndex {
  /// Builds the index unless it is there.
  static func build(_ db: Database) throws {
    guard try !db.tableExists("words") else { return }
    try db.execute(sql: "CREATE VIRTUAL TABLE words USING fts5(body, content='', tokenize='unicode61')")
    let places = try places(db)
    let insert = try db.makeStatement(sql: "INSERT INTO words(rowid, body) VALUES (?, ?)")
    let claims = try Row.fetchCursor(db, sql: "SELECT n, words, source_name FROM claim ORDER BY n")
    while let row = try claims.next() {
      let number: Int = row[0]
      let words: String = row[1]
      let name: String = row[2]
      let all = words + "\n" + name + "\n" + (places[number] ?? "")
      try insert.execute(arguments: [number, Folding.folded(all)])
    }
  }

  private static func places(_ db: Database) throws -> [Int: String] {
    var places: [Int: String] = [:]
    let sql = "SELECT l.claim, n.name FROM claim_place l JOIN entity n ON n.n = l.entity"
    let rows = try Row.fetchCursor(db, sql: sql)
    while let row = try rows.next() {
      let name: String = row[1]
      places[row[0], default: ""] += name + "\n"
    }
    return places
  }

  /// The name of the function that looks at capitals.
  static let holds = "holds"
  /// What the index holds of the claim `c`.
  static let body = """
    c.words || char(10) || c.source_name || char(10) || coalesce((SELECT group_concat(n.name, char(10)) \
    FROM claim_place l JOIN entity n ON n.n = l.entity WHERE l.claim = c.n), '')
    """

  /// Lets statements ask whether a text holds what is searched for, capitals and all.
  static func look(for pattern: TextPattern, in db: Database) {
    db.add(
      function: DatabaseFunction(holds, argumentCount: 1) { values in
        String.fromDatabaseValue(values[0]).map(pattern.holds) ?? false
      })
  }
}
