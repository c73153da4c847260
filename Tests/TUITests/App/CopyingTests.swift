import Archive
import Core
import Testing

@testable import TUI

/// What a clipboard is sent, in which surroundings.
@Suite struct ClipboardTests {
  private static let plain = "\u{1B}]52;c;WsOpcmU=\u{7}"  // “Zére”

  static let cases: [([String: String], String)] = [
    (["TERM": "xterm-256color"], plain), ([:], plain), (["TERM": "xterm-kitty", "TERM_PROGRAM": "x"], plain),
    (["TERM": "linux"], ""), (["TERM": "vt100"], ""), (["TERM": "xterm", "VTE_VERSION": "7200"], ""),
    (["TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"], ""),
    (["TERM": "screen", "TMUX": "/tmp/x,1,0"], plain + "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;WsOpcmU=\u{7}\u{1B}\\"),
    (["TERM": "tmux-256color"], plain + "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;WsOpcmU=\u{7}\u{1B}\\"),
    (["TERM": "screen", "STY": "12.pts-0"], "\u{1B}P" + plain + "\u{1B}\\"),
    // screen in tmux or tmux in screen: both understand this, and neither prints any of it.
    (["TERM": "screen", "TMUX": "/tmp/x,1,0", "STY": "12.pts-0"], plain + "\u{1B}P" + plain + "\u{1B}\\"),
    (["TERM": "screen-256color"], plain + "\u{1B}P" + plain + "\u{1B}\\"),
  ]

  @Test(arguments: cases) func isSent(environment: [String: String], sequence: String) {
    #expect(String(decoding: Clipboard(environment).sequence("Zére"), as: UTF8.self) == sequence)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE=")])
  func isInBase64(text: String, encoded: String) {
    #expect(String(decoding: Base64.bytes(Array(text.utf8)), as: UTF8.self) == encoded)
  }

  @Test func cutsLongTextsForScreenAndJoinsThemAgain() {
    let text = String(repeating: "a long quotation ", count: 300)
    let sent = String(decoding: Clipboard(["STY": "1.x"]).sequence(text), as: UTF8.self)
    let pieces = sent.split(separator: "\u{1B}\\")
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count < 256 })
    #expect(pieces.map { $0.dropFirst(2) }.joined() == String(decoding: Clipboard([:]).sequence(text), as: UTF8.self))
  }

  @Test func sendsNothingThatIsTooLong() {
    let clipboard = Clipboard([:])
    #expect(clipboard.sequence(String(repeating: "x", count: Clipboard.most)).count <= 100_000)
    #expect(clipboard.sequence(String(repeating: "x", count: Clipboard.most + 1)).isEmpty)
  }
}

@Suite struct CitationTests {
  /// Keys, and the text that is then copied.
  static let cases: [(String, String)] = [
    ("jj2y", "Harbour Post, “Shots along the Mira”, 2031-03-13 (inferred), 01-night.txt:5"),
    (
      "jj2Y",
      "“Sudrian howitzers opened fire on Mira Bridge shortly after midnight, without any provocation” — "
        + "Norland’s Ministry of Defence (indirect), Harbour Post, “Shots along the Mira”, 2031-03-13 (inferred), 01-night.txt:5"
    ),
    ("j<Enter>y", "Harbour Post, “Shots along the Mira”, 2031-03-13 (inferred), 01-night.txt:3"),
    ("DGy", "Harbour Post, “Talks in Varn end without a paper”, date unknown, 03-talks.md"),
    (
      "Y",
      "“both sides have kept to the Line of Mira since November 2029” — Harbour Post, “Shots along the Mira”, "
        + "2031-03-13 (inferred), 01-night.txt:3"
    ),
  ]

  @Test(arguments: cases) func isCopied(keys: String, text: String) {
    var player = Player(120, 40)
    player.play(keys)
    #expect(player.copied == text, "\(player.screen)")
  }

  @Test func anEventIsQuotedWhole() {
    var player = Player(120, 40)
    player.play("jjY")
    let lines = player.copied.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines.contains { $0.contains("Norland’s border guards") } && lines.contains { $0.hasPrefix("“windows broke") })
    #expect(player.outside.last == .copy(player.copied, called: "5 quotations"))
  }

  @Test(arguments: ["4y", "?Y", "#y", "?v"]) func saysThatThereIsNothingToCopy(keys: String) {
    var player = Player(120, 40)
    player.play(keys)
    #expect(player.outside.isEmpty)
    #expect(player.screen.contains("nothing here"))
  }

  @Test func nothingThatIsCopiedActsWhereItIsPasted() {
    var document = DocumentRow()
    (document.id, document.title) = ("a\u{1B}]0;x\u{7}.txt", "Two\nlines\u{202E} and \u{85}")
    let citation = Citation.of(document)
    #expect(citation.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    #expect(citation.contains("“Two lines· and ·”") || citation.contains("“Two lines· and”"))
  }

  @Test(arguments: ["‌", "\u{200D}", "é", "\u{301}"]) func lettersStayAsTheyAre(sign: String) {
    var document = DocumentRow()
    document.title = "mi" + sign + "ra"
    #expect(Citation.of(document).contains("mi" + sign + "ra"))
  }
}

@Suite struct EditorTests {
  static let cases: [([String: String], [String])] = [
    ([:], ["vi \"$@\"", "editor", "+7", "./a b.txt"]),
    (["EDITOR": "nano"], ["nano \"$@\"", "editor", "+7", "./a b.txt"]),
    (["VISUAL": "emacs -nw", "EDITOR": "nano"], ["emacs -nw \"$@\"", "editor", "+7", "./a b.txt"]),
    (["VISUAL": "  ", "EDITOR": "ed"], ["ed \"$@\"", "editor", "+7", "./a b.txt"]),
    (["VISUAL": "/usr/bin/code"], ["/usr/bin/code \"$@\"", "editor", "--wait", "--goto", "./a b.txt:7"]),
    (["VISUAL": "code -w"], ["code -w \"$@\"", "editor", "--goto", "./a b.txt:7"]),
    (["EDITOR": "LANG=C hx"], ["LANG=C hx \"$@\"", "editor", "./a b.txt:7"]),
  ]

  @Test(arguments: cases) func isTold(environment: [String: String], arguments: [String]) {
    #expect(Editor(environment).arguments("a b.txt", line: 7) == ["/bin/sh", "-c"] + arguments)
  }

  @Test(arguments: [("jj2v", 5), ("jj<Enter>}v", 5), ("Dv", 1), ("v", 3), ("jjj#jv", 3)])
  func opensAtTheLine(keys: String, line: Int) {
    var player = Player(120, 40)
    player.play(keys)
    guard case .edit(let path, let at) = player.outside.last else { Issue.record("\(player.screen)"); return }
    #expect(path.hasPrefix("border/0") && at == line)
  }

  @Test func saysThatARecordOfStandardInputHasNoFile() {
    var player = Player(120, 40)
    player.play("DGv")
    #expect(player.screen.contains("03-talks.md came from no file"))
  }
}
