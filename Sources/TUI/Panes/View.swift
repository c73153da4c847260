import Core

/// The screen of a state.
public func view(_ state: State) -> Frame {
  var frame = Frame(Size(width: max(0, state.size.width), height: max(0, state.size.height)))
  guard frame.size.width > 0, frame.size.height > 0 else { return frame }
  let layout = Layout(state)
  if let header = layout.header { frame.lay(HeaderPane.line(state, layout), row: header.row) }
  if case .menu(let menu) = state.mode {
    MenuPane.draw(menu, Pen(area: layout.body), &frame)
  } else {
    switch state.surfaces.last {
    case .reader(let reader): ReaderPane.draw(reader, sides: state.overview.sides, Pen(area: layout.body), &frame)
    case .list(let listing): ListPane.draw(listing, Pen(area: layout.body), &frame)
    case .help(let help): HelpPane.draw(help, Pen(area: layout.body), &frame)
    case nil: drawPanes(state, layout, &frame)
    }
  }
  if let pattern = state.finding?.pattern { mark(pattern, state, layout, &frame) }
  if let status = layout.status { StatusPane.draw(state, layout, Pen(area: status), &frame) }
  return frame
}

/// What was searched for is reversed wherever it is seen.
private func mark(_ pattern: TextPattern, _ state: State, _ layout: Layout, _ frame: inout Frame) {
  if case .menu = state.mode { return }
  for row in layout.body.row..<layout.body.row + layout.body.height { frame.invert(pattern, row: row) }
}

private func drawPanes(_ state: State, _ layout: Layout, _ frame: inout Frame) {
  if let area = layout.panes[.chronology] { ChronologyPane.draw(state, Pen(area: area), &frame) }
  if let area = layout.panes[.places] { PlacesPane.draw(state, Pen(area: area), &frame) }
  if let area = layout.versions { VersionsPane.draw(state, layout, Pen(area: area), &frame) }
}
