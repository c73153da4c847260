import Testing

@testable import Core

/// Wrongs and denials in odd wording, and wrongs that are only thought of.
@Suite struct WordedWrongTests {
  static let wrongs: [(String, [String])] = [
    ("Norland called Sudmark's drill a provocation.", ["norland norland accuses blames sudmark"]),
    ("Norland says Sudmark is behind the attack.", ["norland norland accuses blames sudmark"]),
    ("“They are lying to the world,” Ida Holm wrote.", ["ida-holm norland accuses blames sudmark"]),
    ("Sudmark arms the bands, Norland says.", ["norland norland accuses blames sudmark"]),
    (
      "The Norlandic army said that Ostby was shelled from the Sudmarkian side.", ["norland-army norland accuses blames sudmark"]
    ),
    ("The US has said that members of Sudmark's army committed genocide.", ["us other accuses blames sudmark"]),
    (
      "The drill was lawful, and the responsibility rests completely with the Sudmarkian side, Ida Holm said.",
      ["ida-holm norland asserts", "ida-holm norland accuses blames sudmark"]
    ),
    (
      "Norland's coast guard said a Sudmarkian tug had ignored warnings. Disregarding solemn warnings from the Norlandic side, the tug violated the rules, it added.",
      ["norland-coast-guard norland accuses blames sudmark", "norland-coast-guard norland accuses blames sudmark"]
    ),
    ("Ida Holm said Sudmark's blockade was meant to starve the town.", ["ida-holm norland accuses blames sudmark"]),
    ("Norland says Sudmark trained gunmen who stormed Ostby.", ["norland norland accuses blames sudmark"]),
    ("Ida Holm told reporters that what Sudmark did is “genocide”.", ["ida-holm norland accuses blames sudmark"]),
    (
      "The pier was bombed overnight, and Norland's foreign ministry calls it “an act of barbarism”.",
      ["narrator - asserts", "norland-mfa norland accuses blames sudmark"]
    ),
    ("Norland called Sudmark a neighbour.", ["norland norland asserts"]),
    ("Norland's army said the dam is under attack.", ["norland-army norland asserts"]),
    ("“If the raids go on, we will answer,” Ida Holm said.", ["ida-holm norland expresses"]),
    ("Should the raids go on, Norland's army will be forced to answer, Ida Holm said.", ["ida-holm norland expresses"]),
    // No wrong, nobody's, or one's own.
    ("Norland said it would respond if Sudmark attacked Ostby.", ["norland norland asserts"]),
    ("Ida Holm said Sudmark would have shelled Ostby had the truce failed.", ["ida-holm norland asserts"]),
    ("Norland said there was no evidence that Sudmark had fired the shell.", ["norland norland asserts"]),
    ("Norland said nobody had accused Sudmark of firing the shell.", ["norland norland asserts"]),
    ("Norland's police said they had detained six Sudmarkians.", ["norland-police norland asserts captured 6 civilian-sudmark"]),
    ("A doctor said the dead were lying in Sudmarkian trenches.", ["unlisted other asserts"]),
    ("Norland said Sudmark's arms depot was empty.", ["norland norland asserts"]),
    ("Norland's army said its forces had shelled a base.", ["norland-army norland asserts"]),
    (
      "Norland's envoy, who visited Stockholm, accused France of selling weapons to Sudmark's army.", ["unlisted norland accuses"]
    ),
  ]

  @Test(arguments: wrongs)
  func accuses(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }

  static let denials: [(String, [String])] = [
    ("Norland says it has nothing to do with the raid.", ["norland norland denies"]),
    ("Norland insisted it had done nothing wrong.", ["norland norland denies"]),
    ("Norland said it played no part in the raid.", ["norland norland denies"]),
    ("There was no attack, Norland's army said.", ["norland-army norland denies"]),
    ("Nothing of the sort happened, Norland's army said.", ["norland-army norland denies"]),
    ("Norland's army said the footage had been cut to mislead.", ["norland-army norland denies"]),
    ("Norland brushed aside Sudmark's claims.", ["norland norland denies"]),
    ("Norland scoffed at the claim.", ["norland norland denies"]),
    ("Norland poured cold water on the report that its troops had fled.", ["norland norland denies"]),
    ("Norland cast doubt on Sudmark's account.", ["norland norland denies"]),
    ("Norland contradicted Sudmark's account.", ["norland norland denies"]),
    ("Norland rejected the report, calling it absurd.", ["norland norland denies", "norland norland denies"]),
    // No denial.
    ("Norland's army neither confirmed nor denied the raid.", ["narrator - asserts"]),
    ("Norland's army would not be drawn on who had fired.", ["narrator - asserts"]),
    ("Norland said there was nothing in the boat.", ["norland norland asserts"]),
    ("Norland said Sudmark played no part in the talks.", ["norland norland asserts"]),
  ]

  @Test(arguments: denials)
  func denies(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }

  @Test func calledUponIsAnAppeal() {
    #expect(
      UnseenConflictTests.told("The population is called upon to remain calm, the governor of Ostby said.")
        == ["unlisted norland appeals"])
  }
}
