import Core

/// What is typed after a colon.
public enum TypedCommand: Hashable, Sendable {
  /// The words that begin a command; a beginning that only one of them has will do.
  enum Word: String, CaseIterable {
    case actor, place, type, side, role, date, since, until, search, disputed, new, figures, documents
    case restore, undo, redo, clear, help, quit

    /// Whether something has to follow.
    var needsMore: Bool {
      switch self {
      case .actor, .place, .type, .side, .role, .date, .since, .until, .search: true
      default: false
      }
    }
  }

  /// What a key does, too.
  case act(Action)
  /// The row of a number.
  case row(Int)
  case narrow(Facet, String)
  case role(Role)
  case dates(since: String?, until: String?)
  case since(String), until(String)
  case search(String)
  /// What cannot be understood, and what to say of it.
  case wrong(String)

  /// All commands, for the help.
  public static let summary = Word.allCases.map(\.rawValue).joined(separator: ", ") + ", or an event's number"

  /// What the name of a command lacks, as far as all names with this beginning agree, and a blank behind a whole one.
  static func rest(of beginning: String) -> String {
    let names = Word.allCases.map(\.rawValue).filter { !beginning.isEmpty && $0.hasPrefix(beginning) }
    guard var common = names.first else { return "" }
    for name in names { while !name.hasPrefix(common) { common.removeLast() } }
    return common.dropFirst(beginning.count) + (names.count == 1 ? " " : "")
  }

  /// The command that a line means.
  public init(_ line: String) {
    let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true).map(String.init)
    let rest = parts.count > 1 ? parts[1].trimmed : ""
    guard let first = parts.first else {
      self = .wrong("")
      return
    }
    if let number = Int(first), number >= 0 {
      self = .row(min(number, 99_999_999))
      return
    }
    if TypedCommand.quitting.contains(first) {
      self = .act(.quit)
      return
    }
    let likely = Word(rawValue: first).map { [$0] } ?? Word.allCases.filter { $0.rawValue.hasPrefix(first) }
    if likely.count > 1 {
      self = .wrong("\(first) could be " + likely.map(\.rawValue).joined(separator: ", "))
    } else if let word = likely.first {
      self = word.needsMore && rest.isEmpty ? .wrong("\(word.rawValue) what?") : TypedCommand(word, rest)
    } else {
      self = .wrong("no such command: \(first) (\(TypedCommand.summary))")
    }
  }

  private init(_ word: Word, _ rest: String) {
    switch word {
    case .actor: self = .narrow(.actor, rest)
    case .place: self = .narrow(.place, rest)
    case .type: self = .narrow(.type, rest)
    case .side: self = .narrow(.side, rest)
    case .role: self = Role(rawValue: rest).map { .role($0) } ?? .wrong("no such role: \(rest) (\(TypedCommand.roles))")
    case .date: self = DatePrefix.range(rest).map { .dates(since: $0.since, until: $0.until) } ?? .wrong("no date: \(rest)")
    case .since: self = DatePrefix.isOne(rest) ? .since(rest) : .wrong("no date: \(rest)")
    case .until: self = DatePrefix.isOne(rest) ? .until(rest) : .wrong("no date: \(rest)")
    case .search: self = .search(rest)
    case .disputed: self = .act(.onlyDisputed)
    case .new: self = .act(.onlyNew)
    case .figures: self = .act(.list(.figures))
    case .documents: self = .act(.list(.documents))
    case .restore: self = .act(.restore)
    case .undo: self = .act(.undo)
    case .redo: self = .act(.redo)
    case .clear: self = .act(.clear)
    case .help: self = .act(.help)
    case .quit: self = .act(.quit)
    }
  }

  /// What vim's hands type to leave.
  private static let quitting: Set<String> = ["q!", "qa", "qa!", "wq", "x", "exit"]
  private static let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")
}

extension State {
  mutating func run(_ command: TypedCommand) -> [Effect] {
    switch command {
    case .act(let action): return act(action, times: nil)
    case .row(let number): return act(.move(.first), times: max(1, number))
    case .narrow(let facet, let words): return [.narrow(filter, facet, words)]
    case .role(let role):
      guard !(filter.actors + filter.excludedActors + filter.sides).isEmpty else {
        return say("filter by an actor or a side first")
      }
      return narrow { $0.role = role }
    case .dates(let since, let until): return narrow { ($0.since, $0.until) = (since, until) }
    case .since(let date): return narrow { $0.since = date }
    case .until(let date): return narrow { $0.until = date }
    case .search(let words): return search(for: words)
    case .wrong(let why): return why.isEmpty ? [] : say(why)
    }
  }
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
