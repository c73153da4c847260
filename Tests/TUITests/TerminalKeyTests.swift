import Testing

@testable import TUI

@Suite struct TerminalKeyTests {
  /// What is read at once, and the keys it makes.
  static let cases: [(bytes: [UInt8], keys: [Key])] = [
    (Array("aZ5 ~".utf8), [.character("a"), .character("Z"), .character("5"), .character(" "), .character("~")]),
    ([0x01, 0x03, 0x1A, 0x00, 0x1C], [.control("a"), .control("c"), .control("z"), .control("@"), .control("\\")]),
    ([0x09, 0x0A, 0x0D, 0x08, 0x7F], [.tab, .enter, .enter, .backspace, .backspace]),
    ([0x1B], [.escape]),
    ([0x1B, 0x1B], [.escape, .escape]),
    (Array("\u{1B}x".utf8), [.escape, .character("x")]),
    (Array("\u{1B}[".utf8), [.escape, .character("[")]),
    (Array("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D\u{1B}[Z".utf8), [.up, .down, .right, .left, .backTab]),
    (Array("\u{1B}OA\u{1B}OP\u{1B}OF".utf8), [.up, .function(1), .end]),
    (Array("\u{1B}[1;5A\u{1B}[5~\u{1B}[3;2~\u{1B}[24~".utf8), [.up, .pageUp, .delete, .function(12)]),
    (Array("\u{1B}[200~a\u{1B}[201~b".utf8), [.pasted("a"), .character("b")]),
    (Array("\u{1B}[200~Q\u{1B}[A\u{0}\u{9B}\n\tx\u{1B}[201~".utf8), [.pasted("Q[A\n\tx")]),
    (Array("\u{1B}[200~never ended\u{3}Q".utf8), [.control("c"), .character("Q")]),
    // What another program asked the terminal, answered late.
    (Array("\u{1B}]11;rgb:00/00/00\u{7}j\u{1B}P1+r436f=38\u{1B}\\k".utf8), [.character("j"), .character("k")]),
    (Array("\u{1B}]j".utf8), [.escape, .character("]"), .character("j")]),
    (Array("\u{1B}[?62;c\u{1B}[99;9Xb".utf8), [.character("b")]),
    (Array("éՋ日🔥".utf8), [.character("é"), .character("Ջ"), .character("日"), .character("🔥")]),
    ([0xE9, 0x7A], [.character("z")]),
    ([0xFF, 0x80, 0x61], [.character("ÿ"), .character("a")]),
    ([0xC3, 0xC3, 0xA9], [.character("é")]),
    ([0xC2, 0x9B, 0x62], [.character("b")]),
    ([0xED, 0xA0, 0x80, 0x62], [.character("b")]),
  ]

  @Test(arguments: cases)
  func makesKeysOfBytes(bytes: [UInt8], keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.keys(in: bytes.map(KeyDecoder.Input.byte)) == keys)
  }

  @Test func joinsACharacterThatComesInTwoReads() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(in: [.byte(0xE6), .byte(0x97)]) == [])
    #expect(decoder.keys(in: [.byte(0xA5)]) == [.character("日")])
  }

  /// Over a slow line a key may come in two reads; what is typed after an Escape is typed.
  @Test(arguments: [
    ("[A", [Key.up]), ("[5~j", [.pageUp, .character("j")]), ("OP", [.function(1)]), ("[", [.character("[")]),
    ("[x", [.character("["), .character("x")]), ("Oj", [.character("O"), .character("j")]), ("j", [.character("j")]),
  ])
  func joinsAKeyThatComesInTwoReads(rest: String, keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.keys(in: [.byte(0x1B)]) == [.escape])
    #expect(decoder.keys(in: rest.utf8.map(KeyDecoder.Input.byte)) == keys)
  }

  @Test func joinsWhatIsPastedInManyReads() {
    var decoder = KeyDecoder()
    let bytes = Array("\u{1B}[200~Şuşa, Goris\u{1B}[201~j".utf8)
    #expect(decoder.keys(in: bytes.prefix(6).map(KeyDecoder.Input.byte)) == [])
    let keys = bytes.dropFirst(6).flatMap { decoder.keys(in: [.byte($0)]) }
    #expect(keys == [.pasted("Şuşa, Goris"), .character("j")])
  }

  @Test func keepsTheBeginningOfABookThatIsPasted() {
    var decoder = KeyDecoder()
    _ = decoder.keys(in: "\u{1B}[200~".utf8.map(KeyDecoder.Input.byte))
    for _ in 0..<300 { #expect(decoder.keys(in: Array(repeating: .byte(0x61), count: 1000)) == []) }
    guard case .pasted(let text) = decoder.keys(in: "\u{1B}[201~".utf8.map(KeyDecoder.Input.byte)).first else {
      Issue.record("nothing pasted")
      return
    }
    #expect(text.count == 1 << 16)
  }

  @Test func survivesEveryPairOfBytes() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        var decoder = KeyDecoder()
        #expect(decoder.keys(in: [.byte(0x1B), .byte(first), .byte(second)]).count <= 3)
      }
    }
  }
}
