import Testing

@testable import Core

/// Sources that only another document tells.
struct WeavingSourcesTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let open: Line
    let named: Line
    let source: Source

    init(_ name: String, open: Line, named: Line, _ source: Source) {
      testDescription = name
      self.open = open
      self.named = named
      self.source = source
    }
  }

  static let statement = "Reports of shells that struck farms and orchards behind the northern canal are invented"
  static let rendering = "Those reports, shells having struck orchards and farms near the canal, are wholly invented"

  static let examples: [Example] = [
    Example(
      "a bare ministry between two",
      open: Line(Quarrel.otherMinistry, statement, stance: .denies, alternatives: [Quarrel.southMinistry]),
      named: Line(Quarrel.southMinistry, rendering, stance: .denies), Quarrel.southMinistry),
    Example(
      "ascribed to nobody", open: Line(.unattributed, statement), named: Line(Quarrel.southMinistry, statement),
      Quarrel.southMinistry),
    Example(
      "a denial is not the statement it denies",
      open: Line(Quarrel.otherMinistry, statement, stance: .denies, alternatives: [Quarrel.southMinistry]),
      named: Line(Quarrel.southMinistry, rendering), Quarrel.otherMinistry),
    Example(
      "other words", open: Line(.unattributed, statement),
      named: Line(Quarrel.southMinistry, "The canal bridge was mined by hostile saboteurs yesterday"), .unattributed),
    Example(
      "what is certain stays", open: Line(Quarrel.otherMinistry, statement, stance: .denies),
      named: Line(Quarrel.southMinistry, statement, stance: .denies), Quarrel.otherMinistry),
  ]

  @Test(arguments: examples)
  func anotherDocumentNamesTheSource(_ example: Example) {
    var documents = [
      WeavingArticle("a", day: nil, [example.open]).document, WeavingArticle("b", day: nil, [example.named]).document,
    ]
    CrossDocumentSources(codebook: Quarrel.codebook).settle(&documents)
    let (attribution, claim) = (documents[0].attributions[0], documents[0].claims[0])
    #expect(attribution.source == example.source && claim.source == example.source)
    guard example.source != example.open.claim.source else { return }
    #expect(attribution.basis == .crossDocument && claim.basis == .crossDocument)
    #expect(attribution.alternatives.map(\.source) == [example.open.claim.source])
  }
}
