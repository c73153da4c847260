import ArgumentParser
import Core
import Foundation
import TUI
import Testing

@testable import visavis

/// The manual page and the README tell every key and every verb.
@Suite struct ManualTests {
  private let page: String
  private let program: CommandTree.Command

  init() throws {
    program = try #require(CommandTree.of(Visavis._dumpHelp()))
    page = ManualPage.text(program)
  }

  @Test func holdsEveryKeyWithItsHelp() {
    for binding in Keymap.table {
      #expect(
        page.contains(".B \(Roff.argument(ManualPage.spelled(binding)))\n\(Roff.line(binding.help))\n"), "\(binding.keyNames)")
    }
  }

  @Test func holdsEveryVerbAndOption() {
    let verbs = Visavis.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    #expect(verbs.count == 13)
    for verb in verbs { #expect(page.contains(".B \"\(verb._commandName)\"\n")) }
    for argument in program.verbs.flatMap(\.shown) {
      #expect(page.contains(Roff.escaped(argument.name ?? argument.valueName?.uppercased() ?? "?")), "\(argument)")
    }
    for (status, _) in ExitStatus.all { #expect(page.contains(".B \"\(status)\"\n")) }
    #expect(!page.contains("manual page"))
  }

  @Test func tellsFiltersOnce() {
    #expect(page.ranges(of: "\\-\\-disputed").count == 1)
    #expect(page.ranges(of: "\\-\\-codebook FILE").count == 2)  // and that of `extract`, which is another
  }

  static let escapes = [
    ("a-b", "a\\-b"), ("C:\\x", "C:\\ex"), (".dot", "\\&.dot"), ("'", "\\(aq"), ("≠ 1", "\\[u2260] 1"), ("𝄞", "\\[u1D11E]"),
    ("é", "\\[u00E9]"), ("…", "\\&..."),
  ]

  @Test(arguments: escapes) func escapesWhatRoffTakesForItsOwn(text: String, roff: String) { #expect(Roff.line(text) == roff) }

  /// Where groff is installed; every roff knows at least these devices.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")), arguments: ["ascii", "utf8"])
  func groffHasNothingToSay(device: String) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("visavis-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(page.utf8).write(to: file)
    let (groff, said) = (Process(), Pipe())
    groff.executableURL = URL(fileURLWithPath: "/usr/bin/groff")
    groff.arguments = ["-man", "-ww", "-z", "-T" + device, file.path]
    groff.standardError = said
    try groff.run()
    #expect(String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self).isEmpty)
  }

  @Test func readmeHasTheTableOfKeys() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "README.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(text.firstRange(of: "## Keys\n\n")).upperBound
    let end = try #require(text[start...].firstRange(of: "\n\n## ")).lowerBound
    let table = KeyTable.markdown.joined(separator: "\n")
    if ProcessInfo.processInfo.environment["VISAVIS_RECORD"] == "1" {
      return try Data((text[..<start] + table + text[end...]).utf8).write(to: file)
    }
    #expect(text[start..<end] == table, "VISAVIS_RECORD=1 writes the table of keys into README.md")
  }
}

/// What the shells offer.
@Suite struct CompletionTests {
  private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "corpus").path

  static let lines: [([String], [String: String])] = [
    (["visavis", "chronology", corpus, "--side"], [:]), (["visavis", "--codebook", corpus + "/codebook.yaml", "--side"], [:]),
    (["visavis", "--side"], ["VISAVIS_CORPUS": corpus]), (["visavis", "--actor", "x", "--side", "", corpus], [:]),
  ]

  @Test(arguments: lines) func findsTheCodebook(words: [String], environment: [String: String]) throws {
    let codebook = try #require(Completions.codebook(words, environment: environment))
    #expect(codebook.sides.count == 2)
  }

  @Test(arguments: [["visavis", "--codebook"], ["visavis", "--codebook", "/nowhere", "--side"], ["visavis"]])
  func livesWithoutACodebook(words: [String]) { #expect(Completions.codebook(words, environment: [:]) == nil) }

  @Test func offersTheSidesOwnFirst() throws {
    let codebook = try #require(Completions.codebook(["visavis", Self.corpus]))
    let all = Completions.names(codebook, "") { $0.sort != .place }
    #expect(all.contains("nikol-pashinyan") && !all.contains("france"))
    #expect(Completions.names(codebook, "franc") { $0.sort != .place }.contains("france"))
    #expect(Completions.names(codebook, "je") { $0.sort == .place } == ["jermuk"])
  }
}
