import Testing

@testable import Core

/// Which claims come together in an event.
struct WeavingTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Days of the documents and their lines.
    let articles: [(day: String?, lines: [Line])]
    /// Sizes of the events, largest first.
    let sizes: [Int]

    init(_ name: String, _ articles: [(day: String?, lines: [Line])], _ sizes: [Int]) {
      testDescription = name
      self.articles = articles
      self.sizes = sizes
    }

    func chronicle(reversed: Bool = false) -> Chronicle {
      let documents = articles.enumerated().map {
        WeavingArticle("\($0.offset).txt", day: $0.element.day, $0.element.lines).document
      }
      return Weaver(codebook: Quarrel.codebook).chronicle(of: reversed ? documents.reversed() : documents)
    }
  }

  static let clash = Line(
    Quarrel.northMinistry, "Sudmark shelled Ostby.", .assault, .shelling, stance: .accuses, blames: Quarrel.south,
    places: [Quarrel.ostby], time: "2031-05-03TNI")
  static let reply = Line(
    Quarrel.southMinistry, "Norland attacked Velden.", .assault, .attack, stance: .accuses, blames: Quarrel.north,
    places: [Quarrel.velden], time: "2031-05-04TMO")

  /// Attacks told by both sides, without a place, and one side's town by name.
  static let both = [
    Line(
      Quarrel.southMinistry, "Norland attacked.", .assault, .attack, stance: .accuses, blames: Quarrel.north,
      time: "2031-05-03TNI"),
    Line(Quarrel.northMinistry, "Sudmark attacked.", .assault, .attack, stance: .accuses, blames: Quarrel.south),
    Line(
      Quarrel.southMinistry, "Norland fired at Velden.", .assault, .shelling, stance: .accuses, blames: Quarrel.north,
      places: [Quarrel.velden]),
    Line(
      Quarrel.southMinistry, "Velden was hit again.", .assault, .shelling, stance: .accuses, blames: Quarrel.north,
      places: [Quarrel.velden]), clash,
  ]

  static let examples: [Example] = [
    Example("an attack here and one there, beside what both tell", [("2031-05-06", both)], [4, 1]),
    Example(
      "of two that are told only against each other no side is left alone",
      [("2031-05-06", [both[0], both[2], clash])], [3]),
    Example(
      "what is announced goes with what is said",
      [
        (
          "2031-05-04",
          [Line(Quarrel.northMinistry, "The ministry released information about the situation."), clash]
        )
      ], [2]),
    Example(
      "an answer goes on; its losses are the fighting's",
      [
        (
          "2031-05-04",
          [
            clash, Line(Quarrel.southMinistry, "Our response is limited.", .assault, .armedClash),
            Line(Quarrel.southMinistry, "They aim at batteries that shelled us.", .assault, .shelling, blames: Quarrel.north),
            Line(Quarrel.southMinistry, "It added that there were losses.", .assault),
          ]
        )
      ], [2, 2]),
    Example(
      "troops called up here and on alert there",
      [
        (
          "2031-05-04",
          [
            Line(.narrator, "Reservists were called up.", .mobilize, places: [Quarrel.ostby]),
            Line(.narrator, "A base was put on alert.", .mobilize, places: [Quarrel.velden]),
          ]
        )
      ], [1, 1]),
    Example("one night told by both of its days", [("2031-05-04", [clash]), ("2031-05-04", [reply])], [2]),
    Example(
      "two nights are two events",
      [("2031-05-06", [clash, Line(Quarrel.southMinistry, "Again Ostby fired.", .assault, .shelling, time: "2031-05-05TNI")])],
      [1, 1]),
    Example(
      "the night of the day of the report is the one that ended on it",
      [
        ("2031-05-04", [clash]),
        ("2031-05-04", [Line(.narrator, "Clashes broke out.", .assault, .armedClash, time: "2031-05-04TNI")]),
      ],
      [2]),
    Example(
      "an hour alone is of the night that was spoken of",
      [
        (
          "2031-05-06",
          [
            clash,
            Line(
              .narrator, "Guns fired until midnight.", .assault, .armedClash, time: "2031-05-06T00:00", dated: "midnight"),
          ]
        )
      ], [2]),
    Example(
      "a denial of attacks on civilians that nobody told of goes with the fighting",
      [("2031-05-04", [clash, Line(Quarrel.southMinistry, "No civilians were hit.", .assault, stance: .denies)])], [2]),
    Example(
      "a further denial goes with the one before, where no charge is told",
      [
        (
          "2031-05-04",
          [
            clash, Line(Quarrel.southMinistry, "No civilians were hit.", .reject, stance: .denies),
            Line(
              Quarrel.northMinistry, "civilians were hit", .assault, .attack, stance: .accuses, blames: Quarrel.south, deniedBy: 1
            ),
            Line(Quarrel.southMinistry, "Our answer is limited.", .assault, .armedClash),
            Line(Quarrel.southMinistry, "They aim at guns.", .assault, .armedClash),
            Line(Quarrel.southMinistry, "Its fire is weak.", .assault, .armedClash),
            Line(Quarrel.southMinistry, "The news of an incursion is not true.", .assault, .attack, stance: .denies),
          ]
        )
      ], [4, 3]),
    Example(
      "after a third party was heard the article goes on",
      [
        (
          "2031-05-04",
          [
            clash, Line(.entity(Quarrel.envoy), "She is concerned.", .support, stance: .expresses),
            Line(.narrator, "Little is known."),
          ]
        )
      ],
      [2, 1]),
    Example(
      "what a source adds after others were heard goes with what it said",
      [
        (
          "2031-05-04",
          [
            Line(Quarrel.northMinistry, "We lost 11 men.", .assault, figures: [Quarrel.killed(11, of: Quarrel.north)]), clash,
            Line(.entity(Quarrel.envoy), "We want calm."), Line(.unattributed, "Shells fell.", .assault, .shelling),
            Line(.entity(Quarrel.envoy), "Roads stay open."),
          ]
        )
      ], [2, 2, 1]),
    Example(
      "mines are an event of their own",
      [
        (
          "2031-05-04",
          [clash, Line(Quarrel.northMinistry, "They laid mines.", .assault, .remoteExplosive, blames: Quarrel.south)]
        )
      ],
      [1, 1]),
    Example(
      "an undated claim has the night of the one before it",
      [("2031-05-09", [clash, Line(.narrator, "The fighting was heavy.", .assault, .armedClash)])], [2]),
    Example(
      "each side's toll is its own",
      [
        (
          "2031-05-04",
          [
            Line(
              Quarrel.northMinistry, "We lost 11 men.", .assault, stance: .confirms,
              figures: [Quarrel.killed(11, of: Quarrel.north)]),
            Line(
              Quarrel.southMinistry, "We lost 9 men.", .assault, stance: .confirms,
              figures: [Quarrel.killed(9, of: Quarrel.south)]),
          ]
        ), ("2031-05-05", [Line(.narrator, "11 Norland men died.", .assault, figures: [Quarrel.killed(11, of: Quarrel.north)])]),
      ], [2, 1]),
    Example(
      "a third party's concern of one day, in two articles",
      [
        ("2031-05-04", [Line(.entity(Quarrel.envoy), "She is concerned.", .support, stance: .expresses)]),
        ("2031-05-04", [clash, Line(.entity(Quarrel.envoy), "The guns must rest.", .request, stance: .appeals)]),
      ], [2, 1]),
    Example(
      "calls of one leader and meetings of another",
      [
        (
          "2031-05-04",
          [
            Line(.narrator, "Holm telephoned Lund.", .consult, actors: [Quarrel.premier], recipients: [Quarrel.envoy]),
            Line(.narrator, "Brandt met his generals.", .consult, actors: [Quarrel.chancellor]),
          ]
        ),
        (
          "2031-05-04",
          [Line(Quarrel.northMinistry, "Lund phoned Holm.", .consult, actors: [Quarrel.envoy], recipients: [Quarrel.premier])]
        ),
      ], [2, 1]),
    Example(
      "history never joins what happens now",
      [("2031-05-04", [clash, Line(.narrator, "Ostby fell in 1987.", .assault, .armedClash, time: "1987", background: true)])],
      [1, 1]),
    Example(
      "a time long before the report is history",
      [("2031-05-04", [clash, Line(.narrator, "Ostby was shelled before.", .assault, .shelling, time: "2031-02")])], [1, 1]),
    Example(
      "what a speaker adds goes with what he said",
      [
        (
          "2031-05-04",
          [clash, Line(Quarrel.northMinistry, "We hope for calm.", stance: .expresses), Line(.narrator, "Details are few.")]
        )
      ], [3]),
    Example(
      "a denial of harm to civilians and what it denies",
      [
        (
          "2031-05-04",
          [
            clash, Line(Quarrel.southMinistry, "It is untrue that civilians were hit.", .reject, stance: .denies),
            Line(
              Quarrel.northMinistry, "civilians were hit", .assault, .attack, stance: .accuses, blames: Quarrel.south, deniedBy: 1
            ),
          ]
        )
      ], [2, 1]),
    Example(
      "an untitled beginning goes with what follows", [("2031-05-04", [Line(.narrator, "Alarm at the river"), clash])], [2]),
    Example(
      "what a partner says in a call belongs to the call",
      [
        (
          "2031-05-04",
          [
            clash, Line(.narrator, "Holm telephoned Lund.", .consult, actors: [Quarrel.premier], recipients: [Quarrel.envoy]),
            Line(.entity(Quarrel.envoy), "Lund urged calm.", .request, stance: .appeals),
          ]
        )
      ], [2, 1]),
    Example(
      "a breach is now, however old the agreement",
      [
        (
          "2031-05-04",
          [clash, Line(.narrator, "They violated the agreement of 2029.", .assault, .armedClash, time: "2029")]
        )
      ], [2]),
    Example(
      "an old time in a claim without a breach",
      [("2031-05-04", [clash, Line(.narrator, "They fought in 2029.", .assault, .armedClash, time: "2029")])], [1, 1]),
    Example(
      "fighting told without a type",
      [("2031-05-04", [clash, Line(.unlisted, "Clashes go on.")])], [2]),
    Example(
      "losses behind an old date are of that date",
      [
        (
          "2031-05-04",
          [
            Line(.narrator, "They fought on 2 February.", .assault, .armedClash, time: "2031-02-02"),
            Line(Quarrel.northMinistry, "We lost 3 men.", .assault, figures: [Quarrel.killed(3, of: Quarrel.north)]),
          ]
        )
      ], [2]),
    Example("no claims", [("2031-05-04", []), (nil, [])], []),
    Example(
      "undated articles do not join by chance",
      [
        (nil, [Line(.narrator, "Shots were fired.", .assault, .armedClash)]),
        (nil, [Line(.narrator, "Guns were heard.", .assault, .armedClash)]),
      ], [1, 1]),
    Example(
      "a year nobody knows joins by month and day",
      [
        (nil, [Line(.narrator, "Shots were fired.", .assault, .armedClash, time: "XXXX-05-03TNI")]),
        (nil, [Line(.narrator, "Guns were heard.", .assault, .armedClash, time: "XXXX-05-03")]),
      ], [2]),
  ]

  @Test(arguments: examples)
  func claimsComeTogether(_ example: Example) {
    let chronicle = example.chronicle()
    #expect(chronicle.events.map(\.claims.count).sorted(by: >) == example.sizes)
  }

  @Test(arguments: examples)
  func orderOfDocumentsDoesNotMatter(_ example: Example) {
    let (one, other) = (example.chronicle(), example.chronicle(reversed: true))
    #expect(one.events == other.events)
    #expect(one.disagreements == other.disagreements)
  }

  @Test(arguments: examples)
  func idsAreUniqueAndEveryClaimHasOneEvent(_ example: Example) {
    let chronicle = example.chronicle()
    let claims = chronicle.documents.flatMap(\.claims).map(\.id)
    #expect(Set(claims).count == claims.count && !claims.contains(""))
    #expect(Set(chronicle.events.map(\.id)).count == chronicle.events.count)
    #expect(chronicle.events.flatMap(\.claims).count == claims.count)
  }

  @Test func idsThatCollideAreLengthened() {
    var documents = (0..<3).map { WeavingArticle("\($0).txt", day: nil, [WeavingTests.clash]).document }
    for index in documents.indices { documents[index].claims[0].id = "abcde" }
    let claims = Weaver(codebook: Quarrel.codebook).chronicle(of: documents).documents.flatMap(\.claims).map(\.id)
    #expect(claims.first == "abcde")
    #expect(Set(claims).count == 3)
  }

  @Test func repeatsOfOneStatementAreOneOrigin() {
    let articles = ["a", "b", "c"].map { WeavingArticle($0, day: "2031-05-04", [WeavingTests.clash]).document }
    let chronicle = Weaver(codebook: Quarrel.codebook).chronicle(of: articles)
    #expect(chronicle.events.map(\.origins) == [1])
  }

  @Test func anotherArticleChangesOnlyTheEventsItTouches() {
    let first = WeavingArticle("a", day: "2031-05-04", [WeavingTests.clash])
    let second = WeavingArticle(
      "b", day: "2031-05-09", [Line(.narrator, "Shots again.", .assault, .armedClash, time: "2031-05-08TNI")])
    let (alone, both) = (Quarrel.chronicle(first), Quarrel.chronicle(first, second))
    #expect(both.events.first == alone.events.first)
    #expect(both.events.count == 2)
  }
}
