import Testing

@testable import Core

@Suite struct EventTypeTests {
  /// A text and the event of its first claim.
  static let events: [(String, EventType?, SubEventType?)] = [
    ("Norland fired mortars at Ostra.", .assault, .shelling),
    ("Drones struck the town of Ostra.", .assault, .airStrike),
    ("UAVs were seen over Ostra.", .assault, .airStrike),
    ("Saboteurs laid mines on the road to Kesten.", .assault, .remoteExplosive),
    ("Clashes broke out near Kesten.", .assault, .armedClash),
    ("An armed incident took place near Kesten.", .assault, .armedClash),
    ("Norland violated the ceasefire agreement.", .assault, .armedClash),
    ("The two states signed a ceasefire agreement.", .agree, .agreement),
    ("Ellen Ruud had a telephone conversation with Westmark.", .consult, nil),
    ("Ellen Ruud called Westmark.", .consult, nil),
    ("Westmark called for calm.", .request, nil),
    ("Norland announced a partial mobilization.", .mobilize, .otherStrategic),
    ("The Sudlandic army captured Kesten.", .assault, .governmentRegainsTerritory),
    ("Troops withdrew from Kesten.", .retreat, nil),
    ("After the capture of Kesten the two states signed a ceasefire agreement.", .agree, .agreement),
    ("The fighting ended with a deal.", .agree, .agreement),
    ("Norland attacked Ostra with drones.", .assault, .airStrike),
    ("Westmark expressed its condolences to Norland.", .support, nil),
    ("The countermeasures are limited and aimed at targets with firing points.", .assault, .armedClash),
    ("Norland targets the posts of Sudland.", .assault, .attack),
    ("The army began firing points of its own at Ostra.", .assault, .shelling),
    ("The weapons were made in Westmark.", nil, nil),
    ("Sudland used weapons of every calibre near Kesten.", nil, nil),
    ("The mining town of Kesten lies at a lake.", nil, nil),
    ("Saboteurs were mining the road to Kesten.", .assault, .remoteExplosive),
    ("Sudland massed troops near Kesten.", .mobilize, .otherStrategic),
    ("The masses came to Kesten.", nil, nil),
    ("In Kesten, which the Sudlandic army call Ostra, sirens sounded.", nil, nil),
  ]

  @Test(arguments: events) func reads(_ text: String, type: EventType?, sub: SubEventType?) {
    let claim = ClaimSample(text).claims.first
    #expect(claim?.eventType == type)
    #expect(claim?.subEventType == sub)
  }

  /// A text and its modes.
  static let modes: [(String, Auxiliary)] = [
    ("Norland did not attack Ostra.", .negation),
    ("Norland will attack Ostra.", .future),
    ("Norland could attack Ostra.", .hypothetical),
    ("Norland attacked Ostra.", []),
    ("In 2010 Norland attacked Ostra.", .historical),
  ]

  @Test(arguments: modes) func reads(_ text: String, mode: Auxiliary) {
    let claim = ClaimSample(text, times: ["2010"], published: "2024-05-01").claims.first
    #expect(claim?.auxiliary == mode)
  }
}

@Suite struct ClaimStanceTests {
  /// A marked text spoken by Norland, its stance and whom it blames.
  static let examples: [(String, Stance, String?)] = [
    ("[It] <said> {that the Sudlandic army carried out a large provocation near Kesten}.", .accuses, "sudland"),
    ("[It] <said> {that the Sudlandic army fired on Kesten}.", .accuses, "sudland"),
    ("[It] <said> {Kesten was fired on by the Sudlandic army}.", .accuses, "sudland"),
    ("[It] <said> {Kesten was fired on}.", .asserts, nil),
    ("[It] <said> {that Sudland used missiles near Kesten}.", .accuses, "sudland"),
    ("[It] <said> {sabotage groups of the Sudlandic army laid mines on the road}.", .accuses, "sudland"),
    ("[It] <said> {20 guards died in the aggression of Sudland}.", .accuses, "sudland"),
    ("[It] <said> {the leadership of Sudland is fully responsible for the losses}.", .accuses, "sudland"),
    ("[It] <said> {several soldiers were killed in Sudlandic attacks}.", .accuses, "sudland"),
    ("[It] <said> {the measures answer Sudland's provocations and are a response of local nature}.", .asserts, "sudland"),
    ("[It] <said> {that 20 Norlandic soldiers died}.", .confirms, nil),
    ("[It] <said> {that the Sudlandic army was provoking on the border}.", .accuses, "sudland"),
    ("[It] <said> {it wants to put an end to the provocations of Sudland}.", .asserts, "sudland"),
    ("[It] <said> {the clash on the Norland–Sudland border, including attacks on villages, is over}.", .asserts, nil),
    ("[It] <said> {the reports of Sudlandic losses are not true}.", .denies, nil),
    ("[It] <said> {the news does not reflect the truth}.", .denies, nil),
    ("[It] <claims> {the opposite}.", .denies, nil),
    ("[It] <said> {that ten Sudlandic guards had been killed and 20 wounded}.", .asserts, nil),
    ("[It] <claims> {the hill on the opposite bank was shelled}.", .asserts, nil),
    ("[It] <said> {the answer to the raids of Sudland is limited and hits military targets}.", .asserts, "sudland"),
    ("[It] <said> {we attacked nobody}.", .asserts, nil),
    ("[It] <said> {the Norlandic army struck the posts of Sudland}.", .asserts, nil),
    ("[It] <said> {the world must stop the war}.", .appeals, nil),
    ("[It] <said> {we call for an end to the war}.", .appeals, nil),
    ("[It] <said> {it fears a wider war}.", .expresses, nil),
    ("[It] <said> {there were clashes between the Norlandic army and the Sudlandic army}.", .asserts, nil),
  ]

