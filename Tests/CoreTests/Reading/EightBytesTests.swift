import Testing

@testable import Core

@Suite struct EightBytesTests {
  private func eight<Result>(_ text: String, _ start: Int = 0, _ body: (EightBytes) -> Result) -> Result {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { body(EightBytes($0, start, $0.count)) }
  }

  @Test(arguments: [
    ("abcdefgh", 8), ("abcdefghi", 8), ("Az@[`{zZ", 2), ("", 0), ("a", 1), ("ab cd", 2), ("café", 3), ("1a", 0), ("zzzzzzz{", 7),
  ])
  func countsTheLettersItBeginsWith(text: String, expected: Int) {
    #expect(eight(text) { $0.letters } == expected)
  }

  @Test(arguments: [("ABCDEFGh", 8, true), ("NATO said", 4, false), ("lower", 5, true), ("XY", 2, false), ("", 0, false)])
  func findsSmallLetters(text: String, letters: Int, expected: Bool) {
    #expect(eight(text) { $0.hasSmall(among: letters) } == expected)
  }

  @Test func foldsLettersAndNothingElse() {
    #expect(eight("AZ@[az^É") { $0.folded.value } == eight("az@[az^É") { $0.value })
  }

  @Test(arguments: [("plain te", 8), ("say \"no\"", 4), ("a\\nb", 1), ("tab\there", 3), ("é is fin", 8), ("\u{7F}x\n", 2)])
  func findsWhatEndsAPlainStretchOfJSON(text: String, expected: Int) {
    let padded = text + String(repeating: "x", count: 8)
    #expect(eight(padded) { $0.plainJSON } == expected)
  }

  @Test func readsPastNoEnd() {
    #expect(eight("abcdefghij", 7) { $0.letters } == 3)
  }
}
