import Testing

@testable import Core

@Suite struct DatingTests {
  static func dated(_ texts: [String], stated: [Int: String] = [:], assumed: String? = nil) -> [AnnotatedDocument] {
    let annotator = Annotator(codebook: .empty(.english))
    var documents = texts.enumerated().map { index, words in
      let bytes = Array(words.utf8)
      var document = DocumentReader().document(id: "d\(index)", bytes: bytes)
      document.published = stated[index].flatMap { CalendarDay(iso: $0) }
        .map { Publication(day: $0, basis: .stated, because: []) }
      return annotator.annotate(document)
    }
    DocumentDating(lexicon: .english).date(&documents, assumed: assumed.flatMap { CalendarDay(iso: $0) })
    return documents
  }

  static let evening = """
    Norland's Defence Ministry said early on Thursday the Sudland army carried out heavy provocations in the evening hours \
    on the frontier near Arvik, Bodelund and Castrel. President Ostrander called Governor Lindqvist and Chancellor Merrow.
    """
  static let night = """
    According to the Defence Ministry of Norland, on the night of March 9 the Sudland army carried out a heavy provocation on \
    the frontier near Arvik, Bodelund and Castrel. As of November 2021 the mission there counts 300. \
    President Ostrander spoke with Governor Lindqvist and with Chancellor Merrow.
    """

  static let secondNight = """
    The Sudland army carried out heavy provocations near Arvik and Castrel on the night of March 9, the Defence Ministry of \
    Norland said. President Ostrander, Governor Lindqvist and Chancellor Merrow met in Bodelund.
    """

  /// 9 March is a Wednesday in 2022; the evening before Thursday is Wednesday's.
  @Test func weekdayAndDayOfSeveralDocumentsFixTheYear() {
    let documents = DatingTests.dated([DatingTests.evening, DatingTests.night, DatingTests.secondNight]).map(\.document.published)
    #expect(documents.map { $0?.day.iso } == ["2022-03-10", "2022-03-10", "2022-03-10"])
    #expect(documents.allSatisfy { $0?.basis == .inferred && $0?.because.isEmpty == false })
  }

  /// A night may be named by the day it ends on: then Wednesday's is of another year, and one document's word for it is too little.
  @Test func oneNameOfANightFixesNoYear() {
    #expect(DatingTests.dated([DatingTests.evening, DatingTests.night]).allSatisfy { $0.document.published == nil })
  }

  @Test func aloneNeitherIsEnough() {
    #expect(DatingTests.dated([DatingTests.night]).first?.document.published == nil)
    #expect(DatingTests.dated([DatingTests.evening]).first?.document.published == nil)
  }

  @Test func weekdayAndDayTogetherWithABound() {
    let text = "In 2021 the road was closed. On Wednesday, 9 March, the Sudland army fired at Arvik. Talks failed on Thursday."
    #expect(DatingTests.dated([text]).first?.document.published?.day.iso == "2022-03-10")
    let unbounded = "On Wednesday, 9 March, the Sudland army fired at Arvik."
    #expect(DatingTests.dated([unbounded]).first?.document.published == nil)
    let longAgo = "In 2012 the road was closed. On Wednesday, 9 March, the Sudland army fired at Arvik."
    #expect(DatingTests.dated([longAgo]).first?.document.published == nil)
  }

  static let report =
    "Guards near Bodelund met Governor Lindqvist and Chancellor Merrow, and President Ostrander flew to Castrel."

  static let besideDated: [(text: String, stated: String, day: String?)] = [
    // Weekdays alone: the one next to the dated neighbour's day.
    (
      "The army of Norland took Castrel early on Monday, Governor Lindqvist said. In Bodelund Chancellor Merrow slept.",
      "2025-01-30", "2025-01-27"
    ),
    (
      "The army of Norland took Castrel on Friday, Governor Lindqvist said. In Bodelund Chancellor Merrow slept.", "2025-01-30",
      "2025-01-31"
    ),
    (
      "The army of Norland took Castrel on Monday night. In Bodelund Governor Lindqvist called Chancellor Merrow on Wednesday.",
      "2020-06-17", "2020-06-17"
    ),
    (
      "The army of Norland took Castrel on Monday. In Bodelund Governor Lindqvist had called Chancellor Merrow on Friday.",
      "2025-01-30", "2025-01-27"
    ),
    // A day of the year near the neighbour's.
    (
      "Arvik, 10 August. The army held its briefing today in Castrel. Governor Lindqvist and Chancellor Merrow were in Bodelund.",
      "2008-08-09", "2008-08-10"
    ),
    // Far from it, without shared names, or of a later time.
    (
      "Arvik, 10 October. The army held its briefing today in Castrel. Governor Lindqvist and Chancellor Merrow were in Bodelund.",
      "2008-08-09", nil
    ),
    ("The army of Sudmark took Kesten early on Monday, Mayor Holm said.", "2025-01-30", nil),
    (
      "As in 2026, the army of Norland took Castrel early on Monday. In Bodelund Governor Lindqvist and Chancellor Merrow slept.",
      "2025-01-30", nil
    ),
  ]

