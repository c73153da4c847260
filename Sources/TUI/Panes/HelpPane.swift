/// The keys, from the keymap itself.
enum HelpPane {
  /// The help as lines: headings and keys.
  static let lines: [(keys: String, help: String)] = Binding.Group.allCases.flatMap { group in
    [("", group.rawValue)] + Keymap.table.filter { $0.group == group }.map { ($0.keyNames, $0.help) } + [("", "")]
  }

  static func draw(_ cursor: Cursor, searched: String?, _ pen: Pen, _ frame: inout Frame) {
    pen.title("HELP", isFocused: true, in: &frame)
    let rows = pen.rows
    let column = min(20, max(8, pen.area.width / 3))
    for row in 0..<rows.area.height {
      let index = cursor.top + row
      guard lines.indices.contains(index) else { break }
      let (keys, help) = lines[index]
      let isHeading = keys.isEmpty
      rows.put(keys, row: row, column: 2, style: Style(bold: true), width: column - 3, in: &frame)
      rows.put(
        help, row: row, column: isHeading ? 2 : column, style: isHeading ? Style(.title) : Style(), in: &frame)
      if index == cursor.index { rows.mark(row: row, isFocused: true, in: &frame) }
    }
  }
}