  @Test(arguments: examples) func judges(_ marked: String, stance: Stance, blames: String?) {
    let claim = ClaimSample(marked).claims.first
    #expect(claim?.stance == stance)
    #expect(claim?.blames.map(ClaimSample.codebook.name) == blames)
  }

  @Test func accusingCueNamesTheBlamed() {
    let claim = ClaimSample("[Norland] <blames> {Sudland for the fighting}.", stance: .accuses).claims.first
    #expect(claim?.blames == SideID(1))
    let mutual = ClaimSample("[The sides] <accused> {each other of shelling}.", stance: .accuses).claims.first
    #expect(mutual?.blames == SideID(1))
  }

  @Test func narratorBlamesNobody() {
    #expect(ClaimSample("Norland attacked Ostra.").claims.map(\.blames) == [nil])
  }

  @Test func thirdPartyJudgementIsExpressed() {
    let claim = ClaimSample("[Westmark] <affirmed> {that the only way is peace}.", side: "westmark").claims.first
    #expect(claim?.stance == .expresses)
  }
}

@Suite struct ClaimPartyTests {
  /// A text, who acts and who has it done to them.
  static let examples: [(String, [String], [String])] = [
    ("The Norlandic army attacked the Sudlandic army.", ["norland-army"], ["sudland-army"]),
    ("The Sudlandic army was attacked by the Norlandic army.", ["norland-army"], ["sudland-army"]),
    ("Clashes broke out between Norland and Sudland.", ["norland", "sudland"], ["norland", "sudland"]),
    ("Ellen Ruud called Westmark.", ["ellen-ruud"], ["westmark"]),
    ("The Norlandic army suffered casualties.", [], ["norland-army"]),
    ("Clashes broke out after Norland's heavy attacks.", ["norland"], []),
    ("Five guards died in the Sudlandic aggression against Norland.", ["sudland"], ["norland"]),
    ("The Norlandic army was shelled in the Sudlandic attacks.", ["sudland"], ["norland-army"]),
    ("The troops withdrew from Norland.", [], ["norland"]),
    ("Clashes broke out on the Norland-Sudland border.", [], []),
  ]

  @Test(arguments: examples) func finds(_ text: String, actors: [String], recipients: [String]) {
    let claim = ClaimSample(text).claims.first
    #expect(claim?.actors.map { ClaimSample.codebook[$0].id } == actors)
    #expect(claim?.recipients.map { ClaimSample.codebook[$0].id } == recipients)
  }

  @Test func timeOfTheEventComesBeforeTimeOfSaying() {
    let sample = ClaimSample("[It] <said> on Friday {that Kesten was shelled on Tuesday}.", times: ["Friday", "Tuesday"])
    #expect(sample.claims.map(\.time) == [1])
    let said = ClaimSample("[It] <said> on Friday {that Kesten was shelled}.", times: ["Friday"])
    #expect(said.claims.map(\.time) == [0])
    let aside = ClaimSample("[It] <rejects> {the agreement reached in May}.", times: ["May"])
    #expect(aside.claims.map(\.time) == [nil])
  }

  /// A marked text with one time expression, and whether that is when the claim's happening was.
  static let timed: [(String, String, Bool)] = [
    ("[It] <said> {Sudland had broken the 2010 truce first}.", "2010", false),
    ("[It] <said> {that under the 2010 peace agreement both armies withdraw}.", "2010", false),
    ("The clashes are the worst since 2010.", "2010", false),
    ("The two states signed the 2010 truce.", "2010", true),
    ("The army has shelled Kesten since 2010.", "2010", true),
  ]

  @Test(arguments: timed) func timeOfWhatIsToldNotOfWhatIsBroken(_ marked: String, time: String, isItsTime: Bool) {
    #expect(ClaimSample(marked, times: [time]).claims.first?.time == (isItsTime ? 0 : nil))
  }
}
