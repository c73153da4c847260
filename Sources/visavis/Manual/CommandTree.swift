import Foundation

/// The command line as the parser itself describes it (ArgumentParser's `--experimental-dump-help`), as far as the manual needs it.
struct CommandTree: Decodable {
  /// A verb, or the program itself.
  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var arguments: [Argument]?
    var subcommands: [Command]?

    /// The verbs that are not hidden, without the help that the parser adds.
    var verbs: [Command] { (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" } }
    /// The options and arguments that are not hidden, without `--help`.
    var shown: [Argument] { (arguments ?? []).filter { $0.shouldDisplay && $0.valueName != "help" } }
  }

  /// An option, flag or argument.
  struct Argument: Decodable, Hashable {
    struct Name: Decodable, Hashable {
      var kind: String
      var name: String
    }
    var kind: String
    var names: [Name]?
    var valueName: String?
    var abstract: String?
    var allValues: [String]?
    var isOptional: Bool
    var isRepeating: Bool
    var shouldDisplay: Bool

    /// `--actor`; nil for what stands without a name.
    var name: String? { names?.last.map { ($0.kind == "long" ? "--" : "-") + $0.name } }
  }

  var command: Command

  /// The tree of this program; nil where the parser describes itself in a way that is not understood.
  static func of(_ dump: String) -> Command? {
    try? JSONDecoder().decode(CommandTree.self, from: Data(dump.utf8)).command
  }
}
