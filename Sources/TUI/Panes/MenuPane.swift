import Core

/// A list to pick from, with what was typed to narrow it.
enum MenuPane {
  static func draw(_ menu: Menu, _ pen: Pen, _ frame: inout Frame) {
    pen.title(title(menu), isFocused: true, in: &frame)
    let rows = pen.rows
    if menu.shown.isEmpty { rows.put("nothing matches", row: 0, column: 2, in: &frame) }
    let label = menu.shown.lazy.map { Glyphs.width($0.label) }.max() ?? 0
    let column = min(label + 6, max(8, pen.area.width - 8))
    for row in 0..<rows.area.height {
      let index = menu.cursor.top + row
      guard menu.shown.indices.contains(index) else { break }
      let item = menu.shown[index]
      let sign = menu.marked.contains(item.id) ? "+ " : menu.excluded.contains(item.id) ? "- " : "  "
      rows.put(sign + item.label, row: row, column: 2, width: column - 3, in: &frame)
      if let count = item.counts[menu.role] {
        let text = String(count)
        rows.put(String(repeating: " ", count: max(0, 5 - text.count)) + text, row: row, column: column, in: &frame)
      }
      if index == menu.cursor.index { rows.mark(row: row, isFocused: true, in: &frame) }
    }
  }

  /// `ACTORS who speak: min`.
  private static func title(_ menu: Menu) -> String {
    let role = menu.hasRoles ? " · " + FilterWords.role(menu.role) : ""
    return menu.title + role + (menu.typed.isEmpty ? "" : " · " + menu.typed)
  }
}
