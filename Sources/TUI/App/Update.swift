import Archive
import Core

/// The next state, and what it wants from outside. Pure: the loop runs the effects and sends their answers back.
public func update(_ state: State, _ message: Message) -> (State, [Effect]) {
  var next = state
  let effects = next.update(message)
  return (next, effects)
}

extension State {
  /// The same where the state stands, without a copy of it.
  mutating func update(_ message: Message) -> [Effect] {
    let effects = receive(message)
    settle()
    return effects
  }

  private mutating func receive(_ message: Message) -> [Effect] {
    switch message {
    case .key(let key): return press(key)
    case .resized(let size): self.size = size
    case .loaded(let contents, let event): show(contents, at: event)
    case .followed(let versions): follow(versions)
    case .opened(let article, let claim, let replacing): read(article, claim: claim, replacing: replacing)
    case .offered(let menu): return offer(menu)
    case .listed(let listing):
      if case .list = surfaces.last { surfaces.removeLast() }
      surfaces.append(.list(listing))
    case .matched(let finding, let forward): return found(finding, forward: forward)
    case .sought(let finding): show(finding)
    case .narrowed(let filter, let names):
      self.names.merge(names) { _, new in new }
      return narrow(to: filter)
    case .cited(let lines, let quoting):
      let name = HeaderPane.counted(lines.count, quoting ? "quotation" : "citation")
      return [.copy(lines.joined(separator: "\n"), called: name)]
    case .located(let path, let line): return [.edit(path: path, line: line)]
    case .reread(let contents, let note): return showAgain(contents, note)
    case .notice(let text): notice = text
    }
    return []
  }

  /// Keeps every chosen row within its list and on the screen, and every text fitted to its width.
  mutating func settle() {
    let layout = Layout(self)
    func rows(_ pane: Pane) -> Int { layout.rows(pane)?.height ?? layout.body.height }
    chronology.show(count: events.count, height: rows(.chronology))
    place.show(count: places.count, height: rows(.places))
    if surfaces.isEmpty { settleVersions(layout) }
    settleSurface(layout)
    keepLines(layout)
    if case .menu(var menu) = mode {
      menu.cursor.show(count: menu.shown.count, height: Layout.belowTitle(layout.body).height)
      mode = .menu(menu)
    }
  }

  private mutating func settleVersions(_ layout: Layout) {
    let height = layout.versions.map { Layout.belowTitle($0).height } ?? layout.body.height
    let ground = Facing.Ground(
      layout: layout, loads: loads, left: facing.left, right: facing.right, isSkimmed: isSkimming)
    if setOutFor != ground { (setOut, setOutFor) = (Facing(self), ground) }
    left.index = max(0, min(left.index, setOut.claims(.left).count - 1))
    right.index = max(0, min(right.index, setOut.claims(.right).count - 1))
    // Both columns scroll together, by the pane in focus.
    let pane = focus == .right ? Pane.right : .left
    var top = left.top
    if focus == .left || focus == .right,
      let lines = setOut.lines(of: pane == .right ? right.index : left.index, in: pane)
    {
      if lines.lowerBound < top { top = lines.lowerBound }
      if lines.upperBound >= top + height { top = min(lines.lowerBound, lines.upperBound - height + 1) }
    }
    left.top = max(0, min(top, setOut.lines.count - max(1, height)))
    right.top = left.top
  }

  private mutating func settleSurface(_ layout: Layout) {
    let height = Layout.belowTitle(layout.body).height
    switch surfaces.last {
    case .reader(var reader):
      reader.fit(width: ReaderPane.textWidth(layout.body))
      // Where there is less room than before, the text moves rather than the cursor.
      reader.follow(height: ReaderPane.textHeight(reader, layout.body))
      reader.clamp(height: ReaderPane.textHeight(reader, layout.body))
      reader.drawPage(sides: overview.sides, area: layout.body)
      surfaces[surfaces.count - 1] = .reader(reader)
    case .list(var listing):
      listing.fit(width: layout.body.width)
      listing.cursor.show(count: listing.rows.count, height: height)
      surfaces[surfaces.count - 1] = .list(listing)
    case .help(var help):
      help.fit(width: layout.body.width)
      help.cursor.show(count: help.lines.count, height: height)
      surfaces[surfaces.count - 1] = .help(help)
    case nil: break
    }
  }

  private mutating func show(_ contents: Contents, at id: String?) {
    let before = chronology.index
    let place = placeRow?.id
    contentLoads += 1
    overview = contents.overview
    events = contents.events
    places = contents.places
    whenWidth = events.lazy.map { Glyphs.width($0.when) }.max() ?? 0
    self.place.index = places.firstIndex { $0.id == place } ?? self.place.index
    for place in places { names[place.id] = place.name }
    for side in overview.sides { names[side.id] = side.name }
    chronology.index = id.flatMap { id in events.firstIndex { $0.id == id } } ?? min(before, max(0, events.count - 1))
    if events.isEmpty { follow(nil) }
  }

  /// After the folder was read again everything may have changed.
  private mutating func showAgain(_ contents: Contents, _ note: String) -> [Effect] {
    show(contents, at: event?.id)
    follow(nil)
    let news = events.count(where: \.isNew)
    notice = note + (news == 0 ? "" : " · * marks \(HeaderPane.counted(news, "event")) with news")
    return []
  }

  private mutating func follow(_ versions: Versions?) {
    self.versions = versions
    loads += 1
    left = Cursor()
    right = Cursor()
  }

  /// Begins face to face: at the first current event over which the sides part; where they part over none, at the first that is
  /// no background.
  mutating func beginWithTheCurrent() {
    let current = events.indices.filter { !events[$0].isBackground }
    chronology.index = current.first { events[$0].isDisputed } ?? current.first ?? 0
  }

  /// Where the reader is, to return to.
  var here: Place { Place(filter: filter, event: event?.id) }
}
