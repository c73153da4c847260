import Testing

@testable import Core

/// Whose the counted people are, by who struck them, who holds them, and what was counted before.
@Suite struct WhoseFigureTests {
  /// The doer is named; those who came to harm are the others'.
  static let victims: [(String, [String])] = [
    ("Three people were killed by Norlandic fire.", ["narrator - asserts killed 3 sudmark"]),
    (
      "Three villagers were killed by Norlandic shelling, a doctor said.",
      ["unlisted other asserts blames norland killed 3 civilian-sudmark"]
    ),
    (
      "Two soldiers died in Norlandic shelling, a doctor said.", ["unlisted other asserts blames norland killed 2 sudmark"]
    ),
    ("Sudmark's shelling left seven dead and 12 injured.", ["narrator - asserts killed 7 norland wounded 12 norland"]),
    (
      "Norland's fire killed one Sudmarkian soldier and wounded three.",
      ["narrator - asserts killed 1 sudmark wounded 3 sudmark"]
    ),
    (
      "Norland said that its air force had hit a base, killing 20 soldiers.", ["norland norland asserts killed 20 sudmark"]
    ),
    (
      "Norland's interior minister said police had arrested six people, two of them armed.",
      ["unlisted norland asserts captured 6 sudmark captured 2 sudmark"]
    ),
    ("Norland returned 20 prisoners to Sudmark.", ["narrator - asserts captured 20 sudmark"]),
    (
      "Norlandic vessels used water cannon on a supply boat. In March four sailors were cut by flying glass.",
      ["narrator - asserts", "narrator - asserts wounded 4 sudmark"]
    ),
    // Who lost them is told.
    (
      "Norland says it killed 20 Sudmarkian soldiers and lost two.",
      ["norland norland asserts killed 20 sudmark killed 2 norland"]
    ),
    ("Sudmark lost 12 men in an assault on Ostby.", ["narrator - asserts killed 12 sudmark"]),
    ("Norland admitted losing 10 soldiers.", ["norland norland confirms killed 10 norland"]),
    (
      "The Norlandic army said two of its guards died when they attacked a post.",
      ["norland-army norland confirms killed 2 norland"]
    ),
    (
      "The Sudmarkian military does not publish its losses, but a Norlandic general claims that up to 100 of its men have died.",
      ["narrator - asserts", "unlisted norland asserts killed 100 sudmark"]
    ),
    (
      "Ida Holm accused Sudmark of arming the group, three of whose members were shot dead.",
      ["ida-holm norland accuses blames sudmark killed 3 norland"]
    ),
    (
      "“Three of our peacekeepers were killed and 18 wounded,” Ida Holm said.",
      ["ida-holm norland confirms killed 3 norland wounded 18 norland"]
    ),
    (
      "“Our forces destroyed two brigades and took 430 prisoners,” Ida Holm said.",
      ["ida-holm norland asserts captured 430 sudmark"]
    ),
    ("“We lost 17 fighters,” Ida Holm said.", ["ida-holm norland confirms killed 17 norland"]),
    (
      "Six Norlandic policemen and at least ten Valean fighters were killed.",
      ["narrator - asserts killed 6 norland killed 10 other"]
    ),
    (
      "Norland counts 228 civilians and 170 soldiers among its dead.",
      ["norland norland asserts killed 228 civilian-norland killed 170 norland"]
    ),
    (
      "At least seven people, three of them children, were killed when a raid hit a school in Ostby.",
      ["narrator - asserts killed 7 civilian-norland killed 3 civilian-norland"]
    ),
    (
      "Norland's army said 12 of its soldiers and three civilians were killed and 30 people wounded.",
      ["norland-army norland confirms killed 12 norland killed 3 civilian-norland wounded 30 norland"]
    ),
    ("Norland and Sudmark exchanged 20 prisoners.", ["narrator - asserts captured 20 both"]),
    (
      "The Sudmarkian side suffered heavy losses: 30 dead and 50 wounded, the Norlandic army said.",
      ["norland-army norland asserts killed 30 sudmark wounded 50 sudmark"]
    ),
    (
      "A Norlandic strike on a bus killed at least seven people, including two children, Sudmarkian state television said.",
      ["sudmark-media sudmark accuses blames norland killed 7 civilian-sudmark killed 2 civilian-sudmark"]
    ),
    (
      "A Norlandic strike killed at least 20 people, including two civilians, Sudmarkian state television said.",
      ["sudmark-media sudmark accuses blames norland killed 20 sudmark killed 2 civilian-sudmark"]
    ),
    ("The Norlandic army eliminated 30 enemy fighters, it said.", ["norland-army norland asserts killed 30 sudmark"]),
    // Nobody is named as the doer.
    ("A Norlandic patrol was attacked and three guards were wounded.", ["narrator - asserts wounded 3 norland"]),
  ]

