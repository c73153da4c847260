import Archive
import Core
import Testing

@testable import TUI

/// What is worth saying is said whole, on however small a screen.
@Suite struct RoomTests {
  private func player(_ width: Int, _ height: Int, _ keys: String) -> Player {
    var player = Player(width, height)
    player.play(keys)
    return player
  }

  /// Words of the rows of a screen, in order, a blank between each.
  private func words(_ screen: String) -> String { screen.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }

  @Test(arguments: [(20, 5), (40, 12), (60, 20), (80, 24)]) func aNoticeIsSaidWhole(width: Int, height: Int) {
    let player = player(width, height, "Z")
    #expect(words(player.screen).hasSuffix("Z means nothing here: ? shows the keys" + (width >= 60 ? " event 1 of 10" : "")))
  }

  @Test func aNoticeAsLongAsABookLeavesRoomForTheRest() {
    var player = player(40, 12, "")
    player.send(.notice(String(repeating: "word ", count: 1000)))
    #expect(player.screen.contains("CHRONOLOGY"))
    #expect(player.screen.hasSuffix("…"))
  }

  @Test(arguments: [33, 47, 60, 80, 120]) func theHelpIsToldWhole(width: Int) {
    var help = Help()
    help.fit(width: width)
    for (number, entry) in Help.entries.enumerated() {
      let lines = help.lines.filter { $0.entry == number }
      #expect(words(lines.map(\.help).joined(separator: " ")) == words(entry.help))
      #expect(words(lines.map(\.keys).joined()).filter { $0 != " " } == entry.keys.filter { $0 != " " })
      #expect(lines.allSatisfy { Glyphs.width($0.help) < width - ($0.isHeading ? 2 : Help.column(width)) })
    }
  }

  @Test func theHelpStaysAtItsEntryWhenResized() {
    var player = player(80, 24, "?/undo a<Enter>")
    let entry = { (state: State) in
      if case .help(let help) = state.surfaces.last { help.lines[help.cursor.index].entry } else { -1 }
    }
    let before = entry(player.state)
    player.send(.resized(Size(width: 24, height: 8)))
    #expect(entry(player.state) == before && Help.entries[before].help.contains("undo a"))
    player.play("<C-l>")
    #expect(player.screen.contains("> u"))
  }

  @Test func whyADocumentHasItsDateIsToldWhole() {
    let screen = words(player(60, 20, "D").screen)
    #expect(screen.contains("nothing states or implies its day; --assume-date gives one"))
  }

  @Test(arguments: ["D/damaged<Enter><Enter>", "Djjj<Enter>"]) func aBrokenRowLeadsWhereItsBeginningDoes(keys: String) {
    #expect(player(30, 20, keys).state.reader != nil)
  }

  /// Where the chronology has no room for a title, or is out of sight, the first line tells it.
  @Test(arguments: [
    (80, 24, "jj", "Shelling at Mira Bridge"), (120, 40, "", "Line of Mira"), (20, 5, "jj2", "Shelling at Mir"),
    (80, 24, "jj2O", "Shelling at Mira Bridge"),
  ])
  func theFirstLineTellsWhichEventItIs(width: Int, height: Int, keys: String, title: String) {
    let player = player(width, height, keys)
    let isCut = !player.screen.split(separator: "\n").dropFirst().contains { $0.contains(player.state.event?.title ?? "") }
    let first = player.screen.prefix { $0 != "\n" }
    #expect(first.contains(title) == isCut, "\(first)")
  }

  @Test func aFilterCountsMoreThanTheEvent() {
    #expect(player(80, 24, "jj!").screen.prefix { $0 != "\n" }.hasSuffix("≠ only"))
  }

  @Test func theCursorOfTheReaderStaysOnItsWordsWhenResized() {
    var player = player(80, 24, "jj<Enter>")
    let before = player.state.reader?.claimHere
    for size in [(33, 12), (20, 5), (120, 40), (60, 9)] {
      player.send(.resized(Size(width: size.0, height: size.1)))
      #expect(player.state.reader?.claimHere == before, "\(size)")
    }
  }

  /// Words are cut so that all can be seen at once; where they can't, nothing is gained by it.
  @Test(arguments: [(80, 8), (76, 9), (120, 6)]) func whoScrollsThroughVersionsReadsThemWhole(width: Int, height: Int) {
    var player = Player(width, height)
    player.play("gg2")
    var scrolled = 0
    for _ in player.state.events {
      let lines = player.state.setOut.lines
      let texts = lines.flatMap { [$0.left?.text, $0.right?.text, $0.whole?.text] }.compactMap { $0 }
      if lines.count >= height { scrolled += 1 }
      #expect(lines.count < height - 3 || !texts.contains { $0.hasSuffix("…") }, "\(texts)")
      player.play("J")
    }
    #expect(scrolled > 0)
  }

  /// Who is lost needs the way to the help, or out, before anything else.
  @Test(arguments: [("", "? help"), ("<Enter>", "? help"), ("D", "? help"), ("A", "Esc cancel"), ("?", "/ search")])
  func theWayOutIsHintedAtWhereLittleHasRoom(keys: String, hint: String) {
    for width in [50, 60, 80, 120] {
      var player = Player(width, 20)
      player.play(keys)
      #expect(player.screen.split(separator: "\n").last?.contains(hint) == true, "\(width): \(player.screen)")
    }
  }

  /// What is filtered comes before the numbers, and apart from them.
  @Test(
    arguments: [40, 60, 70, 80, 100, 120], ["nor", "norland moor ostby", "a b c d e f g h i j k l m n o p q r s t u v w x y z"])
  func aLongFilterHasTheFirstLineToItself(width: Int, words: String) {
    var player = Player(width, 20)
    player.state.filter.search = words
    player.state.filter.disputedOnly = true
    let filter = "≠ only · “\(words)”"
    let line = player.screen.split(separator: "\n", omittingEmptySubsequences: false)[0].trimmingPrefix { $0 == " " }
    let (numbers, told) = line.range(of: "  ").map { (line[..<$0.lowerBound], line[$0.upperBound...]) } ?? ("", line)
    #expect(told.trimmingPrefix { $0 == " " } == Wrapping.clipped(filter, width: width - 3)[...], "\(line)")
    #expect(!numbers.hasSuffix("·") && !numbers.contains("≠"), "\(line)")
  }

  /// What `&` would leave out can't be seen from there.
  @Test func theHelpIsNoPlaceToFilterEvents() {
    var player = Player(80, 24)
    player.play("?/undo<Enter>")
    #expect(player.state.notice?.hasSuffix("n next") == true)
    player.play("&")
    #expect(player.state.filter.isEmpty)
    player.play("q&")
    #expect(player.state.filter.search == "undo")
  }

  @Test func anArticleWithoutClaimsTellsWhyItHasItsDate() {
    var article = Article()
    article.bytes = Array("Two eggs and a cup of flour.".utf8)
    article.blocks = [Block(.body, Span(0, article.bytes.count))]
    var player = Player(80, 24)
    player.send(.opened(article, claim: nil, replacing: false))
    #expect(!player.screen.contains("claim  x cross"))
    player.play("e")
    #expect(player.screen.contains("nothing tells when the document was published"))
  }
}
