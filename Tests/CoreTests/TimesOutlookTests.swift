import Testing

@testable import Core

/// Ranges, words for numbers, ends of longer times, and the choice between past and future.
@Suite struct TimesOutlookTests {
  static let examples: [TimeExample] = [
    TimeExample("interval", "The siege of 1941-44 was long.", "1941", "1944"),
    TimeExample("interval", "He ruled from 499 to 493 BC.", "BC0499", "BC0493"),
    TimeExample("interval", "They fought from 15 to 22 February 1984.", "1984-02-15", "1984-02-22"),
    TimeExample("interval", "Shelling of 12–14 May 2021 cut the road.", "2021-05-12/2021-05-14"),
    TimeExample("interval", "Winter fighting of 2007-08 was fierce.", "2007-WI", "2007", "2008"),
    TimeExample("spelled year", "They left in nineteen ninety-four.", "1994"),
    TimeExample("spelled year", "It was to last until the year two thousand.", "2000"),
    TimeExample("spelled year", "Nineteen ten-man squads left.", ""),
    TimeExample("setting", "The force should arrive by the end of the month.", "2022-09"),
    TimeExample("setting", "The talks resumed later in the year.", "2022"),
    TimeExample("year end", "The gas must flow by year-end.", "2022"),
    TimeExample("year ago", "In the second quarter of 2021 trade rose from the year-ago period.", "2021-Q2", "2020-Q2"),
    TimeExample(
      "same quarter", "Trade fell in the third quarter of 2021. Losses in the quarter were small.", "2021-Q3", "2021-Q3"),
    TimeExample("same quarter", "Shells fell in the quarter beside the church.", ""),
    TimeExample("duration", "They held out for more than forty days.", "P40D"),
    TimeExample("duration", "At least three months passed.", "P3M"),
    TimeExample("duration", "It took two or three days.", "P2D"),
    TimeExample("duration", "They endured ten bloody weeks.", "P10W"),
    TimeExample("duration", "A month-long siege ended.", "P1M"),
    TimeExample("duration", "Three-quarters of the town burnt; a quarter of it stands.", ""),
    TimeExample("duration", "Sales rose in the year ended 31 March 2021.", "P1Y", "2021-03-31"),
    TimeExample("offset", "Several weeks ago they met; months later nothing was done.", "PAST_REF", "FUTURE_REF"),
    TimeExample("calendar", "In the first ten months of 2021 nobody died.", "P10M", "2021"),
    TimeExample("reference", "These days the road is safe.", "PRESENT_REF"),
    TimeExample("weekday", "Talks are set to resume Friday.", "2022-09-16"),
    TimeExample("weekday", "They could leave as early as Friday.", "2022-09-16"),
    TimeExample("weekday", "The ban was extended until Friday.", "2022-09-16"),
    TimeExample("weekday", "The truce had been due to end Friday.", "2022-09-09"),
    TimeExample("weekday", "The minister said Friday that troops will leave.", "2022-09-09"),
    TimeExample("weekday", "They will look into Friday's attack.", "2022-09-09"),
    TimeExample("weekday", "On Friday, envoys will meet again.", "2022-09-16"),
    TimeExample("month", "The order takes effect, effective June 1.", "2023-06-01"),
    TimeExample("month", "Jan Novak spoke.", ""),
  ]

  @Test(arguments: examples) func finds(_ example: TimeExample) {
    #expect(times(in: example.text).times.map(\.value) == example.values.filter { !$0.isEmpty })
  }

  /// The article belongs to the noun: `the 30-day truce` tells of `30-day`.
  @Test(arguments: [
    ("The 30-day truce held.", "30-day"), ("They sought more than two weeks.", "more than two weeks"),
    ("They fought from the 13th to the 19th of October 1950.", "the 13th"), ("It was a several-year war.", "several-year"),
  ]) func span(_ text: String, _ words: String) {
    #expect(times(in: text).texts.first == words)
  }

  /// The first of a range runs to the end of the second.
  @Test func rangesTellTheirEnd() {
    let found = times(in: "The siege of 1941-44 was long.").times
    #expect(found.first?.begin == "1941")
    #expect(found.first?.end == "1944")
  }

  /// A narrative is in the year its paragraph tells, goes forward over New Year, and is not led astray by a year it only mentions.
  @Test func narratives() {
    let story =
      "On 3 May 1912 the army rose. On 7 June 1912 it took the port. In November 1912 it reached the capital. "
      + "In January the king fled. The harbour was rebuilt for a campaign in 1919. On 4 February the fleet sailed."
    #expect(times(in: story).times.map(\.value).suffix(4) == ["1912-11", "1913-01", "1919", "1913-02-04"])
  }
  @Test func narrativesBeforeChrist() {
    let story =
      "In 499 BC the towns rose. In 494 BC the fleet was lost. In 492 BC a storm broke it. In 490 BC they landed. "
      + "The following year they left."
    #expect(times(in: story).times.last?.value == "BC0489")
  }
}

/// What is quoted is counted from the day on which it was said.
@Suite struct TimesSpeechTests {
  @Test(arguments: [
    ("On Monday he said: “Yesterday they fired on us.”", ["2022-09-12", "2022-09-11"]),
    ("“Yesterday they fired on us,” he said on Monday.", ["2022-09-11", "2022-09-12"]),
    ("“They will fire tomorrow,” he said on 5 September.", ["2022-09-06", "2022-09-05"]),
    ("On Monday he said that yesterday was calm.", ["2022-09-12", "2022-09-13"]),
    ("“Yesterday they fired on us,” he said.", ["2022-09-13"]),
    ("“On Monday they fired and yesterday too,” he said.", ["2022-09-12", "2022-09-13"]),
  ]) func quotedDays(_ text: String, _ values: [String]) {
    #expect(times(in: text).times.map(\.value) == values)
  }
}
