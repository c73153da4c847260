import Testing

@testable import Core

/// What an event shows: title, date column, order.
struct EventTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let line: Line
    let title: String
    let when: String
    var testDescription: String { line.text }

    init(_ line: Line, _ title: String, _ when: String) {
      self.line = line
      self.title = title
      self.when = when
    }
  }

  static let examples: [Example] = [
    Example(WeavingTests.clash, "Shelling toward Ostby", "2031-05-03 night"),
    Example(
      Line(.narrator, "Clashes shook the border.", .assault, .armedClash, time: "2031-05-03"), "Clashes on the border",
      "2031-05-03"),
    Example(
      Line(.narrator, "Holm telephoned Lund.", .consult, actors: [Quarrel.premier], recipients: [Quarrel.envoy]),
      "Holm telephones Lund", "2031-05-04"),
    Example(
      Line(.narrator, "Lund phoned Holm.", .consult, actors: [Quarrel.envoy], recipients: [Quarrel.premier]),
      "Lund telephones Holm", "2031-05-04"),
    Example(
      Line(Quarrel.northMinistry, "11 of us fell.", .assault, figures: [Quarrel.killed(11, of: Quarrel.north)]),
      "Norland: 11 killed", "2031-05-04"),
    Example(
      Line(Quarrel.southMinistry, "11 of theirs fell.", .assault, figures: [Quarrel.killed(11, of: Quarrel.north)]),
      "Norland's losses: 11 killed (SU)", "2031-05-04"),
    Example(
      Line(
        Quarrel.otherMinistry, "Both fired near the town.", .assault, .armedClash, places: [Quarrel.region, Quarrel.ostby]),
      "Clashes near Ostby", "2031-05-03"),
    Example(
      Line(.narrator, "Both fired.", .assault, .armedClash, places: [Quarrel.region]), "Clashes in Fjordland", "2031-05-03"),
    Example(
      Line(.narrator, "In May 1999, the old ferry was run onto the reef.", time: "1999-05", dated: "May 1999", background: true),
      "“the old ferry was run onto the reef”", "1999-05"),
    Example(
      Line(.entity(Quarrel.envoy), "19:10 – \"We shall stay where we are.\""), "Lund: “We shall stay where we are”", "2031-05-04"),
    Example(
      Line(.entity(Quarrel.envoy), "She is deeply concerned.", .support, stance: .expresses), "Lund voices concern", "2031-05-04"),
    Example(
      Line(.entity(Quarrel.envoy), "Calm must return.", .request, stance: .appeals), "Lund: appeal", "2031-05-04"),
    Example(
      Line(.entity(Quarrel.envoy), "\"The bridge will be built by spring, and by nobody else than us, she said.\""),
      "Lund: “The bridge will be built by spring, and by …”", "2031-05-04"),
    Example(
      Line(.narrator, "• The  dispute is old.", time: "198", background: true), "“The dispute is old”", "1980–1989"),
    Example(
      Line(.narrator, "The bases were handed over.", .retreat, places: [Quarrel.ostby], time: "2029-11", background: true),
      "Withdrawal in Ostby", "2029-11"),
    Example(
      Line(.narrator, "The old border dispute between the two states over the river has gone on.", time: "198", background: true),
      "Old border dispute", "1980–1989"),
    Example(
      Line(.narrator, "Along the river guards stood.", time: "198", background: true), "“Along the river guards stood”",
      "1980–1989"),
    Example(
      Line(Quarrel.northMinistry, "Sudmark threatens the peace.", .threaten, stance: .accuses, blames: Quarrel.south),
      "Norland Ministry of Defence: accusation", "2031-05-04"),
    Example(
      Line(.narrator, "They ask for peace.", .request, actors: [Quarrel.envoy]), "Lund: appeal", "2031-05-04"),
    Example(
      Line(Quarrel.northMinistry, "Guns stand at the river.", .mobilize, stance: .accuses, blames: Quarrel.south),
      "Sudmark: build-up reported", "2031-05-04"),
    Example(
      Line(.narrator, "The war raged.", .assault, .armedClash, places: [Quarrel.ostby], time: "1981/1984", background: true),
      "Fighting in Ostby", "1981–1984"),
    Example(
      Line(.narrator, "Reservists were called up.", .mobilize, places: [Quarrel.velden]), "Mobilisation in Velden",
      "2031-05-04"),
    Example(
      Line(.narrator, "The war ended.", .assault, .armedClash, time: "1981/1984", background: true), "Earlier fighting",
      "1981–1984"),
    Example(
      Line(.narrator, "A truce was signed.", .agree, .agreement, time: "2029-11", background: true), "Earlier ceasefire",
      "2029-11"),
    Example(
      Line(
        Quarrel.northMinistry, "A brutal provocation and aggression.", .assault, .attack, stance: .accuses, blames: Quarrel.south),
      "Attacks reported", "2031-05-03"),
  ]

  /// Of two counts of one loss the side's own is its title, whoever counts more.
  @Test func aTollIsTheOwnCount() {
    let lines = [
      DisagreementTests.toll(Quarrel.southMinistry, 21, of: Quarrel.north),
      DisagreementTests.toll(Quarrel.northMinistry, 9, of: Quarrel.north),
    ]
    #expect(Quarrel.chronicle(WeavingArticle("a", day: "2031-05-04", lines)).events.map(\.title) == ["Norland: 9 killed"])
  }

  @Test(arguments: examples)
  func titleAndDate(_ example: Example) {
    let event = Quarrel.chronicle(WeavingArticle("a", day: "2031-05-04", [example.line])).events.first
    #expect(event?.title == example.title)
    #expect(event?.when == example.when)
  }

  /// Articles that print no year, beside one that does.
  @Test(arguments: [
    ("the same place", Quarrel.ostby, ["2031-05-03"]), ("another place", Quarrel.velden, ["2031-05-03", "XX-05-03"]),
  ])
  func aYearNobodyKnowsIsThatOfTheSameDayAndPlace(_ name: String, _ place: EntityID, _ days: [String]) {
    func article(_ id: String, _ day: String?, _ place: EntityID, _ time: String) -> AnnotatedDocument {
      let line = Line(
        Quarrel.northMinistry, "Sudmark shelled a town.", .assault, .attack, blames: Quarrel.south, places: [place], time: time)
      return WeavingArticle(id, day: day, [line]).document
    }
    let articles = [
      article("a", "2031-05-04", Quarrel.ostby, "2031-05-03"), article("b", nil, place, "XXXX-05-03"),
    ]
    #expect(Weaver(codebook: Quarrel.codebook).chronicle(of: articles).events.map(\.when) == days)
  }

  @Test func undatedComeLastAndUnknownYearsAfterKnownOnes() {
    let lines = [
      Line(.narrator, "Shots.", .assault, .armedClash), Line(.narrator, "Shells.", .assault, .armedClash, time: "XXXX-05-03"),
      Line(.narrator, "Guns.", .assault, .armedClash, time: "2031-05-03TNI"),
    ]
    let articles = lines.enumerated().map { WeavingArticle("\($0.offset)", day: nil, [$0.element]).document }
    let events = Weaver(codebook: Quarrel.codebook).chronicle(of: articles).events
    #expect(events.map(\.when) == ["2031-05-03 night", "XX-05-03", "undated"])
  }

  struct Reading: CustomTestStringConvertible, Sendable {
    let value: String
    let day: String?
    let night: String?
    var testDescription: String { value }
  }

  static let readings: [Reading] = [
    Reading(value: "2031-05-03TNI", day: "2031-05-03", night: "2031-05-03"),
    Reading(value: "2031-05-03TEV", day: "2031-05-03", night: "2031-05-03"),
    Reading(value: "2031-05-04TMO", day: "2031-05-04", night: "2031-05-03"),
    Reading(value: "2031-05-04T03:30", day: "2031-05-04", night: "2031-05-03"),
    Reading(value: "2031-05-04T06:00", day: "2031-05-04", night: nil),
    Reading(value: "2031-05-03TEV/2031-05-04TMO", day: "2031-05-03", night: "2031-05-03"),
    Reading(value: "2031-05-04TAF", day: "2031-05-04", night: nil), Reading(value: "2031-05-04", day: "2031-05-04", night: nil),
    Reading(value: "2031-05", day: "2031-05-01", night: nil), Reading(value: "203", day: "2030-01-01", night: nil),
    Reading(value: "203X", day: "2030-01-01", night: nil),
    Reading(value: "XXXX-05-03TNI", day: "0004-05-03", night: "0004-05-03"),
    Reading(value: "PXX", day: nil, night: nil), Reading(value: "PRESENT_REF", day: nil, night: nil),
    Reading(value: "", day: nil, night: nil), Reading(value: "2031-02-31", day: nil, night: nil),
    Reading(value: "2031-05-03T", day: "2031-05-03", night: nil), Reading(value: "9999999999999999999999", day: nil, night: nil),
  ]

  @Test(arguments: readings)
  func timesAreRead(_ reading: Reading) {
    let when = When(TimeExpression(span: Span(0, 0), kind: .date, value: reading.value, certainty: .stated, foundBy: "test"))
    #expect(when.map { CalendarDay(ordinal: $0.first).iso } == reading.day)
    #expect(when?.night.map { CalendarDay(ordinal: $0).iso } == reading.night)
  }
}

