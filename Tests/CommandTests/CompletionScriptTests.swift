import Foundation
import Testing

/// What bash offers after `make install`.
@Suite struct CompletionScriptTests {
  /// Without a verb one browses: options and what stands behind them are offered as with one.
  @Test(arguments: [
    ("--side ta", "tarvia"), ("--role bl", "blamed"), ("--dispu", "--disputed"), ("chronology --side ta", "tarvia"),
    ("chro", "chronology"),
    ("--role any --dis", "--disputed"),
  ])
  func offers(line: String, word: String) throws {
    let share = FileManager.default.temporaryDirectory.appendingPathComponent("share-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: share) }
    let words = line.split(separator: " ").map { "'\($0)'" }.joined(separator: " ")
    let script = """
      sh "$1/Tests/Support/manual.sh" "$0" "$2" && . "$2/bash-completion/completions/visavis"
      cd "$1/corpus/samples/sell-river"
      COMP_WORDS=("$0" \(words)) COMP_LINE="$0 \(line)"; COMP_POINT=${#COMP_LINE} COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _visavis visavis "${COMP_WORDS[$COMP_CWORD]}" "${COMP_WORDS[$((COMP_CWORD - 1))]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let (bash, said) = (Process(), Pipe())
    bash.executableURL = URL(fileURLWithPath: "/bin/bash")
    bash.arguments = ["-c", script, Self.program, Self.root, share]
    bash.standardOutput = said
    try bash.run()
    let offered = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    bash.waitUntilExit()
    #expect(offered.split(separator: "\n").contains { $0 == word }, "\(offered)")
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
  /// The program of this build, beside the tests.
  private static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("visavis").path
}
