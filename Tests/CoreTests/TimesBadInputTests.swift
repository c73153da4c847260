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

  /// Days, hours and years that no calendar has are no times; of such a day at most its year is left.
  @Test(arguments: [
    "On 31 February they met.", "At 25:61 it began.", "At 24:30 it began.", "In the year 99999 it ended.", "On 30 February 2022.",
    "On 45 September 2022.", "It was 1922-13-40 or 0000-00-00.", "On February 29, 2023 they met.", "On the 0th they met.",
    "The 31 June.", "In Q5 of the 99th century.",
  ]) func noSuchTime(_ text: String) {
    #expect(Set(times(in: text).texts).isSubset(of: ["2022", "2023"]), "\(times(in: text).texts)")
  }

  @Test func aLeapDayWithoutAYear() {
    #expect(times(in: "On 29 February they met.").times.map(\.value) == ["2020-02-29"])
  }

  /// Where a distance leads beyond four digits of a year, the value stays open.
  @Test(arguments: ["0001-01-01", "9999-12-31"]) func theEndsOfTheCalendar(_ published: String) {
    let text =
      "Last week, yesterday, two hundred years ago, last century, the previous decade, 3 months earlier, last night, next week, "
      + "tomorrow, next century, next month, on Friday, in two days, the past 30 years, last Easter and next Christmas they met."
    for time in times(in: text, published: published).times {
      for part in [time.value, time.begin ?? "", time.end ?? ""] {
        let year = part.prefix { (0x30...0x39).contains($0.asciiValue ?? 0) }
        #expect(year.count <= 4 && !part.hasPrefix("-") && !part.hasPrefix("0000"), "\(time)")
      }
    }
  }

  /// Ten thousand dates: each has its value, and the second half costs no more than the first.
  @Test func tenThousandDates() {
    let words = (0..<10_000).map { "On \($0 % 28 + 1) May \(1900 + $0 % 120) they met." }.joined(separator: " ")
    let found = times(in: words).times
    #expect(found.count == 10_000)
    #expect(found.allSatisfy { $0.value.utf8.count == 10 && $0.certainty == .stated })
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
