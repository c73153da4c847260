import Testing

@testable import Core

/// Into which night goes what tells none.
struct NightTests {
  static func clash(_ place: EntityID, time: String? = nil) -> Line {
    Line(.narrator, "Shots were fired.", .assault, .armedClash, places: [place], time: time)
  }

  /// A report that names no day is of a night days before only if that was at its places.
  @Test(arguments: [(Quarrel.ostby, ["2031-05-02TNI"]), (Quarrel.velden, ["2031-05-02TNI", "2031-05-05"])])
  func aSummingUpIsOfItsPlaces(_ place: EntityID, _ nights: [String]) {
    let chronicle = Quarrel.chronicle(
      WeavingArticle("a", day: "2031-05-03", [Self.clash(Quarrel.ostby, time: "2031-05-02TNI")]),
      WeavingArticle("b", day: "2031-05-06", [Self.clash(place)]))
    #expect(chronicle.events.map(\.begin) == nights)
  }

  /// What was said days ago is older than the night that is told; what is told then is of that night again.
  @Test func whatWasSaidBeforeDoesNotMoveWhatFollows() {
    let words = "On May 1 it said: "
    var article = WeavingArticle(
      "a", day: "2031-05-04",
      [
        Self.clash(Quarrel.ostby, time: "2031-05-03TNI"),
        Line(
          Quarrel.northMinistry, words + "Sudmark has crossed over.", .assault, .attack, stance: .accuses, blames: Quarrel.south,
          time: "2031-05-01", dated: "May 1"),
        Line(.narrator, "Shells fell.", .assault, .shelling),
      ])
    let span = article.document.claims[1].span
    article.document.attributions[0].contentSpans = [Span(span.start + words.utf8.count, span.end)]
    #expect(Quarrel.chronicle(article).events.map { $0.claims.map(\.claim) } == [[1], [0, 2]])
  }
}
