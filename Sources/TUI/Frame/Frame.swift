/// Columns and rows of a screen.
public struct Size: Hashable, Sendable {
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int
  /// A size.
  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// How a cell is drawn. Nothing is told by ink alone.
public struct Style: Hashable, Sendable {
  /// Colours by what they mean; the terminal chooses.
  public enum Ink: UInt8, Sendable { case plain, first, second, other, dispute, dim, source, cue, content, title }
  /// The colour.
  public var ink: Ink
  /// Heavier.
  public var bold: Bool
  /// Foreground and background exchanged.
  public var reverse: Bool
  /// Underlined.
  public var underline: Bool
  /// A style; plain by default.
  public init(_ ink: Ink = .plain, bold: Bool = false, reverse: Bool = false, underline: Bool = false) {
    self.ink = ink
    self.bold = bold
    self.reverse = reverse
    self.underline = underline
  }
}

/// A screen as a value. Frames share the rows in which they are the same: a key that moves a sign costs two rows, not a screen.
public struct Frame: Hashable, Sendable {
  /// Its size.
  public let size: Size
  /// Rows from the top, each of `size.width` cells.
  public private(set) var rows: [[Cell]]
  /// Where the cursor rests (row, column); nil where it is hidden.
  public var cursor: (Position)?
  /// Where it rests while it is hidden: on the chosen row, for braille displays and screen readers follow it there.
  public var rest: (Position)?

  /// A place on the screen.
  public struct Position: Hashable, Sendable {
    /// From the top, counted from 0.
    public var row: Int
    /// From the left, counted from 0.
    public var column: Int
    /// A place.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// A blank screen.
  public init(_ size: Size) {
    self.size = Size(width: max(0, size.width), height: max(0, size.height))
    let blank = Array(repeating: Cell(code: 0x20, Style()), count: self.size.width)
    rows = Array(repeating: blank, count: self.size.height)
  }

  /// Writes text into a row from a column on, clipped at `width` columns and at the edge; returns the column behind it.
  /// Control characters, bidi overrides and the like are shown as visible signs.
  @discardableResult
  public mutating func put(_ text: some StringProtocol, row: Int, column: Int, style: Style = Style(), width: Int = .max) -> Int {
    guard row >= 0, row < size.height else { return column }
    let limit = width == .max ? size.width : min(size.width, column + width)
    return change(row) { Frame.put(text, column, limit, style, in: &$0) }
  }

  /// Changes a row where it is, taken out meanwhile so that it is copied only if another frame has it, too.
  private mutating func change<Result>(_ row: Int, _ work: (inout [Cell]) -> Result) -> Result {
    var cells: [Cell] = []
    swap(&cells, &rows[row])
    defer { swap(&cells, &rows[row]) }
    return work(&cells)
  }

  private static func put(
    _ text: some StringProtocol, _ column: Int, _ limit: Int, _ style: Style, in cells: inout [Cell]
  ) -> Int {
    var at = column
    for scalar in text.unicodeScalars {
      switch Glyph(scalar) {
      case .shown(let shown, let columns):
        guard at + columns <= limit else { return at }
        show(shown.value, columns, style, at, in: &cells)
        at += columns
      case .joined where at > column:
        mark(scalar, at, in: &cells)
      case .joined:  // a mark on nothing stands on a blank
        guard at + 1 <= limit else { return at }
        show(0x20, 1, style, at, in: &cells)
        at += 1
        mark(scalar, at, in: &cells)
      case .dropped: break
      }
    }
    return at
  }

  private static func show(_ code: UInt32, _ columns: Int, _ style: Style, _ column: Int, in cells: inout [Cell]) {
    if column >= 0 {
      set(Cell(code: code, style), column, in: &cells)
      if columns == 2 { set(Cell(code: 0, style), column + 1, in: &cells) }
    } else if column + columns > 0 {
      set(Cell(code: 0x20, style), 0, in: &cells)  // the right half of a wide character whose left half is off the screen
    }
  }

  /// Puts a mark on the character that ends before `at`.
  private static func mark(_ scalar: Unicode.Scalar, _ at: Int, in cells: inout [Cell]) {
    guard at > 0 else { return }
    let base = cells[at - 1].isEmpty && at > 1 ? at - 2 : at - 1
    cells[base].append(scalar)
  }

  /// Sets one cell. Half of a wide character can't be shown: what is left of one becomes a blank.
  private static func set(_ cell: Cell, _ at: Int, in cells: inout [Cell]) {
    if at > 0, !cell.isEmpty, cells[at].isEmpty { cells[at - 1] = Cell(code: 0x20, cells[at - 1].style) }
    if at + 1 < cells.count, cells[at + 1].isEmpty { cells[at + 1] = Cell(code: 0x20, cells[at + 1].style) }
    cells[at] = cell
  }

  /// Puts the rows of a frame of the same width over its own, from a row on.
  mutating func lay(_ other: Frame, row: Int) {
    guard other.size.width == size.width, row >= 0, row < size.height else { return }
    let count = min(other.size.height, size.height - row)
    rows.replaceSubrange(row..<row + count, with: other.rows.prefix(count))
  }

  /// Draws a stretch of a row in another style, keeping its text.
  public mutating func restyle(row: Int, columns: Range<Int>, _ style: Style) {
    guard row >= 0, row < size.height else { return }
    change(row) { cells in for column in columns.clamped(to: 0..<cells.count) { cells[column].style = style } }
  }

  /// Exchanges foreground and background of a stretch of a row.
  mutating func invert(row: Int, columns: Range<Int>) {
    guard row >= 0, row < size.height else { return }
    change(row) { cells in for column in columns.clamped(to: 0..<cells.count) { cells[column].style.reverse = true } }
  }

  /// The screen as text, a line a row, without blanks at the ends: what goldens hold.
  public var text: String {
    rows.map { row in
      var line = row.map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
