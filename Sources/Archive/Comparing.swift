import Core
import GRDB

extension Questions {
  /// An event with each teller's version of it.
  func versions(_ event: String) throws -> Versions? {
    guard
      let number = try Int.fetchOne(db.cachedStatement(sql: "SELECT n FROM event WHERE id = ?"), arguments: [event])
    else { return nil }
    var versions = Versions()
    versions.event = try events(where: "e.n = ?", [number]).first ?? EventRow()
    let claims = try claims(
      where: "c.event = ? AND c.statement = c.n", [number], order: "c.quarrels DESC, c.kinds = '', c.n")
    versions.columns = try columns(claims).map { try withDenial($0, number) }
    versions.disagreements = try disagreements(where: "d.event = ?", [number])
    versions.agreements = try agreements(versions, number)
    return versions
  }

  /// A column for each side, told or not; for others and the narrator as well.
  private func columns(_ claims: [ClaimRow]) -> [Version] {
    let tellers = Array(naming.codebook.sides.indices) + [Schema.otherTeller, Schema.narratorTeller]
    let byTeller = Dictionary(grouping: claims, by: \.teller)
    return tellers.map { number in
      var version = Version()
      version.teller = naming.teller(number)
      version.name = naming.tellerName(number)
      version.claims = byTeller[version.teller] ?? []
      return version
    }
  }

  /// A side that says nothing of an event may deny, elsewhere, what somebody claims of it.
  private func withDenial(_ version: Version, _ event: Int) throws -> Version {
    guard version.claims.isEmpty, let side = naming.codebook.side(version.teller), side != .other else { return version }
    let condition = """
      c.n = (SELECT k.statement FROM claim o
        JOIN disagreement_claim a ON a.claim = o.n JOIN disagreement d ON d.n = a.disagreement AND d.kind = 'denial'
        JOIN disagreement_claim b ON b.disagreement = d.n
        JOIN claim k ON k.n = b.claim AND k.teller = ? AND k.stance = 'denies'
        WHERE o.event = ? ORDER BY k.n LIMIT 1)
      """
    var version = version
    version.denial = try self.claims(where: condition, [Naming.number(Teller.side(side)), event]).first
    return version
  }

  func disagreements(_ filter: FilterSQL) throws -> [DisagreementRow] {
    let (condition, arguments) = filter.events
    return try disagreements(where: "d.event IN (SELECT e.n FROM event e WHERE \(condition))", arguments)
  }

  private func disagreements(where condition: String, _ arguments: StatementArguments) throws -> [DisagreementRow] {
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
