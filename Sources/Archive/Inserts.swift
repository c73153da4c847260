import Core
import GRDB

/// One prepared statement a table.
struct Inserts {
  typealias Value = (any DatabaseValueConvertible)?

  private let documents: Statement
  private let blocks: Statement
  private let sentences: Statement
  private let entities: Statement
  private let attributions: Statement
  private let claims: Statement
  private let times: Statement
  private let parties: Statement
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
    documents = try insert("document", 11)
    blocks = try insert("block", 4)
    sentences = try insert("sentence", 3)
    entities = try insert("entity", 5)
    attributions = try insert("attribution", 13)
    claims = try insert("claim", 26)
    times = try insert("time", 5)
    parties = try insert("party", 4)
    places = try insert("claim_place", 2)
    figures = try insert("figure", 9)
    events = try insert("event", 15)
    disagreements = try insert("disagreement", 6)
    disagreementClaims = try insert("disagreement_claim", 2)
  }

  private func run(_ statement: Statement, _ values: [Value]) throws {
    statement.setUncheckedArguments(StatementArguments(values))
    try statement.execute()
  }

  func document(_ document: Document, _ number: Int) throws {
    let published = document.published
    try run(
      documents,
      [
        number, document.id, document.sha256, document.title, document.outlet, document.url, published?.day.iso,
        published?.basis.rawValue, Lines.packed(published?.because ?? []), Lines.packed(document.problems),
        Blob.data(document.bytes),
      ])
  }

  func block(_ document: Int, _ block: Block) throws {
    try run(blocks, [document, block.span.start, block.span.end, block.role.rawValue])
  }

  func sentence(_ document: Int, _ span: Span) throws { try run(sentences, [document, span.start, span.end]) }

  func entity(_ id: EntityID, _ entity: Entity) throws {
    try run(entities, [id.index, entity.id, entity.name, entity.sort.rawValue, Int(entity.side.index)])
  }

  func attribution(
    _ number: Int, _ attribution: Attribution, document: Int, parent: Int?, source: Int, name: String, alternatives: [String]
  ) throws {
    try run(
      attributions,
      [
        number, document, parent, source, name, attribution.side.map { Int($0.index) }, attribution.sourceSpan?.start,
        attribution.sourceSpan?.end, attribution.cueSpan?.start, attribution.cueSpan?.end,
        Spans.packed(attribution.contentSpans), Lines.packed(alternatives), attribution.foundBy,
      ])
  }

  func claim(
    _ number: Int, _ claim: Claim, document: Int, standing: Standing, source: Int, sourceName: String, line: Int,
    words: String, isSecondHand: Bool, attribution: Int?, time: Int?
  ) throws {
    let modes = Auxiliary.named.filter { claim.auxiliary.contains($0.0) }.map(\.1)
    try run(
      claims,
      [
        number, claim.id, document, standing.event, standing.statement, standing.repeats,
        standing.kinds.map(\.rawValue).joined(separator: ","), standing.kinds.contains { $0.isQuarrel },
        Naming.number(Teller(claim)), source, sourceName, claim.span.start, claim.span.end, line, words,
        claim.mode.rawValue, claim.basis?.rawValue, claim.stance.rawValue, claim.eventType?.rawValue,
        claim.subEventType?.rawValue, claim.blames.map { Int($0.index) }, isSecondHand, attribution, time,
        modes.joined(separator: ","), claim.foundBy,
      ])
  }

  func time(_ number: Int, _ time: TimeExpression, words: String) throws {
    try run(times, [number, words, time.value, time.certainty.rawValue, time.foundBy])
  }

  func party(_ claim: Int, _ party: Party) throws {
    try run(parties, [party.entity.map { Int($0.index) } ?? -1, party.role.rawValue, claim, Int(party.side.index)])
  }

  func place(_ claim: Int, _ place: EntityID) throws { try run(places, [place.index, claim]) }

  func figure(_ claim: Int, _ figure: Figure, owner: String) throws {
    try run(
      figures,
      [
        claim, figure.kind.rawValue, figure.value, figure.words, figure.bound.rawValue, owner,
        figure.parts.map { String($0) }.joined(separator: ","), figure.span.start, figure.span.end,
      ])
  }

  func event(_ number: Int, _ event: Event, places: [String], isDisputed: Bool) throws {
    try run(
      events,
      [
        number, event.id, event.title, event.begin, event.end, event.when, event.sortKey, event.eventType?.rawValue,
        event.subEventType?.rawValue, Lines.packed(places), event.isBackground, isDisputed, event.claims.count,
        Set(event.claims.map(\.document)).count, event.origins,
      ])
  }

  func disagreement(_ number: Int, _ disagreement: Disagreement, tellers: [String]) throws {
    try run(
      disagreements,
      [
        number, disagreement.id, disagreement.event, disagreement.kind.rawValue, Lines.packed(tellers),
        disagreement.note,
      ])
  }

  func disagreementClaim(_ disagreement: Int, _ claim: Int) throws { try run(disagreementClaims, [disagreement, claim]) }
}
