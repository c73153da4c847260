import Archive
import Core
import TUI

/// A small archive by hand: an invented border quarrel of two sides, told by three articles.
///
/// It answers filters well enough for the screen's tests, which must not depend on extraction.
struct InventedLibrary: Library {
  var claims = InventedConflict.claims
  var events = InventedConflict.events
  /// Ids of the documents that were not there at the last look.
  var news: Set<String> = []

  let sides = [
    Side(id: "norland", name: "Norland", short: "NO"), Side(id: "sudria", name: "Sudria", short: "SU"),
    Side(id: "estmark", name: "Estmark", short: "ES"),
  ]

  private func matching(_ filter: Filter) -> [InventedClaim] {
    let disputed = Set(events.filter(\.isDisputed).map(\.id))
    return claims.filter { claim in
      let event = events.first { $0.id == claim.event } ?? EventRow()
      return (filter.actors.isEmpty || filter.actors.contains { claim.plays($0, filter.role) })
        && !filter.excludedActors.contains { claim.plays($0, filter.role) }
        && (filter.places.isEmpty || !Set(filter.places).isDisjoint(with: claim.places))
        && (filter.types.isEmpty || filter.types.contains { $0 == event.eventType || $0 == event.subEventType })
        && (filter.sides.isEmpty || filter.sides.contains(claim.teller))
        && (filter.since.map { (event.begin ?? "") >= $0 } ?? true)
        && (filter.until.map { (event.begin ?? "~").prefix($0.count) <= $0 } ?? true)
        && (!filter.newOnly || news.contains(claim.document))
        && (!filter.disputedOnly || disputed.contains(claim.event))
        && (filter.search.map { TextPattern($0, spellings: Self.spellings)?.holds(claim.words + " " + claim.name) ?? false }
          ?? true)
    }
  }

  /// Mira Bridge has two names.
  static let spellings = [["Mira", "Мира", "Miravərd"]]

  func found(_ filter: Filter) -> Finding {
    var finding = Finding()
    guard let pattern = TextPattern(filter.search ?? "", spellings: Self.spellings) else { return finding }
    finding.pattern = pattern
    finding.claims = matching(filter).count
    finding.events = Set(matching(filter).map(\.event))
    for document in InventedConflict.documents {
      let article = document.article(of: self)
      let titles = article.blocks.filter { $0.role == .title || $0.role == .teaser }.map(\.span)
      for span in article.sentences + titles where !pattern.spans(in: article.bytes, span).isEmpty {
        var sentence = SentenceRow()
        (sentence.document, sentence.span) = (document.id, span)
        finding.sentences.append(sentence)
      }
    }
    return finding
  }

  func overview(_ filter: Filter) -> Overview {
    let left = matching(filter)
    var overview = Overview()
    overview.title = "Norland–Sudria border, March 2031"
    overview.sides = sides
    overview.documents = Set(left.map(\.document)).count
    overview.claims = left.count
    overview.events = Set(left.map(\.event)).count
    overview.allEvents = events.count
    return overview
  }

  func events(_ filter: Filter) -> [EventRow] {
    let ids = Set(matching(filter).map(\.event))
    let new = Set(claims.filter { news.contains($0.document) }.map(\.event))
    return events.filter { ids.contains($0.id) }.map { event in
      var event = event
      event.isNew = new.contains(event.id)
      return event
    }
  }

  func versions(event: String) -> Versions? {
    guard let row = events.first(where: { $0.id == event }) else { return nil }
    var versions = Versions()
    versions.event = row
    versions.disagreements = disagreements(Filter()).filter { $0.event == event }
    let names = sides.map { ($0.id, $0.name) } + [("other", "Others"), ("narrator", "Narrator")]
    for (teller, name) in names {
      var version = Version()
      version.teller = teller
      version.name = name
      version.claims = claims.filter { $0.event == event && $0.teller == teller }.map { $0.row(in: self) }
      versions.columns.append(version)
    }
    return versions
  }

  func places(_ filter: Filter) -> [PlaceRow] {
    var rows: [String: PlaceRow] = [:]
    for claim in matching(filter) {
      for place in claim.places {
        var row = rows[place] ?? PlaceRow()
        row.id = place
        row.name = InventedConflict.placeNames[place] ?? place
        row.counts[claim.teller, default: 0] += 1
        row.claims += 1
        rows[place] = row
      }
    }
    return rows.values.sorted { ($1.claims, $0.name) < ($0.claims, $1.name) }
  }

  func actors(_ filter: Filter) -> [ActorRow] {
    var rows: [String: ActorRow] = [:]
    for claim in matching(filter) where claim.source != "narrator" {
      var row = rows[claim.source] ?? ActorRow()
      row.id = claim.source
      row.name = claim.name
      row.side = claim.teller
      row.counts[.any, default: 0] += 1
      row.counts[.speaks, default: 0] += 1
      if claim.words.contains("we ") { row.counts[.acts, default: 0] += 1 }
      rows[claim.source] = row
    }
    return rows.values.sorted { ($1.counts[.any] ?? 0, $0.name) < ($0.counts[.any] ?? 0, $1.name) }
  }

  func documents(_ filter: Filter) -> [DocumentRow] {
    InventedConflict.documents.map { document in
      var row = document.row(claims: matching(filter))
      row.isNew = news.contains(row.id)
      return row
    }
  }

  func disagreements(_ filter: Filter) -> [DisagreementRow] {
    InventedConflict.disagreements.map { id, kind, ids, note in
      var row = DisagreementRow()
      row.id = id
      row.kind = kind
      row.note = note
      let parting = claims.filter { ids.contains($0.id) }
      row.event = parting.first?.event ?? ""
      row.tellers = parting.map(\.teller)
      row.claims = parting.map { $0.row(in: self) }
      return row
    }
  }

  func figures(_ filter: Filter) -> [FigureRow] {
    matching(filter).compactMap { claim in
      guard let (kind, value, owner) = InventedConflict.figures[claim.id] else { return nil }
      var row = FigureRow()
      (row.kind, row.value, row.words, row.owner, row.claim) = (kind, value, "\(value)", owner, claim.row(in: self))
      row.bound = claim.words.contains("at least") ? "at_least" : "exact"
      row.when = "2031-03-12"
      return row
    }
  }

  func claim(_ id: String) -> ClaimDetail? {
    claims.first { $0.id == id }.flatMap { claim in article(claim.document)?.claims.first { $0.row.id == id } }
  }

  func article(_ document: String) -> Article? {
    InventedConflict.documents.first { $0.id == document }?.article(of: self)
  }
}
