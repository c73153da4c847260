import Testing

@testable import Core

@Suite struct ClaimSpanTests {
  /// A marked text and the words of its claims.
  static let examples: [(String, [String])] = [
    (
      "[The ministry] <said> {that the village of Kesten was shelled}.",
      ["The ministry said that the village of Kesten was shelled."]
    ),
    (
      "In addition, [the ministry] <noted> {that there were losses, and Sudland has massed armour along the road}.",
      ["In addition, the ministry noted that there were losses", "Sudland has massed armour along the road."]
    ),
    (
      "[The ministry] <said> {the posts were fired on}. {Two guards died}.",
      ["The ministry said the posts were fired on.", "Two guards died."]
    ),
    (
      "[He] <said> {the army laid mines}, <2:adding> {2:that fighting broke out}.",
      ["He said the army laid mines", "adding that fighting broke out."]
    ),
    (
      "The fighting reached Kesten, and the bridge was destroyed.",
      ["The fighting reached Kesten", "the bridge was destroyed."]
    ),
    (
      "The clashes went on for hours and killed five soldiers near Ostra.",
      ["The clashes went on for hours", "killed five soldiers near Ostra."]
    ),
    (
      "The shelling stopped, and the response to provocations was limited.",
      ["The shelling stopped", "the response to provocations was limited."]
    ),
    (
      "The sides agreed on a truce, and on plans to open the road.",
      ["The sides agreed on a truce, and on plans to open the road."]
    ),
    (
      "The sides traded fire, which led to deaths among villagers.",
      ["The sides traded fire", "which led to deaths among villagers."]
    ),
    (
      "[He] <said> at a briefing accredited guests attended {that Kesten was shelled}.",
      ["He said at a briefing accredited guests attended that Kesten was shelled."]
    ),
    (
      "[He] <said> {that the army attacked Ostra: \"We ask for an end to it\"}.",
      ["He said that the army attacked Ostra:", "\"We ask for an end to it\"."]
    ),
    ("Ellen Ruud made a statement about the events.", []),
    ("Subscribe to our newsletter.", []),
    ("\"{An end to the shelling. We ask for it},\" [she] <said>.", ["\"An end to the shelling. We ask for it,\" she said."]),
    (
      "{Clashes broke out, and the army fought back at Ostra}, [the ministry] <said>.",
      ["Clashes broke out", "the army fought back at Ostra, the ministry said."]
    ),
    ("The army held Kesten and Ostra and the road between them.", ["The army held Kesten and Ostra and the road between them."]),
  ]

  @Test(arguments: examples) func cuts(_ marked: String, into words: [String]) {
    #expect(ClaimSample(marked).words == words)
  }

  @Test func titlesNeedNoVerb() {
    #expect(ClaimSample("New clashes on the border near Kesten", role: .title).claims.count == 1)
    #expect(ClaimSample("Clashes near Kesten", role: .caption).claims.isEmpty)
  }

  @Test func twoSourcesOnOneSpan() {
    let sample = ClaimSample("[[2:Both sides]] <<2:say>> {{2:artillery was used}}.")
    #expect(sample.words == ["Both sides say artillery was used.", "Both sides say artillery was used."])
    #expect(Set(sample.claims.map(\.id)).count == 2)
    #expect(sample.claims.map(\.side) == [SideID(0), SideID(1)])
  }

  @Test func deniedClaimStandsOnItsWords() {
    let sample = ClaimSample(
      "[The ministry] <denied> {[2:Sudland]'s <2:reports> {2:of attacks by the Norlandic army on villages}}.", stance: .denies,
      parent: 0)
    #expect(sample.claims.map(\.stance) == [.denies, .accuses])
    #expect(sample.claims.map(\.blames) == [nil, SideID(0)])
  }

  @Test func whatIsSaidBesideADenialIsNoDenial() {
    let sample = ClaimSample(
      "[The ministry] <said> {that {[2:Sudland]'s <2:reports>} {2:of attacks on villages} are untrue, and the answer to provocations is limited}.",
      stance: .denies, parent: 0)
    #expect(sample.claims.map(\.stance) == [.denies, .accuses, .asserts])
  }

  @Test func idsAreStable() {
    let marked = "[The ministry] <said> {that Kesten was shelled}."
    #expect(ClaimSample(marked).claims.map(\.id) == ClaimSample(marked).claims.map(\.id))
    #expect(ClaimSample(marked).claims.allSatisfy { $0.id.utf8.count == 5 })
  }

  @Test func aSourceOfThreeSentencesIsNarratedNowhere() {
    let sample = ClaimSample("\"{The post was hit. The road is cut. We answered the fire},\" [he] <said>.")
    #expect(sample.claims.count == 3)
    #expect(sample.claims.allSatisfy { $0.attribution == 0 })
  }

  @Test(arguments: ["", " ", ".", "and", "\u{0}", ", and", "50", "the", "\u{FFFD}\u{FFFD}", "\"", "killed", "a", "by"])
  func garbageIsNoClaim(_ text: String) { #expect(ClaimSample(text).claims.isEmpty) }

  @Test func aPageWithoutFullStopsEnds() {
    let page = String(repeating: "and they fired 12 shells, and ", count: 4000)
    _ = ClaimSample(page)
    _ = ClaimSample("[X] <said> {" + page + "}")
    _ = ClaimSample(String(repeating: "; killed and ", count: 45))
  }

  /// Where a report was written is no place of what it tells.
  @Test(arguments: [
    ("OSTRA, Sudland, March 4 (NPA) — The bridge at Kesten was shelled.", ["kesten"]),
    ("OSTRA (NPA) - The bridge at Kesten was shelled.", ["kesten"]),
    ("Ostra, March 4, 2022 (NPA).- The bridge at Kesten was shelled.", ["kesten"]),
    ("Ostra - the gate of Sudland - was shelled.", ["ostra"]), ("Ostra and Kesten were shelled.", ["ostra", "kesten"]),
  ])
  func aDatelineIsNoPlace(_ text: String, _ places: [String]) {
    let sample = ClaimSample(text)
    #expect(sample.claims.flatMap(\.places).map { ClaimSample.codebook[$0].id } == places)
  }
}
