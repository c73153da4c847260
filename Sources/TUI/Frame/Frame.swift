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

/// A screen as a value.
public struct Frame: Hashable, Sendable {
  /// Its size.
  public let size: Size
  /// Row by row from the top, `size.width` cells each.
  private var cells: [Cell]
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
    cells = Array(repeating: Cell(code: 0x20, Style()), count: self.size.width * self.size.height)
  }

  /// A row, counted from 0, of `size.width` cells.
  public func row(_ row: Int) -> ArraySlice<Cell> { cells[row * size.width..<(row + 1) * size.width] }

  /// Rows from the top, each of `size.width` cells.
  public var rows: [[Cell]] { (0..<size.height).map { Array(row($0)) } }

  /// Writes text into a row from a column on, clipped at `width` columns and at the edge; returns the column behind it.
  /// Control characters, bidi overrides and the like are shown as visible signs.
  @discardableResult
  public mutating func put(_ text: some StringProtocol, row: Int, column: Int, style: Style = Style(), width: Int = .max) -> Int {
    guard row >= 0, row < size.height else { return column }
    let limit = width == .max ? size.width : min(size.width, column + width)
    var at = column
    for scalar in text.unicodeScalars {
      switch Glyph(scalar) {
      case .shown(let shown, let columns):
        guard at + columns <= limit else { return at }
        show(shown.value, columns, style, row, at)
        at += columns
      case .joined where at > column:
        mark(scalar, row, at)
      case .joined:  // a mark on nothing stands on a blank
        guard at + 1 <= limit else { return at }
        show(0x20, 1, style, row, at)
        at += 1
        mark(scalar, row, at)
      case .dropped: break
      }
    }
    return at
  }

  private mutating func show(_ code: UInt32, _ columns: Int, _ style: Style, _ row: Int, _ column: Int) {
    if column >= 0 {
      set(Cell(code: code, style), row, column)
      if columns == 2 { set(Cell(code: 0, style), row, column + 1) }
    } else if column + columns > 0 {
      set(Cell(code: 0x20, style), row, 0)  // the right half of a wide character whose left half is off the screen
    }
  }

  /// Puts a mark on the character that ends before `at`.
  private mutating func mark(_ scalar: Unicode.Scalar, _ row: Int, _ at: Int) {
    guard at > 0 else { return }
    let last = row * size.width + at - 1
    let base = cells[last].isEmpty && at > 1 ? last - 1 : last
    cells[base].append(scalar)
  }

  /// Sets one cell. Half of a wide character can't be shown: what is left of one becomes a blank.
  private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
    let at = row * size.width + column
    if column > 0, !cell.isEmpty, cells[at].isEmpty { cells[at - 1] = Cell(code: 0x20, cells[at - 1].style) }
    if column + 1 < size.width, cells[at + 1].isEmpty { cells[at + 1] = Cell(code: 0x20, cells[at + 1].style) }
    cells[at] = cell
  }

  /// Puts the rows of a frame of the same width over its own, from a row on.
  mutating func lay(_ other: Frame, row: Int) {
    guard other.size.width == size.width, row >= 0, row < size.height else { return }
    let count = min(other.size.height, size.height - row) * size.width
    cells.replaceSubrange(row * size.width..<row * size.width + count, with: other.cells.prefix(count))
  }

  /// Draws a stretch of a row in another style, keeping its text.
  public mutating func restyle(row: Int, columns: Range<Int>, _ style: Style) {
    guard row >= 0, row < size.height else { return }
    for column in columns.clamped(to: 0..<size.width) { cells[row * size.width + column].style = style }
  }

  /// Exchanges foreground and background of a stretch of a row.
  mutating func invert(row: Int, columns: Range<Int>) {
    guard row >= 0, row < size.height else { return }
    for column in columns.clamped(to: 0..<size.width) { cells[row * size.width + column].style.reverse = true }
  }

  /// The screen as text, a line a row, without blanks at the ends: what goldens hold.
  public var text: String {
    (0..<size.height).map { row in
      var line = self.row(row).map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
