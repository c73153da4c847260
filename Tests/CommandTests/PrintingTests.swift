import Archive
import Core
import Testing

@testable import visavis

@Suite struct PrintingTests {
  private func claim(_ id: String, _ words: String, _ change: (inout ClaimRow) -> Void = { _ in }) -> ClaimRow {
    var row = ClaimRow()
    (row.id, row.document, row.line, row.sourceName, row.words) = (id, "a.txt", 7, "Ministry", words)
    change(&row)
    return row
  }

  private var night: Versions {
    var versions = Versions()
    (versions.event.id, versions.event.when, versions.event.title) = ("e1", "2031-05-12 night", "Clash at the ford")
    versions.event.isDisputed = true
    versions.columns = [("norland", "Norland"), ("sudmark", "Sudmark"), ("other", "Others"), ("narrator", "Narrator")]
      .map { teller, name in
        var version = Version()
        (version.teller, version.name) = (teller, name)
        return version
      }
    versions.columns[0].claims = [
      claim("c1", "they fired first") {
        $0.repeats = 2; $0.disagreements = ["blame"]
      }
    ]
    versions.columns[2].claims = [claim("c2", "both should stop")]
    return versions
  }

  @Test func endsAClaimInItsFileAndLine() {
    let denial = claim("c1", "no shot was fired") {
      $0.stance = "denies"
      $0.repeats = 3
      $0.isSecondHand = true
      $0.disagreements = ["denial", "blame"]
    }
    #expect(
      ClaimLines.line(denial)
        == "c1  Ministry: no shot was fired  denies  ×3  second hand  ≠ denial, blame  a.txt:7")
    for width in [nil, 20, 40, 200] {
      #expect(ClaimLines.list([denial], width: width).last?.hasSuffix("a.txt:7") == true)
    }
  }

  @Test func printsVersionsBelowEachOtherInAPipe() {
    #expect(
      VersionLines.lines(night, width: nil) == [
        "2031-05-12 night  Clash at the ford ≠  e1",
        "NORLAND",
        "  c1  Ministry: they fired first  ×2  ≠ blame  a.txt:7",
        "SUDMARK",
        "  says nothing of this",
        "OTHERS",
        "  c2  Ministry: both should stop  a.txt:7",
      ])
  }

  @Test func printsVersionsSideBySideWhereThereIsRoom() {
    let lines = VersionLines.lines(night, width: 120)
    #expect(lines[1] == "NORLAND" + String(repeating: " ", count: 54) + "SUDMARK")
    #expect(lines[2].hasSuffix("says nothing of this"))
    #expect(lines[2].contains("a.txt:7"))
  }

  @Test func printsTheChronology() {
    var talks = EventRow()
    (talks.id, talks.when, talks.title, talks.claims, talks.documents) = ("e2", "2031-05", "Talks", 1, 1)
    var clash = night.event
    (clash.claims, clash.documents) = (12, 2)
    #expect(
      EventLines.chronology([clash, talks]) == [
        "2031-05-12 night  ≠  e1  12 claims  2 documents  Clash at the ford",
        "2031-05              e2    1 claim   1 document  Talks",
      ])
  }

  @Test func printsDocumentsWithTheirProblems() throws {
    var row = DocumentRow()
    (row.id, row.title, row.claims, row.problems) = ("a.txt", "Title", 2, ["no date"])
    row.published = Publication(day: try #require(CalendarDay(iso: "2031-05-13")), basis: .inferred, because: ["a reason"])
    #expect(
      TableLines.documents([row]) == ["a.txt  2031-05-13  inferred  2 claims  0 events  Title", "  problem: no date"])
    var article = Article()
    article.row = row
    let lines = TableLines.explained(article, width: nil)
    #expect(lines.contains("  published: 2031-05-13, inferred"))
    #expect(lines.contains("    because: a reason"))
  }

  @Test func marksWhatIsNew() {
    var event = night.event
    event.isNew = true
    #expect(EventLines.chronology([event]) == ["2031-05-12 night  ≠*  e1  0 claims  0 documents  Clash at the ford"])
    var row = DocumentRow()
    (row.id, row.isNew) = ("a.txt", true)
    #expect(TableLines.documents([row]).first?.hasPrefix("a.txt *  undated") == true)
  }

  @Test func printsPlacesAndActors() {
    var place = PlaceRow()
    (place.id, place.name, place.claims, place.events, place.counts) = ("ford", "Oldford", 3, 1, ["norland": 2, "narrator": 1])
    let sides = [Side(id: "norland", name: "Norland", short: "NO"), Side(id: "sudmark", name: "Sudmark", short: "SU")]
    #expect(
      TableLines.places([place], sides) == [
        "ford  3 claims  1 event  Norland 2  Sudmark 0  others 0  narrator 1  Oldford"
      ])
    var actor = ActorRow()
    (actor.id, actor.name, actor.side, actor.counts) = ("ana-berg", "Ana Berg", "norland", [.any: 2, .speaks: 2])
    #expect(
      TableLines.actors([actor]) == [
        "ana-berg  norland  2 claims  speaks 2  acts 0  recipient 0  blamed 0  mentioned 0  Ana Berg"
      ])
  }

  @Test func printsFiguresAsSeriesOfWhoseLossItIs() {
    func figure(_ value: Int?, _ bound: String, _ repeats: Int = 1) -> FigureRow {
      var figure = FigureRow()
      (figure.kind, figure.value, figure.words, figure.bound, figure.owner) = ("killed", value, "several", bound, "sudmark")
      figure.when = "2031-05-12"
      figure.claim = claim("c1", "they fell") { ($0.teller, $0.repeats) = ("sudmark", repeats) }
      return figure
    }
    var sum = figure(50, "at_least", 3)
    sum.parts = [42, 8]
    let sides = [Side(id: "norland", name: "Norland", short: "NO"), Side(id: "sudmark", name: "Sudmark", short: "SU")]
    #expect(
      TableLines.figures([figure(nil, "exact"), sum], sides) == [
        "Sudmark: killed", "  2031-05-12        several  sudmark  Ministry     c1  a.txt:7",
        "  2031-05-12  ≥ 50 (42 + 8)  sudmark  Ministry ×3  c1  a.txt:7",
      ])
  }

  @Test func livesWithNothing() {
    #expect(EventLines.chronology([]).isEmpty)
    #expect(TableLines.actors([]).isEmpty)
    #expect(DisagreementLines.lines([], events: [:], width: 80).isEmpty)
  }
}
