/// A line being typed in the last row.
public struct Prompt: Hashable, Sendable {
  /// What the line is for.
  public enum Purpose: Hashable, Sendable { case search, onlyMatching, command, day }
  /// A move of the cursor in the line.
  public enum Step: Hashable, Sendable { case left, right, begin, end }

  /// What the line is for.
  public var purpose: Purpose
  /// What stands before the cursor.
  public private(set) var before = ""
  /// What stands behind it.
  public private(set) var behind = ""
  /// Characters that a line may have: what is pasted may be a book.
  static let most = 500
  /// How many lines back one has gone in those typed before; 0 is the line being typed.
  private var stepsBack = 0
  /// The line being typed, while an earlier one is looked at.
  private var draft = ""

  /// An empty line.
  public init(_ purpose: Purpose) { self.purpose = purpose }

  /// What has been typed.
  public var text: String { before + behind }

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

  /// Puts text in at the cursor, as much as there is room for.
  mutating func insert(_ text: String) { before += text.prefix(max(0, Prompt.most - self.text.count)) }

  /// Takes the letter before the cursor away.
  mutating func erase() { _ = before.popLast() }
  /// Takes the letter under the cursor away.
  mutating func eraseNext() { behind = String(behind.dropFirst()) }
  /// Takes the last word before the cursor away, with the blanks behind it.
  public mutating func eraseWord() { before.eraseWord() }
  /// Takes all before the cursor away.
  mutating func eraseAll() { before = "" }
  /// Takes all behind the cursor away.
  mutating func eraseRest() { behind = "" }

  /// Moves the cursor.
  mutating func move(_ step: Step) {
    switch step {
    case .left: if let letter = before.popLast() { behind = String(letter) + behind }
    case .right:
      before += behind.prefix(1)
      behind = String(behind.dropFirst())
    case .begin: (before, behind) = ("", text)
    case .end: (before, behind) = (text, "")
    }
  }

  /// Goes back or forth in lines typed before, the latest of which is the last.
  mutating func recall(by step: Int, in lines: [String]) {
    let wanted = max(0, min(stepsBack + step, lines.count))
    guard wanted != stepsBack else { return }
    if stepsBack == 0 { draft = text }
    stepsBack = wanted
    (before, behind) = (wanted == 0 ? draft : lines[lines.count - wanted], "")
  }
}

extension String {
  /// Takes the last word away, with the blanks behind it.
  mutating func eraseWord() {
    while last == " " { removeLast() }
    while let last, last != " " { removeLast() }
  }
}

/// Lines typed before, to be taken up again: searches by themselves, for they are no commands.
struct TypedLines: Hashable, Sendable {
  private var lines: [Prompt.Purpose: [String]] = [:]
  private static let most = 50

  /// Those of a purpose, the latest last.
  subscript(purpose: Prompt.Purpose) -> [String] { lines[TypedLines.kind(purpose)] ?? [] }

  /// Keeps a line; one typed again moves to the end.
  mutating func keep(_ line: String, for purpose: Prompt.Purpose) {
    guard !line.isEmpty else { return }
    let others = self[purpose].filter { $0 != line }
    lines[TypedLines.kind(purpose)] = others.suffix(TypedLines.most - 1) + [line]
  }

  private static func kind(_ purpose: Prompt.Purpose) -> Prompt.Purpose { purpose == .onlyMatching ? .search : purpose }
}
