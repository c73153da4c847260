import Archive
import Core

/// An event whole: what each side says of it, face to face where the width allows.
enum VersionLines {
  /// The narrowest terminal on which two versions stand side by side.
  static let sideBySide = 100
  private static let gap = 3

  /// An event with its versions and the disagreements between them.
  static func lines(_ versions: Versions, width: Int?) -> [String] {
    let sides = versions.columns.filter { $0.teller != "other" && $0.teller != "narrator" }
    let rest = versions.columns.filter { ($0.teller == "other" || $0.teller == "narrator") && !$0.claims.isEmpty }
    var lines = [EventLines.head(versions.event)]
    if let width, width >= sideBySide, sides.count >= 2 {
      let column = (width - gap) / 2
      lines += Layout.beside(version(sides[0], column), version(sides[1], column), width: column, gap: gap)
      lines += sides.dropFirst(2).flatMap { version($0, width) }
    } else {
      lines += sides.flatMap { version($0, width) }
    }
    lines += rest.flatMap { version($0, width) }
    lines += versions.disagreements.map { "  " + DisagreementLines.head($0) }
    return lines + versions.agreements.map(agreement)
  }

  private static func agreement(_ row: AgreementRow) -> String {
    "  = \(row.note): \(row.claims.first?.words ?? "")  (\(row.claims.map(\.id).joined(separator: ", ")))"
  }

  private static func version(_ version: Version, _ width: Int?) -> [String] {
    let claims = ClaimLines.list(version.claims, indent: 2, width: width)
    if !claims.isEmpty { return [version.name.uppercased()] + claims }
    let denial = ClaimLines.list([version.denial].compactMap { $0 }, indent: 2, width: width)
    return [version.name.uppercased(), "  says nothing of this" + (denial.isEmpty ? "" : ", but denies:")] + denial
  }
}

/// Disagreements as they are printed.
enum DisagreementLines {
  /// The line above its claims.
  static func head(_ row: DisagreementRow) -> String {
    let mark = row.kind == Disagreement.Kind.wording.rawValue || row.kind == Disagreement.Kind.outletError.rawValue ? "~" : "≠"
    return "\(mark) \(row.kind): \(row.note)  (\(row.tellers.joined(separator: ", ")))  \(row.id)"
  }

  /// Disagreements with their claims, each below its event.
  static func lines(_ rows: [DisagreementRow], events: [String: EventRow], width: Int?) -> [String] {
    var lines: [String] = []
    var event: String?
    for row in rows {
      if row.event != event { lines.append(events[row.event].map(EventLines.head) ?? row.event) }
      event = row.event
      lines.append("  " + head(row))
      lines += ClaimLines.list(row.claims, indent: 4, width: width)
    }
    return lines
  }
}
