import Testing

@testable import Core

/// What a denial is of, and which accusations answer each other.
struct ChargeTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let lines: [Line]
    /// The claims of each disagreement.
    let pairs: [[Int]]
    /// How many of the lines stand in the title.
    let titles: Int

    init(_ name: String, titles: Int = 0, _ lines: [Line], _ pairs: [[Int]]) {
      testDescription = name
      self.lines = lines
      self.pairs = pairs
      self.titles = titles
    }
  }

  static let charge = Line(
    Quarrel.northMinistry, "Sudmark made three grenade raids overnight.", .assault, .attack, stance: .accuses,
    blames: Quarrel.south)
  static let shelling = Line(
    Quarrel.northMinistry, "Shells struck Ostby.", .assault, .shelling, stance: .confirms, places: [Quarrel.ostby])
  static let untrue = Line(Quarrel.southMinistry, "That is untrue.", .reject, stance: .denies)
  static let restless = Line(
    .entity(Quarrel.premier), "Their troops have not rested for an hour.", .accuse, stance: .accuses, blames: Quarrel.south)

  static let examples: [Example] = [
    Example("the text's claim is denied, not the headline that sums it up", titles: 1, [charge, shelling, untrue], [[1, 2]]),
    Example("a headline's denial is left to the text's", titles: 2, [charge, untrue, shelling, untrue], [[2, 3]]),
    Example(
      "what is denied in bare words is the deed, whoever spoke after",
      [shelling, Line(.entity(Quarrel.premier), "One of the hurt is a nurse.", .assault), untrue], [[0, 2]]),
    Example(
      "\"no such raid\" points back over what another said",
      [charge, restless, Line(Quarrel.southMinistry, "No such raid took place.", .assault, .attack, stance: .denies)], [[0, 2]]),
    Example(
      "without it the last charge is meant",
      [charge, restless, Line(Quarrel.southMinistry, "We made no raid there.", .assault, .attack, stance: .denies)], [[1, 2]]),
    Example(
      "of one voice the claim whose words are denied",
      [
        charge,
        Line(
          Quarrel.northMinistry, "Sudmark must answer for it.", .accuse, stance: .accuses, blames: Quarrel.south,
          time: "2031-05-03"),
        Line(Quarrel.southMinistry, "Our men threw not one grenade.", .assault, .attack, stance: .denies),
      ], [[0, 2]]),
    Example("the charge may be told behind the denial", [untrue, charge], [[0, 1]]),
    Example("but not long behind", [untrue, shelling, shelling, shelling, charge], []),
    Example(
      "who says that he spares civilians does not deny that men died",
      [
        Line(Quarrel.northMinistry, "Eleven residents died.", .assault, stance: .confirms),
        Line(Quarrel.southMinistry, "We have not aimed at civilians.", .assault, .attack, stance: .denies),
      ], []),
    Example(
      "a third party's word of civilians who died",
      [
        Line(Quarrel.otherMinistry, "A strike hit a clinic and killed civilians.", .assault, .airStrike),
        Line(Quarrel.southMinistry, "We do not aim at civilians, ever.", .reject, stance: .denies),
      ], [[0, 1]]),
    Example(
      "what a side blames the other for after it has denied the charge is another matter",
      [
        charge, untrue,
        Line(
          .entity(Quarrel.chancellor), "Norland cut the power lines.", .assault, .attack, stance: .accuses, blames: Quarrel.north),
      ], [[0, 1]]),
    Example(
      "save for force in the same breath",
      [
        charge, Line(Quarrel.southMinistry, "That is untrue and Norland attacked.", .reject, stance: .denies),
        Line(
          Quarrel.southMinistry, "That is untrue and Norland attacked.", .assault, .attack, stance: .accuses,
          blames: Quarrel.north,
          isBesideLast: true),
      ], [[0, 2], [0, 1]]),
    Example(
      "a side goes on denying the same charge",
      [
        charge, untrue,
        Line(Quarrel.southMinistry, "Norland staged a show.", .accuse, stance: .accuses, blames: Quarrel.north),
        Line(Quarrel.southMinistry, "Nobody threw a grenade.", .reject, stance: .denies),
      ], [[0, 1]]),
    Example(
      "who replies at once answers",
      [charge, Line(Quarrel.southMinistry, "The ministry replied that it was a drill.", cue: "replied")], [[0, 1]]),
    Example(
      "but not whoever else speaks",
      [charge, Line(Quarrel.southMinistry, "The ministry noted that it was a drill.", cue: "noted")], []),
    Example(
      "what one side lost, by the other's count of both",
      [
        DisagreementTests.toll(Quarrel.northMinistry, 9, of: Quarrel.north),
        Line(
          Quarrel.southMinistry, "21 fell, and two of ours.", .assault,
          figures: [Quarrel.killed(21, of: Quarrel.north), Quarrel.killed(2, of: Quarrel.south)]),
      ], [[0, 1]]),
  ]

  @Test(arguments: examples)
  func whatAnswersWhat(_ example: Example) {
    var article = WeavingArticle("a", day: "2031-05-04", example.lines)
    for number in 0..<example.titles { article.document.document.blocks[number].role = .title }
    let found = Quarrel.chronicle(article).disagreements.filter { [.blame, .denial, .figure].contains($0.kind) }
    #expect(found.map { $0.claims.map(\.claim) } == example.pairs)
  }

  /// A headline's charge that the text tells in another night's event is still the text's.
  @Test func aHeadlineGivesWayToAnotherNight() {
    let older = Line(
      Quarrel.northMinistry, "Sudmark made three raids.", .assault, .attack, stance: .accuses, blames: Quarrel.south,
      time: "2031-04-30TNI", dated: "three")
    var article = WeavingArticle("a", day: "2031-05-04", [Self.charge, Self.shelling, DisagreementTests.blameOnly, older])
    article.document.document.blocks[0].role = .title
    #expect(Quarrel.chronicle(article).disagreements.allSatisfy { !$0.claims.contains { $0.claim == 0 } })
  }

  /// A headline answers no text of its own article, even where nothing else does.
  @Test func noHeadlineAcrossDocuments() {
    let show = Line(Quarrel.southMinistry, "Norland staged a show.", .accuse, stance: .accuses, blames: Quarrel.north)
    var article = WeavingArticle("a", day: "2031-05-04", [Self.charge, Self.untrue, Self.shelling, Self.untrue, show])
    for number in 0..<2 { article.document.document.blocks[number].role = .title }
    #expect(Quarrel.chronicle(article).disagreements.allSatisfy { $0.kind != .blame })
  }
}