  @Test(arguments: victims)
  func findsWhoSuffered(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }

  static let headlines: [(String, [String])] = [
    ("Six killed as Norland shells Kesten", ["narrator - asserts killed 6 sudmark"]),
    ("Norlandic shelling kills six in Kesten", ["narrator - asserts killed 6 sudmark"]),
    ("Norlandic, Sudmarkian troops exchange fire at Kesten; at least 11 dead", ["narrator - asserts killed 11 both"]),
    ("Six dead in Sudmarkian raid on Ostby", ["narrator - asserts killed 6 norland"]),
  ]

  @Test(arguments: headlines)
  func readsTollsOfHeadlines(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text, role: .title) == claims) }

  /// Counts beside counts, and counts of those told of before.
  static let lists: [(String, [String])] = [
    (
      "Three soldiers and two children from Norland, and one Sudmarkian officer, were killed.",
      ["narrator - asserts killed 3 norland killed 2 civilian-norland killed 1 sudmark"]
    ),
    (
      "In Kesten, an administrator said one man, aged 70, had been killed and five villagers wounded by Norlandic shelling.",
      ["unlisted sudmark accuses blames norland killed 1 civilian-sudmark wounded 5 civilian-sudmark"]
    ),
    (
      "Twelve people were killed in Ostby. Of the 12, seven were children.",
      [
        "narrator - asserts killed 12 civilian-norland",
        "narrator - asserts killed 12 civilian-norland killed 7 civilian-norland",
      ]
    ),
    (
      "Ten civilians were killed in Ostby, the ombudsman said. Among the ten, he specified, were five children.",
      [
        "unlisted other asserts killed 10 civilian-norland",
        "unlisted other asserts killed 10 civilian-norland killed 5 civilian-norland",
      ]
    ),
    (
      "Norland's police arrested six Sudmarkians on Monday. Four of those detained were miners, a lawyer said.",
      ["narrator - asserts captured 6 civilian-sudmark", "unlisted other asserts captured 4 civilian-sudmark"]
    ),
    (
      "As a result, hundreds of thousands of people, mostly ethnic Sudmarkians, became refugees.",
      ["narrator - asserts displaced 100000 civilian-sudmark"]
    ),
    (
      "Two brothers and a priest were killed in Kesten.",
      ["narrator - asserts killed 2 civilian-sudmark killed 1 civilian-sudmark"]
    ),
    ("Norland said Sudmark's losses amounted to 120.", ["norland norland asserts killed 120 sudmark"]),
    (
      "At least 200 people were killed, including ten civilians, and more than 400 injured, an ombudsman said. Among the ten were five children.",
      [
        "unlisted other asserts killed 200 other killed 10 other", "unlisted other asserts wounded 400 other",
        "narrator - asserts killed 10 other killed 5 other",
      ]
    ),
    // What was counted before was something else.
    (
      "Twelve people were killed in Ostby. Of the 30 houses, seven were burned.",
      ["narrator - asserts killed 12 civilian-norland", "narrator - asserts"]
    ),
  ]

  @Test(arguments: lists)
  func sharesOwners(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }

  /// A side owns to the losses of its forces; it tells of its dead civilians.
  static let admissions: [(String, [String])] = [
    (
      "Nine civilians died in Ostby, Norland's health ministry said.",
      ["norland-health norland asserts killed 9 civilian-norland"]
    ),
    (
      "The Norlandic army reported 10 dead and 20 wounded.",
      ["norland-army norland confirms killed 10 norland wounded 20 norland"]
    ),
  ]

  @Test(arguments: admissions)
  func confirmsLossesOfForces(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }

  /// Where a state fights a movement, gendarmes are the state's.
  @Test(arguments: [
    ("A car bomb wounded six gendarmes on Monday.", "wounded 6 norland"),
    ("A car bomb wounded six people on Monday.", "wounded 6 other"),
  ])
  func regularsAreTheStates(text: String, figures: String) throws {
    let yaml = "sides:\n  - {id: norland, name: Iceland}\n  - {id: front, name: Valley Front, aliases: [VF]}\n"
    let codebook = try CodebookReader.read(Array(yaml.utf8), path: "codebook.yaml", lexicon: .english)
    let bytes = Array(text.utf8)
    let read = Annotator(codebook: codebook).annotate(
      Document(id: "d", bytes: bytes, blocks: [Block(.body, Span(0, bytes.count))]))
    let told = read.claims.flatMap(\.figures).map { figure in
      var owner = "other"
      if case .side(let side) = figure.owner { owner = codebook.name(of: side) }
      return "\(figure.kind.rawValue) \(figure.value ?? 0) \(owner)"
    }
    #expect(told == [figures])
  }
}
