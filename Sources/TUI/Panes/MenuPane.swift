import Core

/// A list to pick from, with what was typed to narrow it.
enum MenuPane {
  static func draw(_ menu: Menu, _ pen: Pen, _ frame: inout Frame) {
    let rows = pen.rows
    if menu.shown.isEmpty { rows.put(menu.typed.isEmpty ? "none" : "nothing matches", row: 0, column: 2, in: &frame) }
    let table = Table(menu, title: title(menu), width: pen.area.width)
    pen.title(title(menu), isFocused: true, in: &frame)
    if pen.area.height > 1 { table.drawHeadings(pen, &frame) }
    for row in 0..<rows.area.height {
      let index = menu.cursor.top + row
      guard menu.shown.indices.contains(index) else { break }
      let item = menu.shown[index]
      let sign = menu.marked.contains(item.id) ? "+ " : menu.excluded.contains(item.id) ? "- " : "  "
      rows.put(sign + item.label, row: row, column: 2, width: table.begin - 3, in: &frame)
      table.draw(item, row, rows, &frame)
      if index == menu.cursor.index { rows.mark(row: row, isFocused: true, in: &frame) }
    }
  }

  /// `ACTORS who speak · min`.
  private static func title(_ menu: Menu) -> String {
    let role = menu.roles.isEmpty ? "" : " · " + FilterWords.role(menu.role)
    return menu.title + role + (menu.typed.isEmpty ? "" : " · " + menu.typed)
  }

  /// The numbers behind the labels, as many columns as there is room for; the one that counts comes first where there is little.
  private struct Table {
    private struct Column {
      var heading: String
      var isChosen: Bool
      var number: (Menu.Item) -> Int?
      var width: Int { max(5, Glyphs.width(heading)) + 2 }
    }

    /// The column behind the labels.
    let begin: Int
    private let columns: [Column]
    private let tagWidth: Int
    private let hasHeadings: Bool

    init(_ menu: Menu, title: String, width: Int) {
      let all = Table.columns(menu)
      let label = (menu.shown.lazy.map { Glyphs.width($0.label) }.max() ?? 0) + 6
      let tag = menu.shown.lazy.map { Glyphs.width($0.tag) }.max() ?? 0
      let wide = max(label, Glyphs.width(title) + 4)
      hasHeadings = wide + tag + all.reduce(2) { $0 + $1.width } <= width
      columns = hasHeadings ? all : all.filter(\.isChosen)
      tagWidth = hasHeadings || label + tag + 8 <= width ? tag : 0
      begin = hasHeadings ? wide : min(label, max(8, width - tagWidth - 8))
    }

    private static func columns(_ menu: Menu) -> [Column] {
      guard menu.roles.isEmpty else {
        return menu.roles.map { role in Column(heading: role.rawValue, isChosen: role == menu.role) { $0.counts[role] } }
      }
      return menu.headings.enumerated().map { index, heading in
        Column(heading: heading, isChosen: index == 0) { item in
          index == 0 ? item.counts[.any] : item.numbers.indices.contains(index - 1) ? item.numbers[index - 1] : nil
        }
      }
    }

    func drawHeadings(_ pen: Pen, _ frame: inout Frame) {
      guard hasHeadings else { return }
      var end = begin + tagWidth
      for column in columns {
        end += column.width
        let style = Style(.title, bold: column.isChosen, underline: column.isChosen)
        pen.put(column.heading, row: 0, column: end - Glyphs.width(column.heading), style: style, in: &frame)
      }
    }

    func draw(_ item: Menu.Item, _ row: Int, _ rows: Pen, _ frame: inout Frame) {
      var end = begin + tagWidth
      if tagWidth > 0 { rows.put(item.tag, row: row, column: begin, style: Style(.dim), width: tagWidth, in: &frame) }
      for column in columns {
        end += hasHeadings ? column.width : tagWidth > 0 ? 7 : 5
        guard !item.counts.isEmpty else { continue }
        let text = column.number(item).map { $0 == 0 ? "·" : String($0) } ?? "·"
        rows.put(
          text, row: row, column: end - Glyphs.width(text), style: column.isChosen ? Style() : Style(.dim), in: &frame)
      }
    }
  }
}