  @Test(arguments: besideDated)
  func aDatedNeighbourDatesIt(text: String, stated: String, day: String?) {
    let documents = DatingTests.dated([text, DatingTests.report], stated: [1: stated])
    #expect(documents[0].document.published?.day.iso == day)
  }

  /// Dated neighbours of two years: nobody knows which it is of.
  @Test func neighboursOfTwoTimesDateNothing() {
    let text = "The army of Norland took Castrel on Monday. In Bodelund Governor Lindqvist and Chancellor Merrow slept."
    let documents = DatingTests.dated(
      [text, DatingTests.report, DatingTests.report], stated: [1: "2025-01-30", 2: "2023-05-02"])
    #expect(documents[0].document.published == nil)
  }

  static let printed: [(String, String?)] = [
    ("Velden, Rajab 19, 1443, January 22, 2022, SNA -- The army fired at Arvik.", "2022-01-22"),
    (
      "Spokesman Otto Brandt's Regular Press Conference on June 17, 2020\n\nThe army of Norland fired at Arvik, he said there.",
      "2020-06-17"
    ),
    ("In Velden, January 22, 2022, was a day of mourning. The army of Norland fired at Arvik.", nil),
    ("Fire at Arvik\n\nPublished 9 March 2022 | Last updated 2 hours ago\n\nThe army of Sudland fired at Arvik.", "2022-03-09"),
    ("Fire at Arvik\n\nBy Ana Roy | March 9, 2022 | 6 min read\n\nThe army of Sudland fired at Arvik.", "2022-03-09"),
    ("Fire at Arvik\n\nArvik, March 9th, 2022 (NPA).- The army of Sudland fired at Arvik.", "2022-03-09"),
    ("Fire at Arvik\n\nARVIK, 09.03.2022 /NPA Bell/. As reported, the army of Sudland fired at Arvik.", "2022-03-09"),
    ("Fire at Arvik\n\nARVIK/BODELUND, Norland, 9 March 2022 — The army of Sudland fired at Arvik.", "2022-03-09"),
    ("Fire at Arvik\n\nNEW ARVIK/BODELUND, March 9, 2022 (NPA) - The army of Sudland fired at Arvik.", "2022-03-09"),
    ("Fire at Arvik\n\nOn March 9, 2022 (a Wednesday), the army of Sudland fired at Arvik.", nil),
    ("Fire at Arvik\n\nThe army of Sudland, 9 March 2022 (film): it fired at Arvik.", nil),
    ("Fire at Arvik\n\nArvik fell on 9 March 2022 – a black day for the people of Arvik.", nil),
  ]

  @Test(arguments: printed) func aPageThatPrintsItsDayStatesIt(_ text: String, _ day: String?) {
    let published = DatingTests.dated([text]).first?.document.published
    #expect(published?.day.iso == day)
    #expect(day == nil || published?.basis == .stated)
  }

  @Test func aDatedDocumentLendsItsYear() {
    let documents = DatingTests.dated([DatingTests.night, DatingTests.evening], stated: [1: "2022-03-10"])
    #expect(documents.first?.document.published?.day.iso == "2022-03-10")
  }

