import Archive
import Core

/// Turns what the state asks for into what the archive answers.
public enum Answers {
  /// The answers to an effect; none for those that are the terminal's.
  public static func to(_ effect: Effect, from library: any Library) -> [Message] {
    do throws(ArchiveError) { return try answers(effect, library) } catch {
      switch error {
      case .database(let why): return [.notice("archive: \(why)")]
      }
    }
  }

  /// Everything the panes show.
  public static func contents(_ filter: Filter, _ library: any Library) throws(ArchiveError) -> Contents {
    Contents(
      overview: try library.overview(filter), events: try library.events(filter), places: try library.places(filter))
  }

  private static func answers(_ effect: Effect, _ library: any Library) throws(ArchiveError) -> [Message] {
    switch effect {
    case .load(let filter, let event): return [.loaded(try contents(filter, library), event: event)]
    case .follow(let event): return [.followed(try library.versions(event: event))]
    case .read(let document, let claim, let replacing):
      guard let article = try library.article(document) else { return [.notice("no such document: \(document)")] }
      return [.opened(article, claim: claim, replacing: replacing)]
    case .readEvent(let event, let side, let replacing):
      let versions = try library.versions(event: event)
      let columns = versions?.columns ?? []
      let claim = columns.first { $0.teller == side }?.claims.first ?? columns.lazy.flatMap(\.claims).first
      guard let claim else { return [.notice("nothing is claimed of this event")] }
      let answer = try answers(.read(document: claim.document, claim: claim.id, replacing: replacing), library)
      return [.followed(versions)] + answer
    case .readClaim(let id):
      guard let claim = try library.claim(id) else { return [.notice("no such claim: \(id)")] }
      return try answers(.read(document: claim.row.document, claim: id, replacing: false), library)
    case .offer(let facet, let filter): return [.offered(try Menus.facet(facet, filter, library))]
    case .offerActors(let event, let filter): return [.offered(try Menus.actors(of: event, filter, library))]
    case .list(.documents, let filter): return [.listed(Listings.documents(try library.documents(filter)))]
    case .list(.figures, let filter):
      let sides = try library.overview(filter).sides
      let parting = try library.disagreements(filter)
      return [.listed(Listings.figures(try library.figures(filter), parting: parting, sides: sides))]
    case .match(let filter, let forward):
      return [.matched(Set(try library.events(filter).map(\.id)), forward: forward)]
    case .narrow(let filter, let facet, let words): return [try Menus.named(words, facet, filter, library)]
    case .cite(let target, let quoting):
      let lines = try citations(target, quoting: quoting, library)
      return [lines.isEmpty ? .notice("nothing is told here that could be cited") : .cited(lines, quoting: quoting)]
    case .locate(let target): return [try original(target, library)]
    case .copy, .edit, .reread, .quit, .suspend, .redraw: return []
    }
  }
}

/// Lists to pick from.
enum Menus {
  static func facet(_ facet: Facet, _ filter: Filter, _ library: any Library) throws(ArchiveError) -> Menu {
    var rest = filter
    var menu: Menu
    switch facet {
    case .actor:
      (rest.actors, rest.excludedActors, rest.role) = ([], [], .any)
      let items = try library.actors(rest).map { Menu.Item(id: $0.id, label: $0.name, counts: $0.counts) }
      menu = Menu(.facet(.actor), title: "ACTORS", items: items, role: filter.role)
      (menu.marked, menu.excluded) = (Set(filter.actors), Set(filter.excludedActors))
    case .place:
      rest.places = []
      let items = try library.places(rest).map { Menu.Item(id: $0.id, label: $0.name, counts: [.any: $0.claims]) }
      menu = Menu(.facet(.place), title: "PLACES", items: items)
      menu.marked = Set(filter.places)
    case .type:
      rest.types = []
      menu = Menu(.facet(.type), title: "TYPES OF EVENT", items: types(try library.events(rest)))
      menu.marked = Set(filter.types)
    case .side:
      rest.sides = []
      let sides = try library.overview(rest).sides.map { Menu.Item(id: $0.id, label: $0.name) }
      menu = Menu(.facet(.side), title: "SIDES", items: sides + [Menu.Item(id: "other", label: "Third parties")])
      menu.marked = Set(filter.sides)
    }
    return menu
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
    return Menu(.actorHere, title: "ACTORS OF THIS EVENT", items: items)
  }

  /// Types with the number of events, the commonest first.
  private static func types(_ events: [EventRow]) -> [Menu.Item] {
    var counts: [String: Int] = [:]
    for event in events {
      for type in [event.eventType, event.subEventType].compactMap({ $0 }) { counts[type, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      Menu.Item(id: $0.key, label: $0.key, counts: [.any: $0.value])
    }
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
    }
    return .narrowed(changed, names: [item.id: item.label])
  }
}

/// Lists that cover the panes.
enum Listings {
  static func documents(_ rows: [DocumentRow]) -> Listing {
    let lines = rows.flatMap { row -> [Listing.Row] in
      let day = row.published.map { $0.day.iso + ($0.basis == .stated ? "" : " \($0.basis.rawValue)") } ?? "date unknown"
      let text = [day, row.title ?? row.id, row.outlet].compactMap { $0 }.joined(separator: " · ")
      let note = "\(HeaderPane.counted(row.claims, "claim")), \(HeaderPane.counted(row.events, "event"))"
      let reasons = (row.published?.because ?? []) + row.problems
      return [Listing.Row(text, note: note, target: .document(row.id), isNew: row.isNew)]
        + reasons.map {
          Listing.Row("    " + $0, target: .document(row.id))
        }
    }
    return Listing(title: "DOCUMENTS", rows: lines.isEmpty ? [Listing.Row("no documents")] : lines)
  }

  /// What the sides part over first, then every figure by what became of the people.
  static func figures(_ figures: [FigureRow], parting: [DisagreementRow], sides: [Side]) -> Listing {
    var lines: [Listing.Row] = []
    for row in parting where row.kind == "figure" {
      lines.append(Listing.Row("≠ " + row.note))
      lines += row.claims.map { Listing.Row("    \($0.sourceName): \($0.words)", note: $0.place, target: .claim($0.id)) }
    }
    var kinds: [String] = []
    for figure in figures where !kinds.contains(figure.kind) { kinds.append(figure.kind) }
    for kind in kinds {
      lines.append(Listing.Row(kind))
      lines += figures.filter { $0.kind == kind }.map { figure in
        Listing.Row("    " + words(figure, sides), note: figure.claim.place, target: .claim(figure.claim.id))
      }
    }
    return Listing(title: "FIGURES", rows: lines.isEmpty ? [Listing.Row("no figures")] : lines)
  }

  /// `49 of Norland · Ministry of Defence: …`.
  private static func words(_ figure: FigureRow, _ sides: [Side]) -> String {
    let parts = figure.parts.isEmpty ? "" : " (" + figure.parts.map(String.init).joined(separator: " + ") + ")"
    let bound = ["", "exact"].contains(figure.bound) ? "" : figure.bound.split(separator: "_").joined(separator: " ") + " "
    let owner = owner(figure.owner, sides)
    return
      "\(bound)\(figure.value.map(String.init) ?? figure.words)\(parts)\(owner) · \(figure.claim.sourceName): \(figure.claim.words)"
  }

  private static func owner(_ owner: String, _ sides: [Side]) -> String {
    for side in sides {
      if owner == side.id { return " of \(side.name)" }
      if owner == "civilian-" + side.id { return " civilians of \(side.name)" }
    }
    return owner == "both" ? " of both" : ""
  }
}
