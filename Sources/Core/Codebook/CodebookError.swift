/// Why a codebook can't be used: file, line, key and reason, in one line.
public enum CodebookError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file is there but cannot be read.
  case unreadable(path: String)
  /// There is nothing in the file.
  case empty(path: String)
  /// The file is larger than any codebook.
  case tooLarge(path: String, bytes: Int)
  /// It is no YAML.
  case notYAML(path: String, line: Int, reason: String)
  /// A key that no codebook has.
  case unknownKey(path: String, line: Int, key: String, nearest: String?)
  /// A key that has to be there.
  case missingKey(path: String, line: Int, key: String)
  /// A list where a text should be, and the like.
  case wrongKind(path: String, line: Int, key: String, expected: String)
  /// A value that can't be.
  case invalid(path: String, line: Int, key: String, reason: String)

  /// The file.
  public var path: String {
    switch self {
    case .unreadable(let path), .empty(let path), .tooLarge(let path, _), .notYAML(let path, _, _),
      .unknownKey(let path, _, _, _),
      .missingKey(let path, _, _), .wrongKind(let path, _, _, _), .invalid(let path, _, _, _):
      path
    }
  }

  /// The line, counted from 1.
  public var line: Int {
    switch self {
    case .unreadable, .empty, .tooLarge: 1
    case .notYAML(_, let line, _), .unknownKey(_, let line, _, _), .missingKey(_, let line, _), .wrongKind(_, let line, _, _),
      .invalid(_, let line, _, _):
      line
    }
  }

  /// The key, where one is at fault.
  public var key: String? {
    switch self {
    case .unreadable, .empty, .tooLarge, .notYAML: nil
    case .unknownKey(_, _, let key, _), .missingKey(_, _, let key), .wrongKind(_, _, let key, _), .invalid(_, _, let key, _): key
    }
  }

  /// What is wrong, one plain sentence.
  public var reason: String {
    switch self {
    case .unreadable: "the file cannot be read"
    case .empty: "the codebook is empty; it needs at least two sides"
    case .tooLarge(_, let bytes): "\(bytes) bytes are more than a codebook may have (\(CodebookReader.largest))"
    case .notYAML(_, _, let reason): "no YAML: \(reason)"
    case .unknownKey(_, _, _, let nearest?): "unknown key; did you mean `\(nearest)`?"
    case .unknownKey(_, _, _, nil): "unknown key"
    case .missingKey: "the key is missing"
    case .wrongKind(_, _, _, let expected): "\(expected) is expected here"
    case .invalid(_, _, _, let reason): reason
    }
  }

  /// `codebook.yaml:12: lattitude: unknown key; did you mean `lat`?`
  public var description: String { "\(path):\(line): " + (key.map { "\($0): " } ?? "") + reason }
}
