import Testing

@testable import Core

/// Garbage: what is found in twice as much is about twice as much, and no content is carried past a bound.
@Suite("Linear in the text")
struct LinearTests {
  static let garbage = [
    "X, said X, ", "according to the ministry ", "of the ", "“A,” he said. ", "“", "” “ ", "and said that ", "the claim that ",
    "The army said that it fired. ", "it is stated that the ministry said ", "''", "both sides say that ", "asked the army to ",
    "In a statement made by the army, ", "— saying ", "called it “a lie” and ", "if it was, X wrote, “A” ",
  ]

  /// Tokens in all contents, cues and sources: what finding them, painting them and cutting them into claims costs.
  static func work(_ words: String) -> Int {
    let (text, attributions) = AttributionTests.found(words)
    return attributions.reduce(text.tokens.count) { work, attribution in
      let spans = attribution.contentSpans + [attribution.cueSpan, attribution.sourceSpan].compactMap { $0 }
      return work + spans.reduce(0) { $0 + text.tokens(in: $1).count }
    }
  }

  @Test("twice the text, twice the work", arguments: garbage)
  func doubles(_ words: String) {
    let once = Self.work(String(repeating: words, count: 2000))
    let twice = Self.work(String(repeating: words, count: 4000))
    #expect(twice * 10 <= once * 25, "\(once) tokens, then \(twice)")
  }

  @Test("one quotation that is never closed")
  func unclosed() {
    let sentence = "The army said that it was shelled at noon and by night. "
    let once = Self.work("“" + String(repeating: sentence, count: 1000))
    let twice = Self.work("“" + String(repeating: sentence, count: 2000))
    #expect(twice * 10 <= once * 25, "\(once) tokens, then \(twice)")
  }
}
