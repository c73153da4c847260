import Core

extension Questions {
  /// Actors with the number of claims in each role. A side's row counts all who belong to it, as the filter does.
  func actors(_ filter: FilterSQL) throws -> [ActorRow] {
    let entities = try roleCounts("p.entity", filter, among: "p.entity >= \(naming.codebook.sides.count)")
    let sides = try roleCounts("p.side", filter, among: "p.side >= 0")
    let rows = entities.map { row($0.key, $0.value) } + sides.map { row($0.key, $0.value) }
    return rows.sorted { one, two in
      let (a, b) = (one.counts[.any] ?? 0, two.counts[.any] ?? 0)
      return (b, one.name, one.id) < (a, two.name, two.id)
    }
  }

  /// A side's index is its state's index among the entities, so that one number serves for both.
  private func row(_ entity: Int, _ counts: [Role: Int]) -> ActorRow {
    var actor = ActorRow()
    let known = naming.codebook.entities.indices.contains(entity) ? naming.codebook.entities[entity] : nil
    actor.id = known?.id ?? "unlisted"
    actor.name = known?.name ?? "unlisted"
    actor.side = naming.codebook.name(of: known?.side ?? .other)
    actor.counts = counts
    return actor
  }

  private func roleCounts(_ column: String, _ filter: FilterSQL, among: String) throws -> [Int: [Role: Int]] {
    let (condition, arguments) = filter.claims
    let from = "count(DISTINCT p.claim) FROM party p JOIN claim c ON c.n = p.claim WHERE \(among) AND \(condition)"
    var counts: [Int: [Role: Int]] = [:]
    try each("SELECT \(column), p.role, \(from) GROUP BY \(column), p.role", arguments) { row in
      counts[row[0], default: [:]][Role(rawValue: row[1]) ?? .mentioned] = row[2]
    }
    try each("SELECT \(column), \(from) GROUP BY \(column)", arguments) { row in
      counts[row[0], default: [:]][.any] = row[1]
    }
    return counts
  }
}
