import Core
import GRDB

extension Questions {
  /// Numbers of people with the claims that give them, in order of the events, then kind, owner and document.
  func figures(_ filter: FilterSQL) throws -> [FigureRow] {
    let (condition, arguments) = filter.claims
    let sql = """
      SELECT \(ClaimReading.columns), g.kind, g.value, g.words, g.bound, g.owner, g.parts FROM figure g
      JOIN claim c ON c.n = g.claim \(ClaimReading.joins)
      WHERE c.n = c.statement AND \(condition)
      ORDER BY v.sort_key IS NULL, v.sort_key, v.n, g.kind, g.owner, c.n, g.first
      """
    let reading = ClaimReading(naming: naming)
    return try map(sql, arguments) { row in
      var figure = FigureRow()
      let first = ClaimReading.width
      figure.claim = reading.row(row)
      figure.kind = row[first]
      figure.value = row[first + 1]
      figure.words = row[first + 2]
      figure.bound = row[first + 3]
      figure.owner = row[first + 4]
      figure.parts = (row[first + 5] as String).split(separator: ",").compactMap { Int($0) }
      return figure
    }
  }
}
