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
      "Norland's losses: 11 killed", "2031-05-04"),
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

  @Test(arguments: examples)
  func titleAndDate(_ example: Example) {
    let event = Quarrel.chronicle(WeavingArticle("a", day: "2031-05-04", [example.line])).events.first
    #expect(event?.title == example.title)
    #expect(event?.when == example.when)
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
