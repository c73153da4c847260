import Testing

@testable import Core

/// A text with its attributions marked by hand: `[source]`, `<cue>`, `{content}`; a number and colon behind the bracket where
/// there are several, `[2:source]`. What is found must be what is marked, in any order.
struct MarkedText: CustomTestStringConvertible, Sendable {
  let rule: String
  let marked: String
  /// Ids of the sources, by number; "?" for unlisted, "-" for nobody.
  let sources: [String]
  let mode: Mode

  init(_ rule: String, _ marked: String, _ sources: String..., mode: Mode = .indirect) {
    self.rule = rule
    self.marked = marked
    self.sources = sources
    self.mode = mode
  }

  var testDescription: String { rule + ": " + marked }
}

/// What the marks say: for each number its source, cue and contents in words.
struct Marks {
  var plain = ""
  /// `1 source=…`, `1 content=…`.
  var parts: Set<String> = []

  init(_ marked: String) {
    let closers: [Character: (String, Character)] = ["[": ("source", "]"), "<": ("cue", ">"), "{": ("content", "}")]
    var open: [(name: String, closer: Character, number: Character, start: String.Index)] = []
    var rest = Substring(marked)
    while let character = rest.first {
      if let (name, closer) = closers[character] {
        rest.removeFirst()
        var number: Character = "1"
        if let first = rest.first, first.isNumber, rest.dropFirst().first == ":" {
          number = first
          rest.removeFirst(2)
        }
        open.append((name, closer, number, plain.endIndex))
        starts.append(plain.utf8.count)
      } else if let last = open.last, character == last.closer {
        rest.removeFirst()
        open.removeLast()
        let start = starts.removeLast()
        parts.insert("\(last.number) \(last.name)=\(String(decoding: Array(plain.utf8)[start...], as: UTF8.self))")
      } else {
        plain.append(character)
        rest.removeFirst()
      }
    }
  }

  private var starts: [Int] = []
}

@Suite("Who says what")
struct AttributionTests {
  static let positive: [MarkedText] = [
    MarkedText(
      "according to what S says", "<According to> what [the Thai army] said, {its patrol was shelled near the temple}.",
      "thailand-army"),
    MarkedText(
      "a verb before its document",
      "[The Ministry of Defense of Thailand] <claims> in an official statement that {its patrol was shelled}.",
      "thailand-mod"),
    MarkedText("verb of saying", "[The Thai army] <said> that {its patrol was shelled near the temple}.", "thailand-army"),
    MarkedText("verb of saying", "[Phumtham Wechayachai] <said> on Friday {the guns had fallen silent}.", "phumtham-wechayachai"),
    MarkedText("verb of saying", "[Cambodia] <has said> {its troops held the hill}.", "cambodia"),
    MarkedText(
      "verb of saying", "[Winthai Suvaree], however, <denied> that {soldiers had crossed the river}.", "winthai-suvaree"),
    MarkedText("verb of saying", "[A villager near the stream] <told> reporters that {the shells fell at dawn}.", "?"),
    MarkedText("verb with noun phrase", "[Cambodia] <blamed> {Thailand for the ambush}.", "cambodia"),
    MarkedText("verb with noun phrase", "[Anwar Ibrahim] <called for> {restraint on both banks}.", "anwar-ibrahim"),
    MarkedText("content before its cue", "{The road is closed}, [Winthai Suvaree] <said> in a statement.", "winthai-suvaree"),
    MarkedText(
      "said X", "“{Our men held}”, <said> [Maly Socheata].".replacing("“{", with: "{“").replacing("}”", with: "”}"),
      "maly-socheata", mode: .direct),
    MarkedText(
      "split quotation", "{“We warned them,”} [Winthai Suvaree] <said>. {“They did not listen.”}", "winthai-suvaree",
      mode: .direct),
    MarkedText(
      "quotation behind its cue", "[Maly Socheata] <said>, {“We will not give up a single stone.”}", "maly-socheata",
      mode: .direct),
    MarkedText("according to", "{Four houses burned down}, <according to> [the Thai army].", "thailand-army"),
    MarkedText("according to", "<According to> [Hun Manet], {the pass was mined again}.", "hun-manet"),
    MarkedText("it is stated that", "<It is stated> that {two bridges were blown up}.", "-"),

    MarkedText(
      "participle",
      "[Winthai Suvaree] <said> {the post was hit}, [2:] <2:adding> that {2:nobody fled}.".replacing("[2:] ", with: ""),
      "winthai-suvaree", "winthai-suvaree"),
    MarkedText("as S says", "{The outpost fell at noon}, as [the Thai army] <reported>.", "thailand-army"),
  ]

  /// Sentences that ascribe nothing to anybody.
  static let negative = [
    "The United States built the road in 1970.", "The alleged thieves ran off.", "He called his mother from the station.",
    "A dispute over wages closed the plant.", "The reports lay on the table.", "The so-called “truce” held for an hour.",
    "", "said", "according to", "”", "“", "In a statement,", "…,” said",
  ]

