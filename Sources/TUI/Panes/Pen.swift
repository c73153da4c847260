import Archive

/// Draws into a part of a frame; nothing leaves it.
struct Pen {
  /// The part of the screen.
  let area: Rect

  /// Writes text into a row of the area.
  @discardableResult
  func put(
    _ text: String, row: Int, column: Int, style: Style = Style(), width: Int = .max, in frame: inout Frame
  ) -> Int {
    guard (0..<area.height).contains(row), column < area.width else { return column }
    let room = min(width, area.width - column)
    guard room > 0 else { return column }
    let end = frame.put(
      Wrapping.clipped(text, width: room), row: area.row + row, column: area.column + column, style: style, width: room)
    return end - area.column
  }

  /// Writes text so that it ends at the area's edge, `back` columns before it.
  func putRight(_ text: String, row: Int, back: Int = 0, style: Style = Style(), in frame: inout Frame) {
    let column = area.width - back - Glyphs.width(text)
    if column >= 0 { put(text, row: row, column: column, style: style, in: &frame) }
  }

  /// A title row; the pane in focus has a heavier one.
  func title(_ text: String, isFocused: Bool, ink: Style.Ink = .title, in frame: inout Frame) {
    guard area.height > 1 else { return }
    put(text, row: 0, column: 2, style: Style(ink, bold: isFocused, underline: isFocused), width: area.width - 3, in: &frame)
  }

  /// The rows below the title.
  var rows: Pen { Pen(area: Layout.belowTitle(area)) }

  /// The sign before the chosen row.
  func mark(row: Int, isFocused: Bool, in frame: inout Frame) {
    put(isFocused ? ">" : "-", row: row, column: 0, in: &frame)
    if isFocused { frame.rest = Frame.Position(row: area.row + row, column: area.column) }
  }
}
