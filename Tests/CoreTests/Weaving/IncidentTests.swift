import Testing

@testable import Core

/// What goes with the attack that is told right before it, and what is an event of its own.
struct IncidentTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let lines: [Line]
    /// The claims of each event.
    let events: [[Int]]
    /// The paragraphs that the lines stand in.
    let blocks: [Int]

    init(_ name: String, _ lines: [Line], blocks: [Int]? = nil, _ events: [[Int]]) {
      testDescription = name
      self.lines = lines
      self.blocks = blocks ?? lines.map { _ in 0 }
      self.events = events
    }
  }

  static let attack = Line(
    Quarrel.southMinistry, "Norland fired first.", .assault, .attack, stance: .accuses, blames: Quarrel.north)
  static let raid = Line(
    Quarrel.northMinistry, "Nine fell when the post at Ostby was stormed.", .assault, .attack, places: [Quarrel.ostby],
    figures: [Quarrel.killed(9, of: Quarrel.north)])

  static func toll(_ who: Source, _ value: Int, of side: SideID) -> Line { DisagreementTests.toll(who, value, of: side) }

  static let examples: [Example] = [
    Example(
      "a few dead of whom the teller goes on to tell", [attack, toll(Quarrel.southMinistry, 5, of: Quarrel.south)], [[0, 1]]),
    Example(
      "in another paragraph they are a toll", [attack, toll(Quarrel.southMinistry, 5, of: Quarrel.south)], blocks: [0, 1],
      [[0], [1]]),
    Example("many are a toll", [attack, toll(Quarrel.southMinistry, 50, of: Quarrel.south)], [[0], [1]]),
    Example(
      "what either side sets against the losses of one attack",
      [raid, toll(Quarrel.northMinistry, 15, of: Quarrel.south), toll(Quarrel.southMinistry, 21, of: Quarrel.north)], [[0, 1, 2]]),
    Example(
      "civilians hit, said in one breath",
      [
        Line(
          Quarrel.northMinistry, "A market was bombed and civilians were aimed at.", .assault, .airStrike, places: [Quarrel.ostby]
        ),
        Line(
          Quarrel.northMinistry, "A market was bombed and civilians were aimed at.", .assault, stance: .accuses,
          blames: Quarrel.south, isBesideLast: true),
      ], [[0, 1]]),
    Example(
      "what a party says of a truce in its account",
      [attack, Line(Quarrel.southMinistry, "We keep the truce.", .agree, .agreement)], [[0, 1]]),
    Example(
      "a truce that is news", [attack, Line(.narrator, "A truce was agreed.", .agree, .agreement)], [[0], [1]]),
    Example(
      "a paragraph that begins at a place of its own",
      [
        raid, Line(.narrator, "In Velden sirens sounded.", places: [Quarrel.velden]),
        Line(.narrator, "Shells fell all day.", .assault, .shelling),
      ], blocks: [0, 1, 1], [[0], [1, 2]]),
  ]

  @Test(arguments: examples)
  func whatGoesTogether(_ example: Example) {
    var article = WeavingArticle("a", day: "2031-05-04", example.lines)
    for number in article.document.text.sentences.indices where example.blocks.indices.contains(number) {
      article.document.text.sentences[number].block = example.blocks[number]
    }
    let events = Quarrel.chronicle(article).events.map { $0.claims.map(\.claim).sorted() }
    #expect(events.sorted { $0.lexicographicallyPrecedes($1) } == example.events)
  }

  /// A headline of the place where the text begins is about that.
  @Test func aHeadlineOfThePlaceIsOfTheLead() {
    let lines = [
      Line(.narrator, "Truce over: Ostby stormed", .agree, .agreement, places: [Quarrel.ostby]),
      Line(Quarrel.northMinistry, "Ostby was stormed at dawn.", .assault, .attack, places: [Quarrel.ostby]),
    ]
    var article = WeavingArticle("a", day: "2031-05-04", lines)
    article.document.document.blocks[0].role = .title
    #expect(Quarrel.chronicle(article).events.map { $0.claims.count } == [2])
  }
}
