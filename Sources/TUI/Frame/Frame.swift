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

/// One column of a row. A wide character fills two cells, the second of which is empty text.
public struct Cell: Hashable, Sendable {
  /// One character that is safe to print; empty behind a wide one.
  public var text: String
  /// How it is drawn.
  public var style: Style
  /// A cell; blank by default.
  public init(_ text: String = " ", _ style: Style = Style()) {
    self.text = text
    self.style = style
  }
}

/// A screen as a value.
public struct Frame: Hashable, Sendable {
  /// Its size.
  public let size: Size
  /// Rows from the top, each of `size.width` cells.
  public private(set) var rows: [[Cell]]
  /// Where the cursor rests (row, column); nil where it is hidden.
  public var cursor: (Position)?

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
    rows = Array(repeating: Array(repeating: Cell(), count: self.size.width), count: self.size.height)
  }

  /// Writes text from a column on, clipped at `width` columns and at the edge; returns the column behind it.
  /// Control characters, bidi overrides and the like are shown as visible signs.
  @discardableResult
  public mutating func put(_ text: String, row: Int, column: Int, style: Style = Style(), width: Int = .max) -> Int {
    guard row >= 0, row < size.height else { return column }
    let limit = width == .max ? size.width : min(size.width, column + width)
    var at = column
    for (shown, columns) in Glyphs.cells(of: text) {
      guard at + columns <= limit else { break }
      if at >= 0 {
        set(Cell(shown, style), row: row, column: at)
        if columns == 2 { set(Cell("", style), row: row, column: at + 1) }
      } else if at + columns > 0 {
        set(Cell(" ", style), row: row, column: 0)  // the right half of a wide character whose left half is off the screen
      }
      at += columns
    }
    return at
  }

  /// Sets one cell. Half of a wide character can't be shown: what is left of one becomes a blank.
  private mutating func set(_ cell: Cell, row: Int, column: Int) {
    if !cell.text.isEmpty, rows[row][column].text.isEmpty, column > 0 { rows[row][column - 1].text = " " }
    if column + 1 < size.width, rows[row][column + 1].text.isEmpty { rows[row][column + 1].text = " " }
    rows[row][column] = cell
  }

  /// Draws a stretch of a row in another style, keeping its text.
  public mutating func restyle(row: Int, columns: Range<Int>, _ style: Style) {
    guard row >= 0, row < size.height else { return }
    for column in columns.clamped(to: 0..<size.width) { rows[row][column].style = style }
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
