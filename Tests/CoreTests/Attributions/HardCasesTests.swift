import Testing

@testable import Core

/// The hard cases of conflict reporting, D1 to D35: translated cues, lost words, bare institutions, one voice in another.
@Suite("Hard cases")
struct HardCasesTests {
  static let cases = HardCase.sources + HardCase.carried + HardCase.cues

  @Test("who says it", arguments: cases)
  func whoSaysIt(_ example: HardCase) throws {
    let documents = example.documents
    let first = try #require(documents.first)
    for expected in example.expected {
      let holds = expected.holds(in: first)
      #expect(holds, "\(expected)\n\(first.sayings)")
    }
  }

  @Test("D16: one statement told four times is four records of one source")
  func onceTold() throws {
    let words = """
      Both armies have losses, Thai Defence Ministry says

      Both armies have losses, the Thai Defence Ministry said on Friday.

      The Thai Defence Ministry reported that both armies have losses.

      There are losses in both armies, according to the Thai Defence Ministry.
      """
    let first = try #require(HardCase("D16", words, expected: []).documents.first)
    #expect(first.attributions.count == 4, "\(first.sayings)")
    #expect(Set(first.attributions.map { AttributionTests.name($0.source) }) == ["thailand-mod"], "\(first.sayings)")
  }

  @Test(
    "D18, D31: the opposite side and the enemy are the speaker's",
    arguments: [
      ("The Thai army said that sabotage groups of the opposite side mined the road to the temple.", "cambodia"),
      ("“From eight in the morning the enemy has shelled our villages,” the Cambodian army said.", "thailand"),
    ])
  func theEnemy(_ words: String, _ side: String) throws {
    let first = try #require(HardCase("D18", words, expected: []).documents.first)
    let blamed = first.claims.compactMap(\.blames).map { Borderland.codebook.sides[Int($0.index)].id }
    #expect(blamed.contains(side), "\(first.sayings)")
  }

  @Test("D12: the opposite of a claim opposes it")
  func theOpposite() throws {
    let words = "Thailand says Cambodia fired first. Cambodia claims the opposite and blames Thailand for the fighting."
    let first = try #require(HardCase("D12", words, expected: []).documents.first)
    #expect(first.claims.contains { $0.stance == .denies || $0.stance == .accuses && $0.source != .narrator })
    #expect(Expected("cambodia", "Thailand for the fighting").holds(in: first), "\(first.sayings)")
  }

  @Test("D11: the official of a bare ministry belongs where those who hear him are accredited, not to whoever spoke before")
  func likewise() throws {
    let words = """
      The Cambodian Defence Ministry said that its troops answered fire.

      Likewise, the head of the Foreign Relations Department of the Ministry of Defence, Somchai Petch, said at a briefing for attachés accredited in Thailand that Cambodian troops had opened fire.
      """
    let first = try #require(HardCase("D11", words, expected: []).documents.first)
    let official = try #require(first.attributions.last, "\(first.sayings)")
    #expect(official.side.map { Borderland.codebook.sides[Int($0.index)].id } == "thailand", "\(first.sayings)")
    #expect(first.claims.last?.blames.map { Borderland.codebook.sides[Int($0.index)].id } == "cambodia")
  }

  @Test("D14: three wordings of one statement keep their hedge, are nobody's verbatim words, and have one origin")
  func threeWordings() throws {
    let documents = HardCase(
      "D14",
      "Anwar Ibrahim expressed deep concern over the fighting on the border, including reported strikes on farms in Cambodia.",
      "Anwar Ibrahim expressed concern, in which “he is deeply troubled by the strikes on farms along the border”.",
      "Anwar Ibrahim said he was deeply concerned about the strikes along the border.", expected: []
    ).documents
    #expect(documents.count == 3)
    for document in documents {
      let sources = document.attributions.map { AttributionTests.name($0.source) }
      #expect(sources == ["anwar-ibrahim"], "\(document.sayings)")
      #expect(document.attributions.allSatisfy { $0.mode == .indirect }, "\(document.sayings)")
    }
    #expect(Expected("anwar-ibrahim", "including reported strikes on farms").holds(in: documents[0]))
  }

  @Test("D20: some positions of the army are those of the army whose ministry speaks")
  func someArmyPositions() throws {
    let words = "The Thai Defence Ministry says that some army positions, shelters and posts are under heavy fire from mortars."
    let first = try #require(HardCase("D20", words, expected: []).documents.first)
    let claim = try #require(first.claims.first { $0.source != .narrator }, "\(first.sayings)")
    #expect(AttributionTests.name(claim.source) == "thailand-mod")
    let blamed = claim.blames.map { Borderland.codebook.sides[Int($0.index)].id }
    #expect(blamed != "thailand")
    let hit = claim.recipients.map { Borderland.codebook[$0].id }
    #expect(hit.allSatisfy { $0.hasPrefix("thailand") }, "\(hit)")
  }

  @Test("D32: information on the loss of 12 and the other side's 9 tells two tolls of two sides")
  func twoTolls() throws {
    let words = "The Thai Defence Ministry released information about the loss of 12 and Cambodia's 9 servicemen."
    let first = try #require(HardCase("D32", words, expected: []).documents.first)
    let figures = first.claims.flatMap(\.figures)
    #expect(first.claims.allSatisfy { AttributionTests.name($0.source) == "thailand-mod" }, "\(first.sayings)")
    #expect(figures.map(\.value) == [12, 9])
    #expect(figures.map(\.owner) == [.side(SideID(0)), .side(SideID(1))])
  }

  @Test("what another article settles keeps the reading that lost")
  func alternativesAreKept() throws {
    let settled = try #require(HardCase.sources.first { $0.testDescription.hasPrefix("D1 cross:") }?.documents.first)
    let read = try #require(settled.attributions.first { $0.basis == .crossDocument }, "\(settled.sayings)")
    #expect(read.alternatives.map { AttributionTests.name($0.source) } == ["cambodia-mod"])
    #expect(read.alternatives.allSatisfy { $0.because.contains("1.txt") })
  }
}
