import Core
import Testing

@testable import Archive

/// Two tellings by one source, and whether they are one statement.
struct StatementCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var one: String
  var two: String
  var figures: [Int?] = [nil, nil]
  var places: [[Int]] = [[], []]
  var isSame: Bool
}

@Suite struct StatementGrouperTests {
  static let cases = [
    StatementCase(
      testDescription: "reworded", one: "Troops opened fire across the river", two: "fire was opened across the river by troops",
      isSame: true),
    StatementCase(
      testDescription: "another matter", one: "Troops opened fire across the river", two: "Convoys never left their depot",
      isSame: false),
    StatementCase(
      testDescription: "the same figure", one: "12 were killed", two: "The ministry spoke of a dozen dead servicemen",
      figures: [12, 12], isSame: true),
    StatementCase(
      testDescription: "a later figure", one: "12 servicemen were killed", two: "14 servicemen were killed",
      figures: [12, 14], isSame: false),
    StatementCase(
      testDescription: "fewer places", one: "Posts near the bridge were shelled", two: "Posts near the bridge were shelled",
      places: [[6], [6, 7]], isSame: true),
    StatementCase(
      testDescription: "forms of a word", one: "A provocation was reported", two: "Provocations are reporting themselves",
      isSame: true),
    StatementCase(
      testDescription: "the same two places", one: "Posts near both towns were shelled", two: "Mortars spoke all night",
      places: [[6, 7], [7, 6]], isSame: true),
    StatementCase(
      testDescription: "another place", one: "Posts near the bridge were shelled", two: "Posts near the bridge were shelled",
      places: [[6], [7]], isSame: false),
  ]

  @Test(arguments: cases) func compares(_ example: StatementCase) {
    let one = candidate(example.one, example.figures[0], example.places[0])
    let two = candidate(example.two, example.figures[1], example.places[1])
    #expect(StatementGrouper.isSame(one, two) == example.isSame)
    #expect(StatementGrouper.isSame(two, one) == example.isSame)
  }

  private func candidate(_ words: String, _ killed: Int?, _ places: [Int]) -> StatementGrouper.Candidate {
    var claim = Claim(
      span: Span(0, 0), sentence: 0, attribution: nil, source: .narrator, side: nil, mode: .narration, basis: nil,
      foundBy: "hand")
    claim.eventType = .assault
    claim.places = places.map { EntityID($0) }
    claim.figures =
      killed.map {
        [Figure(kind: .killed, value: $0, words: "", bound: .exact, owner: .other, span: Span(0, 0))]
      } ?? []
    return StatementGrouper.Candidate(
      reference: ClaimRef(document: 0, claim: 0), claim: claim, words: StatementGrouper.words(words))
  }
}
