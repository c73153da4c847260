import Testing

@testable import Core

/// Who has the floor where no sentence says who speaks: turns of a transcript, answers of an interview, a body's own statement.
@Suite struct FloorTests {
  static let transcripts: [(String, [String])] = [
    (
      """
      Ida Holm, who leads the cabinet, spoke to us by telephone in Ostby on Sunday.

      Q: Who fired first?

      A: They did. Sudmarkian troops shelled Ostby at dawn.

      Q: Did Norlandic soldiers cross the river near Kesten?

      A: Our soldiers stayed at home. We lost 12 men in Ostby.

      Velden did not answer our questions.
      """,
      [
        "narrator -", "ida-holm norland", "ida-holm norland", "ida-holm norland", "ida-holm norland", "narrator -",
      ]
    ),
    (
      """
      Briefing at the Norlandic Defence Ministry

      Ida Holm: Good morning. Sudmarkian troops shelled Ostby again.

      Question (Daily Post): Was Kesten hit?

      Ida Holm: The soldiers in Kesten opened fire on our post. We ask Sudmark to stop its fire.

      Our answer was short.

      Daily Post: Will there be talks?

      Ida Holm: There will be no talks with Sudmark.
      """,
      [
        "ida-holm norland", "ida-holm norland", "ida-holm norland", "ida-holm norland", "ida-holm norland", "ida-holm norland",
      ]
    ),
    // Labels that nobody takes up again are a list, no talk.
    (
      """
      A list of the night at Ostby.

      Ostby: two soldiers were killed at the bridge.

      Kesten: three soldiers were killed at the mill.

      Others: no soldiers were killed there.
      """,
      ["narrator -", "narrator -", "narrator -"]
    ),
  ]

  static func told(page: String) -> [String] {
    let document = DocumentReader().document(id: "d", bytes: Array(page.utf8))
    return Annotator(codebook: UnseenConflictTests.codebook).annotate(document).claims.map(UnseenConflictTests.told)
  }

  @Test(arguments: transcripts)
  func giveTurnsTheirSpeaker(page: String, claims: [String]) { #expect(Self.told(page: page).map(short) == claims) }

  /// Source and side: what follows from them has tests of its own.
  private func short(_ told: String) -> String { told.split(separator: " ").prefix(2).joined(separator: " ") }

  static let statements: [(String, [String])] = [
    (
      """
      Statement by the Ministry of Foreign Affairs of Norland on the situation at the river

      Ostby, 14 May 2021. Sudmarkian troops opened fire on Ostby this morning.

      Two houses burned in Ostby. The Ministry calls on Sudmark to stop its fire.
      """,
      ["norland-mfa norland", "norland-mfa norland", "norland-mfa norland", "norland-mfa norland"]
    ),
    (
      """
      Office of Public Information

      For immediate release

      Statement on the attack of the Norlanders

      Velden, 14 May 2021: The Norlanders attacked our positions near Kesten at dawn.

      Our troops are repelling the attack on Kesten.
      """,
      ["narrator -", "sudmark sudmark", "sudmark sudmark"]
    ),
    // A report on a ministry, though it is headed by one.
    (
      """
      Norlandic Foreign Ministry: river closed after shelling

      Shells fell on Ostby in the morning, and two houses burned there, according to people of the town.
      """,
      ["norland-mfa norland", "unlisted other", "unlisted other"]
    ),
    // An outlet that says "we".
    (
      """
      Fighting at the river

      Velden, 14 May 2021: Shells fell on Kesten at dawn, and we saw two houses burn there in the morning.
      """,
      ["narrator -", "narrator -", "narrator -"]
    ),
  ]

  @Test(arguments: statements)
  func giveStatementsTheirIssuer(page: String, claims: [String]) { #expect(Self.told(page: page).map(short) == claims) }
}
