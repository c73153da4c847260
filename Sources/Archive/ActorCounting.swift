import Core

extension Questions {
  /// Actors with the number of claims in each role. A side's row counts all who belong to it, as the filter does.
  func actors(_ filter: FilterSQL) throws -> [ActorRow] {
    let entities = try roleCounts("party p", "p.entity", filter, from: naming.codebook.sides.count)
    let sides = try roleCounts("side_party p", "p.side", filter, from: 0)
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

  private func roleCounts(
    _ table: String, _ column: String, _ filter: FilterSQL, from first: Int
  ) throws -> [Int: [Role: Int]] {
    let roles = Role.allCases
    let sums = roles.map { "sum(p.roles & \(RoleSet($0).rawValue) <> 0)" }.joined(separator: ", ")
    let (condition, arguments) = filter.claims
    let join = filter.isEmpty ? "" : "JOIN claim c ON c.n = p.claim AND \(condition)"
    let sql = "SELECT \(column), \(sums) FROM \(table) \(join) WHERE \(column) >= \(first) GROUP BY \(column)"
    var counts: [Int: [Role: Int]] = [:]
    try each(sql, arguments) { row in
      for (index, role) in roles.enumerated() {
        let count: Int = row[index + 1]
        if count > 0 { counts[row[0], default: [:]][role] = count }
      }
    }
    return counts
  }
}
