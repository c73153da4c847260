import Testing

@testable import Core

/// Named days, halves, weeks, rates, and the readings that a verb chooses. Written on Wednesday, 14 September 2022.
@Suite struct TimesKindsTests {
  static let named: [TimeExample] = [
    TimeExample("named day", "The pass was taken on Christmas Eve.", "2021-12-24"),
    TimeExample("named day", "They held the town until New Year's Day 2019.", "2019-01-01"),
    TimeExample("named day", "The convoy was stopped last Thanksgiving.", "2021-11-25"),
    TimeExample("named day", "The envoys will return at Easter.", "2023-04-09"),
    TimeExample("named day", "They met on Good Friday.", "2022-04-15"),
    TimeExample("named day", "Guns fired on Labor Day.", "2022-09-05"),
    TimeExample("named day", "They crossed on Christmas night.", "2021-12-25TNI"),
    TimeExample("named day", "A good man, a new village, all souls rest.", ""),
    TimeExample("half", "Losses fell in the second half of 2008.", "2008-H2"),
    TimeExample("half", "The road was shut in the first half of this year.", "2022-H1"),
    TimeExample("half", "He fled in the latter half of May.", "2022-05"),
    TimeExample("half", "The army withdrew during the latter part of 1944.", "1944"),
    TimeExample("week of a day", "The court sits in the week of 6 March 2023.", "2023-W10"),
    TimeExample("reference", "In recent weeks the shelling grew.", "PXW"),
    TimeExample("decade", "The man was in his 30s.", ""),
    TimeExample("quarter", "Trade fell in the first quarter of 2020.", "2020-Q1"),
    TimeExample("clock", "It ended at midnight on Monday, 1500 local time elsewhere.", "2022-09-12T24:00", "2022-09-12T15:00"),
    TimeExample("set", "Every second day they meet, every third year they vote.", "P2D", "P3Y"),
    TimeExample("directed", "He left the week before last and returns the month after next.", "2022-W35", "2022-11"),
    TimeExample(
      "duration", "On Monday it rose; half an hour later it fell, two hours later it rose.", "2022-09-12", "PT30M", "PT2H"),
    TimeExample("part of day", "In the small hours of Tuesday he spoke.", "2022-09-13TMO"),
    TimeExample("year", "He has 1500 local guides.", ""),
    TimeExample("deictic day", "He told USA Today nothing.", ""),
    TimeExample("setting", "Later in the day they fled.", "2022-09-14"),
    TimeExample("duration", "It took an hour and a half.", "PT1H30M"),
    TimeExample("duration", "A day-long meeting ended a yearlong siege.", "P1D", "P1Y"),
    TimeExample("reference", "They will meet in the near future, in a matter of weeks.", "FUTURE_REF"),
    TimeExample("setting", "It was the worst loss of the year, said one; for the month it was the third.", "2022", "2022-09"),
    TimeExample("season", "Their spring offensive failed.", "2022-SP"),
    TimeExample("season", "After the 1982 summer offensive they rested.", "1982-SU"),
    TimeExample("season", "They trained in the spring and early summer of 1943.", "1943-SP", "1943-SU"),
    TimeExample("season", "By the middle of summer they were stronger.", "2022-SU"),
    TimeExample("season", "They drank spring water and fall back.", ""),
    TimeExample("directed", "It grew in the previous decade.", "201"),
    TimeExample("duration", "It grew over the past decade.", "P1DE"),
    TimeExample(
      "clock", "The blast came at 10:35 a.m. (0735 GMT) on Monday.", "2022-09-12T10:35", "2022-09-12T07:35", "2022-09-12"),
    TimeExample("clock", "The blast came at 06:00 local time on Monday.", "2022-09-12T06:00"),
    TimeExample("clock", "The blast came around 6 a.m. Oslo time Monday.", "2022-09-12T06:00"),
    TimeExample("clock", "It ended shortly after 5 p.m. ET on Monday.", "2022-09-12T17:00"),
    TimeExample("clock", "It is 6am local time (0200 GMT) on Monday.", "2022-09-12T06:00", "2022-09-12T02:00", "2022-09-12"),
    TimeExample("clock", "At 0600 on Monday it began; 0600 fell.", "2022-09-12T06:00"),
    TimeExample("clock", "At 6 a.m. Dinner time nears.", "2022-09-14T06:00"),
    TimeExample("offset", "On Monday they met. Norland had the day before refused to come.", "2022-09-12", "2022-09-11"),
    TimeExample("offset", "They met on Monday. The evening before, guns had been heard.", "2022-09-12", "2022-09-11TEV"),
    TimeExample("offset", "They met on Monday. Norland had claimed the day before that it sank.", "2022-09-12", "2022-09-11"),
    TimeExample("event-anchored", "They met the day before Norland refused.", "XXXX-XX-XX"),
    TimeExample("calendar", "In the year ended 30 June 2021 and a year later sales rose.", "P1Y", "2021-06-30", "2022"),
  ]

