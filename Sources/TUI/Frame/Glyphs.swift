/// What may reach the terminal, and how many columns it takes.
public enum Glyphs {
  /// The characters of a text as they may be printed, each with its columns (1 or 2).
  public static func cells(of text: String) -> [(String, Int)] {
    text.map { (String($0), 1) }
  }

  /// Columns that a text takes.
  public static func width(_ text: String) -> Int { cells(of: text).reduce(0) { $0 + $1.1 } }
}
