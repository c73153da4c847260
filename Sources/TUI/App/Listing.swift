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
  /// All rows.
  public var rows: [Row]
  /// The chosen one.
  public var cursor = Cursor()
  /// A list.
  public init(title: String, rows: [Row]) {
    self.title = title
    self.rows = rows
  }
}

/// What covers the panes.
public enum Surface: Sendable {
  case reader(Reader)
  case list(Listing)
  case help(Cursor)
}
