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

  /// What a reader typed, as a query of FTS5: every word, each as the beginning of one. Nil where no word is in it.
  ///
  /// Only letters and digits are left, in quotation marks: nothing that is typed can be a syntax error.
  static func query(_ typed: String) -> String? {
    let words = plain(typed)
    return words.isEmpty ? nil : words.map { "\"\($0)\"*" }.joined(separator: " ")
  }

  /// The folded words of what was typed: letters and digits only.
  static func plain(_ text: String) -> [String] {
    Folding.folded(text).unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }
      .map { String($0) }
  }
}
