import Archive
import Core

/// Places, actors, figures and documents, a line each.
enum TableLines {
  /// Numbers of people as series, below whose loss it is, with who gives them and where.
  static func figures(_ rows: [FigureRow], _ sides: [Side]) -> [String] {
    let cells = Layout.table(
      rows.map { row in
        let times = row.claim.repeats > 1 ? " ×\(row.claim.repeats)" : ""
        return ["  " + row.when, row.number, row.claim.teller, row.claim.sourceName + times, row.claim.id, row.claim.place]
      }, [.left, .right])
    var heading: String?
    return zip(rows, cells).flatMap { row, line in
      let own = row.heading(sides)
      defer { heading = own }
      return own == heading ? [line] : [own, line]
    }
  }

  /// Places with the number of claims of each teller that name them.
  static func places(_ rows: [PlaceRow], _ sides: [Side]) -> [String] {
    let tellers = sides.map { ($0.id, $0.name) } + [("other", "others"), ("narrator", "narrator")]
    return Layout.table(
      rows.map { row in
        [row.id, Words.count(row.claims, "claim"), Words.count(row.events, "event")]
          + tellers.map { "\($0.1) \(row.counts[$0.0] ?? 0)" } + [row.name]
      }, [.left, .right, .right] + tellers.map { _ in .right })
  }

  /// Actors with the number of claims in each role.
  static func actors(_ rows: [ActorRow]) -> [String] {
    let roles = Role.allCases.filter { $0 != .any }
    return Layout.table(
      rows.map { row in
        [row.id, row.side, Words.count(row.counts[.any] ?? 0, "claim")]
          + roles.map { "\($0.rawValue) \(row.counts[$0] ?? 0)" } + [row.name]
      }, [.left, .left, .right] + roles.map { _ in .right })
  }

  /// Documents with their dates; what was wrong with one stands below it.
  static func documents(_ rows: [DocumentRow]) -> [String] {
    let lines = Layout.table(
      rows.map { row in
        [
          row.id + (row.isNew ? " *" : ""), row.published?.day.iso ?? "undated", row.published?.basis.rawValue ?? "",
          Words.count(row.claims, "claim"), Words.count(row.events, "event"),
          [row.outlet, row.title].compactMap { $0 }.joined(separator: ": "),
        ]
      }, [.left, .left, .left, .right, .right])
    return zip(rows, lines).flatMap { row, line in [line] + row.problems.map { "  problem: \($0)" } }
  }

  /// A document with its date, all reasons for it, and its claims.
  static func explained(_ article: Article, width: Int?) -> [String] {
    let row = article.row
    let details = [("title", row.title), ("outlet", row.outlet), ("url", row.url)]
    var lines = [row.id] + details.compactMap { name, value in value.map { "  \(name): \($0)" } }
    if let published = row.published {
      lines.append("  published: \(published.day.iso), \(published.basis.rawValue)")
      lines += published.because.map { "    because: \($0)" }
    } else {
      lines.append("  published: nothing tells it; --assume-date would")
    }
    lines += row.problems.map { "  problem: \($0)" }
    lines.append("  \(Words.count(article.bytes.count, "byte")), \(Words.count(article.sentences.count, "sentence"))")
    return lines + ClaimLines.list(article.claims.map(\.row), indent: 2, width: width)
  }
}
