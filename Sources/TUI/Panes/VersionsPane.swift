/// The two sides' versions face to face, everybody else's below.
enum VersionsPane {
  static func draw(_ state: State, _ layout: Layout, _ pen: Pen, _ frame: inout Frame) {
    let columns: [(Pane, Pen, Style.Ink)] = [(.left, .first), (.right, .second)].compactMap { pane, ink in
      layout.panes[pane].map { (pane, Pen(area: $0), ink) }
    }
    for (pane, column, ink) in columns {
      column.title((state.side(pane)?.name ?? "").uppercased(), isFocused: state.focus == pane, ink: ink, in: &frame)
    }
    guard state.versions != nil, !state.events.isEmpty else { return }
    let facing = state.setOut
    let cursor = state.focus == .right ? state.right : state.left
    for row in 0..<pen.rows.area.height {
      let index = state.left.top + row
      guard facing.lines.indices.contains(index) else { break }
      let line = facing.lines[index]
      for (pane, column, ink) in columns {
        let piece = pane == .left ? line.left : line.right
        draw(piece, isParting: line.isParting, ink, row, column.rows, &frame)
        if line.isAgreeing, piece?.isFirst == true, piece?.isDisputed != true {
          column.rows.put("=", row: row, column: column.rows.area.width - 2, in: &frame)
        }
        mark(piece, cursor.index, isFocused: state.focus == pane, row, column.rows, &frame)
      }
      draw(line.whole, isParting: false, .other, row, pen.rows, &frame)
      let isFocused = state.focus == .left || state.focus == .right
      mark(line.whole, cursor.index - facing.own(state.focus), isFocused: isFocused, row, pen.rows, &frame)
    }
  }

  private static func draw(
    _ piece: Facing.Piece?, isParting: Bool, _ ink: Style.Ink, _ row: Int, _ pen: Pen, _ frame: inout Frame
  ) {
    guard let piece else { return }
    let style = piece.isName ? Style(ink, bold: true) : Style()
    pen.put(
      piece.text, row: row, column: FacingColumn.margin, style: style, width: pen.area.width - FacingColumn.margin - 1, in: &frame
    )
    for word in piece.strong {
      let column = FacingColumn.margin + word.column
      pen.put(
        word.text, row: row, column: column, style: Style(.dispute, bold: true), width: pen.area.width - column - 1, in: &frame)
    }
    pen.putRight(piece.times, row: row, back: FacingColumn.gutter, in: &frame)
    if piece.isFirst, isParting || piece.isDisputed {
      pen.put("≠", row: row, column: pen.area.width - 2, style: Style(.dispute, bold: isParting), in: &frame)
    }
  }

  private static func mark(
    _ piece: Facing.Piece?, _ index: Int, isFocused: Bool, _ row: Int, _ pen: Pen, _ frame: inout Frame
  ) {
    guard let piece, piece.isFirst else { return }
    if isFocused, piece.claim == index { return pen.mark(row: row, isFocused: true, in: &frame) }
    // Where a claim begins, for one speaker's claims follow each other without his name.
    pen.put("·", row: row, column: 0, in: &frame)
  }
}
