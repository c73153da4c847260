import Core
import GRDB

extension Questions {
  /// Disagreements over events that hold a matching claim.
  func disagreements(_ filter: FilterSQL) throws -> [DisagreementRow] {
    let (events, arguments) = filter.events
    let condition = "d.event IN (SELECT e.n FROM event e WHERE \(events))"
    let sql = """
      SELECT d.n, d.id, v.id, d.kind, d.tellers, d.note FROM disagreement d JOIN event v ON v.n = d.event
      WHERE \(condition) ORDER BY v.sort_key, v.n, d.n
      """
    let heads = try map(sql, arguments) { ($0[0] as Int, DisagreementReading.row($0)) }
    guard !heads.isEmpty else { return [] }
    let parting = try parting(where: condition, arguments)
    return DisagreementReading.merged(
      heads.map { number, head in
        var row = head
        row.claims = parting[number] ?? []
        row.records = [row.claims.map(\.id)]
        return row
      })
  }

  private func parting(where condition: String, _ arguments: StatementArguments) throws -> [Int: [ClaimRow]] {
    let sql = """
      SELECT \(ClaimReading.columns), m.disagreement FROM disagreement d
      JOIN disagreement_claim m ON m.disagreement = d.n JOIN claim c ON c.n = m.claim
      \(ClaimReading.joins) WHERE \(condition) ORDER BY m.disagreement, c.n
      """
    var claims: [Int: [ClaimRow]] = [:]
    let reading = ClaimReading(naming: naming)
    try each(sql, arguments) { claims[$0[ClaimReading.width], default: []].append(reading.row($0)) }
    return claims
  }
}
