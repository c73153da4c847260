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
    (Array("\u{1B}[200~a\u{1B}[201~".utf8), [.character("a")]),
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

  @Test func survivesEveryPairOfBytes() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        var decoder = KeyDecoder()
        #expect(decoder.keys(in: [.byte(0x1B), .byte(first), .byte(second)]).count <= 3)
      }
    }
  }
}
