import Testing

@testable import Core

/// A text written on Wednesday, 14 September 2022, and the values of its times.
struct TimeExample: Sendable, CustomTestStringConvertible {
  let rule: String
  let text: String
  let values: [String]
  var testDescription: String { rule + ": " + text }

  init(_ rule: String, _ text: String, _ values: String...) {
    self.rule = rule
    self.text = text
    self.values = values
  }
}

/// Tags and resolves a text as one block.
func times(in words: String, published: String? = "2022-09-14") -> (texts: [String], times: [TimeExpression]) {
  let lexicon = Lexicon.english
  let bytes = Array(words.utf8)
  let document = Document(id: "d", bytes: bytes, blocks: [Block(.body, Span(0, bytes.count))])
  let text = SentenceSplitter(lexicon: lexicon, tokenizer: Tokenizer(vocabulary: lexicon.vocabulary)).text(of: document)
  let tagger = TimeTagger(lexicon: lexicon)
  let found = tagger.resolve(tagger.forms(in: text), in: text, published: published.flatMap { CalendarDay(iso: $0) })
  return (found.map { text.words($0.span) }, found)
}

@Suite struct TimesTests {
  static let examples: [TimeExample] = [
    TimeExample("calendar", "The bridge was hit on 3 August.", "2022-08-03"),
    TimeExample("calendar", "The bridge was hit on August 3rd, 2021.", "2021-08-03"),
    TimeExample("calendar", "The treaty of the 12th of May 1994 holds.", "1994-05-12"),
    TimeExample("calendar", "On Monday, 12 September, guns fell silent.", "2022-09-12"),
    TimeExample("calendar", "On 12 September (Monday) guns fell silent.", "2022-09-12"),
    TimeExample("calendar", "Talks will open on 2 November.", "2022-11-02"),
    TimeExample("calendar", "They met in Geneva on Feb. 20.", "2022-02-20"),
    TimeExample("numeric date", "Order 14 of 2021-11-16 stands.", "2021-11-16"),
    TimeExample("numeric date", "Signed 16.11.2021 in two copies.", "2021-11-16"),
    TimeExample("month", "It was signed in November 2020.", "2020-11"),
    TimeExample("month", "Shelling grew in May.", "2022-05"),
    TimeExample("month", "It has lasted since November of last year.", "2021-11"),
    TimeExample("month", "It began at the end of September 2020.", "2020-09"),
    TimeExample("weekday", "He spoke on Monday.", "2022-09-12"),
    TimeExample("weekday", "He spoke early on Tuesday.", "2022-09-13"),
    TimeExample("weekday", "He will speak on Friday.", "2022-09-16"),
    TimeExample("weekday", "He spoke on Tuesday morning.", "2022-09-13TMO"),
    TimeExample("part of day", "Posts were shelled on the night of September 12.", "2022-09-12TNI"),
    TimeExample(
      "part of day", "Posts were shelled in the night of 12 and the morning of 13 September.", "2022-09-12TNI", "2022-09-13TMO"),
    TimeExample("part of day", "Posts were shelled on the night of September 12 to 13.", "2022-09-12TNI"),
    TimeExample("part of day", "Posts were shelled in the early morning today.", "2022-09-14TMO"),
    TimeExample("part of day", "Posts were shelled in the evening hours.", "2022-09-13TEV"),
    TimeExample("part of day", "Posts were shelled overnight.", "2022-09-13TNI"),
    TimeExample(
      "part of day", "The army said early on Tuesday that posts were shelled in the evening hours.", "2022-09-13", "2022-09-12TEV"
    ),
    TimeExample("clock", "Fire resumed from 08am today.", "2022-09-14T08:00"),
    TimeExample("clock", "Fire resumed at 8:30 p.m. on Monday.", "2022-09-12T20:30"),
    TimeExample("clock", "Fire resumed on 12 September at 20:15.", "2022-09-12T20:15"),
    TimeExample("clock", "Fire resumed yesterday at 10 o'clock.", "2022-09-13T10:00"),
    TimeExample("clock", "Fire resumed about 11 in the evening.", "2022-09-14T23:00"),
    TimeExample("deictic day", "A convoy left yesterday.", "2022-09-13"),
    TimeExample("deictic day", "A convoy left the day before yesterday.", "2022-09-12"),
    TimeExample("directed", "A convoy left last night.", "2022-09-13TNI"),
    TimeExample("directed", "A convoy left this morning.", "2022-09-14TMO"),
    TimeExample("directed", "A convoy left last week.", "2022-W36"),
    TimeExample("directed", "Elections are due next year.", "2023"),
    TimeExample("directed", "It fell last November.", "2021-11"),
    TimeExample("offset", "It happened a day ago.", "2022-09-13"),
    TimeExample("offset", "It happened three months ago.", "2022-06"),
    TimeExample("offset", "On 3 August a post fell; two days earlier it had been shelled.", "2022-08-03", "2022-08-01"),
    TimeExample("offset", "It fell on 3 August and was retaken the next day.", "2022-08-03", "2022-08-04"),
    TimeExample("offset", "In March 2014 they came; later that year they left.", "2014-03", "2014"),
    TimeExample("event-anchored", "The day after the fall of the town they signed.", "XXXX-XX-XX"),
    TimeExample("year", "Tense since 1991, they broke in 2020.", "1991", "2020"),
    TimeExample("year", "The king died in 481 BC.", "BC0481"),
    TimeExample("decade", "It has gone on since the late 1980s.", "198"),
    TimeExample("century", "The fort is of the 19th century.", "18"),
    TimeExample("season", "They fought in the autumn of 2020.", "2020-FA"),
    TimeExample("quarter", "Trade fell in the third quarter of 2021.", "2021-Q3"),
    TimeExample("interval", "In the war of 1988–1994 many fled.", "1988/1994"),
    TimeExample("interval", "Clashes between September 13 and 14 cost lives.", "2022-09-13/2022-09-14"),
    TimeExample("interval", "Clashes on 12–13 September cost lives.", "2022-09-12/2022-09-13"),
    TimeExample("interval", "Clashes of September 12-13 cost lives.", "2022-09-12", "2022-09-13"),
    TimeExample("list of days", "They met on 6, 7 and 9 September.", "2022-09-06", "2022-09-07", "2022-09-09"),
    TimeExample("list of days", "They met on September 6 and 7.", "2022-09-06", "2022-09-07"),
    TimeExample("calendar", "From 26 June to 4 August 1952 it held.", "1952-06-26", "1952-08-04"),
    TimeExample("month", "They fought in August and September 1914.", "1914-08", "1914-09"),
    TimeExample("month", "It was in the last days of September 2020.", "2020-09"),
    TimeExample("year", "Carthage fell in 146 B.C.", "BC0146"),
    TimeExample("year", "The 1777 campaign failed.", "1777"),
    TimeExample("season", "They dug in over the winter.", "2021-WI"),
    TimeExample("directed", "He died early the next morning, 13 September.", "2022-09-15TMO", "2022-09-13"),
    TimeExample("quarter", "It will come in next year's first quarter.", "2023-Q1"),
    TimeExample("offset", "It ended nearly four years ago.", "2018"),
    TimeExample("weekday", "He spoke early Monday morning.", "2022-09-12TMO"),
    TimeExample("reference", "In recent years it was calm.", "PAST_REF"),
    TimeExample("duration", "They held out for twenty-three days.", "P23D"),
    TimeExample("duration", "A two-week truce came after a year and a half.", "P2W", "P1.5Y"),
    TimeExample("duration", "For decades nobody moved.", "PXDE"),
    TimeExample("set", "Shots are heard every night.", "XXXX-XX-XXTNI"),
    TimeExample("set", "The road is swept daily.", "P1D"),
    TimeExample("reference", "The road is now closed.", "PRESENT_REF"),
  ]

