@testable import Core

/// Builds chronicles by hand, of an invented quarrel between Norland and Sudmark.
struct ChronicleBuilder {
  /// How a claim is to be.
  struct Telling {
    var words: String
    var source: String
    var stance: Stance = .asserts
    var type: EventType?
    var subtype: SubEventType?
    var actors: [String] = []
    var recipients: [String] = []
    var blames: String?
    var places: [String] = []
    var figures: [Figure] = []
    var passedOnBy: String?
    var foundBy = "hand"
  }

  let codebook: Codebook
  private(set) var documents: [AnnotatedDocument] = []
  private(set) var events: [Event] = []
  private(set) var disagreements: [Disagreement] = []
  private var references: [String: ClaimRef] = [:]

  init(codebook: Codebook = .quarrel) { self.codebook = codebook }

  var chronicle: Chronicle {
    Chronicle(codebook: codebook, documents: documents, events: events, disagreements: disagreements)
  }

  /// A document whose claims are found by their words; claim ids are `document#1`, `document#2`, …
  mutating func document(
    _ id: String, _ text: String, published: Publication? = nil, problems: [String] = [], _ tellings: [Telling]
  ) {
    let bytes = Array(text.utf8)
    let body = Block(.body, Span(0, bytes.count))
    var annotated = AnnotatedDocument(
      text: Text(
        document: Document(
          id: id, bytes: bytes, sha256: "0", title: "Title of \(id)", published: published, blocks: [body],
          problems: problems)))
    for (index, telling) in tellings.enumerated() {
      annotated.mentions += mentions(telling, bytes)
      let claim = claim(telling, id: "\(id)#\(index + 1)", bytes, &annotated)
      references[claim.id] = ClaimRef(document: documents.count, claim: index)
      annotated.claims.append(claim)
    }
    annotated.mentions.sort { $0.span < $1.span }
    documents.append(annotated)
  }

  mutating func event(
    _ id: String, _ claims: [String], begin: String? = nil, end: String? = nil, type: EventType? = nil, places: [String] = []
  ) {
    events.append(
      Event(
        id: id, title: "Title of \(id)", begin: begin, end: end ?? begin, when: begin ?? "undated", sortKey: begin ?? "~",
        timePrecision: 1, eventType: type, subEventType: nil, places: places.compactMap(entity), geoPrecision: 1,
        isBackground: false, claims: claims.compactMap { references[$0] }, origins: 1))
  }

  mutating func disagreement(_ kind: Disagreement.Kind, event: Int, _ claims: [String], _ tellers: [Teller]) {
    disagreements.append(
      Disagreement(
        id: "d\(disagreements.count + 1)", event: event, kind: kind, claims: claims.compactMap { references[$0] },
        tellers: tellers, note: "They part over it."))
  }

  private func claim(_ telling: Telling, id: String, _ bytes: [UInt8], _ annotated: inout AnnotatedDocument) -> Claim {
    let source = source(telling.source)
    var side: SideID?
    if case .entity(let entity) = source { side = codebook[entity].side }
    let span = bytes.span(of: telling.words)
    var attribution: Int?
    if source != .narrator {
      let parent = telling.passedOnBy.map { name in
        annotated.attributions.append(saying(self.source(name), span))
        return annotated.attributions.count - 1
      }
      annotated.attributions.append(saying(source, span, parent: parent))
      attribution = annotated.attributions.count - 1
    }
    return Claim(
      id: id, span: span, sentence: 0, attribution: attribution, source: source, side: side,
      mode: source == .narrator ? .narration : .indirect, basis: source == .narrator ? nil : .explicit,
      stance: telling.stance, eventType: telling.type, subEventType: telling.subtype,
      actors: telling.actors.compactMap(entity), recipients: telling.recipients.compactMap(entity),
      blames: telling.blames.flatMap(codebook.side), places: telling.places.compactMap(entity), figures: telling.figures,
      foundBy: telling.foundBy)
  }

  private func saying(_ source: Source, _ span: Span, parent: Int? = nil) -> Attribution {
    var side: SideID?
    if case .entity(let entity) = source { side = codebook[entity].side }
    return Attribution(
      parent: parent, source: source, side: side, sourceSpan: Span(span.start, span.start + 3), cueSpan: nil,
      contentSpans: [span], mode: .indirect, basis: .explicit, foundBy: "hand-cue")
  }

  private func source(_ id: String) -> Source {
    switch id {
    case "narrator": .narrator
    case "unlisted": .unlisted
    case "unattributed": .unattributed
    default: entity(id).map(Source.entity) ?? .unlisted
    }
  }

  private func entity(_ id: String) -> EntityID? { codebook.entities.firstIndex { $0.id == id }.map(EntityID.init) }

  /// Everybody whose name stands in the words.
  private func mentions(_ telling: Telling, _ bytes: [UInt8]) -> [Mention] {
    codebook.entities.indices.compactMap { index in
      let entity = codebook.entities[index]
      guard telling.words.contains(entity.name) else { return nil }
      let outer = bytes.span(of: telling.words)
      let inner = Array(telling.words.utf8).span(of: entity.name)
      return Mention(
        span: Span(outer.start + inner.start, outer.start + inner.end), tokens: 0..<0, entity: EntityID(index),
        sort: entity.sort, side: entity.side, foundBy: "hand")
    }
  }
}

extension Array where Element == UInt8 {
  /// Where some words stand; an empty span at the start where they don't.
  func span(of words: String) -> Span {
    let wanted = Array(words.utf8)
    for start in 0...Swift.max(0, count - wanted.count) where Array(self[start...].prefix(wanted.count)) == wanted {
      return Span(start, start + wanted.count)
    }
    return Span(0, 0)
  }
}

extension Codebook {
  /// Two sides, a ministry and a person each, a third party, two towns.
  static let quarrel = Codebook(
    title: "Norland–Sudmark river, May 2031",
    sides: [Side(id: "norland", name: "Norland", short: "NO"), Side(id: "sudmark", name: "Sudmark", short: "SU")],
    entities: [
      Entity(id: "norland", name: "Norland", sort: .state, side: SideID(0)),
      Entity(id: "sudmark", name: "Sudmark", sort: .state, side: SideID(1)),
      Entity(id: "norland-mod", name: "Norland's Defence Ministry", sort: .actor, side: SideID(0)),
      Entity(id: "sudmark-mod", name: "Sudmark's Defence Ministry", sort: .actor, side: SideID(1)),
      Entity(id: "ana-berg", name: "Ana Berg", sort: .actor, kind: "person", side: SideID(0)),
      Entity(id: "thirdia", name: "Thirdia", sort: .state),
      Entity(id: "zirə", name: "Zirə", sort: .place, kind: "town", side: SideID(1)),
      Entity(id: "oldford", name: "Oldford", sort: .place, kind: "town", side: SideID(0)),
    ], vocabulary: Vocabulary())
}
