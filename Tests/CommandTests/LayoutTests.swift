import Testing

@testable import visavis

/// A text, a width and what becomes of it.
struct LayoutCase: Sendable, CustomTestStringConvertible {
  var text: String
  var width: Int
  var clipped: String
  var wrapped: [String]
  var testDescription: String { "\(text) in \(width)" }
}

@Suite struct LayoutTests {
  static let cases = [
    LayoutCase(text: "short", width: 10, clipped: "short", wrapped: ["short"]),
    LayoutCase(text: "two sides speak", width: 9, clipped: "two side…", wrapped: ["two sides", " speak"]),
    LayoutCase(text: "漢字漢字", width: 5, clipped: "漢字…", wrapped: ["漢字", " 漢字"]),
    LayoutCase(text: "Zirə", width: 4, clipped: "Zirə", wrapped: ["Zirə"]),
    LayoutCase(text: "", width: 4, clipped: "", wrapped: []),
    LayoutCase(text: "x", width: 1, clipped: "x", wrapped: ["x"]),
    LayoutCase(text: "abc", width: 1, clipped: "…", wrapped: ["a", " b", " c"]),
    LayoutCase(text: "ab\u{1B}[2J", width: 20, clipped: "ab␛[2J", wrapped: ["ab␛[2J"]),
  ]

  @Test(arguments: cases) func fits(_ example: LayoutCase) {
    #expect(Layout.clipped(example.text, to: example.width) == example.clipped)
    #expect(Layout.wrapped(example.text, to: example.width, indent: 1) == example.wrapped)
  }

  @Test func alignsByDisplayWidth() {
    #expect(Layout.table([["漢", "1", "x"], ["abc", "22", "y"]], [.left, .right]) == ["漢    1  x", "abc  22  y"])
    #expect(Layout.table([]) == [])
  }

  @Test func putsColumnsSideBySide() {
    #expect(Layout.beside(["a", "b"], ["c"], width: 3, gap: 1) == ["a   c", "b   "])
  }

  @Test func printsNothingThatActs() {
    let bytes = Printer.bytes(["a\u{1B}]0;x\u{7}\u{9B}\u{202E}b  "], on: Paper(columns: nil))
    #expect(!bytes.contains(0x1B) && !bytes.contains(0x07))
    #expect(bytes.last == 0x0A && bytes.dropLast().last == 0x62)
    #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { $0.value == 0x9B || $0.value == 0x202E })
  }
}
