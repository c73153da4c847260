import Archive
import Core

// Filters: every change can be undone and says so.
extension State {
  /// Changes the filter.
  mutating func narrow(_ change: (inout Filter) -> Void) -> [Effect] {
    var changed = filter
    change(&changed)
    return narrow(to: changed)
  }

  mutating func narrow(to changed: Filter) -> [Effect] {
    guard changed != filter else { return say("that is filtered already") }
    history.leave(here)
    filter = changed
    let words = FilterWords.describe(changed, names: names)
    notice = (words.isEmpty ? "all filters cleared" : words) + " · u undoes"
    return [.load(changed, event: event?.id)]
  }

  /// Goes back or forth in the history.
  mutating func travel(_ place: Place?, nothing: String) -> [Effect] {
    guard let place else { return say(nothing) }
    guard place.filter != filter else {
      chronology.index = events.firstIndex { $0.id == place.event } ?? chronology.index
      return []
    }
    filter = place.filter
    let words = FilterWords.describe(filter, names: names)
    notice = words.isEmpty ? "no filter" : words
    return [.load(filter, event: place.event)]
  }

  /// Only this row's actor.
  mutating func filterHere() -> [Effect] {
    if let claim {
      guard let id = claim.actorID else { return say("\(claim.sourceName): no actor that could be filtered by") }
      names[id] = claim.sourceName
      return narrow { $0.actors = [id] }
    }
    if surfaces.isEmpty, focus == .places { return say("a place has no actor: Enter filters by the place, A picks an actor") }
    guard let event else { return say("no event here") }
    return [.offerActors(event: event.id, filter)]
  }

  /// A list to pick from has come; an actor who is alone needs no list.
  mutating func offer(_ menu: Menu) -> [Effect] {
    for item in menu.items { names[item.id] = item.label }
    if menu.purpose == .actorHere, menu.items.count <= 1 {
      guard let only = menu.items.first else { return say("nobody who is known speaks here: A picks an actor") }
      return narrow { $0.actors = [only.id] }
    }
    guard !menu.items.isEmpty else { return say("\(menu.title.lowercased()): none") }
    mode = .menu(menu.beginning(at: likely(menu)))
    return []
  }

  /// What of a list is meant most likely: what is filtered already, else what stands under the cursor.
  private func likely(_ menu: Menu) -> String? {
    if let marked = menu.items.first(where: { menu.marked.contains($0.id) }) { return marked.id }
    switch menu.purpose {
    case .facet(.place): return focus == .places ? placeRow?.id : event?.places.first
    case .facet(.date): return event?.begin.map { String($0.prefix(10)) }
    case .facet(.type): return event?.subEventType ?? event?.eventType
    case .facet(.actor): return claim?.source
    case .facet(.side): return claim?.teller
    case .actorHere, .sides: return nil
    }
  }

  /// The two sides that face each other, in either order.
  mutating func offerSides() -> [Effect] {
    let sides = overview.sides.indices
    let items = sides.flatMap { left in
      sides.filter { $0 != left }.map { right in
        Menu.Item(id: "\(left)/\(right)", label: "\(overview.sides[left].name) — \(overview.sides[right].name)")
      }
    }
    guard !items.isEmpty else { return say("there are not two sides") }
    mode = .menu(Menu(.sides, title: "SIDES THAT FACE EACH OTHER", items: items))
    return []
  }

  // MARK: Lists to pick from

  mutating func press(_ key: Key, in menu: Menu) -> [Effect] {
    switch Keymap.reading([key], in: .menu) {
    case .action(.menu(let action)): return act(action, in: menu)
    case .action(let action): return act(action, times: nil)
    case .partial, .nothing: break
    }
    var menu = menu
    if case .character(let character) = key, menu.typed.count < Prompt.most { menu.typed.append(character) }
    mode = .menu(menu)
    return []
  }

