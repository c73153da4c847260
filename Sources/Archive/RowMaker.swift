import Core

/// Makes rows of a chronicle's events and claims: for the screen, and for the tables that filters ask.
struct RowMaker {
  let chronicle: Chronicle
  let standings: Standings
  let naming: Naming
  /// Indices of the documents that are new to the reader.
  let news: Set<Int>
  /// Of the claims, by number, of the events that have been looked at.
  private var known: [Int: Standing] = [:]
  private var lines: (document: Int, starts: LineStarts)?

  init(_ chronicle: Chronicle, standings: Standings, news: Set<Int> = []) {
    self.chronicle = chronicle
    self.standings = standings
    self.news = news
    naming = Naming(chronicle.codebook)
  }

  /// Where a claim stands among the others of its event.
  mutating func standing(of reference: ClaimRef) -> Standing {
    let number = standings.number(of: reference)
    if let standing = known[number] { return standing }
    let event = standings.event(of: reference)
    let claims = event.map { standings.claims(of: $0, in: chronicle) } ?? [reference]
    settle(claims)
    return known[number] ?? Standing(statement: number)
  }

  /// Puts the claims of an event into statements.
  private mutating func settle(_ claims: [ClaimRef]) {
    let groups =
      claims.count > 1 ? StatementGrouper.groups(claims.map { StatementGrouper.Candidate($0, in: chronicle) }) : [0]
    var documents: [Int: [Int]] = [:]
    var parted: [Int: [Int]] = [:]
    for (group, reference) in zip(groups, claims) {
      if documents[group]?.last != reference.document { documents[group, default: []].append(reference.document) }
      parted[group, default: []] += standings.disagreements(of: reference)
    }
    let kinds = parted.mapValues { $0.isEmpty ? [] : self.kinds(of: $0) }
    for (group, reference) in zip(groups, claims) {
      known[standings.number(of: reference)] = Standing(
        statement: standings.number(of: claims[group]), repeats: documents[group]?.count ?? 1, kinds: kinds[group] ?? [])
    }
  }

  /// The kinds of some disagreements, each once, in the order of the chronicle.
  private func kinds(of disagreements: [Int]) -> [Disagreement.Kind] {
    disagreements.sorted().reduce(into: []) { kinds, number in
      let kind = chronicle.disagreements[number].kind
      if !kinds.contains(kind) { kinds.append(kind) }
    }
  }
}

extension RowMaker {
  /// A claim as a line.
  mutating func claim(_ reference: ClaimRef) -> ClaimRow {
    let annotated = chronicle.documents[reference.document]
    let claim = annotated.claims[reference.claim]
    let standing = standing(of: reference)
    var row = ClaimRow()
    row.id = claim.id
    row.event = standings.event(of: reference).map { chronicle.events[$0].id } ?? ""
    row.document = annotated.document.id
    row.line = line(claim.span.start, of: reference.document)
    row.span = claim.span
    row.source = Naming.id(claim.source, chronicle.codebook)
    row.sourceName = sourceName(claim, annotated)
    row.teller = naming.teller(Naming.number(Teller(claim)))
    row.words = OneLine.words(annotated.document.bytes, claim.span)
    row.mode = claim.mode.rawValue
    row.basis = claim.basis?.rawValue
    row.stance = claim.stance.rawValue
    row.eventType = claim.eventType?.rawValue
    row.subEventType = claim.subEventType?.rawValue
    row.blames = claim.blames.map { chronicle.codebook.name(of: $0) }
    row.repeats = standing.repeats
    row.isSecondHand = SecondHand.holds(claim, annotated.attributions)
    row.disagreements = standing.kinds.map(\.rawValue)
    return row
  }

  private func sourceName(_ claim: Claim, _ annotated: AnnotatedDocument) -> String {
    guard let attribution = claim.attribution, annotated.attributions.indices.contains(attribution),
      let span = annotated.attributions[attribution].sourceSpan
    else { return naming.name(claim.source, words: nil) }
    return naming.name(claim.source, words: OneLine.words(annotated.document.bytes, span))
  }

  /// Rows are asked for document by document, so that the lines of one are enough to remember.
  private mutating func line(_ offset: Int, of document: Int) -> Int {
    if let lines, lines.document == document { return lines.starts.line(at: offset) }
    let starts = LineStarts(chronicle.documents[document].document.bytes)
    lines = (document, starts)
    return starts.line(at: offset)
  }

  /// An event as a line of the chronology.
  func event(_ number: Int) -> EventRow {
    let event = chronicle.events[number]
    var row = EventRow()
    row.id = event.id
    row.when = event.when
    row.begin = event.begin
    row.end = event.end
    row.title = event.title
    row.eventType = event.eventType?.rawValue
    row.subEventType = event.subEventType?.rawValue
    row.places = event.places.map { chronicle.codebook[$0].id }
    row.isBackground = event.isBackground
    row.isDisputed = standings.disputed.contains(number)
    row.claims = event.claims.count
    row.documents = Set(event.claims.map(\.document)).count
    row.origins = event.origins
    row.isNew = !news.isEmpty && event.claims.contains { news.contains($0.document) && standings.event(of: $0) == number }
    return row
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