  static func found(_ words: String) -> (text: Text, attributions: [Attribution]) {
    let text = Samples.text(words, codebook: Borderland.codebook)
    let mentions = MentionFinder(lexicon: .english, codebook: Borderland.codebook).mentions(in: text)
    return (text, AttributionFinder(lexicon: .english, codebook: Borderland.codebook).attributions(in: text, mentions: mentions))
  }

  static func name(_ source: Source) -> String {
    switch source {
    case .entity(let entity): Borderland.codebook[entity].id
    case .unlisted: "?"
    case .unattributed: "-"
    case .narrator: "narrator"
    }
  }

  @Test("examples of the rules", arguments: positive)
  func finds(_ example: MarkedText) {
    let marks = Marks(example.marked)
    let (text, attributions) = Self.found(marks.plain)
    #expect(attributions.map { Self.name($0.source) }.sorted() == example.sources.sorted())
    var contents: Set<String> = []
    for attribution in attributions { contents.formUnion(attribution.contentSpans.map(text.words)) }
    let wanted = Set(marks.parts.compactMap { $0.contains(" content=") ? String($0.drop { $0 != "=" }.dropFirst()) : nil })
    #expect(contents == wanted)
    #expect(attributions.first?.mode == example.mode)
  }

  @Test("counterexamples", arguments: negative)
  func findsNothing(_ words: String) {
    #expect(Self.found(words).attributions.isEmpty)
  }

  @Test("each side says it of the other")
  func bothSides() {
    for words in ["Bangkok and Phnom Penh accuse each other of shelling.", "Both sides say mortars were fired."] {
      let (text, attributions) = Self.found(words)
      #expect(Set(attributions.map { Self.name($0.source) }) == ["thailand", "cambodia"], "\(words)")
      #expect(Set(attributions.flatMap(\.contentSpans).map(text.words)).count == 1)
    }
  }

  @Test("a denial carries the claim that it denies")
  func deniedClaim() {
    let (text, attributions) = Self.found(
      "The Thai army stated that the reports spread by Cambodia about strikes on a school are not true.")
    #expect(attributions.map { Self.name($0.source) } == ["thailand-army", "cambodia"])
    #expect(attributions.map(\.stance) == [.denies, .accuses])
    #expect(attributions.last?.parent == 0)
    #expect(attributions.last.map { text.words($0.contentSpans[0]) } == "strikes on a school")
  }

  @Test("one passes on another's words")
  func nested() {
    let (_, attributions) = Self.found("Hun Manet said that Anwar Ibrahim stressed that the shelling must end.")
    #expect(attributions.map { Self.name($0.source) } == ["hun-manet", "anwar-ibrahim"])
    #expect(attributions.map(\.parent) == [nil, 0])
  }

  @Test("reports go on, and end where somebody else acts")
  func goesOn() {
    let (_, attributions) = Self.found(
      """
      Winthai Suvaree spoke on Friday.

      The Thai army said mines were laid by night. To prevent this, the Thai army closed the track.

      It is also noted that two men were hurt.

      Cambodian villagers left their homes.
      """)
    #expect(attributions.map { Self.name($0.source) } == ["thailand-army", "thailand-army", "thailand-army"])
    #expect(attributions.map(\.basis) == [.explicit, .continued, .continued])
  }

  @Test("he, the spokesman and the statement are who spoke last")
  func refersBack() {
    let (_, attributions) = Self.found(
      "Winthai Suvaree said the hill was lost. He added that it was won again. The statement said that it was lost once more.")
    #expect(attributions.map { Self.name($0.source) } == Array(repeating: "winthai-suvaree", count: 3))
  }

  @Test("a quotation in the third person is nobody's own words")
  func pseudoQuotation() {
    let (_, attributions) = Self.found(
      "Anwar Ibrahim expressed concern over the clash, in which “he is deeply worried about the villages”.")
    #expect(attributions.first?.mode == .indirect)
  }

  @Test(
    "unbalanced, doubled and straight marks",
    arguments: [
      "“We hold the hill. “They ran,” Winthai Suvaree said.", "''We hold the hill,'' Winthai Suvaree said.",
      "\"We hold the hill,\" Winthai Suvaree said.", "We hold the whole hill,” Winthai Suvaree said.",
    ])
  func damagedMarks(_ words: String) {
    let (_, attributions) = Self.found(words)
    #expect(attributions.count == 1)
    #expect(attributions.first?.mode == .direct)
    #expect(attributions.first.map { Self.name($0.source) } == "winthai-suvaree")
  }

  @Test(
    "garbage stays linear", .timeLimit(.minutes(1)),
    arguments: [
      "“", "“A,” he said. ", "said ", "X, said X, ", "according to the ministry ", "of the ", "and said that ", "''",
      "the claim that ",
    ])
  func garbage(_ words: String) {
    _ = Self.found(String(repeating: words, count: 2000))
  }
}
