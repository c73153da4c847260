import Testing

@testable import Core

/// What news means by words that could mean more. Written on Wednesday, 14 September 2022.
@Suite struct TimesNewsTests {
  static let examples: [TimeExample] = [
    // How much of something there is in a time is no time.
    TimeExample("rate", "The port loses $33 million a year, or 4% annually; its average daily load fell.", ""),
    TimeExample("rate", "The pump moves 300 barrels per minute.", ""),
    TimeExample("set", "They ate twice a day, prayed three times a week and met daily.", "P1D", "P1W", "P1D"),
    // Some day to come is no length.
    TimeExample("reference", "The isle will one day be free.", "FUTURE_REF"),
    TimeExample("duration", "It took one day.", "P1D"),
    TimeExample("reference", "The bridge will soon open; they hope to soon cross it.", "FUTURE_REF", "FUTURE_REF"),
    TimeExample("reference", "He was soon freed, soon after the truce, as soon as they could.", ""),
    TimeExample("reference", "Nothing will change in the short term, he said.", "FUTURE_REF"),
    // Names and ages.
    TimeExample("clock", "The film was called High Noon. It ended at noon.", "2022-09-14T12:00"),
    TimeExample("deictic day", "In today's world nobody hears of yesterday's vote.", "2022-09-13"),
    TimeExample("duration", "The eight-month-old truce and the two-year-old civil war ended.", "P8M", "P2Y"),
    TimeExample("duration", "A two-year-old boy and an 80-year-old man died.", ""),
    // Days beside days.
    TimeExample("day beside a day", "She left the day before last Tuesday.", "2022-09-12"),
    TimeExample("day beside a day", "He fell the day after 31 August.", "2022-09-01"),
    TimeExample("event-anchored", "He was seen on 5 September, the day before the town fell.", "2022-09-05", "2022-09-05"),
    TimeExample("counted day", "It is the third day of the siege.", "2022-09-14"),
    TimeExample("counted day", "On 5 September, the third day of the siege, he fled.", "2022-09-05", "2022-09-05"),
    TimeExample("counted day", "The third day of the siege was worse.", ""),
    TimeExample("directed", "It began in August 2022 and that same day it ended.", "2022-08", "2022-08-XX"),
    // Quarters.
    TimeExample(
      "quarter", "Sales rose in the second quarter. In May a unit was sold. In the quarter it made nothing.", "2022-Q2",
      "2022-05",
      "2022-Q2"),
    TimeExample(
      "quarter", "Profit fell in the second quarter, up from a loss in the 2020 quarter and a gain in the 2019 period.",
      "2022-Q2", "2020-Q2", "2019-Q2"),
    TimeExample("quarter", "The loss was smaller in the 2019 period.", "2019"),
    TimeExample(
      "quarter",
      "Profit fell in the second quarter and will fall through the first quarter of 2023. It beat the year-ago period.",
      "2022-Q2", "2023-Q1", "2021-Q2"),
    TimeExample(
      "quarter", "Sales rose in the second quarter. For the nine months they beat those of the 2021 period.", "2022-Q2", "P9M",
      "2021"),
    TimeExample("duration", "Losses fell in the first nine months of 2021.", "P9M", "2021"),
    TimeExample("setting", "It rose to a high for the year of $42.", "2022"),
    TimeExample("weekday", "On Friday, the cabinet planned to meet envoys.", "2022-09-09"),
    TimeExample("weekday", "On Friday, a strike is planned to begin.", "2022-09-16"),
    TimeExample("calendar", "A dividend is payable Jan. 2.", "2023-01-02"),
    TimeExample("reference", "He paid for the recently opened road.", "PAST_REF"),
  ]

  @Test(arguments: examples) func finds(_ example: TimeExample) {
    #expect(times(in: example.text).times.map(\.value) == example.values.filter { !$0.isEmpty })
  }

  @Test func anArticleBelongsToANoun() {
    #expect(times(in: "He paid for the recently opened road.").texts == ["recently"])
    #expect(times(in: "The eight-month-old truce ended.").texts == ["eight-month-old"])
  }
}
