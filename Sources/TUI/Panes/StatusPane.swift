/// The last line: what is being typed, something to say, or what could be done; and where one is.
enum StatusPane {
  static func draw(_ state: State, _ pen: Pen, _ frame: inout Frame) {
    if case .prompt(let prompt) = state.mode { return draw(prompt, state, pen, &frame) }
    if let notice = state.notice, Glyphs.width(notice) > pen.area.width - 3 { return say(notice, pen, &frame) }
    let position = typed(state) + self.position(state)
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
      let filter = Layout(state).header == nil ? FilterWords.describe(state.filter, names: state.names) : ""
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

  private static func position(_ state: State) -> String {
    if case .menu(let menu) = state.mode { return of(menu.cursor.index, menu.shown.count, "row") }
    switch state.surfaces.last {
    case .reader(let reader): return position(reader, width: state.size.width * 3 / 5)
    case .list(let listing): return of(listing.cursor.index, listing.rows.count, "row")
    case .help(let help): return of(help.cursor.index, help.lines.count, "line")
    case nil: return position(in: state.focus, state)
    }
  }

  private static func position(in pane: Pane, _ state: State) -> String {
    switch pane {
    case .chronology: of(state.chronology.index, state.events.count, "event")
    case .places: of(state.place.index, state.places.count, "place")
    case .left: of(state.left.index, state.setOut.claims(.left).count, "claim")
    case .right: of(state.right.index, state.setOut.claims(.right).count, "claim")
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
