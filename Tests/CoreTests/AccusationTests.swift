import Testing

@testable import Core

/// What is told as a wrong accuses, and what is told not to be denies, without a verb that says so.
@Suite struct AccusationTests {
  /// A wrong that only its own words show.
  static let wrongs: [(String, [String])] = [
    (
      "Norland's coast guard said a Sudmarkian tug had ignored the warnings of a patrol.",
      ["norland-coast-guard norland accuses blames sudmark"]
    ),
    (
      "Norland's army said that Sudmarkian boats had deliberately steered towards the pier.",
      ["norland-army norland accuses blames sudmark"]
    ),
    (
      "Sudmarkian trucks illegally entered the buffer zone, the Norlandic army said.",
      ["norland-army norland accuses blames sudmark"]
    ),
    (
      "The Norlandic government said Velden had gone back on its promise to open the pass.",
      ["norland-government norland accuses blames sudmark"]
    ),
    (
      "The Norlandic government said Sudmark had not kept its word.",
      ["norland-government norland accuses blames sudmark"]
    ),
    (
      "Norland's army said that Sudmarkian troops had crossed the river in a frontal assault.",
      ["norland-army norland accuses blames sudmark"]
    ),
    (
      "Norland's army said Sudmarkian units resumed the hostilities in flagrant violation of the truce.",
      ["norland-army norland accuses blames sudmark"]
    ),
    (
      "Norland's foreign ministry called the raid “a clear act of Sudmark's terror”.",
      ["norland-mfa norland accuses blames sudmark"]
    ),
    (
      "Norland's coast guard said in a statement that a Sudmarkian tug had ignored repeated warnings.",
      ["norland-coast-guard norland accuses blames sudmark"]
    ),
    ("The Norlandic army, which had ordered an inquiry, reported losses near Kesten.", ["norland-army norland asserts"]),
    (
      "Norland's envoy told the Council that Sudmarkian troops had crossed the river in what she called “a frontal assault”.",
      ["unlisted norland accuses blames sudmark"]
    ),
    (
      "Norland's foreign ministry called the raid “a plain case of Sudmark's state-sponsored terror”.",
      ["norland-mfa norland accuses blames sudmark"]
    ),
    (
      "Each side said the other had fired first.",
      ["norland norland accuses blames sudmark", "sudmark sudmark accuses blames norland"]
    ),
    // No wrong, or not the other side's.
    (
      "The Norlandic army said its patrol had deliberately steered away from the Sudmarkian boats.",
      ["norland-army norland asserts"]
    ),
    ("A fisherman said a Sudmarkian tug had ignored his warnings.", ["unlisted other asserts blames sudmark"]),
    ("The Norlandic army said Sudmarkian boats ignored the rain.", ["norland-army norland asserts"]),
    ("The Norlandic army said Sudmark had kept its promise.", ["norland-army norland asserts"]),
    ("The Norlandic army said Sudmarkian troops had crossed the river in boats.", ["norland-army norland asserts"]),
  ]

  @Test(arguments: wrongs)
  func accuses(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }

  /// A denial that is short, or stands in what is said.
  static let denials: [(String, [String])] = [
    ("Velden denied that.", ["sudmark sudmark denies"]),
    ("Norland denied it.", ["norland norland denies"]),
    ("Norland's army denied the report.", ["norland-army norland denies"]),
    ("Norland rejected that as untrue.", ["norland norland denies"]),
    ("The Norlandic government insists that it does not control the band.", ["norland-government norland denies"]),
    ("Norlandic officials say no such promise was made.", ["norland-government norland denies"]),
    (
      "Norland's army said that no fire of any kind was opened from Norland towards Sudmark.", ["norland-army norland denies"]
    ),
    ("Velden called the ruling “waste paper” and does not recognise it.", ["sudmark sudmark denies"]),
    ("The Norlandic government calls such reports propaganda.", ["norland-government norland denies"]),
    // No denial.
    ("The Norlandic army said no shell had fallen on Ostby.", ["norland-army norland asserts"]),
    ("The Norlandic army said it does not know how many shells fell.", ["norland-army norland asserts"]),
    ("Velden called the march “a festival”.", ["sudmark sudmark asserts"]),
    ("Velden called for a truce.", ["sudmark sudmark appeals"]),
    ("Velden called on Norland to open the pass.", ["sudmark sudmark appeals"]),
    ("Norland did not confirm the fall of Ostby.", ["norland norland asserts"]),
    ("Norland confirmed the fall of Ostby.", ["norland norland confirms"]),
  ]

  @Test(arguments: denials)
  func denies(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }

  /// Whom a verb of blaming is turned against.
  static let blamed: [(String, [String])] = [
    ("The Norlandic governor, Olav Brekke, blames Sudmark for the raid.", ["unlisted norland accuses blames sudmark"]),
    ("A Norlandic officer who declined to be named denied that shells had been fired.", ["unlisted norland denies"]),
    ("A Norlandic officer, who asked not to be identified, denied it.", ["unlisted norland denies"]),
    ("Norland blames Sudmark “and its hired bands” for the raid.", ["norland norland accuses blames sudmark"]),
  ]

  @Test(arguments: blamed)
  func blames(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }
}
