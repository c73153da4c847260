import Testing

@testable import Core

/// Sources whom only what was told before identifies: "its spokesman", a general, "he" of whom the article told.
@Suite struct SpeakersInContextTests {
  static let officials: [(String, [String])] = [
    (
      "Sudmark's defence ministry rejected that account. Its spokeswoman, Petra Juhl, said Norlandic troops had shelled Kesten.",
      ["sudmark-mod sudmark denies", "unlisted sudmark accuses blames norland"]
    ),
    (
      "Sudmark's coast guard said a boat had sunk. “Two of our men died,” coast guard spokesman Lt. Otto Brandt told reporters.",
      ["sudmark-coast-guard sudmark asserts", "unlisted sudmark confirms killed 2 sudmark"]
    ),
    (
      "Velden denied that. “Our patrol was lawful,” Defence Secretary Tomas Veld told reporters.",
      ["sudmark sudmark denies", "unlisted sudmark asserts"]
    ),
    (
      "Norland said Sudmarkian troops had shelled Ostby. “They fired first,” General Arne Dahl told a briefing.",
      ["norland norland accuses blames sudmark", "unlisted norland accuses blames sudmark"]
    ),
    (
      "Moscow called for restraint. Foreign Minister Pavel Orlov said that the fighting must end.",
      ["russia other appeals", "unlisted other appeals"]
    ),
    (
      "Sudmark closed a channel, coast guard spokesman Otto Brandt said. The channel is mined, Brandt added.",
      ["unlisted sudmark asserts", "unlisted sudmark asserts"]
    ),
    (
      "In Kesten, a provincial administrator said one man had been killed by Norlandic shelling.",
      ["unlisted sudmark accuses blames norland killed 1 sudmark"]
    ),
    (
      "Norland's army said its post was shelled. Two of its soldiers were wounded.",
      ["norland-army norland asserts", "norland-army norland confirms wounded 2 norland"]
    ),
    (
      "The General Command of the Norlandic army reported a breach. The shelling hurt seven guards, it added.",
      ["unlisted norland asserts", "unlisted norland confirms wounded 7 norland"]
    ),
    ("A Sudmark-linked news agency said the pass was open.", ["unlisted other asserts"]),
    (
      "Sudmark's defence ministry denied that. Explaining that they reject Sudmark's terms, Norland's envoy said that talks would end.",
      ["sudmark-mod sudmark denies", "unlisted norland denies", "unlisted norland asserts"]
    ),
    (
      "Olga Brun, the foreign minister of Norland, flew to Ostby. There would be an answer, Brun warned.",
      ["unlisted norland expresses"]
    ),
    (
      "Norland blamed Sudmark. The latter denied it.", ["norland norland accuses blames sudmark", "sudmark sudmark denies"]
    ),
    (
      "Sudmark's defence minister, General Ivo Kost, denied that. The spokesman of the ministry, Lars Pohl, said a drone fell.",
      ["unlisted sudmark denies", "unlisted sudmark asserts"]
    ),
    (
      "Shells fell on Kesten. Officials there said two houses burned. Residents there said they had fled.",
      ["narrator - asserts", "unlisted sudmark asserts", "unlisted other asserts"]
    ),
    (
      "Shells fell on Kesten. In the village, police officials said two houses burned.",
      ["narrator - asserts", "unlisted sudmark asserts"]
    ),
    // What only tells more of a speaker is not the speaker.
    ("France's Ana Ruiz, who chairs the UN council, urged both sides to stop.", ["unlisted other appeals"]),
    ("The Russia-backed Sudmark said it had taken Ostby.", ["sudmark sudmark asserts"]),
    (
      "By the count of a monitoring group, Norlandic boats had entered the bay ten times.",
      ["unlisted other asserts"]
    ),
    ("Norland says Sudmark promised in 1999 to leave the valley.", ["norland norland asserts"]),
    ("Ida Holm took full responsibility for the raid.", ["ida-holm norland confirms"]),
    ("Sudmark's defence ministry put the number of Norlanders killed at 30.", ["sudmark-mod sudmark asserts killed 30 norland"]),
    ("Norlandic boats had entered the bay, Sudmark's foreign ministry let it be known.", ["sudmark-mfa sudmark asserts"]),
    // Nobody's official.
    (
      "Norland's army said its post was shelled. Two of its neighbours condemned the attack.",
      ["norland-army norland asserts", "unlisted other accuses"]
    ),
    (
      "Norland said Sudmarkian troops had shelled Ostby. Retired schoolteacher Arne Dahl said his roof was gone.",
      ["norland norland accuses blames sudmark", "unlisted other asserts"]
    ),
    (
      "Norland closed the pass. Secretary-General Ana Ruiz said that the road must stay open.",
      ["narrator - asserts", "unlisted other appeals"]
    ),
  ]

