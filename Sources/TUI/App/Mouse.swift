import Archive

// The mouse: a click selects, the wheel moves what it is over.
extension State {
  mutating func mouse(_ mouse: MouseEvent) -> [Effect] {
    switch mouse.kind {
    case .wheelDown: return turn(.down, mouse)
    case .wheelUp: return turn(.up, mouse)
    case .press: click(mouse)
    }
    return []
  }

  private mutating func turn(_ motion: Motion, _ mouse: MouseEvent) -> [Effect] {
    switch mode {
    case .prompt: return []
    case .menu(var menu):
      menu.cursor.move(motion, times: 3, count: menu.shown.count, height: Layout.belowTitle(Layout(self).body).height)
      mode = .menu(menu)
      return []
    case .normal: break
    }
    if case .reader(var reader) = surfaces.last {
      reader.turn(by: motion == .down ? 3 : -3, height: ReaderPane.textHeight(reader, Layout(self).body))
      surfaces[surfaces.count - 1] = .reader(reader)
      return []
    }
    let before = focus
    if surfaces.isEmpty, let pane = pane(at: mouse) { focus = pane }
    defer { focus = before }
    return move(motion, times: 3)
  }

  private mutating func click(_ mouse: MouseEvent) {
    let rows = Layout.belowTitle(Layout(self).body)
    let row = mouse.row - rows.row
    if case .menu(var menu) = mode {
      guard menu.shown.indices.contains(menu.cursor.top + row), rows.contains(row: mouse.row, column: mouse.column) else {
        return
      }
      menu.cursor.index = menu.cursor.top + row
      mode = .menu(menu)
    } else if mode == .normal, !surfaces.isEmpty, rows.contains(row: mouse.row, column: mouse.column) {
      clickSurface(row: row, column: mouse.column)
    } else if mode == .normal, surfaces.isEmpty, let pane = pane(at: mouse) {
      focus = pane
      clickPane(pane, mouse)
    }
  }

  private func pane(at mouse: MouseEvent) -> Pane? {
    Layout(self).panes.pane(row: mouse.row, column: mouse.column)
  }

  private mutating func clickSurface(row: Int, column: Int) {
    switch surfaces.last {
    case .list(var listing):
      listing.cursor.index = listing.cursor.top + row
      surfaces[surfaces.count - 1] = .list(listing)
    case .help(var help):
      help.cursor.index = help.cursor.top + row
      surfaces[surfaces.count - 1] = .help(help)
    case .reader(var reader):
      guard row < ReaderPane.textHeight(reader, Layout(self).body) else { return }
      reader.line = reader.top + row
      if let claim = reader.claim(on: reader.line, column: column - ReaderPane.margin) { reader.claim = claim }
      surfaces[surfaces.count - 1] = .reader(reader)
    case nil: break
    }
  }

  private mutating func clickPane(_ pane: Pane, _ mouse: MouseEvent) {
    guard let rows = Layout(self).rows(pane), mouse.row >= rows.row else { return }
    let row = mouse.row - rows.row
    switch pane {
    case .chronology: chronology.index = chronology.top + row
    case .places: place.index = place.top + row
    case .left, .right: clickVersion(line: left.top + row, pane)
    }
  }

  private mutating func clickVersion(line: Int, _ pane: Pane) {
    let facing = setOut
    for claim in facing.claims(pane).indices where facing.lines(of: claim, in: pane)?.contains(line) == true {
      if pane == .left { left.index = claim } else { right.index = claim }
    }
  }
}

extension Reader {
  /// The claim at a column of a line of words, else the first that covers part of the line.
  func claim(on line: Int, column: Int) -> Int? {
    guard lines.indices.contains(line), let span = lines[line].span else { return nil }
    var end = 0
    let word = lines[line].words.first { word in
      end += Glyphs.width(String(decoding: article.bytes[word.start..<word.end], as: UTF8.self)) + 1
      return column < end
    }
    let claims = article.claims.map(\.row.span)
    return claims.firstIndex { word?.overlaps($0) ?? false } ?? claims.firstIndex { $0.overlaps(span) }
  }
}
