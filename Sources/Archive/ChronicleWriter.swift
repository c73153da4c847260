import Core
import GRDB

/// Puts a chronicle into the tables, each table by one prepared statement.
struct ChronicleWriter {
  private let chronicle: Chronicle
  private let naming: Naming
  private let standings: Standings
  private var inserts: Inserts
  private var known: Set<Int32> = []
  private var claims = 0
  private var attributions = 0

  /// Stores a chronicle, the documents of some ids as news; to be called inside a transaction.
  static func write(_ chronicle: Chronicle, news: Set<String>, to db: Database) throws {
    try db.execute(sql: Schema.tables)
    var writer = ChronicleWriter(chronicle, inserts: try Inserts(db))
    for (number, document) in chronicle.documents.enumerated() {
      try writer.write(document, number)
      if news.contains(document.document.id) { try writer.inserts.news(number) }
    }
    for (number, event) in chronicle.events.enumerated() { try writer.write(event, number) }
    for (number, disagreement) in chronicle.disagreements.enumerated() { try writer.write(disagreement, number) }
    try db.execute(sql: Schema.indexes)
    if writer.claims > Tallies.many { try Tallies.build(db) }
  }

  private init(_ chronicle: Chronicle, inserts: Inserts) {
    self.chronicle = chronicle
    self.inserts = inserts
    naming = Naming(chronicle.codebook)
    standings = Standings(chronicle)
  }

  private mutating func write(_ annotated: AnnotatedDocument, _ number: Int) throws {
    let document = annotated.document
    try inserts.document(annotated.text, number)
    try inserts.mentions(number, annotated.mentions)
    let first = attributions
    for attribution in annotated.attributions { try write(attribution, in: annotated, number, first: first) }
    let lines = LineStarts(document.bytes)
    for (index, claim) in annotated.claims.enumerated() {
      let time = claim.time.flatMap { annotated.times.indices.contains($0) ? annotated.times[$0] : nil }
      let standing = standings[ClaimRef(document: number, claim: index)]
      try inserts.claim(
        claims, claim, document: number, standing: standing, source: Naming.number(claim.source),
        sourceName: name(claim.source, claim.attribution, annotated), line: lines.line(at: claim.span.start),
        words: OneLine.words(document.bytes, claim.span), isSecondHand: SecondHand.holds(claim, annotated.attributions),
        attribution: claim.attribution.map { $0 + first }, time: time,
        timeWords: time.map { OneLine.words(document.bytes, $0.span) })
      try writeParts(of: claim, in: annotated)
      claims += 1
    }
  }

  private func name(_ source: Source, _ attribution: Int?, _ annotated: AnnotatedDocument) -> String {
    var span: Span?
    if let attribution, annotated.attributions.indices.contains(attribution) {
      span = annotated.attributions[attribution].sourceSpan
    }
    return naming.name(source, words: span.map { OneLine.words(annotated.document.bytes, $0) })
  }

  private mutating func write(
    _ attribution: Attribution, in annotated: AnnotatedDocument, _ document: Int, first: Int
  ) throws {
    let words = attribution.sourceSpan.map { OneLine.words(annotated.document.bytes, $0) }
    let alternatives = attribution.alternatives.map { naming.name($0.source, words: nil) + ": " + $0.because }
    try inserts.attribution(
      attributions, attribution, document: document, parent: attribution.parent.map { $0 + first },
      source: Naming.number(attribution.source), name: naming.name(attribution.source, words: words),
      alternatives: alternatives)
    attributions += 1
  }

  private mutating func writeParts(of claim: Claim, in annotated: AnnotatedDocument) throws {
    let parties = Parties(claim, mentions: annotated.mentions, codebook: chronicle.codebook)
    for (entity, roles) in parties.entities {
      try write(entity)
      try inserts.party(claims, entity.index, roles)
    }
    for (side, roles) in parties.sides { try inserts.party(claims, side, roles) }
    for place in claim.places {
      try write(place)
      try inserts.place(claims, place)
    }
    for figure in claim.figures { try inserts.figure(claims, figure, owner: owner(figure.owner)) }
  }

  /// Only those that are met: the world's states are many.
  private mutating func write(_ entity: EntityID) throws {
    if known.insert(entity.index).inserted { try inserts.entity(entity, chronicle.codebook[entity]) }
  }

  private func owner(_ owner: Figure.Owner) -> String {
    switch owner {
    case .side(let side): chronicle.codebook.name(of: side)
    case .civilians(let side): "civilian-" + chronicle.codebook.name(of: side)
    case .both: "both"
    case .other: "other"
    }
  }

  private func write(_ event: Event, _ number: Int) throws {
    let places = event.places.map { chronicle.codebook[$0].id }
    try inserts.event(number, event, places: places, isDisputed: standings.disputed.contains(number))
  }

  private func write(_ disagreement: Disagreement, _ number: Int) throws {
    let tellers = disagreement.tellers.map { naming.teller(Naming.number($0)) }
    try inserts.disagreement(number, disagreement, tellers: tellers)
    for reference in Set(disagreement.claims).sorted() {
      try inserts.disagreementClaim(number, standings[reference].number)
    }
  }
}

/// Whether a claim reaches us only through the other side.
enum SecondHand {
  static func holds(_ claim: Claim, _ attributions: [Attribution]) -> Bool {
    if claim.foundBy.hasPrefix("second-hand") || claim.foundBy.hasPrefix("second hand") { return true }
    guard let side = claim.side, side != .other, let index = claim.attribution, attributions.indices.contains(index),
      let parent = attributions[index].parent, attributions.indices.contains(parent),
      let teller = attributions[parent].side
    else { return false }
    return teller != .other && teller != side
  }
}
