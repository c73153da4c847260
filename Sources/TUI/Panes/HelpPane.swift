/// The help, broken into lines for a width.
public struct Help: Hashable, Sendable {
  /// A line of the help.
  struct Line: Hashable, Sendable {
    /// Keys, as far as this line has room for them.
    var keys: String
    /// What they do, or a heading.
    var help: String
    var isHeading = false
    /// Which entry of the table it is part of; headings and blank lines have numbers, too.
    var entry: Int
  }

  /// The chosen line.
  public internal(set) var cursor = Cursor()
  private(set) var lines: [Line] = []
  private var width = 0

  /// Headings and keys, in order, from the keymap itself; then the signs.
  static let entries: [(keys: String, help: String)] =
    Binding.Group.allCases.flatMap { group in
      [("", group.rawValue)] + Keymap.table.filter { $0.group == group }.map { ($0.keyNames, $0.help) } + [("", "")]
    } + [("", "SIGNS")] + Signs.table.map { ($0.sign, $0.meaning) }

  /// Breaks the help for another width; the chosen entry stays the same.
  mutating func fit(width: Int) {
    guard width != self.width else { return }
    let chosen = lines.indices.contains(cursor.index) ? lines[cursor.index].entry : 0
    self.width = width
    lines = Help.entries.indices.flatMap { Help.broken($0, width: width) }
    cursor.index = lines.firstIndex { $0.entry == chosen } ?? 0
  }

  /// Columns before what keys do.
  static func column(_ width: Int) -> Int { min(20, max(8, width / 3)) }

  private static func broken(_ entry: Int, width: Int) -> [Line] {
    let (keys, help) = entries[entry]
    guard !keys.isEmpty else { return [Line(keys: "", help: help, isHeading: true, entry: entry)] }
    let left = Wrapping.lines(keys, width: column(width) - 3)
    let right = Wrapping.lines(help, width: max(1, width - column(width) - 1))
    return (0..<max(left.count, right.count)).map { row in
      Line(keys: row < left.count ? left[row] : "", help: row < right.count ? right[row] : "", entry: entry)
    }
  }

  /// Lines at which entries begin that hold what is searched for.
  func lines(matching holds: (String) -> Bool) -> [Int] {
    let entries = Set(Help.entries.indices.filter { holds(Help.entries[$0].keys + " " + Help.entries[$0].help) })
    return lines.indices.filter { entries.contains(lines[$0].entry) && ($0 == 0 || lines[$0 - 1].entry != lines[$0].entry) }
  }
}

/// The help over the panes.
enum HelpPane {
  static func draw(_ help: Help, _ pen: Pen, _ frame: inout Frame) {
    pen.title("HELP", isFocused: true, in: &frame)
    let rows = pen.rows
    let column = Help.column(pen.area.width)
    for row in 0..<rows.area.height {
      let index = help.cursor.top + row
      guard help.lines.indices.contains(index) else { break }
      let line = help.lines[index]
      rows.put(line.keys, row: row, column: 2, style: Style(bold: true), width: column - 3, in: &frame)
      rows.put(
        line.help, row: row, column: line.isHeading ? 2 : column, style: line.isHeading ? Style(.title) : Style(), in: &frame)
      if index == help.cursor.index { rows.mark(row: row, isFocused: true, in: &frame) }
    }
  }
}
