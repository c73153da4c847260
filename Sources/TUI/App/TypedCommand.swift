import Core

/// What is typed after a colon.
public enum TypedCommand: Hashable, Sendable {
  case quit, help, clear, new, restore
  case narrow(Facet, String)
  case since(String), until(String)
  case search(String)
  /// What cannot be understood, and what to say of it.
  case wrong(String)

  /// All commands, for the help.
  public static let summary = "actor, place, type, side, since, until, search, new, restore, clear, help, quit"

  /// The command that a line means.
  public init(_ line: String) {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true).map(String.init)
    let rest = parts.count > 1 ? parts[1].trimmed : ""
    switch parts.first ?? "" {
    case "": self = .wrong("")
    case "q", "quit": self = .quit
    case "h", "help": self = .help
    case "clear": self = .clear
    case "new": self = .new
    case "restore": self = .restore
    case let word where rest.isEmpty:
      self = .wrong(
        TypedCommand.needsWord.contains(word) ? "\(word) what?" : "no such command: \(word) (\(TypedCommand.summary))")
    case "actor": self = .narrow(.actor, rest)
    case "place": self = .narrow(.place, rest)
    case "type": self = .narrow(.type, rest)
    case "side": self = .narrow(.side, rest)
    case "since": self = DatePrefix.isOne(rest) ? .since(rest) : .wrong("no date: \(rest)")
    case "until": self = DatePrefix.isOne(rest) ? .until(rest) : .wrong("no date: \(rest)")
    case "search": self = .search(rest)
    case let word: self = .wrong("no such command: \(word) (\(TypedCommand.summary))")
    }
  }

  private static let needsWord: Set<String> = ["actor", "place", "type", "side", "since", "until", "search"]
}

/// Dates as they are typed: `2022`, `2022-09`, `2022-09-13`.
public enum DatePrefix {
  /// Whether a text is a date or the beginning of one.
  public static func isOne(_ text: String) -> Bool {
    switch text.utf8.count {
    case 4: CalendarDay(iso: text + "-01-01") != nil
    case 7: CalendarDay(iso: text + "-01") != nil
    default: CalendarDay(iso: text) != nil
    }
  }

  /// The ends of `A..B`, `A..`, `..B` or `A`, which is a whole year, month or day; nil where it is none of these.
  public static func range(_ text: String) -> (since: String?, until: String?)? {
    let text = text.trimmed
    guard let dots = text.firstRange(of: "..") else { return isOne(text) ? (text, text) : nil }
    let since = String(text[..<dots.lowerBound]).trimmed
    let until = String(text[dots.upperBound...]).trimmed
    guard since.isEmpty || isOne(since), until.isEmpty || isOne(until), !(since.isEmpty && until.isEmpty) else { return nil }
    return (since.isEmpty ? nil : since, until.isEmpty ? nil : until)
  }
}

extension String {
  /// Without blanks at the ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
