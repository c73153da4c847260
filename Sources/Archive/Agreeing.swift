import Core

extension RowMaker {
  /// What two sides say alike of an event: one sentence ascribed to both, or the same number of the same loss.
  func agreements(_ columns: [Version], _ claims: [ClaimRef]) -> [AgreementRow] {
    let sides = columns.filter { naming.codebook.side($0.teller).map { $0 != .other } ?? false && !$0.claims.isEmpty }
    guard sides.count > 1 else { return [] }
    let figures = figures(of: claims)
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
  private func figures(of claims: [ClaimRef]) -> [String: [String]] {
    var losses: [String: [String]] = [:]
    for claim in claims.lazy.map({ chronicle[$0] }) where !claim.figures.isEmpty {
      losses[claim.id] = claim.figures.enumerated().sorted {
        ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
      }
      .compactMap { loss($0.element) }
    }
    return losses
  }

  private func loss(_ figure: Figure) -> String? {
    guard let value = figure.value, figure.kind != .other, figure.owner != .other else { return nil }
    return "\(value) \(figure.kind.rawValue) of \(chronicle.codebook.name(of: figure.owner))"
  }
}
