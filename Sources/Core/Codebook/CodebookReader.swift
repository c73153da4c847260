/// What is wrong with a codebook.
public struct CodebookError: Error, Hashable, CustomStringConvertible {
  /// The file.
  public var path: String
  /// Counted from 1.
  public var line: Int?
  /// The key in question.
  public var key: String?
  /// What is wrong.
  public var reason: String
  /// One line for people.
  public var description: String { path + (line.map { ":\($0)" } ?? "") + ": " + (key.map { "\($0): " } ?? "") + reason }
}

/// Reads a codebook.
public enum CodebookReader {
  /// The codebook in the bytes of a file.
  public static func read(_ bytes: [UInt8], path: String, lexicon: Lexicon) throws(CodebookError) -> Codebook {
    .empty(lexicon)
  }
}
