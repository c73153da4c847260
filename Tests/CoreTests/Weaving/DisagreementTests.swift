import Testing

@testable import Core

/// Where versions part, and where they only seem to.
struct DisagreementTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let articles: [[Line]]
    let kinds: [Disagreement.Kind]

    init(_ name: String, _ articles: [[Line]], _ kinds: [Disagreement.Kind]) {
      testDescription = name
      self.articles = articles
      self.kinds = kinds
    }
  }

  static func toll(_ who: Source, _ value: Int, of side: SideID, _ bound: Figure.Bound = .exact) -> Line {
    Line(who, "\(value) fell.", .assault, figures: [Quarrel.killed(value, of: side, bound)])
  }

  static func meeting(_ who: EntityID) -> Line {
    Line(.narrator, "Holm met the council.", .consult, actors: [Quarrel.premier], recipients: [who])
  }

  static let blameOnly = Line(
    Quarrel.southMinistry, "Norland began it.", .assault, .attack, stance: .accuses, blames: Quarrel.north)

  /// "The states blame each other", said by both in one sentence.
  static let mutual = [
    Line(Quarrel.northMinistry, "They blame each other.", .accuse, stance: .accuses, blames: Quarrel.south),
    Line(
      Quarrel.southMinistry, "They blame each other.", .accuse, stance: .accuses, blames: Quarrel.north, isBesideLast: true),
  ]

  static let examples: [Example] = [
    Example("each blames the other, and each names its own town", [[WeavingTests.clash, WeavingTests.reply]], [.blame, .place]),
    Example("across documents", [[WeavingTests.clash], [blameOnly]], [.blame]),
    Example("one side alone blames", [[WeavingTests.clash], [WeavingTests.clash]], []),
    Example(
      "a denial of what the other side says right before, though it blames nobody by name",
      [
        [
          Line(Quarrel.northMinistry, "The town was shelled.", .assault, .attack),
          Line(Quarrel.southMinistry, "That is untrue.", .reject, stance: .denies),
        ]
      ], [.denial]),
    Example(
      "a denial in its own words of the charge before",
      [
        [
          Line(Quarrel.northMinistry, "Sudmark shells the town.", .assault, .attack, stance: .accuses, blames: Quarrel.south),
          Line(Quarrel.southMinistry, "We have no quarrel with the town.", .consult, stance: .denies),
        ]
      ], [.denial]),
    Example(
      "a denial behind what its own side says",
      [
        [
          Line(Quarrel.southMinistry, "The town was shelled.", .assault, .attack),
          Line(Quarrel.southMinistry, "That is untrue.", .reject, stance: .denies),
        ]
      ], []),
    Example(
      "a denial and the claim inside it",
      [
        [
          Line(Quarrel.southMinistry, "It is untrue that civilians were hit.", .reject, stance: .denies),
          Line(
            Quarrel.northMinistry, "civilians were hit", .assault, .attack, stance: .accuses, blames: Quarrel.south, deniedBy: 0),
        ]
      ], [.denial]),
    Example(
      "a denial of what the other said before",
      [[WeavingTests.clash, Line(Quarrel.southMinistry, "That is untrue.", .reject, stance: .denies)]], [.denial]),
    Example(
      "a denial of nothing that is told", [[Line(Quarrel.southMinistry, "There was no attack.", .assault, stance: .denies)]], []),
    Example(
      "two numbers for one loss",
      [[toll(Quarrel.northMinistry, 11, of: Quarrel.north), toll(Quarrel.southMinistry, 40, of: Quarrel.north)]], [.figure]),
    Example(
      "each side's own toll",
      [[toll(Quarrel.northMinistry, 11, of: Quarrel.north), toll(Quarrel.southMinistry, 40, of: Quarrel.south)]], []),
    Example(
      "a series of one source",
      [[toll(Quarrel.northMinistry, 11, of: Quarrel.north)], [toll(Quarrel.northMinistry, 14, of: Quarrel.north)]], []),
    Example(
      "at least that many, and fewer",
      [[toll(Quarrel.northMinistry, 11, of: Quarrel.south), toll(Quarrel.southMinistry, 40, of: Quarrel.south, .atLeast)]],
      [.figure]),
    Example(
      "about as many",
      [[toll(Quarrel.northMinistry, 44, of: Quarrel.south, .about), toll(Quarrel.southMinistry, 40, of: Quarrel.south)]], []),
    Example(
      "one who blames and one who says he answers",
      [
        [
          blameOnly,
          Line(Quarrel.northMinistry, "We respond to shelling by Sudmark.", .assault, .attack, blames: Quarrel.south),
        ]
      ], [.blame]),
    Example("each blames the other in one sentence, and one says it again", [mutual + [blameOnly]], [.blame]),
    Example(
      "two accusations of one source are answered once",
      [
        [
          blameOnly,
          Line(Quarrel.southMinistry, "Norland fired.", .assault, .shelling, stance: .accuses, blames: Quarrel.north),
          Line(Quarrel.northMinistry, "Sudmark began it.", .assault, .attack, stance: .accuses, blames: Quarrel.south),
        ]
      ], [.blame]),
    Example(
      "a denial said twice over",
      [
        [
          WeavingTests.clash, Line(Quarrel.southMinistry, "That is untrue.", .reject, stance: .denies),
          Line(.entity(Quarrel.chancellor), "It is groundless.", .reject, stance: .denies),
        ]
      ], [.denial]),
    Example(
      "a bare denial is of what its speaker was accused of, whatever was said between",
      [
        [
          WeavingTests.clash,
          Line(Quarrel.northMinistry, "We lost 11 men.", .assault, figures: [Quarrel.killed(11, of: Quarrel.north)]),
          Line(Quarrel.southMinistry, "That is untrue.", .reject, stance: .denies),
        ]
      ], [.denial]),
    Example(
      "a denial of what cost the other side lives",
      [
        [
          Line(
            Quarrel.northMinistry, "12 fell when shells struck Ostby.", .assault, .shelling, stance: .confirms,
            places: [Quarrel.ostby], figures: [Quarrel.killed(12, of: Quarrel.north)]),
          Line(Quarrel.southMinistry, "We have not fired at any town.", .assault, .attack, stance: .denies),
        ]
      ], [.denial]),
    Example(
      "at least fits with more",
      [[toll(Quarrel.northMinistry, 11, of: Quarrel.north, .atLeast), toll(Quarrel.southMinistry, 40, of: Quarrel.north)]], []),
    Example(
      "two nights for one event",
      [
        [WeavingTests.clash],
        [
          Line(
            .narrator, "On the night of May 4 clashes broke out.", .assault, .armedClash, time: "2031-05-03TNI",
            dated: "the night of May 4")
        ],
      ], [.time]),
    Example(
      "a night that bears no day",
      [
        [WeavingTests.clash],
        [
          Line(
            .narrator, "There was shelling overnight.", .assault, .shelling, time: "2031-05-04TNI", dated: "overnight")
        ],
      ], []),
    Example(
      "a statement in two renderings",
      [
        [
          Line(
            Quarrel.northMinistry, "Our answer is limited and strikes nothing beyond hostile batteries along the river", .assault,
            .attack, quoted: true)
        ],
        [
          Line(
            Quarrel.northMinistry, "The answer is terrible and strikes hostile batteries, being bridges along the river",
            .assault,
            .attack)
        ],
      ], [.wording]),
    Example(
      "the same words twice",
      [
        [Line(Quarrel.northMinistry, "Our answer strikes nothing beyond hostile batteries", .assault, .attack, quoted: true)],
        [Line(Quarrel.northMinistry, "Our answer strikes nothing beyond hostile batteries", .assault, .attack, quoted: true)],
      ], []),
    Example(
      "one outlet names another council",
      [[meeting(Quarrel.worldCouncil)], [meeting(Quarrel.council)], [meeting(Quarrel.council)]], [.outletError]),
    Example("two against two is no slip", [[meeting(Quarrel.worldCouncil)], [meeting(Quarrel.council)]], []),
  ]

  @Test(arguments: examples)
  func versionsPart(_ example: Example) {
    let documents = example.articles.enumerated().map { WeavingArticle("\($0.offset)", day: "2031-05-04", $0.element).document }
    let chronicle = Weaver(codebook: Quarrel.codebook).chronicle(of: documents)
    #expect(chronicle.disagreements.map(\.kind) == example.kinds)
    #expect(chronicle.disagreements.allSatisfy { $0.claims.count >= 2 && !$0.note.isEmpty && !$0.id.isEmpty })
  }
}