/// What has no day gets none: the chronology tells it by its week, month or years, and where its ends are open.
@Suite struct EventTimeTests {
  struct Told: Sendable, CustomTestStringConvertible {
    let words: String
    let when: String
    let precision: Int
    var testDescription: String { words }
  }

  static let examples: [Told] = [
    Told(words: "on the night of 18 March", when: "2022-03-18 night", precision: 1),
    Told(words: "on 17 March", when: "2022-03-17", precision: 1),
    Told(words: "last week", when: "2022-03-07–13", precision: 2),
    Told(words: "two weeks ago", when: "2022-02-28–03-06", precision: 2),
    Told(words: "in late February", when: "2022-02", precision: 3),
    Told(words: "in the summer of 2019", when: "2019-06–2019-08", precision: 3),
    Told(words: "in the first half of 2020", when: "2020-01–2020-06", precision: 3),
    Told(words: "in 2021", when: "2021", precision: 3),
    Told(words: "before 1990", when: "before 1990", precision: 3),
    Told(words: "between 1988 and 1994", when: "1988–1994", precision: 3),
    Told(words: "from 1988 to 1994", when: "1988–1994", precision: 3),
    Told(words: "since 1993", when: "1993–", precision: 3),
    Told(words: "in the 1990s", when: "1990–1999", precision: 3),
  ]

