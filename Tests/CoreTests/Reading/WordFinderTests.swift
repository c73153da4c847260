import Testing

@testable import Core

@Suite struct WordFinderTests {
  @Test(arguments: [
    ("photo: a. b.", 0), ("by a wire, photo: c.", 0), ("wire only", 1), ("the wires", nil), ("haywire", nil), ("", nil),
    ("wire and photo: both", 0), ("wire", 1), ("photo", nil), ("(wire)", 1),
  ])
  func findsTheFirstOfItsPhrasesBetweenOtherThanLetters(text: String, expected: Int?) {
    #expect(WordFinder(["photo:", "wire"]).first(in: Array(text.utf8)) == expected)
  }
}
