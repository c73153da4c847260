import Foundation
import Testing

@testable import TUI

/// A screen after some keys, as kept in Tests/Goldens/screens. `VISAVIS_RECORD=1` writes them anew.
struct ScreenGolden: CustomTestStringConvertible {
  var name: String
  var size: (width: Int, height: Int)
  var keys: String
  var testDescription: String { "\(name) \(size.width)×\(size.height)" }

  static let all: [ScreenGolden] =
    scripts.flatMap { name, keys in
      [(120, 40), (80, 24), (60, 20), (20, 5)].map { ScreenGolden(name: name, size: $0, keys: keys) }
    } + small

  private static let scripts: [(String, String)] = [
    ("start", ""), ("shelling", "jj"), ("deaths", "jjj"), ("silent-side", "j"), ("left-second-claim", "jj2j"),
    ("others", "jjj3G"), ("maximised", "jj2O"), ("actor-menu", "jja"), ("actor-taken", "jja<Enter>"),
    ("actor-undone", "jja<Enter>u"),
    ("actors", "A"), ("actors-narrowed", "Amin<Tab><C-x>"), ("actors-speak", "A<C-r>"), ("place", "4j<Enter>"), ("places", "p"),
    ("types", "t"),
    ("sides", "s"), ("dates-picked", "d2031-03<Down><Tab><Tab>"), ("dates", "d2031-03-13..2031-03<Enter>"), ("disputed", "!"),
    ("empty", "dXX<Enter>d1999<Enter>"),
    ("reader", "jj<Enter>"),
    ("reader-next-claim", "jj<Enter>}}"), ("reader-explain", "jj<Enter>e"), ("reader-cross", "jjj<Enter>x"),
    ("reader-next-event", "jj<Enter>J"),
    ("help", "?"), ("help-searched", "?/undo<Enter>"), ("documents", "D"), ("figures", "#"), ("sides-facing", "S<Down><Enter>"),
    ("search", "/ceasefire<Enter>"), ("search-only", "/ceasefire<Enter>&"), ("prompt", ":since 20"), ("unknown-key", "Z"),
    ("searching", "/mira"), ("search-in-reader", "jj<Enter>/mira<Enter>"), ("right", "jj3"), ("places-pane", "4"),
    ("date-prompt", "gd2031"), ("sides-menu", "S"), ("copied-nothing", "4y"), ("reader-line", "jj<Enter>jjjjj"),
    ("day", "gd2031-03-14<Enter>"), ("actors-none", "Azzz"), ("actors-excluded", "A<Down><C-x>"),
    ("actors-blamed", "A<C-r><C-r><C-r><C-r>"), ("types-marked", "t<Tab>"), ("sides-blamed", "s<C-r><C-r><C-r>"),
    ("only-matching", "&mira"), ("not-found", "/xyzzy<Enter>"), ("half-typed", "12"), ("prompt-edited", ":since 20<Home>"),
    ("reader-end", "jj<Enter>G"), ("figures-read", "#j<Enter>"), ("documents-read", "D<Enter>"), ("help-signs", "?G"),
    ("places-maximised", "4O"), ("right-maximised", "jj3O"),
  ]

  private static let small: [ScreenGolden] = [
    ("start", ""), ("shelling", "jj"), ("versions", "jj2"), ("right", "jj3"), ("places-pane", "4"), ("reader", "jj<Enter>"),
    ("help", "?"), ("filtered", "jja<Enter>"),
  ].flatMap { name, keys in [(60, 20), (40, 12), (20, 5)].map { ScreenGolden(name: name + "-small", size: $0, keys: keys) } }

  /// The screen as a terminal of one colour shows it, then what is drawn in which style.
  var screen: String {
    var player = Player(size.width, size.height)
    player.play(keys)
    let frame = view(player.state)
    return "keys: \(keys)\n" + frame.text + "\n" + "styles:\n" + ScreenGolden.styles(frame)
  }

  /// A line for each row that is not plain throughout: `3: 2-9 title bold underline`.
  private static func styles(_ frame: Frame) -> String {
    frame.rows.enumerated().map { number, row in
      var runs: [String] = []
      var start = 0
      while start < row.count {
        let end = row[start...].firstIndex { $0.style != row[start].style } ?? row.count
        if row[start].style != Style() { runs.append("\(start)-\(end - 1) \(name(row[start].style))") }
        start = end
      }
      return runs.isEmpty ? "" : "\(number): " + runs.joined(separator: ", ") + "\n"
    }.joined()
  }

  private static func name(_ style: Style) -> String {
    ["\(style.ink)", style.bold ? "bold" : nil, style.reverse ? "reverse" : nil, style.underline ? "underline" : nil]
      .compactMap { $0 }.joined(separator: " ")
  }

  var file: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Goldens/screens/\(size.width)x\(size.height)-\(name).txt")
  }
}

@Suite struct ScreenGoldenTests {
  @Test(arguments: ScreenGolden.all) func screenIsAsKept(_ golden: ScreenGolden) throws {
    let screen = golden.screen
    if ProcessInfo.processInfo.environment["VISAVIS_RECORD"] == "1" {
      return try Data(screen.utf8).write(to: golden.file)
    }
    let kept = try String(decoding: Data(contentsOf: golden.file), as: UTF8.self)
    #expect(screen == kept, "\(golden.file.lastPathComponent): \(difference(kept, screen))")
  }

  /// The rows that differ, kept above shown.
  private func difference(_ kept: String, _ shown: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = shown.split(separator: "\n", omittingEmptySubsequences: false)
    return (0..<max(old.count, new.count)).compactMap { row -> String? in
      let (a, b) = (row < old.count ? old[row] : "", row < new.count ? new[row] : "")
      return a == b ? nil : "\n\(row)-|\(a)\n\(row)+|\(b)"
    }.joined()
  }
}
