import Core
import GRDB

/// One prepared statement a table.
struct Inserts {
  typealias Value = (any DatabaseValueConvertible)?

  private let documents: Statement
  private let mentions: Statement
  private let news: Statement
  private let entities: Statement
  private let attributions: Statement
  private let claims: Statement
  private let parties: Statement
  private let sideParties: Statement
  private let places: Statement
  private let figures: Statement
  private let events: Statement
  private let disagreements: Statement
  private let disagreementClaims: Statement

  init(_ db: Database) throws {
    func insert(_ table: String, _ columns: Int) throws -> Statement {
      let marks = repeatElement("?", count: columns).joined(separator: ",")
      return try db.makeStatement(sql: "INSERT OR IGNORE INTO \(table) VALUES (\(marks))")
    }
    documents = try insert("document", 15)
    mentions = try insert("document_mentions", 2)
    news = try insert("news", 1)
    entities = try insert("entity", 5)
    attributions = try insert("attribution", 13)
    claims = try insert("claim", 29)
    parties = try insert("party", 3)
    sideParties = try insert("side_party", 3)
    places = try insert("claim_place", 2)
    figures = try insert("figure", 9)
    events = try insert("event", 15)
    disagreements = try insert("disagreement", 6)
    disagreementClaims = try insert("disagreement_claim", 2)
  }

  private func run(_ statement: Statement, _ values: Value...) throws { try run(statement, values: values) }

  /// GRDB takes values of any kind faster than those of one kind, whose key path it looks up each time.
  private func run(_ statement: Statement, values: [Value]) throws {
    statement.setUncheckedArguments(StatementArguments(values))
    try statement.execute()
  }

  func document(_ text: Text, _ number: Int) throws {
    let document = text.document
    let published = document.published
    try run(
      documents, number, document.id, document.sha256, document.title, document.outlet, document.url, published?.day.iso,
      published?.basis.rawValue, Lines.packed(published?.because ?? []), Lines.packed(document.problems),
      Spans.packed(document.blocks), Spans.packed(text.sentences.map(\.span)), Blob.data(document.bytes),
      document.origin?.path, document.origin?.record)
  }

  func mentions(_ document: Int, _ all: [Mention]) throws { try run(mentions, document, Mentions.packed(all)) }
  func news(_ document: Int) throws { try run(news, document) }

  func entity(_ id: EntityID, _ entity: Entity) throws {
    try run(
      entities, id.index, entity.id, entity.name, entity.sort.rawValue, Int(entity.side.index))
  }

  func attribution(
    _ number: Int, _ attribution: Attribution, document: Int, parent: Int?, source: Int, name: String, alternatives: [String]
  ) throws {
    try run(
      attributions, number, document, parent, source, name, attribution.side.map { Int($0.index) }, attribution.sourceSpan?.start,
      attribution.sourceSpan?.end, attribution.cueSpan?.start, attribution.cueSpan?.end,
      Spans.packed(attribution.contentSpans), Lines.packed(alternatives), attribution.foundBy)
  }

  func claim(
    _ number: Int, _ claim: Claim, _ row: ClaimRow, document: Int, event: Int?, standing: Standing, attribution: Int?,
    time: TimeExpression?, timeWords: String?
  ) throws {
    let modes = Auxiliary.named.filter { claim.auxiliary.contains($0.0) }.map(\.1).joined(separator: ",")
    let place: [Value] = [
      number, row.id, document, event, standing.statement, row.repeats, row.disagreements.joined(separator: ","),
      standing.kinds.contains { $0.isQuarrel }, Naming.number(Teller(claim)), Naming.number(claim.source), row.sourceName,
      row.span.start, row.span.end, row.line, row.words,
    ]
    let meaning: [Value] = [
      row.mode, row.basis, row.stance, row.eventType, row.subEventType, claim.blames.map { Int($0.index) }, row.isSecondHand,
      attribution, modes, claim.foundBy,
    ]
    let when: [Value] = [timeWords, time?.value, time?.certainty.rawValue, time?.foundBy]
    try run(claims, values: place + meaning + when)
  }

  func party(_ claim: Int, _ entity: Int32, _ roles: RoleSet) throws {
    try run(
      parties, claim, entity, roles.rawValue)
  }

  func party(_ claim: Int, _ side: SideID, _ roles: RoleSet) throws {
    try run(
      sideParties, claim, side.index, roles.rawValue)
  }

  func place(_ claim: Int, _ place: EntityID) throws {
    try run(
      places, claim, place.index)
  }

  func figure(_ claim: Int, _ figure: Figure, owner: String) throws {
    try run(
      figures, claim, figure.kind.rawValue, figure.value, figure.words, figure.bound.rawValue, owner,
      figure.parts.map { String($0) }.joined(separator: ","), figure.span.start, figure.span.end)
  }

  func event(_ number: Int, _ event: Event, _ row: EventRow) throws {
    try run(
      events, number, row.id, row.title, row.begin, row.end, row.when, event.sortKey, row.eventType, row.subEventType,
      Lines.packed(row.places), row.isBackground, row.isDisputed, row.claims, row.documents, row.origins)
  }

  func disagreement(_ number: Int, _ disagreement: Disagreement, tellers: [String]) throws {
    try run(
      disagreements, number, disagreement.id, disagreement.event, disagreement.kind.rawValue, Lines.packed(tellers),
      disagreement.note)
  }

  func disagreementClaim(_ disagreement: Int, _ claim: Int) throws {
    try run(
      disagreementClaims, disagreement, claim)
  }
}