  @Test(arguments: named) func finds(_ example: TimeExample) {
    #expect(times(in: example.text).times.map(\.value) == example.values.filter { !$0.isEmpty })
  }

  static let verbs: [TimeExample] = [
    TimeExample("infinitive", "The truce had been scheduled to expire at noon on Friday.", "2022-09-09T12:00"),
    TimeExample("commissive", "They agreed to meet on Friday.", "2022-09-16"),
    TimeExample("commissive", "They agreed on Friday to meet.", "2022-09-09"),
    TimeExample("commissive", "They agreed to a meeting on Friday.", "2022-09-09"),
    TimeExample("schedule", "A service planned for Saturday was called off.", "2022-09-10"),
    TimeExample("schedule", "A service is planned for Saturday.", "2022-09-17"),
    TimeExample("present", "The envoy arrives on Friday.", "2022-09-16"),
    TimeExample("stem", "He will succeed the mayor on 1 February.", "2023-02-01"),
    TimeExample("stem", "A colonel freed on Friday spoke.", "2022-09-09"),
    TimeExample("attributive", "It will be lifted on a still unspecified date in January.", "2023-01"),
    TimeExample("weekend", "They will meet over the weekend.", "2022-W37-WE"),
    TimeExample("weekend", "They met over the weekend.", "2022-W36-WE"),
    TimeExample("quarter", "The bank expects to report a third-quarter loss.", "2022-Q3"),
    TimeExample("opening", "In January, a week after the fall of the pass, shells hit the port.", "2022-01", "P1W"),
    TimeExample(
      "comparison", "It fell in the third quarter. For the nine months losses were lower than a year earlier.", "2022-Q3", "P9M",
      "2021"
    ),
    TimeExample("aside", "In 1988 a plane fell. The suspects were handed over after he agreed in April.", "1988", "2022-04"),
    TimeExample("previous", "On Friday it fell; it had fallen the previous Friday too.", "2022-09-09", "2022-09-02"),
  ]

  @Test(arguments: verbs) func verbChooses(_ example: TimeExample) {
    #expect(times(in: example.text).times.map(\.value) == example.values)
  }

  /// How often, not how long.
  @Test(arguments: [
    ("They made four sorties a week.", "P1W"), ("It cost $33 million a year.", "P1Y"), ("They ate twice a day.", "P1D"),
  ]) func rate(_ text: String, _ value: String) {
    let found = times(in: TimesNarrativeTests.opening + text).times.last
    #expect(found?.kind == .set)
    #expect(found?.value == value)
  }

  @Test func noRate() {
    #expect(times(in: "By 1992 a year had passed.").times.last?.kind == .duration)
    #expect(times(in: "He killed 30 a year ago.").times.last?.kind == .date)
  }

  /// Easter of known years (tables of the western churches).
  @Test(arguments: ["1818-03-22", "1943-04-25", "2000-04-23", "2011-04-24", "2022-04-17", "2038-04-25"])
  func easter(_ iso: String) {
    let day = CalendarDay(iso: iso)
    #expect(day.flatMap { Holiday.easter(days: 0).day(in: $0.year) } == day)
  }
}
