/// What a row stands for, by its id.
public enum Target: Hashable, Sendable { case document(String), claim(String), event(String) }

/// A list that covers the panes: documents, figures.
public struct Listing: Hashable, Sendable {
  /// A row, or a heading or remark where it leads nowhere.
  public struct Row: Hashable, Sendable {
    /// What is shown.
    public var text: String
    /// Shown at the right edge.
    public var note: String
    /// Where it leads.
    public var target: Target?
    /// Whether it was not there at the last look.
    public var isNew: Bool
    /// Whether it is told whole, on as many lines as it takes; other rows end at the edge.
    public var isWhole = false
    /// Which of the list's rows it is part of.
    fileprivate(set) var number = 0
    /// A row of the list.
    public init(_ text: String, note: String = "", target: Target? = nil, isNew: Bool = false) {
      self.text = text
      self.note = note
      self.target = target
      self.isNew = isNew
    }
  }
  /// Title row.
  public var title: String
  /// All rows, as they are broken for the width of the screen.
  public private(set) var rows: [Row]
  private let unbroken: [Row]
  private var width = 0
  /// The chosen one.
  public var cursor = Cursor()
  /// A list.
  public init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
    unbroken = rows
  }

  /// Breaks the rows for another width; the chosen one stays the same.
  mutating func fit(width: Int) {
    guard width != self.width else { return }
    let chosen = rows.indices.contains(cursor.index) ? rows[cursor.index].number : 0
    self.width = width
    rows = unbroken.enumerated().flatMap { Listing.broken($1, number: $0, width: width - 3) }
    cursor.index = rows.firstIndex { $0.number == chosen } ?? 0
  }

  private static func broken(_ row: Row, number: Int, width: Int) -> [Row] {
    var row = row
    row.number = number
    guard row.isWhole, Glyphs.width(row.text) > width else { return [row] }
    let margin = row.text.prefix { $0 == " " }
    return Wrapping.lines(row.text, width: max(1, width - margin.count - 2)).enumerated().map { index, line in
      var part = row
      part.text = margin + (index == 0 ? "" : "  ") + line
      return part
    }
  }
}

/// What covers the panes.
public enum Surface: Sendable {
  case reader(Reader)
  case list(Listing)
  case help(Help)
}
