import TUI

/// The table of keys for README.md.
enum KeyTable {
  /// Lines of Markdown, a row a binding.
  static var markdown: [String] {
    ["| keys | what they do |", "|---|---|"]
      + Binding.Group.allCases.flatMap { group in
        ["| **\(title(group))** | |"]
          + Keymap.table.filter { $0.group == group }.map { binding in
            "| \(binding.keys.map { "`" + $0.map(\.name).joined() + "`" }.joined(separator: " ")) | \(binding.help) |"
          }
      }
  }

  /// `Panes and reader`.
  static func title(_ group: Binding.Group) -> String { group.rawValue.prefix(1) + group.rawValue.dropFirst().lowercased() }
}
