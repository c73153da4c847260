import Testing

@testable import Core

/// A figure as the tests write it: `killed 49 exact norland`.
private func told(_ figure: Figure) -> String {
  func name(_ side: SideID) -> String { ClaimSample.codebook.name(of: side) }
  let owner =
    switch figure.owner {
    case .side(let side): name(side)
    case .civilians(let side): "civilian-" + name(side)
    case .both: "both"
    case .other: "other"
    }
  let parts = figure.parts.isEmpty ? "" : " =" + figure.parts.map(String.init).joined(separator: "+")
  return "\(figure.kind.rawValue) \(figure.value.map(String.init) ?? figure.words) \(figure.bound.rawValue) \(owner)\(parts)"
}

@Suite struct FigureTests {
  /// A marked text, spoken by Norland where it has a source, and its figures.
  static let examples: [(String, [String])] = [
    ("[He] <said> {that 49 Sudlandic soldiers died in the fighting}.", ["killed 49 exact sudland"]),
    ("[He] <said>, {“We have 12 people who died, but this is not the final figure}.”", ["killed 12 at_least norland"]),
    ("[It] <reported> {the loss of 50 and Sudland's 47 servicemen}.", ["killed 50 exact norland", "killed 47 exact sudland"]),
    (
      "[It] <said> {that 31 soldiers from the Norlandic army and 6 guards, a total of 37 soldiers, lost their lives}.",
      ["killed 37 exact norland =31+6"]
    ),
    ("[It] <said> {37 (31 and 6) servicemen were killed}.", ["killed 37 exact norland =31+6"]),
    (
      "[It] <reported> {the death of two contractors and the wounding of 14 soldiers}.",
      ["killed 2 exact norland", "wounded 14 exact norland"]
    ),
    ("[It] <announced> {the death of a Norlandic soldier}.", ["killed 1 exact norland"]),
    ("The shelling of Kesten killed at least five civilians.", ["killed 5 at_least civilian-norland"]),
    ("The shelling left 3 dead and about 20 wounded.", ["killed 3 exact other", "wounded 20 about other"]),
    (
      "[It] <said> {it had killed more than 70 soldiers and captured nine}.",
      ["killed 70 at_least sudland", "captured 9 exact sudland"]
    ),
    ("During the war of 1990–1995, 20,000 people died.", ["killed 20000 exact both"]),
    (
      "As a result, hundreds of thousands of people, mostly ethnic Sudlandic villagers, became refugees.",
      ["displaced 100000 at_least civilian-sudland"]
    ),
    ("The Westmark mission of about 2,000 people stands along the line.", ["other 2000 about other"]),
    ("[It] <says> {several Norlandic soldiers were wounded}.", ["wounded several exact norland"]),
    (
      "[It] <said> {twenty-one Sudlandic troops and three civilians were killed on both sides of Ostra}.",
      ["killed 21 exact sudland", "killed 3 exact both"]
    ),
    ("The death toll rose to 64.", ["killed 64 exact other"]),
    ("[It] <said> {Sudland's toll rose from 49 to 105}.", ["killed 105 exact sudland"]),
    ("[It] <said> {between 10 and 15 of its soldiers were killed}.", ["killed 10 at_least norland"]),
    ("[It] <said> {as many as 40 people were injured}.", ["wounded 40 at_most norland"]),
    (
      "[It] <said> {that seven Norlandic and nine Sudlandic soldiers were killed}.",
      ["killed 7 exact norland", "killed 9 exact sudland"]
    ),
    (
      "[It] <said> {six villagers were killed and 21 injured near Ostra}.",
      ["killed 6 exact civilian-norland", "wounded 21 exact civilian-norland"]
    ),
    (
      "[It] <said> {six villagers were killed and 21 guards wounded near Ostra}.",
      ["killed 6 exact civilian-norland", "wounded 21 exact norland"]
    ),
    ("In all, 10-15 fighters are missing near Ostra.", ["missing 10 at_least other"]),
    ("Up to 400 people were displaced from Ostra.", ["displaced 400 at_most civilian-sudland"]),
    // Verbs of hurt, nouns of the dead.
    ("[It] <said> {six Norlandic guards were hurt}.", ["wounded 6 exact norland"]),
    ("[It] <said> {four Norlandic guards were cut by splinters}.", ["wounded 4 exact norland"]),
    ("[It] <said> {the road was cut and four Norlandic guards stayed}.", ["other 4 exact norland"]),
    (
      "[It] <said> {a rocket left one civilian dead and 17 hurt}.",
      ["killed 1 exact civilian-norland", "wounded 17 exact civilian-norland"]
    ),
    ("[It] <said> {it had arrested 12 Sudlandic fighters}.", ["captured 12 exact sudland"]),
    ("[It] <said> {two dozen Norlandic guards were wounded}.", ["wounded 24 exact norland"]),
    ("[It] <said> {a guard lost his life}.", ["killed 1 exact norland"]),
    ("[It] <said> {the army had lost a captain}.", ["killed 1 exact norland"]),
    ("[It] <said> {the corpses of more than 30 people were lying in Kesten}.", ["killed 30 at_least civilian-norland"]),
    ("At least 40 bodies were buried in Ostra.", ["killed 40 at_least civilian-sudland"]),
    // Whose: people of a place are its civilians, an ellipsis counts the same people, "its" is who speaks.
    (
      "[It] <said> {five people were killed and 35 wounded in Ostra}.",
      ["killed 5 exact civilian-sudland", "wounded 35 exact civilian-sudland"]
    ),
    (
      "[It] <said> {four residents were killed and more than ten wounded}.",
      ["killed 4 exact civilian-norland", "wounded 10 at_least civilian-norland"]
    ),
    ("[It] <said> {12 people were killed in Kesten and in Ostra}.", ["killed 12 exact norland"]),
    ("[It] <said> {six Sudlandic soldiers were killed in Kesten}.", ["killed 6 exact sudland"]),
    ("[He] <spoke> of {the death of 13 of his country's soldiers near Ostra}.", ["killed 13 exact norland"]),
    // No figures: they count nobody.
    ("[It] <said> {it had bombed a military hangar, which killed nobody}.", []),
    ("[It] <said> {two refugee camps were shelled}.", []),
    ("Over 300 settlements and villages were occupied.", []),
    ("Under Article 4 the council adopted four resolutions on the war.", []),
    ("From 08am the army fired 12 missiles at 3 positions.", []),
    ("The 2nd Army fought on Route 6 in 2020.", []),
    ("A soldier said the village was attacked.", []),
    ("Norland, with 3 million dollars of aid, fought on.", []),
    ("The president, aged 61, was killed.", []),
  ]

