import Foundation
import Testing

@testable import TUI

/// What an analyst does in a day, on the second sample corpus, seen through tmux.
@Suite(.serialized, .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct AnalystTests {
  private static let samples: String = {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    return root + "/corpus"
  }()
  private static let visavis = Pseudoterminal.product("visavis")

  private func browse() throws -> Tmux { try Tmux("\(Self.visavis) \(Self.samples)/samples/sell-river") }

  @Test func whatIsNew() throws {
    let state = FileManager.default.temporaryDirectory.appending(path: "visavis-state-" + UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: state) }
    let corpus = try TemporaryCorpus([
      "a.txt": Array("Norland’s army said that Sudmark’s troops shelled Oldford on 3 May 2031.\n".utf8)
    ])
    let command = "sh -c 'XDG_STATE_HOME=\(state) \(Self.visavis) \(corpus.path); echo left the browser; cat'"
    let first = try Tmux(command)
    #expect(first.screen(with: "CHRONOLOGY", "Oldford") != nil)
    try first.press("Q")
    #expect(first.screen(with: "left the browser") != nil)
    let later = "Sudmark’s army said that Norland’s troops shelled Oldford on 5 May 2031.\n"
    try Data(later.utf8).write(to: URL(filePath: corpus.path + "/b.txt"))
    let second = try Tmux(command)
    #expect(second.screen(with: "CHRONOLOGY", "*2031-05-05") != nil, "\(second.screen)")
  }

  @Test func whatEachSideSaysOfWhoBegan() throws {
    let tmux = try browse()
    #expect(tmux.screen(with: "CHRONOLOGY", "TARVIA", "KELDON") != nil)
    try tmux.press("/", "ambrook", "Enter")
    let screen = tmux.screen(with: "Clashes near Ambrook", "OTHERS AND NARRATOR") ?? ""
    let parting = screen.split(separator: "\n").filter { $0.components(separatedBy: "≠").count > 2 }
    #expect(!parting.isEmpty, "what parts the sides stands on one line, marked on both sides: \(screen)")
  }

  @Test func oneSideAsSpeakerThenAsTheBlamed() throws {
    let tmux = try browse()
    #expect(tmux.screen(with: "CHRONOLOGY") != nil)
    try tmux.press("A", "tarvia", "C-r")
    #expect(tmux.screen(with: "who speaks", "Tarvia") != nil)
    try tmux.press("Enter")
    #expect(tmux.screen(with: "actor: Tarvia who speaks") != nil, "\(tmux.screen)")
    try tmux.press("A", "C-r", "C-r", "C-r", "Enter")
    #expect(tmux.screen(with: "actor: Tarvia who is blamed") != nil, "\(tmux.screen)")
    try tmux.press("u")
    #expect(tmux.screen(with: "actor: Tarvia who speaks") != nil)
  }

  @Test func theTolls() throws {
    let tmux = try browse()
    #expect(tmux.screen(with: "CHRONOLOGY") != nil)
    try tmux.press("#")
    #expect(tmux.screen(with: "FIGURES", "killed", "wounded", "Jora Velt") != nil, "\(tmux.screen)")
  }

  @Test func whyThatYear() throws {
    let tmux = try browse()
    #expect(tmux.screen(with: "CHRONOLOGY") != nil)
    try tmux.press("G", "Enter")
    #expect(tmux.screen(with: "read as") != nil)
    try tmux.press("e")
    #expect(tmux.screen(with: "because", "dated", "2031") != nil, "\(tmux.screen)")
    try tmux.press("q")
    #expect(tmux.screen(with: "CHRONOLOGY") != nil)
  }

  @Test func copiesACitation() throws {
    let tmux = try browse()
    #expect(tmux.screen(with: "CHRONOLOGY") != nil)
    try tmux.press("G", "Enter")
    #expect(tmux.screen(with: "read as") != nil)
    try tmux.press("y")
    #expect(tmux.screen(with: "1 citation") != nil, "\(tmux.screen)")
  }

  @Test func anotherCodebook() throws {
    let corpus = try TemporaryCorpus([
      "other.yaml": Array(TemporaryCorpus.codebook.replacing("Norland and", with: "Northland and").utf8),
      "a.txt": Array("Norland’s army said that Sudmark’s troops shelled Oldford on 3 May 2031.\n".utf8),
    ])
    let tmux = try Tmux("\(Self.visavis) --codebook \(corpus.path)/other.yaml \(corpus.path)/a.txt")
    #expect(tmux.screen(with: "Northland and Sudmark", "CHRONOLOGY", "Oldford") != nil, "\(tmux.screen)")
  }

  @Test func exportsInAPipe() throws {
    let tmux = try Tmux("sh -c '\(Self.visavis) export \(Self.samples)/samples/sell-river | grep -c claim; echo done; cat'")
    let screen = tmux.screen(with: "done") ?? ""
    #expect((screen.split(separator: "\n").compactMap { Int($0) }.first ?? 0) > 20, "\(screen)")
  }

  /// Letters of many scripts, marks, wide characters: what stands behind them keeps its column.
  @Test(arguments: [
    "Azərbaycan Şuşa ığ", "Հայաստան Շուշի", "中文地名", "e\u{301}a\u{308}o\u{302}", "שלום עולם", "مرحبا", "ok 👍 🔥", "👩\u{200D}🚒 x",
    "a\u{200B}b\u{AD}c", "한국어", "ｆｕｌｌ",
  ])
  func keepsTheColumnsBehind(name: String) throws {
    let book = TemporaryCorpus.codebook.replacing("name: Oldford, in", with: "name: \"\(name)\", in").replacing(
      "aliases: [Ōldfõrd,", with: "aliases: [Oldford, Ōldfõrd,")
    let corpus = try TemporaryCorpus([
      "codebook.yaml": Array(book.utf8),
      "a.txt": Array("Norland’s army said that Sudmark’s troops shelled Oldford on 3 May 2031.\n".utf8),
    ])
    let tmux = try Tmux("\(Self.visavis) \(corpus.path)")
    let screen = tmux.screen(with: "PLACES", "▮ 1") ?? ""
    let lines = screen.split(separator: "\n").map(String.init)
    let head = lines.first { $0.contains("PLACES") } ?? ""
    let place = lines.first { $0.contains("▮ 1") } ?? ""
    func column(_ text: String, _ sign: Character) -> Int? { text.firstIndex(of: sign).map { Glyphs.width(String(text[..<$0])) } }
    // The bar of the first side stands below the beginning of its name, whatever the place is called.
    let bar = column(place, "▮")
    let names = head.dropFirst(2).split(separator: " ").dropFirst().map {
      head.distance(from: head.startIndex, to: $0.startIndex)
    }
    #expect(bar.map { names.contains($0) } == true, "\(screen)")
  }
}