  @Test(arguments: examples) func isToldAsTheWordsHaveIt(_ told: Told) {
    let events = EventTimeTests.events(told.words)
    #expect(events.map(\.when) == [told.when])
    #expect(events.map(\.timePrecision) == [told.precision])
  }

  /// The events of an article of 20 March 2022 that tells of one attack.
  static func events(_ words: String) -> [Event] {
    let bytes = Array("Norland's army shelled Castrel \(words), Sudland's Defence Ministry said.".utf8)
    var document = Document(id: "d", bytes: bytes, blocks: [Block(.body, Span(0, bytes.count))])
    document.published = CalendarDay(iso: "2022-03-20").map { Publication(day: $0, basis: .stated, because: []) }
    let yaml = "sides:\n  - {id: norland, name: Norland}\n  - {id: sudland, name: Sudland}\n"
    let codebook = try? CodebookReader.read(Array(yaml.utf8), path: "codebook.yaml", lexicon: .english)
    return codebook.map { ChronicleBuilder(codebook: $0).chronicle(of: [document]).events } ?? []
  }

  /// Before 1990, then 1990 as a whole, its months and days, then what came after.
  @Test func theImpreciseStandWhereAReaderLooks() {
    let told = ["after 1990", "on 3 May 1990", "in May 1990", "in 1990", "before 1990"]
    let keys = told.compactMap { words in EventTimeTests.events(words).first?.sortKey }
    #expect(keys.count == told.count)
    #expect(keys.sorted() == keys.reversed())
  }
}