  @Test(arguments: officials)
  func findsWhoseOfficial(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }

  static let pronouns: [(String, [String])] = [
    (
      "Prime Minister Ida Holm has spoken in Ostby. The valley will not be given up, she says.",
      ["narrator - asserts", "ida-holm norland asserts"]
    ),
    (
      "Ida Holm has hit back on X. Velden, she wrote, had broken the truce.",
      ["narrator - asserts", "ida-holm norland accuses blames sudmark"]
    ),
    (
      "The Sudmarkian army has been accused by a monitoring group of burning farms. It rejects this.",
      ["unlisted other accuses blames sudmark", "sudmark-army sudmark denies"]
    ),
    (
      "Sudmarkian guns hit Ostby, the Norlandic army said. It added that two houses burned.",
      ["norland-army norland accuses blames sudmark", "norland-army norland asserts"]
    ),
    (
      "Ida Holm denied any breach: according to her, Sudmarkian soldiers bombarded Ostby.",
      ["ida-holm norland denies", "ida-holm norland accuses blames sudmark"]
    ),
    (
      "On Monday Sudmark shelled Ostby, the Norlandic army said. Sudmark has massed tanks at the river, it said.",
      ["norland-army norland accuses blames sudmark", "norland-army norland accuses blames sudmark"]
    ),
    (
      "The Norlandic army said its post was shelled. Sudmark has sent tanks. They came at night, it said.",
      ["norland-army norland asserts", "narrator - asserts", "norland-army norland asserts"]
    ),
    (
      "Norland expelled the envoy over what it called an “unprovoked and barbaric” attack.",
      ["narrator - asserts", "norland norland asserts"]
    ),
    // The one of whom was told said nothing.
    (
      "A nurse in Kesten said that Ida Holm was wrong. She said the clinic was shelled.",
      ["unlisted other asserts", "unlisted other asserts"]
    ),
  ]

  @Test(arguments: pronouns)
  func findsWhomAPronounMeans(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }

  static let frames: [(String, [String])] = [
    (
      "Sudmark's foreign ministry spokeswoman, Petra Juhl, told a regular briefing that Sudmarkian guards had acted with restraint.",
      ["unlisted sudmark asserts"]
    ),
    (
      "“Our patrol was lawful,” Ida Holm told reporters, describing what the Sudmarkian crews did as “plain piracy”.",
      ["ida-holm norland asserts", "ida-holm norland accuses blames sudmark"]
    ),
    (
      "The treaty would be triggered, Ida Holm warned in a speech in Ostby on 31 May, if a Norlander were killed.",
      ["ida-holm norland expresses"]
    ),
    ("The Norlandic army laid no mines there, the Ostby authorities objected.", ["norland norland denies"]),
    ("In Velden's telling, Norlandic soldiers crossed the river.", ["sudmark sudmark asserts"]),
    (
      "The regional television station, Kanal TV, put the number of dead at nine.", ["unlisted other asserts killed 9 other"]
    ),
    ("Velden has in the past denied shelling Ostby.", ["sudmark sudmark denies"]),
    ("There can be no truce, Ida Holm made clear, until Sudmark sets a date.", ["ida-holm norland asserts"]),
    (
      "Government spokesman Otto Brandt, asked about Kesten, was blunt: “We want no war.”", ["unlisted other asserts"]
    ),
    (
      "Ida Holm did not give a direct answer: “We are where we are.”",
      ["ida-holm norland asserts"]
    ),
    (
      "Norland, which accuses Sudmark of shelling Ostby, has said it will respond.",
      ["norland norland accuses blames sudmark", "norland norland asserts"]
    ),
    (
      "“This proves it,” said the Minister of Trade, Ida Holm, who spoke in Ostby.", ["ida-holm norland asserts"]
    ),
    (
      "Ida Holm, who leads the self-proclaimed council, said the pass was open.", ["ida-holm norland asserts"]
    ),
    (
      "Ida Holm has argued that what she describes as “a monopoly of force” is meant to starve Ostby.",
      ["ida-holm norland asserts"]
    ),
    (
      "No mines were laid there, Norland's army specified, and Sudmark's police told reporters that the road was open.",
      ["norland-army norland asserts", "sudmark-police sudmark asserts"]
    ),
    (
      "Kesten has been Sudmarkian since ancient times, a statement of the Sudmarkian government reads.",
      ["sudmark-government sudmark asserts"]
    ),
    (
      "A Norlandic officer quoted by the Daily Post said the pass was lost.", ["unlisted norland asserts"]
    ),
    (
      "The parliament in Velden qualified as “unfounded” the accusations of Norland.", ["sudmark sudmark denies"]
    ),
  ]

  @Test(arguments: frames)
  func findsWhatIsSaid(text: String, claims: [String]) { #expect(UnseenConflictTests.told(text) == claims) }
}
