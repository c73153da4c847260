import Core
import GRDB

/// Puts a chronicle into the tables, each table by one prepared statement.
struct ChronicleWriter {
  private let chronicle: Chronicle
  private var rows: RowMaker
  private var inserts: Inserts
  private var known: Set<Int32> = []
  private var claims = 0
  private var attributions = 0
  private var tallies: TallyWriter?

  /// Stores a chronicle; to be called inside a transaction.
  static func write(_ rows: RowMaker, isTallied: Bool, to db: Database) throws {
    try db.execute(sql: Schema.tables)
    let chronicle = rows.chronicle
    var writer = ChronicleWriter(rows, inserts: try Inserts(db))
    if isTallied { writer.tallies = try TallyWriter(db) }
    for (number, document) in chronicle.documents.enumerated() {
      try writer.write(document, number)
      try writer.tallies?.endDocument(number)
      if rows.news.contains(number) { try writer.inserts.news(number) }
    }
    for (number, event) in chronicle.events.enumerated() {
      try writer.inserts.event(number, event, rows.event(number))
    }
    for (number, disagreement) in chronicle.disagreements.enumerated() { try writer.write(disagreement, number) }
    try db.execute(sql: Schema.indexes)
    try writer.tallies?.finish()
  }

  private init(_ rows: RowMaker, inserts: Inserts) {
    chronicle = rows.chronicle
    self.rows = rows
    self.inserts = inserts
  }

  private mutating func write(_ annotated: AnnotatedDocument, _ number: Int) throws {
    let document = annotated.document
    try inserts.document(annotated.text, number)
    try inserts.mentions(number, annotated.mentions)
    let first = attributions
    for attribution in annotated.attributions { try write(attribution, in: annotated, number, first: first) }
    for (index, claim) in annotated.claims.enumerated() {
      let reference = ClaimRef(document: number, claim: index)
      let event = rows.standings.event(of: reference)
      let row = rows.claim(reference)
      let time = claim.time.flatMap { annotated.times.indices.contains($0) ? annotated.times[$0] : nil }
      try inserts.claim(
        claims, claim, row, document: number, event: event, standing: rows.standing(of: reference),
        attribution: claim.attribution.map { $0 + first }, time: time,
        timeWords: time.map { OneLine.words(document.bytes, $0.span) })
      try writeParts(of: claim, event: event, in: annotated)
      claims += 1
    }
  }

  private mutating func write(
    _ attribution: Attribution, in annotated: AnnotatedDocument, _ document: Int, first: Int
  ) throws {
    let words = attribution.sourceSpan.map { OneLine.words(annotated.document.bytes, $0) }
    let alternatives = attribution.alternatives.map { rows.naming.name($0.source, words: nil) + ": " + $0.because }
    try inserts.attribution(
      attributions, attribution, document: document, parent: attribution.parent.map { $0 + first },
      source: Naming.number(attribution.source), name: rows.naming.name(attribution.source, words: words),
      alternatives: alternatives)
    attributions += 1
  }

  private mutating func writeParts(of claim: Claim, event: Int?, in annotated: AnnotatedDocument) throws {
    let parties = Parties(claim, mentions: annotated.mentions, codebook: chronicle.codebook)
    tallies?.note(parties, claim, event: event)
    for (entity, roles) in parties.entities {
      try write(entity)
      try inserts.party(claims, entity.index, roles)
    }
    for (side, roles) in parties.sides { try inserts.party(claims, side, roles) }
    for place in claim.places {
      try write(place)
      try inserts.place(claims, place)
    }
    for figure in claim.figures { try inserts.figure(claims, figure, owner: chronicle.codebook.name(of: figure.owner)) }
  }

  /// Only those that are met: the world's states are many.
  private mutating func write(_ entity: EntityID) throws {
    if known.insert(entity.index).inserted { try inserts.entity(entity, chronicle.codebook[entity]) }
  }

  private func write(_ disagreement: Disagreement, _ number: Int) throws {
    let tellers = disagreement.tellers.map { rows.naming.teller(Naming.number($0)) }
    try inserts.disagreement(number, disagreement, tellers: tellers)
    for reference in Set(disagreement.claims).sorted() {
      try inserts.disagreementClaim(number, rows.standings.number(of: reference))
    }
  }
}
