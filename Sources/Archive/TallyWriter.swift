import Core
import GRDB

/// Puts the tallies of a large archive together while its claims are written, so that nothing has to be joined afterwards.
struct TallyWriter {
  /// A row of the tallies by event or by place; -1 where there is no place.
  private struct Row: Hashable {
    var party: Int32
    var roles: Int32
    var event: Int32
    var place: Int32 = -1
    var teller: Int32 = -1
  }

  private let db: Database
  private let documentRow: Statement
  private var counts: [Row: Int] = [:]
  /// The parties of the document at hand with their roles in all its claims.
  private var document: [Int32: Int] = [:]

  /// A writer for an archive that has no tallies yet.
  init(_ db: Database) throws {
    try Tallies.create(db)
    self.db = db
    documentRow = try db.makeStatement(sql: "INSERT INTO document_tally VALUES (?, ?, ?)")
  }

  /// Counts a claim for everybody who has a part in it.
  mutating func note(_ parties: Parties, _ claim: Claim, event: Int?) {
    for (entity, roles) in parties.entities { note(Int(entity.index), roles, claim, event) }
    for (side, roles) in parties.sides { note(Tallies.number(ofSide: Int(side.index)), roles, claim, event) }
  }

  private mutating func note(_ party: Int, _ roles: RoleSet, _ claim: Claim, _ event: Int?) {
    var row = Row(party: Int32(party), roles: Int32(roles.rawValue), event: Int32(event ?? -1))
    document[row.party, default: 0] |= roles.rawValue
    counts[row, default: 0] += 1
    row.teller = Int32(Naming.number(Teller(claim)))
    for place in Set(claim.places) {
      row.place = place.index
      counts[row, default: 0] += 1
    }
  }

  /// Writes the rows of a document whose claims have all been counted.
  mutating func endDocument(_ number: Int) throws {
    for (party, roles) in document { try documentRow.execute(arguments: [Int(party), number, roles]) }
    document.removeAll(keepingCapacity: true)
  }

  /// Writes the rows that wait for the last claim.
  func finish() throws {
    let events = try db.makeStatement(sql: "INSERT INTO event_tally VALUES (?, ?, ?, ?)")
    let places = try db.makeStatement(sql: "INSERT INTO place_tally VALUES (?, ?, ?, ?, ?, ?)")
    for (row, count) in counts {
      let (party, roles, event) = (Int(row.party), Int(row.roles), Int(row.event))
      if row.place < 0 {
        try events.execute(arguments: [party, roles, event, count])
      } else {
        try places.execute(arguments: [party, roles, Int(row.place), Int(row.teller), event, count])
      }
    }
  }
}
