import Testing

@testable import Core

/// Ways of writing that reporters have beside the plain ones. Written on Wednesday, 14 September 2022.
@Suite struct TimesWaysTests {
  static let examples: [TimeExample] = [
    TimeExample("half", "It will go on in the first two quarters of 2023.", "2023-H1"),
    TimeExample("duration", "The 1,000-day siege ended after 2,500 years.", "P1000D", "P2500Y"),
    TimeExample("offset", "Half a dozen years ago the mine was open.", "2016"),
    TimeExample("duration", "It was the third attack in as many days.", ""),
    TimeExample("duration", "The fighting has lasted two-and-a-half years.", "P2.5Y"),
    TimeExample("duration", "They waited two full days and a whole week.", "P2D", "P1W"),
    TimeExample("duration", "A half-hour raid, a half-year siege, half a century of peace.", "PT30M", "P6M", "P50Y"),
    TimeExample("duration", "It was the first in a quarter of a century and in a quarter-century.", "P25Y", "P25Y"),
    TimeExample("set", "They meet every other day and every other week.", "P2D", "P2W"),
    TimeExample("week of a day", "The week beginning 5 September was the worst.", "2022-W36"),
    TimeExample("weekday", "The mine is due to close Monday, beginning on Sunday.", "2022-09-19", "2022-09-18"),
    TimeExample("month", "It must be done by end September or mid-October.", "2022-09", "2022-10"),
    TimeExample("quarter", "In Q1 2021 it fell.", "2021-Q1"),
    TimeExample("calendar", "On Sunday the 11th they met.", "2022-09-11"),
    TimeExample("day of the month", "It was signed on the 5th and lost on the 12th floor.", "2022-09-05"),
    TimeExample("day of the month", "It was signed on the 21st of last month.", "2022-08-21"),
    TimeExample("calendar", "The Sept 11, 2001 attacks.", "2001-09-11"),
    TimeExample("clock", "At 21.40 on Sunday it began; at 21.40 euros it is dear.", "2022-09-11T21:40"),
    TimeExample("part of day", "It was hit in the night from 12 to 13 September.", "2022-09-12TNI"),
    TimeExample("part of day", "It was hit on the night from September 12 to 13.", "2022-09-12TNI"),
    TimeExample("weekday of a week", "They met on Wednesday last week.", "2022-09-07"),
    TimeExample("weekday of a week", "They will meet on Friday next week.", "2022-09-23"),
    TimeExample("directed", "This weekend's summit was put off.", "2022-W37-WE"),
    TimeExample("month", "It lasts from October through March.", "2022-10", "2023-03"),
    TimeExample("month", "Losses rose on Monday to December's sums.", "2022-09-12", "2021-12"),
    TimeExample("month", "It lasted from December to May.", "2021-12", "2022-05"),
    TimeExample(
      "part of day", "It was hit from the night of March 12 until the morning of March 13.", "2022-03-12TNI", "2022-03-13TMO"),
    TimeExample("offset", "Nearly 30 years later they met.", "XXXX"),
    TimeExample("offset", "In 2019 it fell; two years later it rose.", "2019", "2021"),
    TimeExample("weekday", "Talks may resume on Monday.", "2022-09-19"),
    TimeExample("calendar", "On 28 August 1995 shells hit a market.", "1995-08-28"),
    TimeExample("year", "In 2016 troops came, in 2000 people fled.", "2016"),
    TimeExample("year", "It was left in AD 410 and rebuilt in about 1066.", "0410", "1066"),
    TimeExample(
      "background",
      "In the spring of 1903 they rose. By May they held three towns. In June an army reached the coast on 14 July.",
      "1903-SP", "1903-05", "1903-06", "1903-07-14"),
    TimeExample("background", "In June 1903 they rose. By the end of the year the king had fled.", "1903-06", "1903"),
    TimeExample("background", "In June 1903 they rose. The envoys will meet in October.", "1903-06", "2022-10"),
    TimeExample(
      "background", "On 5 February 1920 the army came. It had been built up since the previous October.", "1920-02-05", "1919-10"),
    TimeExample(
      "aside", "On 5 September the army came. It had been built up since May. The following week it left.", "2022-09-05",
      "2022-05", "2022-W37"),
    TimeExample("weekday", "He could not come on Monday.", "2022-09-12"),
  ]

  @Test(arguments: examples) func finds(_ example: TimeExample) {
    #expect(times(in: example.text).times.map(\.value) == example.values.filter { !$0.isEmpty })
  }

  @Test(arguments: [
    ("Guns fell silent on Monday (September 12), they said.", "Monday (September 12)"),
    ("Guns fell silent on 12 September (Monday), they said.", "12 September (Monday)"),
    ("Beginning in 2020 they met.", "2020"),
    ("The mid-March deadline passed.", "mid-March"),
    ("They met at 1500 GMT.", "1500 GMT"),
    ("They met on Monday at 1500 GMT.", "Monday at 1500 GMT"),
  ]) func spans(_ text: String, _ words: String) { #expect(times(in: text).texts == [words]) }

  /// 5/9/2022 is of May or September, as the rest of the text has it.
  @Test(arguments: [
    ("Signed on 5/9/2022.", "2022-05-09"),
    ("Begun on 14/8/2022. Signed on 5/9/2022.", "2022-09-05"),
    ("Begun on 8/14/2022. Signed on 5/9/2022.", "2022-05-09"),
    ("Begun on 14 August. Signed on 5/9/2022.", "2022-09-05"),
    ("Begun on August 14. Signed on 5/9/2022.", "2022-05-09"),
    ("Begun on 14 August, on 8/13/2022 even. Signed on 5/9/2022.", "2022-05-09"),
    ("Begun on Sunday, 14 August. Signed on 2022/9/5.", "2022-09-05"),
  ]) func orderOfNumbers(_ text: String, _ value: String) {
    #expect(times(in: text).times.last?.value == value)
  }
}
