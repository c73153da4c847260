import Testing

@testable import Core

@Suite struct SentenceTests {
  @Test(arguments: [
    "The army fired.| It stopped at night.",
    "Gen. Petrov spoke to Mr. Smith.| They left.",
    "He met J. R. Brown in the U.S. Senate on Sept. 12.| Then he left.",
    "They came to the U.S.| The talks began.",
    "The ceasefire ended.\u{A0}|Both sides fired.",
    "“We fired,” he said.| “They ran.”",
    "“Is it over?” she asked.| “No!”| He nodded.",
    "“They aim at peace.” was the wording used.",
    "the line,\" it says. in the message of the office.| Nothing else.",
    "update!| Heavy fire was heard.",
    "Losses rose to 3.5 percent.| 49 died.",
    "The shelling ended.|The army left.",
    "Fire (see below.)| The end.",
    "He waited...| Nothing came.",
    "At 8 a.m. the army fired.| It stopped at 9 p.m.| The town slept.",
    "one fragment without an end",
  ])
  func endsSentences(marked: String) {
    let expected = marked.split(separator: "|").map { Samples.squeezed(String($0)) }
    let text = Samples.text(marked.split(separator: "|").joined())
    #expect(text.sentences.map { Samples.squeezed(text.words($0.span)) } == expected)
  }

  @Test func neverCrossesABlockAndCoversEveryToken() {
    let text = Samples.text("A title here\n\nFirst part of it\n\nSecond one ends.")
    #expect(text.sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices))
    #expect(text.sentences.allSatisfy { text.document.blocks[$0.block].span.contains($0.span) })
  }

  @Test func staysLinearOnOneHugeSentence() {
    let text = Samples.text(String(repeating: "word and \"quote\" ", count: 60_000))
    #expect(text.sentences.count == 1)
  }
}
