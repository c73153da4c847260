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
    (
      "The death toll from the shelling of Ostby rose to nine on Sunday, a doctor said.",
      ["unlisted other asserts killed 9 civilian-norland"]
    ),
    (
      "At least 12 people were killed in Norland and eight on the Sudmarkian side, a monitor said.",
      ["unlisted other asserts killed 12 civilian-norland killed 8 sudmark"]
    ),
    (
      "Norland put its losses at 23 and said more than 200 militants had been killed.",
      ["norland norland confirms killed 23 norland", "norland norland asserts killed 200 sudmark"]
    ),
    (
      "Norland's army said Sudmarkian troops fired on a post, killing one soldier and wounding two others.",
      ["norland-army norland accuses blames sudmark killed 1 norland wounded 2 norland"]
    ),
    (
      "Four Norlanders, including a monk, were killed in the raid, a doctor said.",
      ["unlisted other asserts killed 4 civilian-norland"]
    ),
    (
      "A doctor said 12 people, including three children, died in the strike on Kesten.",
      ["unlisted other asserts killed 12 civilian-sudmark killed 3 civilian-sudmark"]
    ),
    (
      "The number killed in Norland has risen to 15, among them a soldier, a doctor said.",
      ["unlisted other asserts killed 15 norland"]
    ),
    (
      "Norlandic forces were responsible for the deaths of at least 40 civilians, a monitor said.",
      ["unlisted other accuses blames norland killed 40 civilian-sudmark"]
    ),
    (
      "Norlandic and Sudmarkian troops traded fire on Thursday, killing at least 11 people.",
      ["narrator - asserts killed 11 both"]
    ),
    (
      "Norland's army said 20 captured soldiers would be handed over.", ["norland-army norland asserts captured 20 sudmark"]
    ),
    ("A car bomb wounded six gendarmes, Norland's police said.", ["norland-police norland confirms wounded 6 norland"]),
    ("Fifteen attackers were neutralised, Norland's army said.", ["norland-army norland asserts killed 15 sudmark"]),
    ("A Norlandic soldier lost a leg to a landmine.", ["narrator - asserts"]),
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
    (
      "Norland's coast guard said a Sudmarkian tug had ignored warnings. The tug violated the rules, it added.",
      ["norland-coast-guard norland accuses blames sudmark", "norland-coast-guard norland accuses blames sudmark"]
    ),
    (
      "According to Sudmark's state television, a Norlandic speedboat entered the bay without permission.",
      ["sudmark-media sudmark accuses blames norland"]
    ),
    (
      "Norlandic crews looted two boats, Velden says: they took seven rifles and burned the hulls.",
      ["sudmark sudmark accuses blames norland"]
    ),
    (
      "The Norlandic envoy wrote that her country condemns Sudmark's raids, which she said were cowardly.",
      ["unlisted norland accuses blames sudmark"]
    ),
    (
      "Disregarding repeated solemn warnings, a Norlandic tug entered the bay, Sudmark's navy said.",
      ["sudmark-army sudmark accuses blames norland"]
    ),
    (
      "A guard was hurt by a landmine that Velden says had been newly laid by Norland.",
      ["narrator - asserts wounded 1 other", "sudmark sudmark accuses blames norland"]
    ),
    (
      "Norland blamed the blast on Sudmark, which denied involvement.",
      ["norland norland accuses blames sudmark", "sudmark sudmark denies"]
    ),
    (
      "Norland, which blames Sudmark for two raids overnight, has said it reserves the right to respond.",
      ["norland norland accuses blames sudmark", "norland norland asserts"]
    ),
    (
      "Norland sent six jets, one of which bombed a target inside Sudmark, the army wrote on its website.",
      ["norland-army norland asserts"]
    ),
    (
      "A French spokesman condemned the attacks without saying who was behind them.", ["unlisted other accuses"]
    ),
    ("Norland says sailors were threatened with axes.", ["norland norland asserts"]),
    ("Norland's claims are “a pack of lies”, the Sudmarkian army said.", ["sudmark-army sudmark denies"]),
    ("“Norland does not target civilians,” a Norlandic official said.", ["unlisted norland denies"]),
    ("Norland said it was not responsible for the blast in Kesten.", ["norland norland denies"]),
    // Not to blame.
    ("Norland's army said the bridge was destroyed by a flood on the Sudmarkian side.", ["norland-army norland asserts"]),
    (
      "Ida Holm expressed condolences to Sudmark over the deaths in the Kesten attack.", ["ida-holm norland expresses"]
    ),
    (
      "Norland condemned a bombing in Kesten that killed ten villagers.",
      ["norland norland accuses killed 10 civilian-sudmark"]
    ),
    ("Norland accuses France of sending weapons to Sudmark's army.", ["norland norland accuses"]),
    (
      "Norland's coast guard said a Sudmarkian tug had ignored warnings. Our boat attacked nobody, it added.",
      ["norland-coast-guard norland accuses blames sudmark", "norland-coast-guard norland asserts"]
    ),
    ("Norland said the village lies on its side of the river.", ["norland norland asserts"]),
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

  private static func owner(_ owner: Figure.Owner, _ codebook: Codebook) -> String {
    switch owner {
    case .side(let side): codebook.name(of: side)
    case .civilians(let side): "civilian-" + codebook.name(of: side)
    case .both: "both"
    case .other: "other"
    }
  }

  @Test(arguments: [
    ("A market was bombed, the PLF said, accusing the army of deliberately targeting civilians.", ["plf", "plf>army"]),
    ("The paramilitaries claimed to have taken three posts.", ["plf"]),
    ("The PLF said the army had killed 12 villagers and six fighters.", ["plf>army killed 12 other killed 6 plf"]),
    ("The paramilitaries put their own losses at 19 and claimed to have taken three posts.", ["plf killed 19 plf", "plf"]),
    ("Militia shelling kills 41 in a camp, a doctor said.", ["other killed 41 other"]),
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
        + claim.figures.map { " \($0.kind.rawValue) \($0.value ?? 0) " + Self.owner($0.owner, codebook) }.joined()
    }
    #expect(told == claims)
  }
}
