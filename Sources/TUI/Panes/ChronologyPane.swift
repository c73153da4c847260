import Archive

/// The events in order: when, what, and whether the sides part over it.
enum ChronologyPane {
  static func draw(_ state: State, _ pen: Pen, _ frame: inout Frame) {
    let isFocused = state.focus == .chronology
    pen.title("CHRONOLOGY", isFocused: isFocused, in: &frame)
    let rows = pen.rows
    if state.events.isEmpty {
      let words = state.filter.isEmpty ? "no events" : "no events: c clears, u undoes the filter"
      for (row, line) in Wrapping.lines(words, width: pen.area.width - 3).enumerated() {
        rows.put(line, row: row, column: 2, in: &frame)
      }
    }
    let whenWidth = whenWidth(state, pen.area)
    for row in 0..<rows.area.height {
      let index = state.chronology.top + row
      guard state.events.indices.contains(index) else { break }
      draw(
        state.events[index], row, whenWidth, isFound: state.finding?.events.contains(state.events[index].id) == true, rows, &frame
      )
      if index == state.chronology.index { rows.mark(row: row, isFocused: isFocused, in: &frame) }
    }
  }

  private static func whenWidth(_ state: State, _ area: Rect) -> Int {
    min(state.whenWidth, area.width < 30 ? 10 : area.width < 50 ? 13 : 24)
  }

  /// Columns for an event's title.
  static func titleWidth(_ state: State, _ area: Rect) -> Int { area.width - whenWidth(state, area) - 6 }

  private static func draw(_ event: EventRow, _ row: Int, _ whenWidth: Int, isFound: Bool, _ pen: Pen, _ frame: inout Frame) {
    pen.put(Glyphs.beginning(of: event.when, width: whenWidth), row: row, column: 2, in: &frame)
    let column = 2 + whenWidth + 1
    if isFound { pen.put("/", row: row, column: column - 1, in: &frame) }
    if event.isNew { pen.put("*", row: row, column: 1, style: Style(bold: true), in: &frame) }
    pen.put(event.title, row: row, column: column, width: pen.area.width - column - 3, in: &frame)
    if event.isDisputed { pen.put("≠", row: row, column: pen.area.width - 2, style: Style(.dispute), in: &frame) }
  }
}
