import Archive
import Core
import Testing

@testable import TUI

@Suite struct WrappingTests {
  static let cases: [(String, Int, Int, Int, [String])] = [
    ("", 10, 3, 0, []), ("one", 10, 3, 0, ["one"]), ("one two three", 7, 9, 0, ["one two", "three"]),
    ("one two three", 7, 9, 3, ["one", "two", "three"]), ("one two three four", 7, 2, 0, ["one two", "three …"]),
    ("abcdefghij", 4, 9, 0, ["abcd", "efgh", "ij"]), ("word", 0, 9, 0, []), ("a b", 1, 9, 0, ["a", "b"]),
    ("one two", 3, 1, 0, ["on…"]),
  ]

  @Test(arguments: cases) func wraps(text: String, width: Int, most: Int, reserved: Int, lines: [String]) {
    #expect(Wrapping.lines(text, width: width, most: most, reserved: reserved) == lines)
  }
}

@Suite struct DateAndCommandTests {
  @Test(arguments: [
    ("2031", true), ("2031-03", true), ("2031-03-09", true), ("2031-13", false), ("31", false), ("2031-3", false), ("", false),
  ])
  func isDate(text: String, expected: Bool) { #expect(DatePrefix.isOne(text) == expected) }

  @Test(arguments: [
    ("quit", TypedCommand.act(.quit)), ("q", .act(.quit)), ("h", .act(.help)), ("side  sudria", .narrow(.side, "sudria")),
    ("act ada", .narrow(.actor, "ada")), ("since 2031", .since("2031")), ("", .wrong("")), ("12", .row(12)),
    ("s x", .wrong("s could be side, since, search")), ("role", .wrong("role what?")), ("role blamed", .role(.blamed)),
    ("date 2031..", .dates(since: "2031", until: nil)), ("date x", .wrong("no date: x")),
  ])
  func understands(line: String, command: TypedCommand) { #expect(TypedCommand(line) == command) }
}

@Suite struct ReaderPaneTests {
  private func frame(_ keys: String) -> (Frame, State) {
    var player = Player(80, 24)
    player.play(keys)
    return (view(player.state), player.state)
  }

  private func words(_ frame: Frame, rows: Range<Int>, where matches: (Style) -> Bool) -> String {
    let text = frame.rows[rows].map { $0.filter { matches($0.style) }.map(\.text).joined() }.joined(separator: " ")
    return text.split(separator: " ").joined(separator: " ")
  }

  @Test func tellsSourceCueAndContentApart() {
    let (frame, _) = frame("jj<Enter>")
    #expect(words(frame, rows: 3..<18) { $0.ink == .source && $0.underline } == "@Norland’s Ministry of Defence")
    #expect(words(frame, rows: 3..<18) { $0.ink == .cue && $0.bold } == ":said")
    #expect(words(frame, rows: 3..<18) { $0.ink == .content }.contains("howitzers opened fire on"))
  }

  /// Every mention has a sign; where the chosen claim stands it has its side's colour, too.
  @Test func tellsMentionsApart() {
    let (frame, _) = frame("jj<Enter>")
    for sign in ["@Norland’s Ministry", "→Sudrian howitzers", "°Mira Bridge", ":said"] { #expect(frame.text.contains(sign)) }
    #expect(words(frame, rows: 3..<18) { $0.ink == .second }.contains("Sudrian"))
    #expect(words(frame, rows: 3..<18) { $0.ink == .other }.hasPrefix("°Mira Bridge"))
  }

  /// A page that is kept must not be seen where another belongs: whatever is pressed, it is what is drawn anew.
  @Test(arguments: ["j", "jjjk", "}", "G", "e", "ee", "/the<Enter>n", "/the<Enter><Esc>", "x", "J", "<C-d>"])
  func aKeptPageIsTheOneDrawnAnew(keys: String) {
    let state = frame("jj<Enter>jj" + keys).1
    guard let reader = state.reader, let area = reader.drawn?.ground.area else { return }
    let ground = ReaderPane.Ground(reader, state.overview.sides, area)
    #expect(reader.drawn?.page == ReaderPane.page(ground, reader))
    #expect(area == Layout(state).body)
  }

  /// Keys, and which claim is then chosen and whether its reasons are shown.
  @Test(arguments: [
    ("jj<Enter>", 0, false), ("jj<Enter>e", 0, true), ("jj<Enter>}<Enter>", 1, true), ("jj<Enter>jjj<Enter>", 1, false),
  ])
  func entersClaims(keys: String, step: Int, isExplaining: Bool) {
    let first = frame("jj<Enter>").1.reader?.claim ?? 0
    let reader = frame(keys).1.reader
    #expect((reader?.claim ?? 0) - first == step)
    #expect(reader?.isExplaining == isExplaining)
  }

  @Test func explainsTheDate() {
    #expect(frame("jj<Enter>e").0.text.contains("dated"))
  }

  @Test func comesBackToTheSameSpot() {
    let before = frame("jj2j").0.text
    #expect(frame("jj2j<Enter>jjj}q").0.text == before)
  }

  @Test func keepsTheTextInSightWhenResized() {
    var player = Player(80, 24)
    player.play("jj<Enter>}}")
    let claim = player.state.reader?.detail?.row.id
    player.send(.resized(Size(width: 33, height: 12)))
    #expect(player.state.reader?.detail?.row.id == claim)
  }

  /// Articles as nobody would write them.
  static let strange: [[UInt8]] = [
    [], [0xFF, 0xFE, 0x80, 0x20, 0xC3], Array(repeating: 0x61, count: 200_000), Array(repeating: 0x20, count: 5000),
    [0xE2, 0x80],
    [0x1B, 0x5B, 0x32, 0x4A, 0x0A, 0x0D, 0x00],
  ]

  @Test(arguments: strange) func survivesStrangeArticles(bytes: [UInt8]) {
    var article = Article()
    article.bytes = bytes
    article.blocks = [Block(.body, Span(0, bytes.count)), Block(.body, Span(bytes.count, bytes.count + 5))]
    var player = Player(20, 5)
    player.send(.opened(article, claim: nil, replacing: false))
    player.play("jG}ex/a<Enter>n")
    #expect(!player.screen.contains("\u{1B}"))
  }
}

@Suite struct FacingTests {
  @Test func whatPartsTheSidesStandsOnTheSameLine() {
    var player = Player(120, 40)
    player.play("jj")
    let parting = player.state.setOut.lines.filter(\.isParting)
    #expect(parting.count == 1)
    #expect(parting.first?.left?.text.hasPrefix("Sudrian howitzers") == true)
    #expect(parting.first?.right?.text.hasPrefix("it was Norland’s") == true)
  }

  /// What two claims part over, their words, and those of each that are emphasised.
  static let contrasts: [(String, String, String, [String], [String])] = [
    ("figure", "The army lost 12 men near Ostby", "The army lost 31 men near Kell.", ["12", "Ostby"], ["31", "Kell."]),
    ("place", "The Norlandic Army of Norland names Ostby", "the Sudrian council Kell", ["Ostby"], ["Kell"]),
    ("place", "It fired “at Kell”, not at Tolm", "we fired at Tolm", ["Kell”,"], []),
    ("blame", "we say the Sudrian guns of Sudria began", "it was Norland’s, Ostby", ["Sudrian", "Sudria"], ["Norland’s,"]),
    ("denial", "", "12", [], ["12"]),
  ]

  @Test(arguments: contrasts)
  func whatDiffersIsEmphasised(_ kind: String, _ left: String, _ right: String, _ ours: [String], _ theirs: [String]) {
    let contrast = Contrast(
      Contrast.Told(words: left, speaker: "Norland Army", side: "Norland"),
      Contrast.Told(words: right, speaker: "Council", side: "Sudria"), over: kind)
    #expect(Contrast.words(of: left, in: contrast.left).map(\.text) == ours)
    #expect(Contrast.words(of: right, in: contrast.right).map(\.text) == theirs)
  }

  @Test func whatDiffersIsShownWhereThereIsNoRoomForAll() {
    let words = "the ministry announced in its statement of this morning that the guards of the other side opened fire at Kell"
    #expect(Contrast.from(words, ["kell"]) == "… opened fire at Kell")
    #expect(Contrast.from("at Kell", ["kell"]) == nil)
  }

  @Test func whatDiffersIsBoldOnTheScreen() {
    var player = Player(120, 40)
    player.play("jjj")
    let strong = player.state.setOut.lines.compactMap(\.right).flatMap(\.strong)
    #expect(strong.map(\.text) == ["31"])
    let bold = view(player.state).rows.flatMap { $0 }.filter { $0.style == Style(.dispute, bold: true) }.map(\.text).joined()
    #expect(bold.contains("31"))
  }

  /// One voice with a dozen claims leaves room for the others; nothing is left out where the cursor runs over them.
  @Test(arguments: ["norland", "narrator"]) func aVoiceHasItsShareWhileEventsAreSkimmed(teller: String) {
    var library = InventedLibrary()
    let event = library.events[1].id
    library.claims += (1...12).map { number in
      InventedClaim(
        id: "many\(number)", event: event, document: "a.md", teller: teller, source: "talker", name: "Tilda Karr",
        words: "the bridge was closed to lorries for the hour numbered \(number) of that long and quiet day")
    }
    var player = Player(120, 60, library: library)
    player.play("j")
    #expect(player.screen.contains("numbered 1 "))
    #expect(player.screen.contains("… 9 more") || player.screen.contains("… 10 more"))
    #expect(!player.screen.contains("numbered 12"))
    player.play("2")
    #expect(player.screen.contains("numbered 12"))
    #expect(!player.screen.contains(" more\n"))
    player.play("1/numbered 12<Enter>")
    #expect(player.screen.contains("numbered 12 of"))
  }

  @Test func aSilentSideHasItsLinkedDenial() {
    var versions = Versions()
    versions.event.id = "e2"
    var denial = ClaimRow()
    (denial.id, denial.event, denial.teller, denial.sourceName, denial.words) = (
      "x", "e9", "norland", "Ada Lind", "there is no drill"
    )
    var disagreement = DisagreementRow()
    disagreement.claims = [denial]
    versions.disagreements = [disagreement]
    var player = Player(80, 24)
    player.play("j")
    player.send(.followed(versions))
    #expect(player.screen.contains("says nothing of this,"))
    #expect(player.screen.contains("there is no drill"))
  }

  @Test(arguments: [(0, 0), (1, 1), (1, 5), (5, 1), (2, 2), (3, 3), (20, 2), (59, 3), (75, 9), (300, 4)])
  func everySizeIsDrawn(width: Int, height: Int) {
    for keys in ["", "jj2", "jj3", "4", "O", "jj<Enter>e", "?", "A", "D", "#", ":since", "g", "Z"] {
      var player = Player(width, height)
      player.play(keys)
      #expect(view(player.state).rows.count == height)
    }
  }
}