  @Test(arguments: examples) func finds(_ example: TimeExample) {
    let found = times(in: example.text).times
    #expect(found.map(\.value) == example.values)
    #expect(
      found.contains { $0.foundBy == example.rule } || example.rule == "part of day" || example.rule == "clock"
        || example.rule == "offset")
  }

  /// Words and numbers that are no times.
  @Test(arguments: [
    "They may march against the fall of the capital.",
    "A second attack wounded 1500 soldiers and 2022 people.",
    "It cost $1990 and 2000 dollars.",
    "The 31 February never comes, nor 25:61.",
    "A 53-year-old driver, 30 years old his son, died.",
    "The Fall 2020 War was short.",
    "Night vision goggles and spring water were sold.",
    "Troops on September street 99999 fell back to hill 1045.",
    "Sun sat on the wed sea.",
  ]) func findsNothing(_ text: String) {
    let found = times(in: text).texts.filter { $0 != "September" }
    #expect(found.isEmpty, "\(found)")
  }

  /// Without the day of the document what is not known stays open.
  @Test(arguments: [
    TimeExample("calendar", "It was hit on September 12.", "XXXX-09-12"),
    TimeExample("weekday", "It was hit on Tuesday.", "XXXX-WXX-2"),
    TimeExample("weekday", "Said early on Tuesday it was hit in the evening hours.", "XXXX-WXX-2", "XXXX-WXX-1TEV"),
    TimeExample("deictic day", "It was hit yesterday.", "XXXX-XX-XX"),
    TimeExample("directed", "It was hit last week.", "XXXX-WXX"),
    TimeExample("offset", "Hit on October 1, it had stood empty the day before.", "XXXX-10-01", "XXXX-09-30"),
  ]) func undated(_ example: TimeExample) {
    #expect(times(in: example.text, published: nil).times.map(\.value) == example.values)
  }

  @Test func aNightRunsIntoTheNextDay() {
    let night = times(in: "Posts were shelled on the night of September 12.").times.first
    #expect(night?.begin == "2022-09-12T20:00")
    #expect(night?.end == "2022-09-13T05:59")
    let unknown = times(in: "Posts were shelled on the night of September 30.", published: nil).times.first
    #expect(unknown?.end == "XXXX-10-01T05:59")
  }

  /// A report of the day itself cannot mean the night that only begins on it.
  @Test func aNightThatIsPastOnItsOwnDayEndedOnIt() {
    #expect(times(in: "A fight broke out on the night of September 14.").times.map(\.value) == ["2022-09-13TNI"])
  }

  @Test func statedAndImplied() {
    let found = times(in: "On 12 September 2022 and on 13 September they met.").times
    #expect(found.map(\.certainty) == [.stated, .implied])
    #expect(times(in: "Tense since 1991.").times.first?.end == nil)
  }

  @Test func bareMonthsOfAHistoricParagraphTakeItsYear() {
    let found = times(in: "In 1992 the town fell. In May the pass was taken too.").times
    #expect(found.map(\.value) == ["1992", "1992-05"])
  }
}
