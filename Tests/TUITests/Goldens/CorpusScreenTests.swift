import Archive
import Core
import Foundation
import Testing

@testable import TUI

/// The sample corpus, read, woven and archived for real, on the screen.
@Suite struct CorpusScreenTests {
  private static var corpus: String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "corpus").path
  }

  @Test func everyEventAndClaimCanBeRead() throws {
    let archive = Archive(try CorpusLoader(paths: [Self.corpus]).load().chronicle)
    var player = Player(100, 30, library: archive)
    #expect(!player.state.events.isEmpty)
    for _ in player.state.events.indices {
      player.play("2")
      #expect(player.state.setOut.lines.contains { $0.left != nil || $0.right != nil || $0.whole != nil })
      player.play("<Enter>")
      if player.state.reader != nil {
        #expect(player.state.reader?.claimLines != nil, "\(player.state.event?.id ?? "")")
        player.play("exq")
        while !player.state.surfaces.isEmpty { player.play("q") }
      }
      player.play("1j")
    }
  }

  @Test func survivesRandomKeys() throws {
    let archive = Archive(try CorpusLoader(paths: [Self.corpus]).load().chronicle)
    RandomKeysTests.play(seed: 7, steps: 500, in: Player(100, 30, library: archive))
  }

  @Test func oneKeyLeavesAnActorsEventsAndAnotherBringsAllBack() throws {
    let archive = Archive(try CorpusLoader(paths: [Self.corpus]).load().chronicle)
    var player = Player(120, 40, library: archive)
    let all = player.state.events.count
    player.play("Apashin<Enter>")
    #expect(player.screen.contains("actor: Nikol Pashinyan"))
    #expect((1..<all).contains(player.state.events.count))
    player.play("u")
    #expect(player.state.events.count == all)
    #expect(!player.screen.contains("actor: Nikol Pashinyan"))
  }

  @Test func aSideSpeaksAndIsBlamed() throws {
    let archive = Archive(try CorpusLoader(paths: [Self.corpus]).load().chronicle)
    var player = Player(120, 40, library: archive)
    player.play("sarm<Enter>")
    #expect(player.screen.contains("side: Armenia ") || player.screen.contains("side: Armenia\n"))
    let spoken = player.state.overview.claims
    player.play("s<C-r><C-r><C-r>")
    #expect(player.screen.contains("SIDES · who is blamed"))
    player.play("<Enter>")
    #expect(player.screen.contains("side: Armenia who is blamed"))
    #expect(player.state.overview.claims > 0 && player.state.overview.claims != spoken)
  }

  @Test func theOriginalOfARecordIsItsLine() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("visavis-" + UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let records = ["one", "two"].map { "{\"id\": \"\($0)\", \"text\": \"Baku said that shells fell on Jermuk.\"}\n\n" }.joined()
    try Data(records.utf8).write(to: URL(fileURLWithPath: folder + "/all.ndjson"))
    let loader = CorpusLoader(paths: [folder], codebookPath: Self.corpus + "/codebook.yaml")
    var player = Player(100, 30, library: Archive(try loader.load().chronicle))
    player.play("D/two<Enter>v")
    #expect(player.outside.last == .edit(path: folder + "/all.ndjson", line: 3))
  }

  @Test(arguments: ["Goris", "Jermuk", "Sotk", "Dashkasan", "Kalbajar", "Lachin"])
  func aPlaceLeadsToItsEvents(name: String) throws {
    let archive = Archive(try CorpusLoader(paths: [Self.corpus]).load().chronicle)
    var player = Player(120, 40, library: archive)
    player.play("p" + name + "<Enter>")
    #expect(player.screen.contains("place: " + name))
    #expect(!player.state.events.isEmpty)
    #expect(player.state.events.allSatisfy { !$0.title.isEmpty })
  }
}
