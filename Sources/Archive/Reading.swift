import Core
import GRDB

/// Reads rows of claims.
struct ClaimReading {
  let naming: Naming

  /// How many columns there are.
  static let width = 21
  static let columns = """
    c.id, v.id, f.id, c.line, c.first, c.last, c.source, c.source_name, c.teller, c.words, c.mode, c.basis, c.stance, c.type,
    c.subtype, c.blames, c.repeats, c.second_hand, c.kinds, c.n, c.quarrels
    """
  static let joins = "JOIN document f ON f.n = c.document LEFT JOIN event v ON v.n = c.event"
  static let select = "SELECT \(columns) FROM claim c \(joins)"

  func row(_ row: Row) -> ClaimRow {
    var claim = ClaimRow()
    claim.id = row[0]
    claim.event = row[1] ?? ""
    claim.document = row[2]
    claim.line = row[3]
    claim.span = Span(row[4], row[5])
    claim.source = naming.source(row[6])
    claim.sourceName = row[7]
    claim.teller = naming.teller(row[8])
    claim.words = row[9]
    claim.mode = row[10]
    claim.basis = row[11]
    claim.stance = row[12]
    claim.eventType = row[13]
    claim.subEventType = row[14]
    claim.blames = (row[15] as Int?).map { naming.codebook.name(of: SideID($0)) }
    claim.repeats = row[16]
    claim.isSecondHand = row[17]
    let kinds: String = row[18]
    claim.disagreements = kinds.isEmpty ? [] : kinds.split(separator: ",").map(String.init)
    return claim
  }
}

/// Reads rows of events.
enum EventReading {
  static let columns = """
    e.id, e.shown, e.first, e.last, e.title, e.type, e.subtype, e.places, e.background, e.disputed, e.claims, e.documents,
    e.origins, e.n IN (SELECT c.event FROM news w JOIN claim c ON c.document = w.document WHERE c.event NOTNULL)
    """

  static func row(_ row: Row) -> EventRow {
    var event = EventRow()
    event.id = row[0]
    event.when = row[1]
    event.begin = row[2]
    event.end = row[3]
    event.title = row[4]
    event.eventType = row[5]
    event.subEventType = row[6]
    event.places = Lines.unpacked(row[7])
    event.isBackground = row[8]
    event.isDisputed = row[9]
    event.claims = row[10]
    event.documents = row[11]
    event.origins = row[12]
    event.isNew = row[13]
    return event
  }
}

/// Reads rows of disagreements, their claims aside.
enum DisagreementReading {
  static func row(_ row: Row) -> DisagreementRow {
    var disagreement = DisagreementRow()
    disagreement.id = row[1]
    disagreement.event = row[2]
    disagreement.kind = row[3]
    disagreement.tellers = Lines.unpacked(row[4])
    disagreement.note = row[5]
    return disagreement
  }

  /// One line for all records of an event in which the same tellers part in the same way; each note once.
  static func merged(_ rows: [DisagreementRow]) -> [DisagreementRow] {
    var lines: [DisagreementRow] = []
    var places: [[String]: Int] = [:]
    var notes: [Set<String>] = []
    for row in rows {
      let key = [row.event, row.kind] + row.tellers
      if let place = places[key] {
        lines[place].records += row.records
        let known = Set(lines[place].claims.map(\.id))
        lines[place].claims += row.claims.filter { !known.contains($0.id) }
        if notes[place].insert(row.note).inserted { lines[place].note += "; " + row.note }
      } else {
        places[key] = lines.count
        lines.append(row)
        notes.append([row.note])
      }
    }
    for place in lines.indices where lines[place].records.count > 1 {
      lines[place].claims.sort { ($0.document, $0.span.start, $0.id) < ($1.document, $1.span.start, $1.id) }
    }
    return lines
  }
}

/// Reads rows of documents with the numbers of their claims and events.
enum DocumentReading {
  /// How many columns there are; the numbers of claims and events follow them.
  static let width = 11
  static let columns = """
    d.id, d.title, d.outlet, d.url, d.published, d.basis, d.because, d.problems, d.path, d.record,
    d.n IN (SELECT document FROM news)
    """

  static func row(_ row: Row) -> DocumentRow {
    var document = DocumentRow()
    document.id = row[0]
    document.title = row[1]
    document.outlet = row[2]
    document.url = row[3]
    if let iso: String = row[4], let day = CalendarDay(iso: iso), let basis: String = row[5] {
      document.published = Publication(
        day: day, basis: Publication.Basis(rawValue: basis) ?? .assumed, because: Lines.unpacked(row[6]))
    }
    document.problems = Lines.unpacked(row[7])
    document.origin = (row[8] as String?).map { Origin(path: $0, record: row[9]) }
    document.isNew = row[10]
    document.claims = row[width]
    document.events = row[width + 1]
    return document
  }
}
