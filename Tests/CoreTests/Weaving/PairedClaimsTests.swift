import Testing

@testable import Core

/// Which claims are set against each other, and what the record says of them.
struct PairedClaimsTests {
  @Test func aDenialIsOfTheGroundItSpeaksOf() {
    let lines =
      WeavingTests.both + [
        Line(Quarrel.southMinistry, "Nothing was done on Norland's soil.", .assault, .attack, stance: .denies)
      ]
    let chronicle = Quarrel.chronicle(WeavingArticle("a", day: "2031-05-04", lines))
    let denial = chronicle.disagreements.first { $0.kind == .denial }
    #expect(denial?.claims.count == 2)
  }

  /// Of what one source says in a row, a denial is of the claim that tells most.
  @Test func aDenialIsOfTheGistOfACharge() {
    let lines = [
      WeavingTests.clash,
      Line(Quarrel.northMinistry, "Sudmark alone is to blame.", .accuse, stance: .accuses, blames: Quarrel.south),
      Line(Quarrel.southMinistry, "That is untrue.", .reject, stance: .denies),
    ]
    let chronicle = Quarrel.chronicle(WeavingArticle("a", day: "2031-05-04", lines))
    #expect(chronicle.disagreements.map { $0.claims.map(\.claim) } == [[0, 2]])
  }

  /// The text's accusation answers, not the headline that sums it up.
  @Test func aHeadlineIsLeftToTheText() {
    var article = WeavingArticle(
      "a", day: "2031-05-04",
      [
        Line(.entity(Quarrel.premier), "Holm: Sudmark began it", .assault, .attack, stance: .accuses, blames: Quarrel.south),
        WeavingTests.clash, WeavingTests.reply,
      ])
    article.document.document.blocks[0].role = .title
    let blame = Quarrel.chronicle(article).disagreements.filter { $0.kind == .blame }
    #expect(blame.map { $0.claims.map(\.claim) } == [[1, 2]])
  }

  /// Both nights are named, and who names which.
  @Test func twoNightsAreToldWithTheirTellers() {
    let other = Line(
      .narrator, "On the night of May 4 clashes broke out.", .assault, .armedClash, time: "2031-05-03TNI",
      dated: "the night of May 4")
    let chronicle = Quarrel.chronicle(
      WeavingArticle("a", day: "2031-05-04", [WeavingTests.clash, WeavingTests.clash]),
      WeavingArticle("b", day: "2031-05-04", [other]))
    let time = chronicle.disagreements.first { $0.kind == .time }
    #expect(time?.note == "Norland says the night of 05-03, the report that of 05-04")
    #expect(time?.tellers == [.side(Quarrel.north), .narrator])
    #expect(time?.claims.map(\.document) == [0, 1])
  }

  /// A toll that is larger on a later day has grown; one that is smaller is another number.
  @Test(arguments: [(11, 14, 0), (14, 11, 1)])
  func tollsGrow(_ first: Int, _ later: Int, _ disputes: Int) {
    let chronicle = Quarrel.chronicle(
      WeavingArticle("a", day: "2031-05-04", [DisagreementTests.toll(Quarrel.northMinistry, first, of: Quarrel.north)]),
      WeavingArticle("b", day: "2031-05-05", [DisagreementTests.toll(Quarrel.southMinistry, later, of: Quarrel.north)]))
    #expect(chronicle.disagreements.count { $0.kind == .figure } == disputes)
  }

  /// Of one claim the whole is compared, not its part.
  @Test func aPartOfATollIsNoOtherToll() {
    var whole = DisagreementTests.toll(Quarrel.southMinistry, 18, of: Quarrel.north)
    whole.claim.figures.append(Quarrel.killed(12, of: Quarrel.north))
    let chronicle = Quarrel.chronicle(
      WeavingArticle("a", day: "2031-05-04", [DisagreementTests.toll(Quarrel.northMinistry, 18, of: Quarrel.north), whole]))
    #expect(chronicle.disagreements.isEmpty)
  }

  @Test func whatTheTellerKnowsToBeOvertakenPartsNobody() {
    let lines = [
      DisagreementTests.toll(Quarrel.northMinistry, 30, of: Quarrel.north),
      Line(
        Quarrel.southMinistry, "An earlier count had put the dead at 11.", .assault,
        figures: [Quarrel.killed(11, of: Quarrel.north)]),
    ]
    #expect(Quarrel.chronicle(WeavingArticle("a", day: "2031-05-04", lines)).disagreements.isEmpty)
  }

  /// What the other side said right before is nearer than a charge of long ago.
  @Test func aDenialIsOfWhatWasSaidRightBefore() {
    let lines =
      [WeavingTests.clash]
      + Array(repeating: Line(.narrator, "The fighting went on.", .assault, .armedClash), count: 4) + [
        Line(Quarrel.northMinistry, "The gunners were trained in Velden.", .assault, .armedClash),
        Line(Quarrel.southMinistry, "That is untrue.", .reject, stance: .denies),
      ]
    let denial = Quarrel.chronicle(WeavingArticle("a", day: "2031-05-04", lines)).disagreements.first { $0.kind == .denial }
    #expect(denial?.claims.map(\.claim) == [5, 6])
  }

  @Test func tellersAreTheSidesThatPart() {
    let chronicle = Quarrel.chronicle(WeavingArticle("a", day: "2031-05-04", [WeavingTests.clash, WeavingTests.reply]))
    #expect(chronicle.disagreements.first?.tellers == [.side(Quarrel.north), .side(Quarrel.south)])
  }
}
