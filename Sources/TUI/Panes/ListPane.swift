/// A list over the panes.
enum ListPane {
  static func draw(_ listing: Listing, _ pen: Pen, _ frame: inout Frame) {
    pen.title(listing.title, isFocused: true, in: &frame)
    let rows = pen.rows
    for row in 0..<rows.area.height {
      let index = listing.cursor.top + row
      guard listing.rows.indices.contains(index) else { break }
      let item = listing.rows[index]
      let note = Wrapping.clipped(item.note, width: rows.area.width / 2)
      let style = item.target == nil ? Style(bold: true) : Style()
      if item.isNew { rows.put("*", row: row, column: 1, style: Style(bold: true), in: &frame) }
      let room = rows.area.width - 3 - (note.isEmpty ? 0 : Glyphs.width(note) + 2)
      rows.put(item.text, row: row, column: 2, style: style, width: room, in: &frame)
      rows.putRight(note, row: row, back: 1, style: Style(.dim), in: &frame)
      if index == listing.cursor.index { rows.mark(row: row, isFocused: true, in: &frame) }
    }
  }
}
