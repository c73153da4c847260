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
    TimeExample("winter", "On 5 November they dug in. Over the winter many froze.", "1913-WI"),
    TimeExample("winter", "In February 1913 they dug in. Over the winter many froze.", "1913-WI"),
    TimeExample("winter", "In the winter of 1913 many froze.", "1913-WI"),
    TimeExample("range", "In April 1913 they came back. They had held the pass from November to February.", "1913-02"),
    TimeExample(
      "range", "In April 1913 they came back. They had held the pass from November to February. On 3 May it fell.", "1913-05-03"),
    TimeExample(
      "aside", "A siege began that lasted until the fall of the fort in March 1914. By November they starved.", "1912-11"),
    TimeExample("aside", "A treaty, kept secret as in 1871, was signed. On 4 November they left.", "1912-11-04"),
    TimeExample("aside", "They had a secret 1871 pact with the north. On 4 November they left.", "1912-11-04"),
    TimeExample("aside", "In 1871 they had signed a pact. On 4 November they left.", "1871-11-04"),
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

  /// Whatever year a winter is named by, it is the one that was told of.
  @Test func aWinterLastsOverNewYear() {
    let winter = times(in: TimesNarrativeTests.opening + "On 5 November they dug in. Over the winter many froze.").times.last
    #expect(winter?.begin == "1912-12")
    #expect(winter?.end == "1913-02")
  }
}
