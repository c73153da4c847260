import TUI

/// Lays words out by the columns they take.
enum Layout {
  /// A cell of a table.
  enum Side { case left, right }

  /// Rows as lines whose cells stand below each other; the last column is as wide as it likes.
  static func table(_ rows: [[String]], _ sides: [Side] = []) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? Glyphs.width($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.indices.map { column in
        let side = column < sides.count ? sides[column] : .left
        return column == row.count - 1 && side == .left ? row[column] : padded(row[column], to: widths[column], side)
      }.joined(separator: "  ")
    }
  }

  /// A text with blanks up to a width.
  static func padded(_ text: String, to width: Int, _ side: Side = .left) -> String {
    let blanks = String(repeating: " ", count: max(0, width - Glyphs.width(text)))
    return side == .left ? text + blanks : blanks + text
  }

  /// A text, made safe, of at most so many columns; `…` stands for what is cut off.
  static func clipped(_ text: String, to width: Int) -> String {
    let cells = Glyphs.cells(of: text)
    guard cells.reduce(0, { $0 + $1.1 }) > width else { return cells.map(\.0).joined() }
    var kept = ""
    var room = width - 1
    for (sign, columns) in cells {
      guard columns <= room else { break }
      kept += sign
      room -= columns
    }
    return width > 0 ? kept + "…" : ""
  }

  /// A text, made safe, broken between words into lines of at most so many columns, the later ones indented.
  static func wrapped(_ text: String, to width: Int, indent: Int = 0) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in Glyphs.safe(text).split(separator: " ") {
      for piece in pieces(String(word), of: max(1, lines.isEmpty && line.isEmpty ? width : width - indent)) {
        if line.isEmpty {
          line = piece
        } else if Glyphs.width(line) + 1 + Glyphs.width(piece) <= width {
          line += " " + piece
        } else {
          lines.append(line)
          line = String(repeating: " ", count: indent) + piece
        }
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A word, in pieces where it is longer than a line.
  private static func pieces(_ word: String, of width: Int) -> [String] {
    guard Glyphs.width(word) > width else { return [word] }
    var pieces = [""]
    var used = 0
    for (sign, columns) in Glyphs.cells(of: word) {
      if used + columns > width, used > 0 {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1] += sign
      used += columns
    }
    return pieces
  }

  /// Two columns of lines side by side.
  static func beside(_ left: [String], _ right: [String], width: Int, gap: Int) -> [String] {
    (0..<max(left.count, right.count)).map { row in
      let first = row < left.count ? left[row] : ""
      return padded(first, to: width + gap) + (row < right.count ? right[row] : "")
    }
  }
}
