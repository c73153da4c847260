import Testing

@testable import Core

/// What is typed, a text, and the words found in it.
struct SearchCase: Sendable, CustomTestStringConvertible {
  var typed: String
  var text: String
  var found: [String]
  var testDescription: String { "\(typed) in \(text)" }
}

@Suite struct TextPatternTests {
  /// A place with its spellings, and a person.
  private static let spellings = [
    ["Düzkənd", "Duzkend", "Дузкенд", "Դուզքենդ"], ["Verin Tal", "Верин Тал"], ["Ana Berg", "A. Berg"],
  ]

  static let cases = [
    SearchCase(typed: "ford", text: "At the ford, the Fordham men", found: ["ford", "Fordham"]),
    SearchCase(typed: "Ford", text: "At the ford, the Fordham men", found: ["Fordham"]),
    SearchCase(typed: "ciraqli", text: "near Çıraqlı", found: ["Çıraqlı"]),
    SearchCase(typed: "Ciraqli", text: "near Çıraqlı", found: ["Çıraqlı"]),
    SearchCase(typed: "Çıraq", text: "ciraqli and Ciraqli", found: ["Ciraqli"]),
    SearchCase(typed: "məc", text: "Mecid’s Məcid", found: ["Mecid", "Məcid"]),
    SearchCase(typed: "Düzkənd", text: "in Duzkend and Дузкенд, at Դուզքենդ", found: ["Duzkend", "Дузкенд", "Դուզքենդ"]),
    SearchCase(typed: "дузкенд", text: "in Duzkend", found: ["Duzkend"]),
    SearchCase(typed: "Դուզքենդ", text: "all of Düzkənd’s wells", found: ["Düzkənd"]),
    SearchCase(typed: "duz", text: "Дузкенд or Duzkend", found: ["Duzkend"]),
    SearchCase(typed: "верин тал", text: "to Verin Tal, then Verin Dal", found: ["Verin Tal"]),
    SearchCase(typed: "berg shot", text: "Berg said a shot fell", found: ["Berg", "shot"]),
    SearchCase(typed: "berg shot", text: "Berg said nothing", found: []),
    SearchCase(typed: "a. berg", text: "Ana Berg spoke", found: ["Ana Berg"]),
    SearchCase(typed: "49", text: "49 of 490, 2049", found: ["49", "490"]),
    SearchCase(typed: "e\u{301}te", text: "été", found: ["été"]),
    SearchCase(typed: "a", text: "¹a ²b", found: ["a"]),
    SearchCase(typed: "ʼ\"* OR", text: "or nothing OR all", found: ["OR"]),
  ]

  @Test(arguments: cases) func finds(_ example: SearchCase) throws {
    let pattern = try #require(TextPattern(example.typed, spellings: Self.spellings))
    let bytes = Array(example.text.utf8)
    let found = pattern.spans(in: bytes, Span(0, bytes.count)).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    #expect(found == example.found)
    #expect(pattern.holds(example.text) == !example.found.isEmpty)
  }

  @Test(arguments: ["", "  ", "“”", "\u{1B}[", "&&"]) func needsALetter(typed: String) {
    #expect(TextPattern(typed) == nil)
  }

  @Test func livesWithDamagedText() throws {
    let bytes: [UInt8] = [0xFF, 0x61, 0xC3, 0x62, 0xE2, 0x80, 0xF0, 0x61]
    let pattern = try #require(TextPattern("a"))
    #expect(pattern.spans(in: bytes, Span(-3, 99)).map(\.start) == [1, 7])
  }

  @Test func askedOfAnIndex() {
    let pattern = TextPattern("verin tal ford", spellings: Self.spellings)
    #expect(pattern?.query == "(\"verin tal\"* OR \"верин тал\"*) AND (\"ford\"*)")
  }
}
