import Core
import GRDB

extension Questions {
  /// Numbers of people as series: by whose loss and what became of them, each over time. What one source says again of one
  /// event is one row.
  func figures(_ filter: FilterSQL) throws -> [FigureRow] {
    let (condition, arguments) = filter.claims
    let sql = """
      SELECT \(ClaimReading.columns), g.kind, g.value, g.words, g.bound, g.owner, g.parts, v.shown, v.sort_key, f.published
      FROM figure g JOIN claim c ON c.n = g.claim \(ClaimReading.joins) WHERE \(condition) ORDER BY c.n, g.first
      """
    let reading = ClaimReading(naming: naming)
    var entries = FigureSeries(sides: naming.codebook.sides.map(\.id))
    try each(sql, arguments) { row in
      let first = ClaimReading.width
      var figure = FigureRow()
      figure.claim = reading.row(row)
      figure.kind = row[first]
      figure.value = row[first + 1]
      figure.words = row[first + 2]
      figure.bound = row[first + 3]
      figure.owner = row[first + 4]
      figure.parts = (row[first + 5] as String).split(separator: ",").compactMap { Int($0) }
      figure.when = row[first + 6] ?? ""
      entries.add(figure, at: row[first + 7] ?? "~", told: row[first + 8] ?? "~")
    }
    return entries.rows
  }
}

/// Figures on their way into series.
struct FigureSeries {
  /// Ids of the sides, in the codebook's order.
  let sides: [String]
  private var entries: [(row: FigureRow, key: (Int, Int, String, String, Int), documents: Set<String>)] = []
  private var places: [[String]: Int] = [:]

  init(sides: [String]) { self.sides = sides }

  /// Takes in a figure of an event, by the event's sort key and the day on which the document told it.
  mutating func add(_ figure: FigureRow, at event: String, told: String) {
    let number = figure.value.map(String.init) ?? figure.words
    let parts = figure.parts.map(String.init).joined(separator: "+")
    let key = [figure.claim.event, figure.kind, figure.owner, number, figure.bound, parts, figure.claim.sourceName]
    if let place = places[key] {
      entries[place].documents.insert(figure.claim.document)
      return
    }
    places[key] = entries.count
    // "Several" is what is said before there is a number.
    entries.append((figure, (owner(figure.owner), kind(figure.kind), event, told, figure.value ?? -1), [figure.claim.document]))
  }

  /// The rows, those of one loss together.
  var rows: [FigureRow] {
    let ordered = entries.enumerated().sorted { a, b in
      a.element.key != b.element.key ? a.element.key < b.element.key : a.offset < b.offset
    }
    return ordered.map { _, entry in
      var row = entry.row
      row.claim.repeats = entry.documents.count
      return row
    }
  }

  /// Each side with its civilians behind it, then both, then others.
  private func owner(_ owner: String) -> Int {
    if owner == "both" { return 2 * sides.count }
    if owner == "other" { return 2 * sides.count + 1 }
    for (index, side) in sides.enumerated() {
      if owner == side { return 2 * index }
      if owner == "civilian-" + side { return 2 * index + 1 }
    }
    return 2 * sides.count + 2
  }

  private func kind(_ kind: String) -> Int {
    ["killed", "wounded", "captured", "missing", "displaced", "other"].firstIndex(of: kind) ?? 6
  }
}

extension FigureRow {
  /// Whose loss of which kind, as a heading: `Norland: killed`, `Norland, civilians: wounded`.
  public func heading(_ sides: [Side]) -> String {
    for side in sides {
      if owner == side.id { return side.name + ": " + kind }
      if owner == "civilian-" + side.id { return side.name + ", civilians: " + kind }
    }
    return (owner == "both" ? "Both sides: " : "Others: ") + kind
  }

  /// The number as it is meant: `50 (42 + 8)`, `≥ 49`, `~ 20`, `several`.
  public var number: String {
    let mark = ["at_least": "≥ ", "at_most": "≤ ", "about": "~ "][bound] ?? ""
    let sum = parts.isEmpty ? "" : " (" + parts.map(String.init).joined(separator: " + ") + ")"
    return mark + (value.map(String.init) ?? words) + sum
  }
}
