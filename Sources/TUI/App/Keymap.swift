/// One row of the table of keys: it is what the keys do, what the help says, and what the status line hints at.
public struct Binding: Hashable, Sendable {
  /// Where the keys have this meaning.
  public enum Scope: Hashable, Sendable, CaseIterable {
    case panes, menu, prompt
    /// In all of them.
    case everywhere
  }
  /// Which heading of the help it stands under.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case move = "MOVE", panes = "PANES AND READER", filter = "FILTER", search = "SEARCH", lists = "LISTS", taking =
      "COPY AND EDIT"
    case general = "GENERAL", menu = "IN A LIST TO PICK FROM", prompt = "WHILE TYPING A LINE"
  }
  /// On what the status line hints at it.
  public enum Context: Hashable, Sendable { case panes, reader, list, help, menu, actors, sides, choice, prompt }

  /// Key sequences, any of which will do.
  public var keys: [[Key]]
  /// What they do.
  public var action: Action
  /// What the help says.
  public var help: String
  /// Which heading it stands under.
  public var group: Group
  /// Where the keys have this meaning.
  public var scope: Scope
  /// A word or two for the status line, and where it is shown.
  public var hint: String
  /// Where the hint is shown.
  public var hintedIn: [Context]

  init(
    _ keys: [[Key]], _ action: Action, _ help: String, _ group: Group, scope: Scope = .panes, hint: String = "",
    in contexts: [Context] = []
  ) {
    self.keys = keys
    self.action = action
    self.help = help
    self.group = group
    self.scope = scope
    self.hint = hint
    hintedIn = contexts
  }
}

/// What keys mean.
public enum Keymap {
  /// What a sequence of keys amounts to.
  public enum Reading: Hashable, Sendable {
    case action(Action)
    /// More keys may follow.
    case partial
    case nothing
  }

  /// The meaning of a sequence of keys.
  public static func reading(_ keys: [Key], in scope: Binding.Scope) -> Reading {
    if let action = actions[scope]?[keys] { return .action(action) }
    return prefixes[scope]?.contains(keys) == true ? .partial : .nothing
  }

  /// What the status line hints at, `j/k move`.
  public static func hints(in context: Binding.Context) -> [String] { hints[context] ?? [] }

  private static let hints: [Binding.Context: [String]] = table.reduce(into: [:]) { result, binding in
    for context in binding.hintedIn { result[context, default: []].append(binding.hintText) }
  }

  private static let actions: [Binding.Scope: [[Key]: Action]] = table.reduce(into: [:]) { result, binding in
    for scope in binding.scope == .everywhere ? Binding.Scope.allCases : [binding.scope] {
      for keys in binding.keys { result[scope, default: [:]][keys] = binding.action }
    }
  }

  private static let prefixes: [Binding.Scope: Set<[Key]>] = table.reduce(into: [:]) { result, binding in
    for keys in binding.keys {
      for length in 1..<max(1, keys.count) { result[binding.scope, default: []].insert(Array(keys.prefix(length))) }
    }
  }
}

extension Key {
  /// As the help and the hints print it.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "C-\(character)"
    case .escape: "Esc"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "BackTab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .function(let number): "F\(number)"
    case .mouse: "mouse"
    case .pasted: "pasted text"
    }
  }
}

extension Binding {
  /// All its keys, `C-d` or `gg Home`.
  public var keyNames: String { keys.map { $0.map(\.name).joined() }.joined(separator: " ") }
  /// `j/k move`.
  public var hintText: String {
    hint.contains("/") ? hint : (keys.first.map { $0.map(\.name).joined() } ?? "") + " " + hint
  }
}
