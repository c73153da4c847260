@testable import Core

extension HardCase {
  /// Reports that go on without naming their source, and those that only seem to.
  static let carried: [HardCase] = [
    HardCase(
      "D3: a result of measures, without a cue",
      """
      The Thai Defence Ministry said that mines were laid by night between the posts.

      As a result of the measures taken by the Thai troops to prevent this, fighting broke out.
      """, expected: [Expected("thailand-mod", "fighting broke out", .continued)]),
    HardCase(
      "D8: a guest's words bare, behind a government's report",
      """
      According to the Cambodian government, Hun Manet called Anwar Ibrahim. During the call, Anwar Ibrahim stressed that the shelling cannot be accepted.
      """, expected: [Expected("anwar-ibrahim", "the shelling cannot be accepted")]),
    HardCase(
      "D17: the statement underlined",
      """
      The Thai Defence Ministry said that there were losses. The statement underlined that the administration in Phnom Penh bears the blame.
      """, expected: [Expected("thailand-mod", "the administration in Phnom Penh bears the blame")]),
    HardCase(
      "D19: to prevent this",
      "The Thai army said mines were laid by night. To prevent this, the Thai army took urgent measures and a battle took place.",
      expected: [Expected("thailand-army", "a battle took place", .continued)]),
    HardCase(
      "D20: some positions of the army",
      "The Thai Defence Ministry said that there was shooting and some positions of the army are under heavy fire.",
      expected: [Expected("thailand-mod", "some positions of the army are under heavy fire")]),
    HardCase(
      "D21: it is also noted that",
      """
      The Thai Defence Ministry said that the pass was shelled.

      It is also noted that there are losses among the personnel, and Cambodia has massed armour in the valley.
      """, expected: [Expected("thailand-mod", "Cambodia has massed armour in the valley", .continued)]),
    HardCase(
      "D24: because of this, somebody else's garrison",
      """
      Cambodia says its posts were shelled.

      Because of this, the Lao garrison in Pakse was put on alert.
      """, expected: [Expected("narrator", "garrison")]),
    HardCase(
      "D27: it is also known that",
      """
      The Thai Defence Ministry said that the pass was shelled.

      It is also known that two reporters were hurt.
      """, expected: [Expected("-", "two reporters were hurt")]),
    HardCase(
      "D30: a colon, then a quotation without a cue",
      """
      According to the information of the Cambodian Defence Ministry, Thai forces used rockets in the direction of Preah Vihear:

      “From eight in the morning the enemy resumed its attack with howitzers and mortars.”
      """,
      expected: [
        Expected("cambodia-mod", "Thai forces used rockets"),
        Expected("cambodia-mod", "the enemy resumed its attack", .continued, .direct),
      ]),
    HardCase(
      "D33: noted in a readout that nobody signed",
      """
      Hun Manet and Anwar Ibrahim had a talk on the telephone.

      It is noted in the information that the leaders agreed to meet in Surin.
      """, expected: [Expected("-", "the leaders agreed to meet in Surin")]),
    HardCase(
      "D35: emphasized by nobody", "During the talk, the importance of restraint was emphasized.",
      expected: [Expected("-", "the importance of restraint")]),
  ]
}
