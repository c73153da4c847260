import Foundation
import Testing

@testable import TUI

/// A folder of articles that is gone with the test.
final class TemporaryCorpus {
  let path: String

  /// Files by their names; a codebook of two sides is added unless there is one among them.
  init(_ files: [String: [UInt8]]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "visavis-" + UUID().uuidString)
    path = folder.path
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var files = files
    files["codebook.yaml"] = files["codebook.yaml"] ?? Array(TemporaryCorpus.codebook.utf8)
    for (name, bytes) in files { _ = FileManager.default.createFile(atPath: path + "/" + name, contents: Data(bytes)) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  static let codebook = """
    title: Norland and Sudmark
    sides:
      - {id: norland, name: Norland}
      - {id: sudmark, name: Sudmark}
    places:
      - {id: oldford, name: Oldford, in: norland, aliases: [Ōldfõrd, Олдфорд, Օլդֆորդ]}
    """
}

/// What no article, file name or codebook should hold, and what reaches the terminal of it.
@Suite(.serialized) struct HostileInputTests {
  private static let said =
    "Norland’s army said that Sudmark’s troops shelled Oldford on 3 May 2031. Sudmark’s army denied that it had shelled Oldford."

  private func browse(_ corpus: TemporaryCorpus, _ environment: [String: String] = [:]) throws -> Pseudoterminal {
    try Pseudoterminal(
      [Pseudoterminal.product("visavis"), corpus.path], size: Size(width: 120, height: 40), environment: environment)
  }

  /// Sequences that set the title, colours, the clipboard; 8-bit ones; signs that turn the reading direction.
  private static let nasty =
    "\u{1B}]2;PWNED\u{7}\u{1B}[53m\u{9B}53m\u{1B}]52;c;UFdORUQ=\u{7}\u{202E}\u{2066}\u{200F}\u{8}\u{E}"

  @Test func nothingActsThatStandsInAnArticleItsNameOrTheCodebook() throws {
    let nasty = Self.nasty
    let name = "a" + nasty + ".txt"
    let corpus = try TemporaryCorpus([
      name: Array(("Title \(nasty) of it\n\n" + Self.said + " “\(nasty) shells fell,” Norland’s army said.\n").utf8),
      "codebook.yaml": Array(TemporaryCorpus.codebook.replacing("Norland and", with: "Nor\u{202E}land\u{200F} and").utf8),
    ])
    let terminal = try browse(corpus)
    #expect(terminal.waits(for: "CHRONOLOGY"), "\(terminal.text.debugDescription)")
    for keys in ["j", "\r", "e", "q", "D", "\r", "q", "q", "#", "q", "A", "\u{1B}", "/shells\r", "y", "?"] { terminal.type(keys) }
    #expect(terminal.waits(for: "HELP"))
    terminal.type("Q")
    #expect(terminal.exitStatus() == 0)
    for sequence in ["\u{1B}]2;", "\u{1B}[53m", "\u{1B}]52;c;UFdO"] { #expect(!terminal.text.contains(sequence)) }
    let scalars = terminal.text.unicodeScalars
    #expect(!scalars.contains { 0x80...0x9F ~= $0.value || [0x202E, 0x2066, 0x200F, 0xFEFF].contains($0.value) })
    #expect(!terminal.output.contains(0x0E) && !terminal.output.contains(0))
  }

  /// A codebook with such signs is refused; the message holds none.
  @Test(arguments: ["1B", "9B", "07"]) func saysWhatIsWrongWithACodebookWithoutRepeatingIt(code: String) throws {
    let book = TemporaryCorpus.codebook.replacing("title: Norland", with: "title: \"N\\U000000\(code)]2;PWNED\" #")
    let corpus = try TemporaryCorpus(["codebook.yaml": Array(book.utf8), "a.txt": Array(Self.said.utf8)])
    let terminal = try browse(corpus)
    #expect(terminal.exitStatus() == 65)
    #expect(terminal.text.contains("codebook.yaml:1") && !terminal.output.contains(0x1B))
    #expect(!terminal.text.unicodeScalars.contains { 0x80...0x9F ~= $0.value })
  }

  @Test(arguments: [["chronology"], ["versions"], ["documents"], ["search", "shells"], ["figures"], ["actors"], ["places"]])
  func nothingActsThatIsPrinted(verb: [String]) throws {
    let corpus = try TemporaryCorpus([
      "a.txt": Array(("Title \(Self.nasty)\n\n" + Self.said + " “\(Self.nasty) shells fell,” Norland’s army said.\n").utf8)
    ])
    let terminal = try Pseudoterminal([Pseudoterminal.product("visavis")] + verb + [corpus.path])
    #expect(terminal.exitStatus() != nil)
    #expect(!terminal.output.contains(0x1B) && !terminal.output.contains(7))
    #expect(!terminal.text.unicodeScalars.contains { 0x80...0x9F ~= $0.value || [0x202E, 0x2066, 0x200F].contains($0.value) })
  }

  /// A file that cannot be read, garbage, no UTF-8, one long line: the other files are read.
  @Test func badFilesDoNotStopTheOthers() throws {
    var random = Dice(state: 7)
    let garbage = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let long = Array((String(repeating: "word ", count: 200_000) + Self.said).utf8)
    let corpus = try TemporaryCorpus([
      "good.txt": Array(Self.said.utf8), "garbage.txt": garbage, "long.txt": long,
      "latin.txt": [0xC7, 0x20, 0xFF, 0x0A] + Array(Self.said.utf8),
    ])
    try FileManager.default.createSymbolicLink(atPath: corpus.path + "/loop.txt", withDestinationPath: corpus.path + "/loop.txt")
    try FileManager.default.createSymbolicLink(atPath: corpus.path + "/gone.txt", withDestinationPath: corpus.path + "/nowhere")
    let terminal = try browse(corpus)
    #expect(terminal.waits(for: "CHRONOLOGY"))
    terminal.type("j\rG gg  q")
    terminal.type("?")
    #expect(terminal.waits(for: "HELP"))
    terminal.type("Q")
    #expect(terminal.exitStatus() == 1)
    #expect(
      terminal.text.contains("loop.txt") || terminal.text.contains("gone.txt"), "\(terminal.text.suffix(400).debugDescription)")
  }

  /// In a terminal without UTF-8 there is ASCII only, with names that can be known again, on the screen and in print.
  @Test func spellsNamesInASCIIWhereTheCharsetIsPoor() throws {
    let text = "Norland’s army said that Sudmark’s troops shelled Çıraqlı, Շուշի and Шуша near Oldford.\n"
    let corpus = try TemporaryCorpus(["a.txt": Array(text.utf8)])
    let terminal = try browse(corpus, ["LANG": "C"])
    #expect(terminal.waits(for: "CHRONOLOGY"))
    terminal.type("\r")
    #expect(terminal.waits(for: "read as"))
    #expect(terminal.text.contains("Ciraqli") && !terminal.text.contains("?iraql"))
    terminal.type("Q")
    #expect(terminal.exitStatus() == 0)
    let printed = try Pseudoterminal(
      [Pseudoterminal.product("visavis"), "search", "shelled", corpus.path], environment: ["LANG": "C"])
    #expect(printed.exitStatus() == 0)
    for output in [terminal.output, printed.output] { #expect(output.allSatisfy { $0 < 0x80 }) }
    #expect(printed.text.contains("Ciraqli") && printed.text.contains("Norland's army"))
  }
}
