@testable import Core

extension HardCase {
  /// Whose words they are, where the nearest name misleads.
  static let sources: [HardCase] = [
    HardCase(
      "D1: the ministry named last is not the one that denies",
      """
      The Cambodian Defence Ministry said that its posts along the moat were hit.

      The Vietnamese Defence Ministry said that it mourned the fallen rangers.

      In the statement of the ministry, it was stated that the reports spread by Thailand about rockets on a clinic near the old moat are not true.
      """,
      "The Cambodian Defence Ministry said that the reports spread by Thailand about rockets on a clinic near the old moat are not true.",
      expected: [
        Expected("cambodia-mod", "rockets on a clinic near the old moat are not true"),
        Expected("thailand", "rockets on a clinic near the old moat", by: "cambodia-mod"),
      ]),
    HardCase(
      "D1 cross: another article tells which ministry",
      """
      The Thai Defence Ministry said that the ridge near the old temple was quiet.

      The Cambodian Defence Ministry said that its posts were hit.

      The ministry denied that rockets struck a clinic and a school near the old moat on Friday.
      """,
      "The Thai Defence Ministry denied that rockets struck a clinic and a school near the old moat on Friday.",
      expected: [Expected("thailand-mod", "rockets struck a clinic and a school", .crossDocument)]),
    HardCase(
      "D4: told by one as a fact, by another as a claim", "Shells fell on the customs house at dawn.",
      "Cambodia has said shells fell on the customs house at dawn.",
      expected: [Expected("narrator", "customs house")]),
    HardCase(
      "D8: a government passes on what a guest stressed",
      """
      In the statement of the Cambodian government, it was stated that Anwar Ibrahim stressed that the shelling cannot be accepted.
      """, expected: [Expected("anwar-ibrahim", "the shelling cannot be accepted", by: "cambodia-government")]),
    HardCase(
      "D9: the press of a country is not its government",
      "Hun Manet called the council together at night, it was stated in the Cambodian press.",
      expected: [Expected("cambodia-media", "Hun Manet called the council together at night")]),
    HardCase(
      "D9: its media also report", "Cambodian media also reported that the school was closed.",
      expected: [Expected("cambodia-media", "the school was closed")]),
    HardCase(
      "D10: loaded words inside what is announced are the announcer's",
      """
      The Thai Defence Ministry announced that four rangers were wounded upon the provocation of Cambodia. Anwar Ibrahim called for calm.
      """,
      expected: [
        Expected("thailand-mod", "upon the provocation of Cambodia"), Expected("anwar-ibrahim", "calm"),
      ]),
    HardCase(
      "D11: likewise, but of the other side",
      """
      The Cambodian Defence Ministry said that its troops answered fire.

      Likewise, the head of the Foreign Relations Department of the Ministry of Defence, Winthai Suvaree, said at a briefing for attachés accredited in Bangkok that Cambodian troops had opened fire.
      """, expected: [Expected("winthai-suvaree", "Cambodian troops had opened fire")]),
    HardCase(
      "D15: a headline with its source behind a dash",
      """
      Fighting at the temple after Cambodia's attacks — Thailand

      The road to the temple is closed to all traffic.
      """, expected: [Expected("thailand", "Fighting at the temple after Cambodia's attacks")]),
    HardCase(
      "D22: a denial with the denied claim and a phrase in quotation marks",
      "The Thai army said that the reports spread by Cambodia about \"strikes on farms and clinics\" do not reflect the truth.",
      expected: [
        Expected("thailand-army", "do not reflect the truth", nil, nil, .denies),
        Expected("cambodia", "strikes on farms and clinics", nil, nil, .accuses, by: "thailand-army"),
      ]),
    HardCase(
      "D23: blamed in a country", "In Cambodia, Thailand is blamed for the fighting, saying that it attacked from three sides.",
      expected: [Expected("cambodia", "Thailand"), Expected("cambodia", "it attacked from three sides")]),
    HardCase(
      "D25: denies what they say over there",
      "Phnom Penh denies that they were the first to attack the Thai posts, as they say in Bangkok.",
      expected: [
        Expected("cambodia", "they were the first to attack the Thai posts", nil, nil, .denies),
        Expected("thailand", "they were the first to attack the Thai posts"),
      ]),
    HardCase(
      "D28: the label stays as printed", "The Cambodian Ministry of Foreign Affairs announced the death of a Cambodian soldier.",
      expected: [Expected("cambodia-mfa", "the death of a Cambodian soldier")]),
    HardCase(
      "D29: a bare ministry that says our units",
      """
      The Cambodian Defence Ministry said that the night was calm.

      “Our positions came under fire and our units answered it,” said the Ministry of Foreign Affairs.
      """, expected: [Expected("cambodia-mfa", "our units answered it", nil, .direct)]),
    HardCase(
      "D34: both sides say", "Both sides say heavy guns were used.",
      expected: [Expected("thailand", "heavy guns were used"), Expected("cambodia", "heavy guns were used")]),
  ]
}
