/// The last line: what is being typed, something to say, or what could be done; and where one is.
enum StatusPane {
  /// What the line depends on while there is nothing to say and nothing is being typed.
  struct Ground: Hashable, Sendable {
    private let area: Rect
    private let context: Binding.Context
    private let place: Spot

    /// Nil where the line has something else to tell.
    init?(_ state: State, _ layout: Layout) {
      if case .prompt = state.mode { return nil }
      guard let area = layout.status, layout.header != nil, state.notice == nil, state.count == nil, state.pending.isEmpty
      else { return nil }
      (self.area, context, place) = (area, state.context, Spot(state))
    }
  }

  /// The line, a frame of one row, where it is one to keep: the kept one where it still holds.
  static func line(_ state: State, _ layout: Layout) -> (ground: Ground, line: Frame)? {
    guard let ground = Ground(state, layout), let area = layout.status else { return nil }
    if let kept = state.keptStatus, kept.ground == ground { return kept }
    var line = Frame(Size(width: area.width, height: 1))
    tell(state, layout, Pen(area: Rect(row: 0, column: 0, height: 1, width: area.width)), &line)
    return (ground, line)
  }

  static func draw(_ state: State, _ layout: Layout, _ pen: Pen, _ frame: inout Frame) {
    if let kept = line(state, layout) { return frame.lay(kept.line, row: pen.area.row) }
    if case .prompt(let prompt) = state.mode { return draw(prompt, state, pen, &frame) }
    tell(state, layout, pen, &frame)
  }

  private static func tell(_ state: State, _ layout: Layout, _ pen: Pen, _ frame: inout Frame) {
    if let notice = state.notice, Glyphs.width(notice) > pen.area.width - 3 { return say(notice, pen, &frame) }
    let position = typed(state) + words(Spot(state), state)
    let shown = Wrapping.clipped(position, width: max(1, pen.area.width - 2))
    let room = pen.area.width - 3 - Glyphs.width(shown) - 2
    pen.putRight(shown, row: 0, back: pen.area.width > 2 ? 1 : 0, in: &frame)
    if let notice = state.notice {
      // Something to say is worth more than where one is.
      if Glyphs.width(notice) > room { pen.put(String(repeating: " ", count: pen.area.width), row: 0, column: 0, in: &frame) }
      pen.put(
        notice, row: 0, column: margin(pen), style: Style(bold: true), width: max(room, pen.area.width - 3), in: &frame)
    } else if room > 0 {
      // Without a first line the filter has to be told here.
      let filter = layout.header == nil ? FilterWords.describe(state.filter, names: state.names) : ""
      pen.put(
        filter.isEmpty ? hints(state.context, width: room) : filter, row: 0, column: 2, width: room,
        in: &frame)
    }
  }

  /// Something to say that takes more than a row is said on several, until the next key.
  private static func say(_ notice: String, _ pen: Pen, _ frame: inout Frame) {
    let margin = margin(pen)
    let most = min(pen.area.row + 1, max(3, frame.size.height / 3))
    let lines = Wrapping.lines(notice, width: pen.area.width - margin - 1, most: most)
    let first = pen.area.row + 1 - lines.count
    let rows = Pen(area: Rect(row: first, column: 0, height: lines.count, width: pen.area.width))
    for (row, line) in lines.enumerated() {
      rows.put(String(repeating: " ", count: pen.area.width), row: row, column: 0, in: &frame)
      rows.put(line, row: row, column: margin, style: Style(bold: true), in: &frame)
    }
  }

  private static func margin(_ pen: Pen) -> Int { pen.area.width > 40 ? 2 : 0 }

  private static func draw(_ prompt: Prompt, _ state: State, _ pen: Pen, _ frame: inout Frame) {
    // The cursor is where one types: it stays in sight, and what stands before it as far as there is room.
    let before = Wrapping.end(of: prompt.label + prompt.before, width: pen.area.width - 1)
    let cursor = pen.put(String(before), row: 0, column: 0, in: &frame)
    let end = pen.put(prompt.behind, row: 0, column: cursor, in: &frame)
    if let finding = state.finding, prompt.isSearch, state.sought == prompt.text.trimmed {
      let counts = Search.counts(finding, here: state.matchesHere)
      if end + 2 + Glyphs.width(counts) < pen.area.width { pen.putRight(counts, row: 0, back: 1, in: &frame) }
    }
    frame.cursor = Frame.Position(row: pen.area.row, column: min(cursor, frame.size.width - 1))
  }

  /// As many hints as there is room for, whole.
  private static func hints(_ context: Binding.Context, width: Int) -> String {
    var line = ""
    for hint in Keymap.hints(in: context) {
      let longer = line.isEmpty ? hint : line + "  " + hint
      if Glyphs.width(longer) > width { break }
      line = longer
    }
    return line
  }

  private static func typed(_ state: State) -> String {
    let half = (state.count.map(String.init) ?? "") + state.pending.map(\.name).joined()
    return half.isEmpty ? "" : half + "  "
  }

  /// Where one is.
  private enum Spot: Hashable {
    case row(Int, of: Int, Noun)
    case reader(document: String, claim: Int?)
    enum Noun: String { case row, line, event, place, claim }

    init(_ state: State) {
      if case .menu(let menu) = state.mode {
        self = .row(menu.cursor.index, of: menu.shown.count, .row)
        return
      }
      switch state.surfaces.last {
      case .reader(let reader): self = .reader(document: reader.article.row.id, claim: reader.claim)
      case .list(let listing): self = .row(listing.cursor.index, of: listing.rows.count, .row)
      case .help(let help): self = .row(help.cursor.index, of: help.lines.count, .line)
      case nil: self = Spot(in: state.focus, state)
      }
    }

    private init(in pane: Pane, _ state: State) {
      switch pane {
      case .chronology: self = .row(state.chronology.index, of: state.events.count, .event)
      case .places: self = .row(state.place.index, of: state.places.count, .place)
      case .left: self = .row(state.left.index, of: state.setOut.claims(.left).count, .claim)
      case .right: self = .row(state.right.index, of: state.setOut.claims(.right).count, .claim)
      }
    }
  }

  private static func words(_ spot: Spot, _ state: State) -> String {
    switch spot {
    case .row(let index, let count, let noun): of(index, count, noun.rawValue)
    case .reader: state.reader.map { position($0, width: state.size.width * 3 / 5) } ?? ""
    }
  }

  /// Who speaks, how that is known, where it stands, which claim: what is farthest left goes first where it gets narrow.
  private static func position(_ reader: Reader, width: Int) -> String {
    guard let claim = reader.claim, let row = reader.detail?.row else { return "no claims" }
    var parts = [row.sourceName, row.basis ?? row.mode, row.place].filter { !$0.isEmpty }
    parts.append(of(claim, reader.article.claims.count, "claim"))
    while parts.count > 1, Glyphs.width(parts.joined(separator: " · ")) > width { parts.removeFirst() }
    return parts.joined(separator: " · ")
  }

  private static func of(_ index: Int, _ count: Int, _ noun: String) -> String {
    count == 0 ? "no \(noun)s" : "\(noun) \(index + 1) of \(count)"
  }
}
