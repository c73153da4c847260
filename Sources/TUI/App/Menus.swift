import Archive
import Core

/// Lists to pick from.
enum Menus {
  static func facet(_ facet: Facet, _ filter: Filter, _ library: any Library) throws(ArchiveError) -> Menu {
    switch facet {
    case .actor: try actors(filter, library)
    case .place: try places(filter, library)
    case .type: try types(filter, library)
    case .side: try sides(filter, library)
    case .date: try dates(filter, library)
    }
  }

  private static func actors(_ filter: Filter, _ library: any Library) throws(ArchiveError) -> Menu {
    var rest = filter
    (rest.actors, rest.excludedActors, rest.role) = ([], [], .any)
    let sides = try library.overview(rest).sides
    let items = try library.actors(rest).map { actor in
      let side = sides.first { $0.id == actor.side }?.short ?? ""
      return Menu.Item(id: actor.id, label: actor.name, tag: side, counts: actor.counts)
    }
    var menu = Menu(.facet(.actor), title: "ACTORS", items: items, role: filter.role)
    (menu.marked, menu.excluded) = (Set(filter.actors), Set(filter.excludedActors))
    return menu
  }

  private static func places(_ filter: Filter, _ library: any Library) throws(ArchiveError) -> Menu {
    var rest = filter
    rest.places = []
    let sides = try library.overview(rest).sides.prefix(4)
    let items = try library.places(rest).map { place in
      Menu.Item(id: place.id, label: place.name, counts: [.any: place.claims], numbers: sides.map { place.counts[$0.id] ?? 0 })
    }
    var menu = Menu(.facet(.place), title: "PLACES", items: items)
    menu.headings = ["claims"] + sides.map(\.short)
    menu.marked = Set(filter.places)
    return menu
  }

  private static func sides(_ filter: Filter, _ library: any Library) throws(ArchiveError) -> Menu {
    var rest = filter
    (rest.sides, rest.role) = ([], .any)
    let sides = try library.overview(rest).sides
    // A side has a row of its own among the actors, for all who belong to it.
    let parts = Dictionary(try library.actors(rest).map { ($0.id, $0.counts) }) { first, _ in first }
    var items = sides.map { Menu.Item(id: $0.id, label: $0.name, tag: $0.short, counts: parts[$0.id] ?? [:]) }
    items += [Menu.Item(id: "other", label: "Others"), Menu.Item(id: "narrator", label: "Narrator")]
    for index in items.indices {
      rest.sides = [items[index].id]
      items[index].counts[.speaks] = try library.overview(rest).claims
    }
    var menu = Menu(.facet(.side), title: "SIDES", items: items, role: filter.role == .any ? .speaks : filter.role)
    menu.marked = Set(filter.sides)
    return menu
  }

  /// Types with the number of events, the commonest first.
  private static func types(_ filter: Filter, _ library: any Library) throws(ArchiveError) -> Menu {
    var rest = filter
    rest.types = []
    let types = try library.events(rest).flatMap { event in [event.eventType, event.subEventType].compactMap { $0 } }
    var menu = Menu(.facet(.type), title: "TYPES OF EVENT", items: counted(types) { ($1.value, $0.key) < ($0.value, $1.key) })
    menu.headings = ["events"]
    menu.marked = Set(filter.types)
    return menu
  }

  /// Years, months and days on which something began, in order.
  private static func dates(_ filter: Filter, _ library: any Library) throws(ArchiveError) -> Menu {
    var rest = filter
    (rest.since, rest.until) = (nil, nil)
    let dates = try library.events(rest).flatMap { beginnings($0.begin ?? "") }
    var menu = Menu(.facet(.date), title: "DATES", items: counted(dates) { $0.key < $1.key })
    menu.headings = ["events"]
    menu.marked = Set([filter.since, filter.until].compactMap { $0 })
    return menu
  }

  /// The year, month and day of an ISO date, as far as it has them.
  private static func beginnings(_ date: String) -> [String] {
    [4, 7, 10].filter { $0 <= date.count }.map { String(date.prefix($0)) }.filter(DatePrefix.isOne)
  }

  private static func counted(
    _ ids: [String], by order: ((key: String, value: Int), (key: String, value: Int)) -> Bool
  ) -> [Menu.Item] {
    let counts = ids.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return counts.sorted(by: order).map { Menu.Item(id: $0.key, label: $0.key, counts: [.any: $0.value]) }
  }

  /// Those who are known by name among the speakers of an event.
  static func actors(of event: String, _ filter: Filter, _ library: any Library) throws(ArchiveError) -> Menu {
    var counts: [String: Int] = [:]
    var items: [Menu.Item] = []
    for claim in try library.versions(event: event)?.columns.flatMap(\.claims) ?? [] {
      guard let id = claim.actorID else { continue }
      if counts[id] == nil { items.append(Menu.Item(id: id, label: claim.sourceName)) }
      counts[id, default: 0] += claim.repeats
    }
    items = items.map { Menu.Item(id: $0.id, label: $0.label, counts: [.any: counts[$0.id] ?? 0]) }
    var menu = Menu(.actorHere, title: "ACTORS OF THIS EVENT", items: items)
    menu.headings = ["claims"]
    return menu
  }

  /// The filter that `actor NAME` means: an id, a name, or words that only one name has.
  static func named(_ words: String, _ facet: Facet, _ filter: Filter, _ library: any Library) throws(ArchiveError) -> Message {
    let items = try self.facet(facet, filter, library).items
    let folded = Folding.folded(words)
    let exact = items.filter { $0.id == words || Folding.folded($0.label) == folded }
    let likely = exact.isEmpty ? items.filter { Folding.folded($0.label + " " + $0.id).contains(folded) } : exact
    guard let item = likely.first else { return .notice("no such \(facet): \(words)") }
    guard likely.count == 1 || !exact.isEmpty else {
      return .notice("\(words) could be " + likely.prefix(4).map(\.label).joined(separator: ", "))
    }
    var changed = filter
    switch facet {
    case .actor: changed.actors = [item.id]
    case .place: changed.places = [item.id]
    case .type: changed.types = [item.id]
    case .side: changed.sides = [item.id]
    case .date: (changed.since, changed.until) = (item.id, item.id)
    }
    return .narrowed(changed, names: [item.id: item.label])
  }
}