  @Test(arguments: examples) func counts(_ marked: String, as figures: [String]) {
    let found = ClaimSample(marked, times: ["1990–1995", "2020"]).claims.flatMap(\.figures).map(told)
    #expect(found == figures)
  }

  @Test func hugeNumbersDoNotTrap() {
    _ = ClaimSample("The war killed 999999999999 million million people and 99999999999999999999999 soldiers died.")
  }
}

@Suite struct PartialLossTests {
  /// What a man may lose short of his life.
  @Test(arguments: ["a sailor had lost his thumb", "a sailor lost an eye in the shelling", "a sailor lost the rifle"])
  func killsNobody(_ words: String) {
    let figures = ClaimSample("[It] <said> {" + words + "}.").claims.flatMap(\.figures)
    #expect(!figures.contains { $0.kind == .killed })
  }

  @Test func soldiersOfAThirdPartyAreNoSides() {
    let sample = ClaimSample(
      "[It] <said> {three of its soldiers had died between the armies of Norland and Sudland}.", side: "westmark")
    #expect(sample.claims.flatMap(\.figures).map(told) == ["killed 3 exact other"])
  }
}

@Suite struct StruckFigureTests {
  /// Two sentences, the first by Norland, and whose dead the second counts.
  static let examples: [(String, String, [String])] = [
    ("who was shelled just before", "Six villagers and two guards died in the shelling.", ["civilian-norland", "norland"]),
    ("another shelling is another story", "Six villagers died in a shelling.", ["other"]),
    ("who is named counts", "Six Sudlandic villagers died in the shelling.", ["civilian-sudland"]),
  ]

  @Test(arguments: examples) func counts(_ name: String, _ second: String, as owners: [String]) {
    let sample = ClaimSample("[The army] <said> {that the Sudlandic army shelled Kesten}. " + second)
    let figures = sample.claims.flatMap(\.figures).map { told($0).split(separator: " ").last.map(String.init) }
    #expect(figures == owners)
  }
}
