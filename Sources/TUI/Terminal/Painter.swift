import CTerminal

/// Gives rows of cells to ncurses, in the terminal's charset and by its measure of characters.
struct Painter {
  /// How styles look here.
  let palette: Palette
  /// What the terminal has; everything else gets an ASCII likeness.
  let repertoire: Repertoire
  private var run: [UInt8] = []

  init(palette: Palette, repertoire: Repertoire) {
    self.palette = palette
    self.repertoire = repertoire
  }

  /// Puts so many columns of a row where they belong, as far as they differ from what is `known` to be there; ncurses finds out
  /// what of it must be sent.
  mutating func paint(_ row: [Cell], over known: [Cell]?, width: Int, at line: Int) {
    let columns = repertoire == .all ? Self.changed(row, known, width) : 0..<min(row.count, width)
    guard !columns.isEmpty else { return }
    wmove(ct_screen(), Int32(line), Int32(columns.lowerBound))
    var style = Style()
    let cells = repertoire == .all ? row[columns] : Likeness.spelledOut(row[columns])
    for column in cells.indices where !cells[column].isEmpty {
      if cells[column].style != style {
        flush(style)
        style = cells[column].style
      }
      append(cells, column)
    }
    flush(style)
  }

  /// From the first to the last column that differs. Both halves of a wide character are changed together.
  static func changed(_ row: [Cell], _ known: [Cell]?, _ width: Int) -> Range<Int> {
    var (begin, end) = (0, min(row.count, width))
    guard let known, known.count == row.count else { return begin..<end }
    func isHalf(_ column: Int) -> Bool { row[column].isEmpty || known[column].isEmpty }
    while begin < end, row[begin] == known[begin] { begin += 1 }
    while end > begin, row[end - 1] == known[end - 1] { end -= 1 }
    guard begin < end else { return begin..<end }
    while begin > 0, isHalf(begin) { begin -= 1 }
    while end < min(row.count, width), isHalf(end) { end += 1 }
    return begin..<end
  }

  private mutating func append(_ cells: ArraySlice<Cell>, _ column: Int) {
    let cell = cells[column]
    if cell.isASCII { return run.append(UInt8(truncatingIfNeeded: cell.code)) }
    let wide = column + 1 < cells.endIndex && cells[column + 1].isEmpty
    if repertoire.has(cell) {
      run.append(contentsOf: Self.fitted(cell.text, columns: wide ? 2 : 1).utf8)
    } else {
      run.append(Likeness.of(cell.text))
      if wide { run.append(0x3F) }
    }
  }

  /// The character, or a dot where the C library measures it differently: ncurses would shift the rest of the row.
  private static func fitted(_ text: String, columns: Int32) -> String {
    guard let scalar = text.unicodeScalars.first else { return " " }
    let measured = ct_width(scalar.value)
    if measured == columns { return text }
    return columns == 2 ? (measured == 1 ? text + " " : "· ") : "·"
  }

  private mutating func flush(_ style: Style) {
    guard !run.isEmpty else { return }
    wattrset(ct_screen(), palette.attributes(of: style))
    run.withUnsafeBytes { bytes in
      _ = waddnstr(ct_screen(), bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
    }
    run.removeAll(keepingCapacity: true)
  }
}
