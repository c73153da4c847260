@testable import Core

extension HardCase {
  /// Cues of translated text, damaged quotations, and quotations that are none.
  static let cues: [HardCase] = [
    HardCase(
      "D2: two marks opened, one closed",
      """
      In the statement made by the Vietnamese Defence Ministry, “We wish the wounded a quick recovery. “It fires on farms and must stop at once,” the statement said.
      """,
      expected: [
        Expected("vietnam-mod", "We wish the wounded a quick recovery", nil, .direct),
        Expected("vietnam-mod", "must stop at once", nil, .direct),
      ]),
    HardCase(
      "D5: it is stated", "It is stated that the two armies signed a truce.",
      expected: [Expected("-", "the two armies signed a truce")]),
    HardCase(
      "D6: a participle, then a quotation",
      "Stating that the losses are still being counted, Hun Manet said, “As of now we have nine dead, and this is not the last word.”",
      expected: [
        Expected("hun-manet", "the losses are still being counted", nil, .indirect),
        Expected("hun-manet", "nine dead", nil, .direct),
      ]),
    HardCase(
      "D7: used the phrases",
      "In the message of the Thai army, “Our rangers hold the ridge and will go on holding it.” used the phrases.",
      expected: [Expected("thailand-army", "hold the ridge", nil, .direct)]),
    HardCase(
      "D7: statements were included",
      "In the announcement made by the Thai Defence Ministry, “No shell of ours fell on a village.” statements were included.",
      expected: [Expected("thailand-mod", "No shell of ours", nil, .direct)]),
    HardCase(
      "D13: he, in quotation marks",
      "Anwar Ibrahim expressed concern, in which “he is deeply troubled by the shelling along the river.”",
      expected: [Expected("anwar-ibrahim", "troubled", nil, .indirect)]),
    HardCase(
      "D14: a hedge stays in what is said",
      "Anwar Ibrahim expressed concern over the fighting, including reported strikes on farms.",
      expected: [Expected("anwar-ibrahim", "including reported strikes on farms")]),
    HardCase(
      "D26: a false full stop within the cue",
      "“Our guns are silent and our men hold the hill,” it says. in the message of the Cambodian authorities.",
      expected: [Expected("cambodia-government", "our men hold the hill", nil, .direct)]),
    HardCase(
      "D32: information about losses",
      "The Thai Defence Ministry released information about the loss of 12 and Cambodia's 9 servicemen.",
      expected: [Expected("thailand-mod", "the loss of 12 and Cambodia's 9 servicemen")]),
  ]
}
