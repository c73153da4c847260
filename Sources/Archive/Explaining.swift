import Core
import GRDB

extension Questions {
  /// A claim with what explains it.
  func claim(_ id: String) throws -> ClaimDetail? { try details(where: "c.id = ?", [id]).first }

  /// Claims with what explains them, in order of the text.
  func details(where condition: String, _ arguments: StatementArguments) throws -> [ClaimDetail] {
    let sql = """
      SELECT \(ClaimReading.columns), c.modes, c.found_by, a.source_first, a.source_last, a.cue_first, a.cue_last, a.contents,
      a.alternatives, a.found_by, u.source_name, c.time_words, c.time_value, c.time_certainty, c.time_found_by, f.published, f.basis, f.because
      FROM claim c \(ClaimReading.joins)
      LEFT JOIN attribution a ON a.n = c.attribution LEFT JOIN attribution u ON u.n = a.parent
      WHERE \(condition) ORDER BY c.first, c.n
      """
    let reading = ClaimReading(naming: naming)
    let numbered = try map(sql, arguments) { row in
      (row[19] as Int, self.detail(row, reading.row(row)))
    }
    return try numbered.map { number, detail in
      var detail = detail
      detail.reasons.insert(contentsOf: try parts(number), at: min(2, detail.reasons.count))
      if !detail.row.disagreements.isEmpty { detail.opposing = try opposing(number) }
      return detail
    }
  }

  private func detail(_ row: Row, _ claim: ClaimRow) -> ClaimDetail {
    var detail = ClaimDetail()
    detail.row = claim
    detail.sourceSpan = span(row[23], row[24])
    detail.cueSpan = span(row[25], row[26])
    detail.contentSpans = Spans.unpacked(row[27] ?? "")
    detail.reasons = Reasons.lines(row, claim)
    return detail
  }

  private func span(_ first: Int?, _ last: Int?) -> Span? {
    guard let first, let last else { return nil }
    return Span(first, last)
  }

  /// Who does what to whom, where, and how many.
  private func parts(_ claim: Int) throws -> [String] {
    let people = "SELECT n.name FROM party p JOIN entity n ON n.n = p.entity WHERE p.claim = ? AND p.roles & ? ORDER BY n.n"
    let acts = try map(people, [claim, RoleSet(.acts).rawValue]) { $0[0] as String }
    let suffers = try map(people, [claim, RoleSet(.recipient).rawValue]) { $0[0] as String }
    let sites = "SELECT n.name FROM claim_place l JOIN entity n ON n.n = l.entity WHERE l.claim = ? ORDER BY n.n"
    let places = try map(sites, [claim]) { $0[0] as String }
    let figures = try map("SELECT kind, words, bound, owner FROM figure WHERE claim = ? ORDER BY first", [claim]) {
      Reasons.figure(kind: $0[0], words: $0[1], bound: $0[2], owner: $0[3])
    }
    let lists = [("actors", acts), ("recipients", suffers), ("places", places), ("figures", figures)]
    return lists.filter { !$0.1.isEmpty }.map { "\($0.0): " + $0.1.joined(separator: ", ") }
  }

  /// Claims of other tellers with which the claim, or the first that told its statement, disagrees.
  private func opposing(_ claim: Int) throws -> [String] {
    let sql = """
      SELECT DISTINCT o.id FROM claim c JOIN claim s ON s.statement = c.statement
      JOIN disagreement_claim m ON m.claim = s.n JOIN disagreement_claim w ON w.disagreement = m.disagreement
      JOIN claim o ON o.n = w.claim WHERE c.n = ? AND o.teller <> c.teller ORDER BY o.n
      """
    return try map(sql, [claim]) { $0[0] as String }
  }
}

/// Puts into words why a claim was read as it was.
enum Reasons {
  static func lines(_ row: Row, _ claim: ClaimRow) -> [String] {
    let modes: String = row[21]
    let statement: String = row[22]
    var lines = ["statement: found by \(statement)"]
    let kinds = [claim.stance, claim.eventType, claim.subEventType].compactMap { $0 }
    let blame = claim.blames.map { ", blames \($0)" } ?? ""
    lines.append("meaning: \(kinds.joined(separator: ", "))\(blame)\(modes.isEmpty ? "" : " (\(modes))")")
    lines += source(row, claim)
    lines += time(row)
    return lines + published(row)
  }

  private static func source(_ row: Row, _ claim: ClaimRow) -> [String] {
    guard let rule: String = row[29] else {
      let basis = claim.basis.map { ", \($0)" } ?? ""
      return ["source: \(claim.sourceName) (\(claim.source))\(basis)"]
    }
    var lines = ["source: \(claim.sourceName) (\(claim.source)), \(claim.basis ?? "no basis"), found by \(rule)"]
    if let parent: String = row[30] { lines.append("passed on by: \(parent)") }
    if claim.isSecondHand { lines.append("second hand: it reaches us only through the other side") }
    return lines + Lines.unpacked(row[28] ?? "").map { "another reading that lost: \($0)" }
  }

  private static func time(_ row: Row) -> [String] {
    guard let words: String = row[31] else { return ["time: none found for this statement"] }
    let (value, certainty, rule): (String, String, String) = (row[32], row[33], row[34])
    return ["time: “\(words)” is \(value), \(certainty), found by \(rule)"]
  }

  private static func published(_ row: Row) -> [String] {
    guard let day: String = row[35], let basis: String = row[36] else { return ["document: its date is not known"] }
    return ["document: dated \(day), \(basis)"] + Lines.unpacked(row[37] ?? "").map { "document's date: \($0)" }
  }

  static func figure(kind: String, words: String, bound: String, owner: String) -> String {
    let limits = ["at_least": "at least ", "at_most": "at most ", "about": "about "]
    return "\(limits[bound] ?? "")\(words) \(kind) (\(owner))"
  }
}
