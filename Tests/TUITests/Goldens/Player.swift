import Archive
import Core

@testable import TUI

/// Plays keys on the real keymap, update and view, with a library in place of the archive.
struct Player {
  var state: State
  var library: any Library = InventedLibrary()
  /// Effects that are the terminal's: quit, suspend, redraw.
  var outside: [Effect] = []

  init(_ width: Int, _ height: Int, library: any Library = InventedLibrary()) {
    self.library = library
    state = State(size: Size(width: width, height: height))
    run([.load(Filter(), event: nil)])
    settle()
  }

  /// The text copied last.
  var copied: String {
    for effect in outside.reversed() { if case .copy(let text, _) = effect { return text } }
    return ""
  }

  /// The screen as text.
  var screen: String { view(state).text }

  mutating func send(_ message: Message) {
    let (next, effects) = update(state, message)
    state = next
    run(effects)
  }

  mutating func settle() {
    for _ in 0..<2 { if let effect = state.lacks { run([effect]) } }
  }

  private mutating func run(_ effects: [Effect]) {
    for effect in effects {
      let answers = Answers.to(effect, from: library)
      if answers.isEmpty { outside.append(effect) }
      for answer in answers { send(answer) }
    }
  }

  /// Plays keys as they are written: `jj<Enter><C-d>`.
  mutating func play(_ keys: String) {
    for key in Player.keys(keys) {
      send(.key(key))
      settle()
    }
  }

  static func keys(_ script: String) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(script)
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"),
        let named = named(String(rest[rest.index(after: rest.startIndex)..<end]))
      {
        keys.append(named)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(.character(first))
        rest.removeFirst()
      }
    }
    return keys
  }

  private static func named(_ name: String) -> Key? {
    let plain: [Key] = [
      .escape, .enter, .tab, .backTab, .backspace, .delete, .pageUp, .pageDown, .home, .end, .function(1), .character(" "),
    ]
    if let key = plain.first(where: { $0.name == name }) { return key }
    switch name {
    case "Up": return .up
    case "Down": return .down
    case "Left": return .left
    case "Right": return .right
    default: return name.hasPrefix("C-") ? name.last.map { .control($0) } : nil
    }
  }
}
