import Testing

@testable import Core

/// Whose the counted people are where their own sentence does not say it, and whose deed a wrong is where its shape hides it.
@Suite struct CarriedFigureTests {
  static let figures: [(String, [String])] = [
    (
      "The Norlandic army said it had come under fire near Ostby. Three soldiers were killed.",
      ["norland-army norland asserts", "narrator - asserts killed 3 norland"]
    ),
    (
      "The Norlandic army accused Sudmark of shelling its post. At least eight guards were hurt, according to a doctor.",
      ["norland-army norland accuses blames sudmark", "unlisted other asserts wounded 8 norland"]
    ),
    (
      "Six people were killed in Ostby, a doctor said. Fourteen others were injured. Half a dozen people are missing.",
      [
        "unlisted other asserts killed 6 civilian-norland", "narrator - asserts wounded 14 civilian-norland",
        "narrator - asserts missing 6 civilian-norland",
      ]
    ),
    (
      "Norland's army said four Sudmarkian soldiers were killed. Another ten were wounded, it said.",
      ["norland-army norland asserts killed 4 sudmark", "norland-army norland asserts wounded 10 sudmark"]
    ),
    (
      "The Norlandic army said its troops had pushed back an assault and killed 17 fighters.",
      ["norland-army norland asserts killed 17 sudmark"]
    ),
    (
      "The Norlandic army said landmines had killed six of its guards.",
      ["norland-army norland confirms killed 6 norland"]
    ),
    (
      "Thirty peacekeepers were hurt in Ostby.", ["narrator - asserts wounded 30 other"]
    ),
    // Named, so not carried.
    (
      "Six people were killed in Ostby, a doctor said. Four Sudmarkian soldiers were wounded.",
      ["unlisted other asserts killed 6 civilian-norland", "narrator - asserts wounded 4 sudmark"]
    ),
    // Nobody was attacked before.
    (
      "The Norlandic army said it had hit a base. Three soldiers were killed.",
      ["norland-army norland asserts", "narrator - asserts killed 3 other"]
    ),
  ]

  @Test(arguments: figures)
  func findsWhose(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }

  static let deeds: [(String, [String])] = [
    (
      "It was Norlandic soldiers, not the Sudmarkian side, who provoked the clash, Sudmark's foreign ministry said.",
      ["sudmark-mfa sudmark accuses blames norland"]
    ),
    (
      "It was Norland that had violated Sudmarkian airspace, Sudmark's defence ministry said.",
      ["sudmark-mod sudmark accuses blames norland"]
    ),
    ("Moscow said Velden was to blame for the raid.", ["russia other accuses blames sudmark"]),
    ("Ida Holm wrote on X that Sudmark was planning to annex the valley.", ["ida-holm norland accuses blames sudmark"]),
    (
      "The Norlandic army accused the Sudmarkian army of burning farms.", ["norland-army norland accuses blames sudmark"]
    ),
    (
      "Norland's army said five people had been killed in Ostby by shells it said were fired by the Sudmarkian army.",
      ["norland-army norland accuses blames sudmark killed 5 civilian-norland"]
    ),
    (
      "Norland stayed away because, its foreign minister said, Sudmark had gone back on a promise to talk; Sudmarkian officials say no such promise was made.",
      [
        "unlisted norland accuses blames sudmark", "sudmark-government sudmark denies",
      ]
    ),
    (
      "Norland's army said Sudmarkian soldiers and allied bands had shelled Ostby.",
      ["norland-army norland accuses blames sudmark"]
    ),
    // Not to blame.
    ("The Norlandic army said it had shelled a base.", ["norland-army norland asserts"]),
    ("Moscow said nobody was to blame for the raid.", ["russia other asserts"]),
    ("It was a Norlandic bus that the driver lost, Norland's police said.", ["norland-police norland asserts"]),
  ]

  @Test(arguments: deeds)
  func findsWhoIsBlamed(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }

  /// Where both parties are forces, "the army" is the one of that name, and "the paramilitaries" are the other.
  static let forces = """
    sides:
      - {id: army, name: Sudmarkian army}
      - {id: plf, name: Popular Front, aliases: [PLF]}
    """

  @Test(arguments: [
    ("A market was bombed, the PLF said, accusing the army of deliberately targeting civilians.", ["plf", "plf>army"]),
    ("The paramilitaries claimed to have taken three posts.", ["plf"]),
    ("The military said that the rebel group had shelled a camp.", ["army>plf"]),
    ("A paramilitary-held town was quiet, a doctor said.", ["other"]),
  ])
  func knowsArmiesAndMilitias(text: String, claims: [String]) throws {
    let codebook = try CodebookReader.read(Array(Self.forces.utf8), path: "codebook.yaml", lexicon: .english)
    let bytes = Array(text.utf8)
    let read = Annotator(codebook: codebook).annotate(
      Document(id: "d", bytes: bytes, blocks: [Block(.body, Span(0, bytes.count))]))
    let told = read.claims.map { claim in
      (claim.side.map { codebook.name(of: $0) } ?? "-") + (claim.blames.map { ">" + codebook.name(of: $0) } ?? "")
    }
    #expect(told == claims)
  }
}
