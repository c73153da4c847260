/// Breaks running text into lines.
public enum Wrapping {
  /// Lines of so many columns, at most `most`; what is left out is shown by `…`. The first line leaves `reserved` columns free.
  public static func lines(_ text: String, width: Int, most: Int = .max, reserved: Int = 0) -> [String] {
    guard width > 0, most > 0 else { return [] }
    let first = max(1, width - reserved)
    var lines: [String] = []
    var line = ""
    var used = 0
    // By bytes: where characters end does not matter to a blank.
    for word in text.utf8.split(separator: 0x20) {
      for (piece, columns) in pieces(String(Substring(word)), width: lines.isEmpty && used == 0 ? first : width) {
        let room = lines.isEmpty ? first : width
        if used > 0, used + 1 + columns > room {
          lines.append(line)
          if lines.count == most { return shortened(lines, width: lines.count == 1 ? first : width) }
          line = ""
          used = 0
        }
        line += used > 0 ? " " + piece : piece
        used += columns + (used > 0 ? 1 : 0)
      }
    }
    if used > 0 { lines.append(line) }
    return lines
  }

  /// A text of so many columns, the end left out where it is longer.
  public static func clipped(_ text: String, width: Int) -> String {
    guard width > 0 else { return "" }
    guard text.utf8.count > width, Glyphs.width(text) > width else { return text }
    return Glyphs.beginning(of: text, width: width - 1) + "…"
  }

  /// As much of a text's end as fits into so many columns.
  static func end(of text: String, width: Int) -> Substring {
    var used = 0
    var start = text.endIndex
    while start > text.startIndex {
      let before = text.index(before: start)
      used += Glyphs.width(text[before..<start])
      if used > width { break }
      start = before
    }
    return text[start...]
  }

  private static func shortened(_ lines: [String], width: Int) -> [String] {
    guard let last = lines.last else { return lines }
    return lines.dropLast() + [clipped(Glyphs.width(last) + 2 <= width ? last + " …" : last + "……", width: width)]
  }

  private static func pieces(_ word: String, width: Int) -> [(String, Int)] {
    let columns = Glyphs.width(word)
    if columns <= width { return [(word, columns)] }
    var result: [(String, Int)] = []
    var piece = ""
    var used = 0
    for (shown, wide) in Glyphs.cells(of: word) {
      if used + wide > width, used > 0 {
        result.append((piece, used))
        piece = ""
        used = 0
      }
      piece += shown
      used += wide
    }
    return result + [(piece, used)]
  }
}
