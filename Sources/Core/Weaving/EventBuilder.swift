/// Claims of one happening, before they are an event.
struct Cluster: Sendable {
  var happening: Happening
  /// In order of documents and their text.
  var strands: [Strand]

  /// The strands of all documents, put together by happening.
  static func clusters(of strands: [[Strand]]) -> [Cluster] {
    var places: [Happening: Int] = [:]
    var clusters: [Cluster] = []
    for strand in strands.joined() {
      if let place = places[strand.happening] {
        clusters[place].strands.append(strand)
      } else {
        places[strand.happening] = clusters.count
        clusters.append(Cluster(happening: strand.happening, strands: [strand]))
      }
    }
    return clusters
  }

  /// What any of its claims speaks of.
  var subjects: Subjects { strands.reduce(into: []) { $0.formUnion($1.subjects) } }
}

/// Makes events of clusters.
struct EventBuilder: Sendable {
  let chronicle: Chronicle
  let lexicon: Lexicon

  /// The events in order of time, with the clusters they are made of; their titles are still to be found.
  func events(of clusters: [Cluster]) -> [(event: Event, cluster: Cluster)] {
    var taken: Set<String> = []
    let events = clusters.map { (event: event(of: $0, &taken), cluster: $0) }
    return events.sorted { ($0.event.sortKey, $0.event.id) < ($1.event.sortKey, $1.event.id) }
  }

  private func event(of cluster: Cluster, _ taken: inout Set<String>) -> Event {
    let refs = cluster.strands.map(\.ref)
    let claims = refs.map { chronicle[$0] }
    let time = EventTime(cluster)
    let places = Tally.ranked(claims.flatMap(\.places))
    let type = EventKind(cluster, claims)
    return Event(
      id: ShortID.unique(claims.first.map { "event " + $0.id } ?? "event", in: &taken),
      title: "", begin: time.begin, end: time.end, when: time.when, sortKey: time.sortKey, timePrecision: time.precision,
      eventType: type.event, subEventType: type.subEvent, places: places, geoPrecision: geoPrecision(places),
      isBackground: cluster.happening.isBackground, claims: refs, origins: origins(refs))
  }

  /// A few neutral words for an event.
  func title(of event: Event, _ cluster: Cluster) -> String {
    let claims = event.claims.map { chronicle[$0] }
    return EventTitle(chronicle: chronicle, lexicon: lexicon, cluster: cluster, claims: claims, places: event.places).text
  }

  /// Distinct sources; what one source says in five articles has one origin. Unlisted sources count by their words, the
  /// narrators' voices by document.
  private func origins(_ refs: [ClaimRef]) -> Int {
    var origins: Set<String> = []
    for ref in refs {
      let claim = chronicle[ref]
      switch claim.source {
      case .entity(let id): origins.insert("e\(id.index)")
      case .narrator: origins.insert("n\(ref.document)")
      case .unattributed: origins.insert("u\(ref.document)")
      case .unlisted: origins.insert("w" + sourceWords(claim, in: ref.document))
      }
    }
    return origins.count
  }

  private func sourceWords(_ claim: Claim, in document: Int) -> String {
    let document = chronicle.documents[document]
    guard let span = claim.attribution.flatMap({ document.attributions[$0].sourceSpan }) else { return document.document.id }
    return Folding.folded(document.text.words(span))
  }

  /// ACLED's 1 where all places are towns, 2 for parts of a region, 3 where no place or only a region is named.
  private func geoPrecision(_ places: [EntityID]) -> Int {
    let ranks = places.map { id in
      switch chronicle.codebook[id].kind {
      case "town", "city", "village", "settlement", "base", "pass": 1
      case "region", "country", "state", "line", "front": 3
      default: 2
      }
    }
    return ranks.max() ?? 3
  }
}

/// PLOVER category and ACLED sub-event type of an event: what most of its claims have.
struct EventKind: Sendable {
  let event: EventType?
  let subEvent: SubEventType?

  init(_ cluster: Cluster, _ claims: [Claim]) {
    let main = Tally.ranked(claims.compactMap(\.eventType)).first
    let subEvents = claims.compactMap { $0.eventType == main || $0.eventType == nil ? $0.subEventType : nil }
    event = main
    let sides = Set(claims.compactMap { $0.blames ?? $0.side }.filter { $0 != .other })
    // Several kinds of force told by both sides are a clash.
    let isClash = cluster.happening.topic == .fight && Set(subEvents).count > 1 && sides.count > 1
    subEvent = isClash ? .armedClash : Tally.ranked(subEvents).first
  }
}

/// Counts things.
enum Tally {
  /// The distinct things, the most frequent first, equals in order of their first appearance.
  static func ranked<Thing: Hashable>(_ things: [Thing]) -> [Thing] {
    var counts: [Thing: Int] = [:]
    var order: [Thing] = []
    for thing in things {
      if counts[thing] == nil { order.append(thing) }
      counts[thing, default: 0] += 1
    }
    let ranked = order.enumerated().sorted { a, b in
      let (first, second) = (counts[a.element] ?? 0, counts[b.element] ?? 0)
      return first != second ? first > second : a.offset < b.offset
    }
    return ranked.map(\.element)
  }
}
