import Testing

@testable import Core

/// What a reader would see as one line of a chronology: whole articles of two sides known by little more than their names.
@Suite struct ChronologyLineTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Days of the documents and their paragraphs.
    let articles: [(day: String?, text: [String])]
    /// For each event its date and the sentences that tell of it, a letter a document and a number a sentence.
    let lines: [String]

    init(_ name: String, _ articles: [(day: String?, text: [String])], _ lines: [String]) {
      testDescription = name
      self.articles = articles
      self.lines = lines
    }
  }

  static let clash = "Norlandic and Sudmarkian soldiers exchanged fire near Ostby on Thursday."

  static let examples: [Example] = [
    Example(
      "what a party adds is about what is told",
      [
        (
          "2031-05-09",
          [clash, "Ida Holm said the crews had done their duty.", "Sudmark's foreign ministry said its men were on patrol."]
        )
      ],
      ["2031-05-08: a0 a1 a2"]),
    Example(
      "a headline is about what follows",
      [("2031-05-09", ["# Ida Holm rejects the charge", clash, "Sudmark's foreign ministry said its men were on patrol."])],
      ["2031-05-08: a0 a1 a2"]),
    Example(
      "what a third party says is its own",
      [
        (
          "2031-05-09",
          [clash, "Japan said it was deeply concerned.", "Japan condemned what it called reckless actions by Sudmark."]
        )
      ],
      ["2031-05-08: a0", "2031-05-09: a1 a2"]),
    Example(
      "a few who were held are part of it",
      [("2031-05-09", [clash, "Norland's police said they had arrested six men."])], ["2031-05-08: a0 a1"]),
    Example(
      "who was killed or hurt in it, few as they are",
      [("2031-05-09", [clash, "Four residents of Ostby were killed and more than ten wounded, the Norlandic army said."])],
      ["2031-05-08: a0 a1"]),
    Example(
      "an hour with a digit has its day, whatever older day is told after it",
      [
        (
          "2031-05-08",
          [
            "Sudmark shelled Ostby shortly after 8 a.m. on Thursday, the Norlandic army said.", "Four men were hurt.",
            "On Tuesday a Norlandic patrol was hit by a landmine near Kesten.",
          ]
        )
      ],
      ["2031-05-06: a2", "2031-05-08: a0 a1"]),
    Example(
      "the dead of a fight that is told in the same breath",
      [
        (
          "2031-05-09",
          [
            "Norlandic and Sudmarkian troops traded fire near Ostby on Thursday, killing at least 14 Norlandic soldiers.",
            "Sudmark's army said Norland had fired first.", "Sixteen others were injured.",
          ]
        )
      ],
      ["2031-05-08: a0 a1 a2"]),
    Example(
      "a side's count of its dead is a line of its own",
      [("2031-05-09", [clash, "Norland said 31 of its soldiers had been killed."])], ["2031-05-08: a0", "2031-05-08: a1"]),
    Example(
      "who was hurt beside the dead of a toll",
      [
        (
          "2031-05-09",
          [clash, "Norland said 31 of its soldiers had been killed.", "Seventy others were wounded."]
        )
      ], ["2031-05-08: a0", "2031-05-08: a1 a2"]),
    Example(
      "mornings of two days",
      [("2031-05-09", [clash, "Shelling began again near Ostby before dawn on Friday."])],
      ["2031-05-08: a0", "2031-05-09: a1"]),
    Example(
      "a night runs into the morning",
      [
        (
          "2031-05-09",
          [
            "On the night of May 8 clashes broke out near Ostby.",
            "Sudmarkian guns shelled Ostby on the morning of May 9, the Norlandic army said.",
          ]
        )
      ],
      ["2031-05-08 night: a0 a1"]),
    Example(
      "what was said on a day is of the day it was done",
      [
        ("2031-05-08", ["Clashes broke out near Ostby on Thursday."]),
        ("2031-05-09", ["The Norlandic army said on Friday that Sudmark had opened fire.", clash]),
      ],
      ["2031-05-08: a0 b0 b1"]),
    Example(
      "a town is taken in the fighting that is told",
      [
        (
          "2031-05-09",
          [
            "The Sudmarkian army said it had captured Ostby on Thursday.",
            "Gunfire was heard near the station on Thursday, residents said.",
          ]
        )
      ],
      ["2031-05-08: a0 a1"]),
    Example(
      "a town taken elsewhere",
      [("2031-05-09", [clash, "The Norlandic army said it had captured Kesten on Thursday."])],
      ["2031-05-08: a0", "2031-05-08: a1"]),
    Example(
      "two towns in one night, each with both sides' versions; a paragraph is about its town",
      [
        (
          "2031-05-09",
          [
            "Sudmarkian guns shelled Ostby on Thursday, the Norlandic army said. Sudmark denied firing at all.",
            "Norlandic rockets struck Kesten on Thursday, the Sudmarkian army said. Norland said its troops had answered fire.",
          ]
        )
      ],
      ["2031-05-08: a0 a1", "2031-05-08: a2 a3"]),
    Example(
      "west of a town is not in it",
      [
        (
          "2031-05-09",
          [
            "Sudmarkian boats rammed a Norlandic patrol on Thursday near Ostby, the Norlandic army said.",
            "The clash took place 30 km west of Kesten.", "Sudmark denied that its boats had rammed anybody.",
          ]
        )
      ],
      ["2031-05-08: a0 a1 a2"]),
    Example(
      "who speaks in a town tells of another place",
      [
        (
          "2031-05-09",
          [
            "Sudmarkian guns shelled Ostby on Thursday, the Norlandic army said. Sudmark denied firing at all.",
            "The Sudmarkian governor spoke in Kesten. Norlandic guns had fired first, Sudmark's army said.",
          ]
        )
      ],
      ["2031-05-08: a0 a1 a2 a3"]),
    Example(
      "history put in between parts nothing",
      [
        (
          "2031-05-09",
          [
            "Norland accused Sudmark of arming a militia.", "In 1994 the militia killed 30 people in Kesten.",
            "Sudmark denies working with it.",
          ]
        )
      ],
      ["1994: a1", "2031-05-08: a0 a2"]),
    Example(
      "a treaty is known by its year",
      [("2031-05-09", [clash, "Ida Holm said a 1951 pact covers attacks on Ostby."])], ["2031-05-08: a0 a1"]),
    Example(
      "a summing up comes days later",
      [("2031-05-08", [clash]), ("2031-05-12", ["The clash near Ostby was the worst in years."])], ["2031-05-08: a0 b0"]),
    Example(
      "explosions are no mines, mines are",
      [
        (
          "2031-05-09",
          [clash, "Explosions were heard in Ostby.", "Norland's army said Sudmarkian saboteurs had laid mines near the road."]
        )
      ],
      ["2031-05-08: a0 a1", "2031-05-08: a2"]),
    Example(
      "troops gathered, in the account of a night",
      [
        (
          "2031-05-09",
          [
            "On the night of May 7 Sudmark shelled Ostby, the Norlandic army said.",
            "Sudmark has massed tanks at the river, it said.",
          ]
        )
      ],
      ["2031-05-07: a1", "2031-05-07 night: a0"]),
    Example(
      "nobody meets where talks are ruled out",
      [("2031-05-09", [clash, "Ida Holm said there would be no talks with Sudmark."])], ["2031-05-08: a0 a1"]),
  ]

  @Test(arguments: examples)
  func sentencesComeTogether(_ example: Example) {
    let chronicle = ChronicleBuilder(codebook: UnseenConflictTests.codebook).chronicle(
      of: ChronologyLineTests.documents(example.articles))
    let lines = chronicle.events.map { event in
      let sentences = Set(event.claims.map { "abc"[$0.document] + String(chronicle[$0].sentence) }).sorted()
      return event.when + ": " + sentences.joined(separator: " ")
    }
    #expect(lines.sorted() == example.lines.sorted())
  }

  @Test func theNearestNameOfANightCounts() {
    let names = NightNames([nil, 5, nil, 6, 5])
    #expect(names.nearest(of: [5, 6], to: 0) == 5)
    #expect(names.nearest(of: [5, 6], to: 3) == 6)
    #expect(names.nearest(of: [5, 6], to: 2) == 5)
    #expect(names.nearest(of: [7], to: 2) == nil)
  }

  /// Articles of a paragraph a sentence; one behind `# ` is the title.
  static func documents(_ articles: [(day: String?, text: [String])]) -> [Document] {
    articles.enumerated().map { number, article in
      var (bytes, blocks): ([UInt8], [Block]) = ([], [])
      for paragraph in article.text {
        let isTitle = paragraph.hasPrefix("# ")
        let start = bytes.count
        bytes += Array(paragraph.utf8.dropFirst(isTitle ? 2 : 0))
        blocks.append(Block(isTitle ? .title : .body, Span(start, bytes.count)))
        bytes += [0x0A, 0x0A]
      }
      var document = Document(id: "abc"[number], bytes: bytes, blocks: blocks)
      document.published = article.day.flatMap { CalendarDay(iso: $0) }.map { Publication(day: $0, basis: .stated, because: []) }
      return document
    }
  }
}

extension String {
  fileprivate subscript(number: Int) -> String { String(self[index(startIndex, offsetBy: number)]) }
}
