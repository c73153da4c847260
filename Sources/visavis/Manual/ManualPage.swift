import TUI

/// visavis(1), made from the tables that the program itself goes by: the parser's verbs and options, the keys, the exit statuses.
enum ManualPage {
  /// The page for a command line.
  static func text(_ program: CommandTree.Command) -> String {
    var roff = Roff()
    roff.title(program.commandName, section: 1, about: "User Commands")
    roff.section("NAME")
    roff.raw(Roff.line(program.commandName) + " \\- " + Roff.line(sentence(program.abstract)))
    synopsis(program, &roff)
    roff.section("DESCRIPTION")
    roff.text(
      (program.discussion ?? "").split(separator: "\n\n").filter { !$0.hasPrefix("Exit status") }.joined(separator: "\n\n"))
    let shared = shared(program)
    verbs(program, shared, &roff)
    options(shared, &roff)
    keys(&roff)
    roff.section("EXIT STATUS")
    for (status, meaning) in ExitStatus.all { roff.item(status, meaning) }
    roff.section("ENVIRONMENT")
    for (name, meaning) in environment { roff.item(name, meaning) }
    roff.section("FILES")
    for (name, meaning) in files { roff.item(name, meaning) }
    roff.section("EXAMPLES")
    roff.example(examples)
    return roff.text
  }

  /// What the browser takes, and with it most verbs.
  private static func shared(_ program: CommandTree.Command) -> [CommandTree.Argument] {
    let browser = program.verbs.first { $0.commandName == "browse" }?.shown ?? []
    return browser.filter { argument in program.verbs.contains { $0.commandName != "browse" && $0.shown.contains(argument) } }
  }

  private static func synopsis(_ program: CommandTree.Command, _ roff: inout Roff) {
    roff.section("SYNOPSIS")
    for form in ["[FILTERS] [CORPUS ...]", "VERB [FILTERS] [CORPUS ...]", "help VERB"] {
      roff.raw(".PP", ".B " + Roff.argument(program.commandName), Roff.line(form))
    }
  }

  private static func verbs(_ program: CommandTree.Command, _ shared: [CommandTree.Argument], _ roff: inout Roff) {
    roff.section("VERBS")
    for verb in program.verbs {
      roff.item(
        verb.commandName, [sentence(verb.abstract), sentence(verb.discussion)].filter { !$0.isEmpty }.joined(separator: " "))
      for argument in verb.shown where !shared.contains(argument) {
        roff.raw(".RS", ".TP", ".B " + Roff.argument(form(argument)), Roff.line(sentence(argument.abstract)), ".RE")
      }
    }
  }

  private static func options(_ shared: [CommandTree.Argument], _ roff: inout Roff) {
    roff.section("FILTERS AND CORPUS")
    roff.text("A filter leaves the events that hold a matching claim. Filters that may be repeated take any of their values.")
    for argument in shared { roff.item(form(argument), sentence(argument.abstract)) }
    roff.item("-h, --help", "Show help; behind a verb, the verb's.")
  }

  private static func keys(_ roff: inout Roff) {
    roff.section("KEYS")
    roff.text("A number before a key that moves repeats it: 10j. A click selects a row, the wheel scrolls.")
    for group in Binding.Group.allCases {
      roff.subsection(KeyTable.title(group))
      for binding in Keymap.table where binding.group == group { roff.item(spelled(binding), binding.help) }
    }
    roff.subsection("Signs on the screen")
    for (sign, meaning) in Signs.table { roff.item(inWords[sign] ?? sign, meaning) }
  }

  /// Signs that not every printer has.
  private static let inWords = ["·": "dot", "¹Name ²Name": "raised 1, 2", "³Name": "raised 3", "°Place": "ring"]

  /// All its keys, the arrows in words, for there are printers without them.
  static func spelled(_ binding: Binding) -> String {
    [("↑", "Up"), ("↓", "Down"), ("←", "Left"), ("→", "Right")].reduce(binding.keyNames) { $0.replacing($1.0, with: $1.1) }
  }

  /// `--actor ID ...`, `CORPUS ...`.
  private static func form(_ argument: CommandTree.Argument) -> String {
    let value = (argument.valueName ?? "").uppercased()
    let values = argument.allValues.map { $0.joined(separator: "|") } ?? value
    let parts = argument.kind == "flag" ? [argument.name] : [argument.name, argument.name == nil ? value : values]
    return parts.compactMap { $0 }.joined(separator: " ") + (argument.isRepeating ? " ..." : "")
  }

  private static func sentence(_ text: String?) -> String { (text ?? "").split(separator: "\n").joined(separator: " ") }
}
