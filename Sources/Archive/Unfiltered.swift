import Core

/// What is asked without a filter is told from the chronicle: the first screen then waits for no table.
extension RowMaker {
  /// Numbers of everything.
  var overview: Overview {
    var overview = Overview()
    overview.title = naming.codebook.title
    overview.sides = naming.codebook.sides
    overview.documents = chronicle.documents.count
    overview.claims = standings.count
    overview.events = chronicle.events.count
    overview.allEvents = chronicle.events.count
    return overview
  }

  /// All events in the order of the chronology.
  var events: [EventRow] {
    let keys = chronicle.events.map(\.sortKey)
    return keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { event($0) }
  }

  /// All places by number of claims.
  var places: [PlaceRow] {
    var rows: [Int: PlaceRow] = [:]
    var events: [Int: [Int]] = [:]
    for (document, annotated) in chronicle.documents.enumerated() {
      for (index, claim) in annotated.claims.enumerated() where !claim.places.isEmpty {
        let teller = naming.teller(Naming.number(Teller(claim)))
        let event = standings.event(of: ClaimRef(document: document, claim: index))
        for place in Set(claim.places.map { Int($0.index) }) {
          rows[place, default: PlaceRow(naming.codebook.entities[place])].claims += 1
          rows[place]?.counts[teller, default: 0] += 1
          if let event { events[place, default: []].append(event) }
        }
      }
    }
    for (place, events) in events { rows[place]?.events = Set(events).count }
    return PlaceRow.ranked(rows.values)
  }
}

extension PlaceRow {
  /// A place that nobody has named yet.
  init(_ entity: Entity) { (id, name) = (entity.id, entity.name) }

  /// Places by number of claims.
  static func ranked(_ rows: some Sequence<PlaceRow>) -> [PlaceRow] {
    rows.sorted { ($1.claims, $0.name, $0.id) < ($0.claims, $1.name, $1.id) }
  }
}