  static let briefs: [(head: String, stated: [String], expected: String?)] = [
    ("BODELUND, March 9 (Bell) -- The navy of Sudland on Wednesday", ["2022-03-10"], "2022-03-09"),
    ("BODELUND, March 9 (Bell) -- The navy of Sudland on Wednesday", ["2022-03-10", "2022-03-12"], "2022-03-09"),
    // The ninth is no Tuesday then.
    ("BODELUND, March 9 (Bell) -- The navy of Sudland on Tuesday", ["2022-03-10"], nil),
    // Too far from what is dated, and two years fit.
    ("BODELUND, March 9 (Bell) -- The navy of Sudland on Wednesday", ["2022-03-30"], nil),
    ("BODELUND, March 9 (Bell) -- The navy of Sudland on Wednesday", ["2022-03-10", "2016-03-10"], nil),
    // No dateline.
    ("The Sudland navy, on 9 March and on Wednesday", ["2022-03-10"], nil),
  ]

  /// A brief report shares few names with the others; its dateline and its weekday together must then fit their year.
  @Test(arguments: briefs) func aDatelineAndAWeekdayNextToADatedDocument(_ head: String, _ stated: [String], _ expected: String?)
  {
    let brief = head + " drove a boat of Norland away off Arvik, spokesman Lindqvist said."
    let other = """
      On Wednesday morning two boats met off Arvik. Harbourmaster Quill saw it from Fennmark; Doctor Ashgrove treated five. \
      The ferries from Tarrow and Winsel stayed in port, and Sudland and Norland blamed each other; Lindqvist of the Sudland \
      navy and Minister Brandt spoke of it, and so did the mayors of Harlan and Mossley.
      """
    let documents = DatingTests.dated(
      [brief] + stated.map { _ in other }, stated: Dictionary(uniqueKeysWithValues: stated.enumerated().map { ($0 + 1, $1) }))
    #expect(documents.first?.document.published?.day.iso == expected)
    #expect(expected == nil || documents.first?.document.published?.because.contains { $0.contains("Wednesday") } == true)
  }

  /// Stated on 2 January, told of 30 December: that is the year before.
  @Test func theTurnOfTheYear() {
    let december = DatingTests.night.replacing("March 9", with: "December 30")
    let january = DatingTests.evening + " On January 2 it was quiet."
    let documents = DatingTests.dated([december, january], stated: [1: "2022-01-02"])
    #expect(documents.first?.document.published?.day.iso == "2021-12-31")
  }

  /// A date of long ago with its year lends that year to nobody.
  @Test func historyDatesNoReport() {
    let text = "The truce of 10 November 2020 held at first. On 12 November the Sudland army left Arvik."
    #expect(DatingTests.dated([text]).first?.document.published == nil)
  }

  @Test func datelines() {
    let found = DatingTests.dated(["Published: 9 March 2022, 14:05\n\nThe frontier near Arvik was quiet."]).first?.document
      .published
    #expect(found?.basis == .stated)
    #expect(found?.day.iso == "2022-03-09")
  }

  /// The line above a headline is furniture of the page, and its date still the page's.
  @Test func datelinesInFurniture() {
    let text = "Published: 9 March 2022\n\nSudland shells Arvik again\n\nThe army of Sudland shelled Arvik again, Norland said."
    #expect(DatingTests.dated([text]).first?.document.published?.day.iso == "2022-03-09")
  }

  @Test func assumedOnlyWhereNothingElseDates() {
    let documents = DatingTests.dated(
      ["It rained.", DatingTests.evening, DatingTests.night, DatingTests.secondNight], assumed: "2030-01-01")
    #expect(documents.map { $0.document.published?.basis } == [.assumed, .inferred, .inferred, .inferred])
  }

  @Test func garbage() {
    #expect(DatingTests.dated(["", "12", "On 30 February, Friday the 13th."]).allSatisfy { $0.document.published == nil })
  }
}

/// Where nothing tells the year, the reader is told so and what would help; where something does, nothing is said.
@Suite struct YearNoticeTests {
  @Test func saysHowManyTellNoYear() {
    func notice(_ texts: [String], assumed: String? = nil) -> String? {
      Chronicle(codebook: .empty(.english), documents: DatingTests.dated(texts, assumed: assumed), events: [], disagreements: [])
        .yearNotice
    }
    #expect(notice([DatingTests.night])?.hasPrefix("no article tells the year: --assume-date ") == true)
    #expect(notice([DatingTests.night, "Published: 9 March 2022\n\nIt rained."])?.hasPrefix("1 of 2 articles") == true)
    #expect(notice([DatingTests.night], assumed: "2022-03-10") == nil)
    #expect(notice(["The frontier is long."]) == nil)
  }
}
