import Testing

@testable import Core

/// Histories: the year that is told of, what looks back or ahead of it, and lengths that reach to a happening.
@Suite struct TimesNarrativeTests {
  /// A paragraph of years before the example, so that it is read as history.
  static let opening =
    "In 1911 the king fell. On 3 May 1912 the army rose. On 7 June 1912 it took the port. In October 1912 it reached the hills. "

  static let examples: [TimeExample] = [
    TimeExample("new year", "On 7 December (8 December in the east), 1912, a fleet came. In January it left.", "1913-01"),
    TimeExample("aside", "Papers released much later, in 1985, deny it. On 4 November it left.", "1912-11-04"),
    TimeExample(
      "aside", "This was far more than all that it had lost in the June 1911 low. On 4 November it left.", "1912-11-04"),
    TimeExample("anchored", "On 5 November 1912 the fort fell. Five days after the fall the city burnt.", "1912-11-10"),
    TimeExample("anchored", "On 27 November 1912, two days after the landing, they left.", "1912-11-27"),
    TimeExample("next season", "Over the winter they starved. The next spring they came out.", "1913-SP"),
    TimeExample("adjective", "Cheered by recent victories they marched.", "PAST_REF"),
    TimeExample("adjective", "They kept the isles for any future campaign.", "FUTURE_REF"),
  ]

  @Test(arguments: examples) func finds(_ example: TimeExample) {
    #expect(times(in: TimesNarrativeTests.opening + example.text).times.last?.value == example.values.last)
  }

  /// In news the same words tell a length, and adjectives nothing.
  @Test func newsIsNoNarrative() {
    #expect(times(in: "The fort fell on 5 September. Five days after the fall the city burnt.").times.last?.value == "P5D")
    #expect(times(in: "Cheered by recent victories they marched.").texts.isEmpty)
  }
}
