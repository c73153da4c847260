/// The reader's editor, and how it is told a line.
public struct Editor: Hashable, Sendable {
  /// A line for the shell, as `$VISUAL` and `$EDITOR` hold it.
  public let command: String

  /// The editor of an environment: `$VISUAL`, else `$EDITOR`, else vi.
  public init(_ environment: [String: String]) {
    let set = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
    command = set.first { !$0.trimmed.isEmpty } ?? "vi"
  }

  /// The program and arguments that show a line, counted from 1, of a file.
  ///
  /// The shell reads the command, as git has it do: it may have arguments and quotation marks.
  public func arguments(_ path: String, line: Int) -> [String] {
    let file = path.hasPrefix("/") ? path : "./" + path
    return ["/bin/sh", "-c", command + " \"$@\"", "editor"] + position(file, line)
  }

  /// `+N FILE` is what vi began and most others took over.
  private func position(_ file: String, _ line: Int) -> [String] {
    switch name {
    case "code", "code-insiders", "code-oss", "codium", "vscodium", "cursor", "windsurf":
      let waits = command.split(separator: " ").contains { $0 == "--wait" || $0 == "-w" }
      return (waits ? [] : ["--wait"]) + ["--goto", "\(file):\(line)"]
    case "subl", "hx", "helix", "zed": return ["\(file):\(line)"]
    case "kate", "kwrite": return ["--line", "\(line)", file]
    default: return ["+\(line)", file]
    }
  }

  /// The program's name without its folders.
  private var name: Substring {
    let program = command.split(separator: " ").first { !$0.contains("=") } ?? ""
    return program.split(separator: "/").last?.filter { $0 != "\"" && $0 != "'" }[...] ?? ""
  }
}
