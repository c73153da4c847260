import Foundation
import Testing

@testable import TUI

/// What the whole program keeps from one session to the next, and gives to clipboard and editor.
@Suite(.serialized)
final class TerminalSessionTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("visavis-" + UUID().uuidString).path
  private var corpus: String { folder + "/corpus" }

  init() throws {
    let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "corpus").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: sample, toPath: corpus)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func browse(_ environment: [String: String] = [:], _ arguments: [String] = []) throws -> Pseudoterminal {
    let surroundings = ["XDG_STATE_HOME": folder + "/state"].merging(environment) { $1 }
    return try Pseudoterminal(
      [Pseudoterminal.product("visavis")] + arguments + [corpus], size: Size(width: 120, height: 40), environment: surroundings)
  }

  private func quit(_ terminal: Pseudoterminal) {
    terminal.type("Q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isAsBefore)
  }

  private func addArticle() throws {
    try Data("Officials of both sides met on 20 September 2022, France said.\n".utf8).write(
      to: URL(fileURLWithPath: corpus + "/late.txt"))
  }

  @Test func whatComesInAfterALookIsNewUntilTheNextHasEnded() throws {
    let first = try browse()
    #expect(first.waits(for: "CHRONOLOGY"))
    #expect(!first.text.contains("new document"))
    quit(first)
    try addArticle()
    let printed = try browse([:], ["documents", "--new"])
    #expect(printed.waits(for: "late.txt"))
    #expect(printed.exitStatus() == 0)
    let broken = try browse()
    #expect(broken.waits(for: "1 new document"))
    broken.signal(SIGTERM)
    #expect(broken.exitStatus() == 128 + SIGTERM)
    let second = try browse()
    #expect(second.waits(for: "1 new document"))
    quit(second)
    let third = try browse()
    #expect(third.waits(for: "CHRONOLOGY"))
    #expect(!third.text.contains("new document"))
  }

  @Test func goesBackToWhereOneWas() throws {
    let first = try browse()
    #expect(first.waits(for: "CHRONOLOGY"))
    first.type("Apashin\r")
    #expect(first.waits(for: "actor: Nikol Pashinyan"))
    quit(first)
    let second = try browse()
    #expect(second.waits(for: "' returns to"))
    second.type("'")
    #expect(second.waits(for: "actor: Nikol Pashinyan"))
    quit(second)
  }

  static let surroundings: [([String: String], String)] = [
    (["TERM": "xterm-256color"], "\u{1B}]52;c;"), (["TERM": "screen", "STY": "1.x"], "\u{1B}P\u{1B}]52;c;"),
    (["TERM": "screen", "TMUX": "/nowhere,1,0"], "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;"),
  ]

  @Test(arguments: surroundings) func copies(environment: [String: String], sequence: String) throws {
    let terminal = try browse(environment)
    #expect(terminal.waits(for: "CHRONOLOGY"))
    terminal.type("Gy")
    #expect(terminal.waits(for: sequence))
    #expect(terminal.waits(for: "copied.txt"))
    let kept = try String(contentsOfFile: folder + "/state/visavis/copied.txt", encoding: .utf8)
    #expect(kept.contains(".txt:") || kept.contains(".md:"))
    quit(terminal)
  }

  @Test func namesTheFileWhereTheTerminalTakesNoCopies() throws {
    let terminal = try browse(["TERM": "linux"])
    #expect(terminal.waits(for: "CHRONOLOGY"))
    terminal.type("y")
    #expect(terminal.waits(for: "this terminal takes no copies"))
    #expect(!terminal.text.contains("]52;"))
    quit(terminal)
  }

  @Test func opensTheOriginalAtItsLineAndComesBack() throws {
    let editor = folder + "/editor"
    try Data("#!/bin/sh\necho \"EDITING $@\"\nexit ${STATUS:-0}\n".utf8).write(to: URL(fileURLWithPath: editor))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: editor)
    let terminal = try browse(["VISUAL": editor])
    #expect(terminal.waits(for: "CHRONOLOGY"))
    terminal.type("D")
    #expect(terminal.waits(for: "DOCUMENTS"))
    terminal.type("v")
    #expect(terminal.waits(for: "EDITING +1 " + corpus + "/01-"))
    #expect(terminal.waits(for: "DOCUMENTS"))
    quit(terminal)
  }

  @Test func saysThatThereIsNoSuchEditor() throws {
    let terminal = try browse(["VISUAL": "no-such-editor-here"])
    #expect(terminal.waits(for: "CHRONOLOGY"))
    terminal.type("v")
    #expect(terminal.waits(for: "cannot be started"))
    quit(terminal)
  }
}
