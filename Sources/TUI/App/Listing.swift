/// A list that covers the panes: documents, figures.
public struct Listing: Hashable, Sendable {
  /// Where a row leads.
  public enum Target: Hashable, Sendable {
    case document(String)
    case claim(String)
  }
  /// A row, or a heading or remark where it leads nowhere.
  public struct Row: Hashable, Sendable {
    /// What is shown.
    public var text: String
    /// Shown at the right edge.
    public var note: String
    /// Where it leads.
    public var target: Target?
    /// A row of the list.
    public init(_ text: String, note: String = "", target: Target? = nil) {
      self.text = text
      self.note = note
      self.target = target
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
