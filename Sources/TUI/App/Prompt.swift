/// A line being typed in the last row.
public struct Prompt: Hashable, Sendable {
  /// What the line is for.
  public enum Purpose: Hashable, Sendable { case search, onlyMatching, command, day }
  /// What the line is for.
  public var purpose: Purpose
  /// What has been typed.
  public var text = ""
  /// An empty line.
  public init(_ purpose: Purpose) { self.purpose = purpose }

  /// Whether what is typed is looked for.
  var isSearch: Bool { purpose == .search || purpose == .onlyMatching }

  /// What stands before the typed text.
  public var label: String {
    switch purpose {
    case .search: "/"
    case .onlyMatching: "&"
    case .command: ":"
    case .day: "Go to date: "
    }
  }

  /// Takes the last word away, with the blanks behind it.
  public mutating func eraseWord() {
    while text.last == " " { text.removeLast() }
    while let last = text.last, last != " " { text.removeLast() }
  }
}
