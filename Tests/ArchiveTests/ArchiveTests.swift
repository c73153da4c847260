import Core
import Testing

@testable import Archive

@Suite struct ArchiveTests {
  private let archive: Archive
  init() { archive = Archive(.quarrel) }

  @Test func putsTheSidesSideBySide() throws {
    let versions = try #require(try archive.versions(event: "night"))
    #expect(versions.columns.map(\.teller) == ["norland", "sudmark", "other", "narrator"])
    #expect(versions.columns.map { $0.claims.map(\.id.brief) } == [["a1", "a2", "b3"], ["b1"], [], []])
    #expect(versions.event.isDisputed)
    #expect(versions.event.documents == 2)
  }

  @Test func countsTheDocumentsOfARepeatedStatement() throws {
    let versions = try #require(try archive.versions(event: "night"))
    #expect(versions.columns[0].claims.map(\.repeats) == [2, 1, 1])
    #expect(versions.columns[0].claims[0].disagreements == ["blame"])
  }

  @Test func knowsWhatComesThroughTheOtherSide() throws {
    let claims = try archive.claims(Filter())
    #expect(claims.filter(\.isSecondHand).map(\.id.brief) == ["b3"])
  }

  @Test func placesClaimsInTheirFiles() throws {
    let claims = try archive.claims(Filter())
    #expect(claims.map(\.place) == ["a.txt:1", "a.txt:2", "a.txt:3", "b.txt:1", "b.txt:2", "b.txt:3", "c.txt:1"])
    #expect(claims.last?.words == "Nobody knows when the old bridge fell.")
  }

  @Test func countsPlacesBySide() throws {
    let places = try archive.places(Filter())
    #expect(places.map(\.id) == ["oldford", "zirə"])
    #expect(places.map(\.claims) == [2, 1])
    #expect(places[0].counts == ["norland": 2])
    #expect(places[1].counts == ["sudmark": 1])
  }

  @Test func countsActorsByRole() throws {
    let actors = try archive.actors(Filter())
    let norland = try #require(actors.first { $0.id == "norland" })
    #expect(norland.counts == [.any: 6, .speaks: 4, .acts: 2, .recipient: 2, .blamed: 1, .mentioned: 4])
    let berg = try #require(actors.first { $0.id == "ana-berg" })
    #expect(berg.counts == [.any: 2, .speaks: 2, .mentioned: 2])
  }

  @Test func listsDocuments() throws {
    let documents = try archive.documents(Filter())
    #expect(documents.map(\.id) == ["a.txt", "b.txt", "c.txt"])
    #expect(documents.map(\.claims) == [3, 3, 1])
    #expect(documents[0].published?.because == ["the weekday and the date agree"])
    #expect(documents[2].problems == ["no date"])
  }

  @Test func listsDisagreements() throws {
    let rows = try archive.disagreements(Filter())
    #expect(rows.map(\.kind) == ["blame", "wording"])
    #expect(rows[0].tellers == ["norland", "sudmark"])
    #expect(rows[0].claims.map(\.id.brief) == ["a1", "b1"])
  }

  @Test func aSilentSideHasItsLinkedDenial() throws {
    let silence = Archive(.silence)
    let versions = try #require(try silence.versions(event: "told"))
    #expect(versions.columns[1].claims.isEmpty)
    #expect(versions.columns[1].denial?.id.brief == "b1")
    #expect(try archive.versions(event: "night")?.columns.allSatisfy { $0.denial == nil } == true)
  }

  @Test func oneLineForWhatPartsTheSameTellers() throws {
    let rows = try Archive(.silence).disagreements(Filter()).filter { $0.kind == "blame" }
    #expect(rows.map { $0.claims.map(\.id.brief) } == [["b1", "b2"]])
    #expect(rows.map(\.records.count) == [2])
    #expect(rows.first?.opposing("b.txt#1") == ["b.txt#2"])
  }

  @Test func listsFigures() throws {
    let figures = try archive.figures(Filter())
    #expect(figures.map(\.words) == ["12"])
    #expect(figures.map(\.owner) == ["norland"])
    #expect(figures.map(\.claim.event) == ["night"])
  }

  @Test func explainsAClaim() throws {
    let detail = try #require(try archive.claim("b.txt#2"))
    #expect(detail.opposing == ["b.txt#1"])
    #expect(detail.reasons.contains { $0.contains("hand-cue") })
    #expect(detail.reasons.contains("places: Oldford"))
    #expect(try archive.claim("nothing") == nil)
  }

  @Test func opensADocument() throws {
    let article = try #require(try archive.article("b.txt"))
    #expect(article.claims.map(\.row.id.brief) == ["b1", "b2", "b3"])
    #expect(article.blocks.count == 1)
    #expect(try archive.article("nothing") == nil)
    #expect(try archive.versions(event: "nothing") == nil)
  }

  @Test func livesWithNothing() throws {
    let empty = Archive(Chronicle(codebook: .quarrel, documents: []))
    #expect(try empty.events(Filter()).isEmpty)
    #expect(try empty.documents(Filter()).isEmpty)
    #expect(try empty.actors(Filter()).isEmpty)
  }
}

/// What is new to the reader.
@Suite struct NewsTests {
  @Test func marksWhatIsNew() throws {
    let archive = Archive(.quarrel, news: ["b.txt", "gone.txt"])
    #expect(try archive.documents(Filter()).map(\.isNew) == [false, true, false])
    #expect(try archive.events(Filter()).filter(\.isNew).map(\.id) == ["night"])
    #expect(try archive.article("b.txt")?.row.isNew == true)
    #expect(try archive.versions(event: "talks")?.event.isNew == false)
  }

  @Test(arguments: [
    (["b.txt"], ["b1", "b2", "b3"], ["night"]), ([], [], []),
    (["a.txt", "c.txt"], ["a1", "a2", "a3", "c1"], ["night", "talks", "bridge"]),
  ])
  func leavesWhatIsNew(news: [String], claims: [String], events: [String]) throws {
    let archive = Archive(.quarrel, news: Set(news))
    var filter = Filter()
    filter.newOnly = true
    #expect(try archive.claims(filter).map(\.id.brief) == claims)
    #expect(try archive.events(filter).map(\.id) == events)
  }
}
