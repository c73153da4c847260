import Glibc

/// What the browser asks of the system beside the terminal.
@MainActor
public struct Desk {
  /// How copies reach the terminal's clipboard.
  public var clipboard = Clipboard(Desk.environment)
  /// What shows the originals.
  public var editor = Editor(Desk.environment)
  /// Keeps a copied text in a file; nil where none can be written.
  public var keep: @MainActor (String) -> Kept

  /// A desk; `keep` keeps a copied text in a file.
  public init(keep: @escaping @MainActor (String) -> Kept = { _ in Kept() }) { self.keep = keep }

  /// The variables that the two go by.
  private static var environment: [String: String] {
    let names = ["TERM", "TERM_PROGRAM", "TMUX", "STY", "VTE_VERSION", "VISUAL", "EDITOR"]
    return names.reduce(into: [:]) { values, name in
      // Unsafe: getenv gives a pointer into the environment, which nobody changes.
      if let value = getenv(name), value.pointee != 0 { values[name] = String(cString: value) }
    }
  }
}

/// What became of a text to be kept.
public struct Kept: Hashable, Sendable {
  /// The file that holds it, as people write its path.
  public var file: String?
  /// Whether tmux has taken it into its own buffer.
  public var isInBuffer: Bool

  /// What became of a text.
  public init(file: String? = nil, isInBuffer: Bool = false) {
    self.file = file
    self.isInBuffer = isInBuffer
  }
}
