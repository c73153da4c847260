import Testing

@testable import Core

@Suite struct TimesBadInputTests {
  @Test(arguments: [
    "", "the", "12", "September", "between", "from 12", "night of", "12 to", "\u{FEFF}", "the night of 12 and", "Sept. .",
  ])
  func staysCalm(_ text: String) {
    let found = times(in: text)
    #expect(found.texts.count == found.times.count)
  }

  @Test func damagedBytes() {
    let bytes: [UInt8] = [0xC3, 0x31, 0x39, 0xFF, 0x20, 0x31, 0x32, 0x20, 0x4D, 0x61, 0x79, 0x80]
    let lexicon = Lexicon.english
    let document = Document(id: "d", bytes: bytes, blocks: [Block(.body, Span(0, bytes.count))])
    let text = SentenceSplitter(lexicon: lexicon, tokenizer: Tokenizer(vocabulary: lexicon.vocabulary)).text(of: document)
    let tagger = TimeTagger(lexicon: lexicon)
    let forms = tagger.forms(in: text)
    #expect(tagger.resolve(forms, in: text, published: nil).count == forms.count)
  }

  /// Ten times the text takes about ten times as long, whatever it repeats.
  @Test(arguments: ["12 and ", "the night of ", "September 12, ", "early late ", "between 1990-", "Monday "])
  func linear(_ piece: String) {
    func cost(_ count: Int) -> Duration {
      let words = String(repeating: piece, count: count)
      return ContinuousClock().measure { _ = times(in: words) }
    }
    _ = cost(100)
    #expect(cost(4_000) < cost(400) * 40 + .milliseconds(200))
  }

  @Test func numbersBeyondTheCalendar() {
    let found = times(in: "99999 years ago, 4000 decades later, 9999 centuries earlier and 123456 months ago they met.")
    #expect(found.times.allSatisfy { !$0.value.contains("-1") || $0.value.hasPrefix("P") })
  }
}
