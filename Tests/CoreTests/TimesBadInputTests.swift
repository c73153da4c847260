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

  /// Words of time in any order, with numbers and marks among them: spans stay inside the text and in order.
  @Test(arguments: 0..<12) func anyOrder(_ seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let marks = [
      ".", ",", "-", "–", "/", ":", "(", "'s", "of", "and", "the", "to", "on", "a", "\n", "December", "31", "0", "12", "1999",
      "9999", "99999",
    ]
    let rows = Table(PackageResources.times_tsv).rows
    let words = (0..<1500).map { _ -> String in
      switch next(3) {
      case 0: return marks[next(marks.count)]
      case 1: return rows[next(rows.count)].cell(0)
      default: return rows[next(rows.count)].cell(0).capitalisedFirst
      }
    }
    for text in [words.joined(separator: " "), words.joined()] {
      for published in [nil, "2022-09-14", "0001-01-01", "9999-12-31"] {
        let found = times(in: text, published: published).times
        #expect(zip(found, found.dropFirst()).allSatisfy { $0.span.end <= $1.span.start })
        #expect(found.allSatisfy { $0.span.start < $0.span.end && $0.span.end <= text.utf8.count && !$0.value.isEmpty })
      }
    }
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
