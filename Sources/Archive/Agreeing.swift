import Core
import GRDB

extension Questions {
  /// What two sides say alike of an event: one sentence ascribed to both, or the same number of the same loss.
  func agreements(_ versions: Versions, _ event: Int) throws -> [AgreementRow] {
    let sides = versions.columns.filter { naming.codebook.side($0.teller).map { $0 != .other } ?? false && !$0.claims.isEmpty }
    guard sides.count > 1 else { return [] }
    let figures = try figures(of: event)
    return sides.indices.flatMap { first in
      sides[(first + 1)...].flatMap { agreements(sides[first], $0, figures) }
    }
  }

  private func agreements(_ a: Version, _ b: Version, _ figures: [String: [String]]) -> [AgreementRow] {
    var used: Set<String> = []
    var rows: [AgreementRow] = []
    for ours in a.claims {
      let (of, known) = (figures[ours.id] ?? [], Set(figures[ours.id] ?? []))
      for theirs in b.claims where !used.contains(theirs.id) && ours.blames == theirs.blames {
        let shared = (figures[theirs.id] ?? []).first(where: known.contains)
        guard shared != nil || (isOneSentence(ours, theirs) && of.isEmpty) else { continue }
        used.insert(theirs.id)
        rows.append(row(a, b, [ours, theirs], shared))
        break
      }
    }
    return rows
  }

  private func row(_ a: Version, _ b: Version, _ claims: [ClaimRow], _ figure: String?) -> AgreementRow {
    var row = AgreementRow()
    row.tellers = [a.teller, b.teller]
    row.claims = claims
    row.note = a.name + " and " + b.name + (figure.map { " give " + $0 } ?? " say the same")
    return row
  }

  /// Both sides are named as sources of one statement, which blames nobody: blame for each other is no agreement.
  private func isOneSentence(_ a: ClaimRow, _ b: ClaimRow) -> Bool {
    a.document == b.document && a.span.overlaps(b.span) && a.blames == nil && a.stance == b.stance
      && a.stance != Stance.denies.rawValue && a.stance != Stance.accuses.rawValue
  }

  /// By claim the losses it counts: `50 killed of sudmark`.
  private func figures(of event: Int) throws -> [String: [String]] {
    let sql = """
      SELECT c.id, g.value, g.kind, g.owner FROM claim c JOIN figure g ON g.claim = c.n
      WHERE c.event = ? AND g.value IS NOT NULL AND g.kind <> 'other' AND g.owner <> 'other' ORDER BY g.claim, g.first
      """
    var losses: [String: [String]] = [:]
    try each(sql, [event]) { row in
      let (value, kind, owner): (Int, String, String) = (row[1], row[2], row[3])
      losses[row[0] as String, default: []].append("\(value) \(kind) of \(owner)")
    }
    return losses
  }
}