  private mutating func act(_ action: MenuAction, in menu: Menu) -> [Effect] {
    var menu = menu
    let height = Layout.belowTitle(Layout(self).body).height
    switch action {
    case .move(let motion): menu.cursor.move(motion, times: nil, count: menu.shown.count, height: height)
    case .take: return take(menu)
    case .mark: menu.toggle(\.marked, not: \.excluded)
    case .exclude where menu.canExclude: menu.toggle(\.excluded, not: \.marked)
    case .exclude: notice = "only actors can be excluded"
    case .role where !menu.roles.isEmpty: menu.turnRole()
    case .role: notice = "only actors and sides play roles"
    case .erase: if !menu.typed.isEmpty { menu.typed.removeLast() }
    case .eraseWord: menu.typed.eraseWord()
    case .eraseAll: menu.typed = ""
    case .cancel:
      mode = .normal
      return []
    }
    mode = .menu(menu)
    return []
  }

  private mutating func take(_ menu: Menu) -> [Effect] {
    mode = .normal
    let taken = menu.taken
    if menu.purpose == .facet(.date) { return takeDates(menu) }
    guard !taken.isEmpty || menu.isMarking else {
      return say(menu.typed.isEmpty ? "nothing to pick from" : "nothing matches: \(menu.typed)")
    }
    switch menu.purpose {
    case .sides:
      let indices = taken.first?.split(separator: "/").compactMap { Int($0) } ?? []
      if indices.count == 2 { facing = (left: indices[0], right: indices[1]) }
      return []
    case .actorHere: return narrow { $0.actors = taken }
    case .facet(let facet):
      return narrow { filter in
        switch facet {
        case .actor: menu.takeActors(into: &filter)
        case .place: filter.places = taken
        case .type: filter.types = taken
        case .side: menu.takeSides(into: &filter)
        case .date: break
        }
      }
    }
  }

  /// From the first of the marked dates to the last; else what was typed, if it is a span, else the row.
  private mutating func takeDates(_ menu: Menu) -> [Effect] {
    if menu.isMarking {
      let dates = menu.taken
      return narrow { ($0.since, $0.until) = (dates.first, dates.last) }
    }
    let text = menu.typed.firstRange(of: "..") == nil ? menu.current?.id ?? menu.typed : menu.typed
    guard let (since, until) = DatePrefix.range(text) else { return say("no dates: \(text) (2024-03-01..2024-04, ..2024)") }
    return narrow { ($0.since, $0.until) = (since, until) }
  }
}

extension Menu {
  /// The actors with their role, and those who are excluded.
  func takeActors(into filter: inout Filter) {
    filter.actors = taken
    filter.excludedActors = isMarking ? items.map(\.id).filter(excluded.contains) : []
    filter.role = filter.actors.isEmpty && filter.excludedActors.isEmpty && filter.sides.isEmpty ? .any : role
  }

  /// The sides with their role. That a side speaks is what is meant without one, so that actors keep theirs.
  func takeSides(into filter: inout Filter) {
    filter.sides = taken
    let isAlone = filter.actors.isEmpty && filter.excludedActors.isEmpty
    filter.role = role == .speaks && (isAlone || filter.role == .any) ? .any : role
  }

  /// With the cursor on the line with an id.
  func beginning(at id: String?) -> Menu {
    var menu = self
    menu.cursor.index = shown.firstIndex { $0.id == id } ?? 0
    return menu
  }

  /// Marks the line under the cursor, or takes the mark away, and goes on to the next.
  mutating func toggle(_ marks: WritableKeyPath<Menu, Set<String>>, not others: WritableKeyPath<Menu, Set<String>>) {
    guard let id = current?.id else { return }
    isMarking = true
    if self[keyPath: marks].remove(id) == nil { self[keyPath: marks].insert(id) }
    self[keyPath: others].remove(id)
    cursor.move(.down, times: nil, count: shown.count, height: .max)
  }

  /// The next role; the cursor stays on its actor.
  mutating func turnRole() {
    let id = current?.id
    isMarking = isMarking || !marked.isEmpty || !excluded.isEmpty
    role = roles[((roles.firstIndex(of: role) ?? 0) + 1) % roles.count]
    cursor.index = shown.firstIndex { $0.id == id } ?? 0
  }
}

extension ClaimRow {
  /// The speaker's id, where a filter can hold it.
  var actorID: String? { ["", "unlisted", "narrator", "unattributed"].contains(source) ? nil : source }
}
