import Testing

@testable import Core

@Suite struct MentionTests {
  static let institutions: [(String, [String])] = [
    ("The Thai army fired first.", ["Thai army=thailand-army"]),
    ("the armed forces of Cambodia withdrew", ["armed forces of Cambodia=cambodia-army"]),
    ("Cambodia's Defence Ministry denied it", ["Cambodia's Defence Ministry=cambodia-mod"]),
    ("the Ministry of Defense of the Kingdom of Thailand said", ["Ministry of Defense of the Kingdom of Thailand=thailand-mod"]),
    ("the Defense Ministry of Cambodia (MoD) said", ["Defense Ministry of Cambodia (MoD)=cambodia-mod"]),
    ("the Thai MFA protested", ["Thai MFA=thailand-mfa"]),
    ("the authorities in Phnom Penh ordered it", ["authorities in Phnom Penh=cambodia-government"]),
    ("the administration in Bangkok", ["administration in Bangkok=thailand-government"]),
    ("Bangkok's military leadership knew", ["Bangkok's military leadership=thailand-leadership"]),
    ("the military and political leadership of Cambodia", ["military and political leadership of Cambodia=cambodia-leadership"]),
    ("sabotage groups of the Thai army crossed", ["sabotage groups of the Thai army=thailand-army"]),
    ("units of the Thai armed forces", ["units of the Thai armed forces=thailand-army"]),
    ("Khmer special forces and Thai media", ["Khmer special forces=cambodia-army", "Thai media=thailand-media"]),
    ("Thai Border Patrol Police officers", ["Thai Border Patrol Police=thailand-border-patrol"]),
    ("troops from both sides", ["troops from both sides=thailand-army", "troops from both sides=cambodia-army"]),
    ("the two countries' armies", ["two countries' armies=thailand-army", "two countries' armies=cambodia-army"]),
    ("France's Foreign Ministry called for calm", ["France's Foreign Ministry=france-mfa"]),
    (
      "the Chinese government and the Malaysian parliament",
      ["Chinese government=china-government", "Malaysian parliament=malaysia-parliament"]
    ),
    (
      "Thai and Cambodian troops clashed",
      ["Thai and Cambodian troops=thailand-army", "Thai and Cambodian troops=cambodia-army"]
    ),
    ("Cambodia's Prosecutor General's Office opened a case", ["Cambodia's Prosecutor General's Office=cambodia-prosecutor"]),
    (
      "Thailand's coast guard and a Cambodian coast guard ship",
      ["Thailand's coast guard=thailand-coast-guard", "Cambodian coast guard=cambodia-coast-guard"]
    ),
    ("the Thai Defence Force denied it", ["Thai Defence Force=thailand-army"]),
    ("the Russian peacekeeping contingent", ["Russian peacekeeping contingent=russia-peacekeepers"]),
    (
      "a Thai officer and a Cambodian security official",
      ["Thai officer=thailand-army", "Cambodian security official=cambodia-government"]
    ),
    // What the codebook calls after a side answers to the side's other names.
    ("Cambodia's royal gendarmerie fired", ["Cambodia's royal gendarmerie=royal-gendarmerie"]),
    ("the Khmer Royal Gendarmerie fired", ["Khmer Royal Gendarmerie=royal-gendarmerie"]),
    ("the Thai royal gendarmerie", []),
    // The verb "forces" is no army.
    ("Cambodia forces villagers to leave", []),
    ("a government building near the market", []),
    ("Thai tourists left", []),
  ]

  @Test(arguments: institutions) func institution(_ text: String, _ mentions: [String]) {
    #expect(Borderland.found(text) == mentions)
  }

  static let bare: [(String, [String])] = [
    (
      "The Ministry of Defense of Thailand spoke.\n\nThe ministry added more.",
      ["Ministry of Defense of Thailand=thailand-mod", "ministry=thailand-mod"]
    ),
    (
      "Cambodia's Defence Ministry said so.\n\nIt was shelled, said the Ministry of Foreign Affairs.",
      ["Cambodia's Defence Ministry=cambodia-mod", "Ministry of Foreign Affairs=cambodia-mfa"]
    ),
    ("Hun Manet convened the Security Council.", ["Hun Manet=hun-manet", "Security Council=cambodia-security-council"]),
    (
      "Hun Manet met the command of the Armed Forces of his country.",
      ["Hun Manet=hun-manet", "command of the Armed Forces of his country=cambodia-army"]
    ),
    // A third party's ministry is not what the next paragraph comes back to.
    (
      "The Thai Defence Ministry denied it.\n\nThe Turkish Defence Ministry sent wishes.\n\nThe ministry said no Thai shell fell.",
      ["Thai Defence Ministry=thailand-mod", "Turkish Defence Ministry=turkey-mod", "ministry=thailand-mod"]
    ),
    (
      "The Turkish Defence Ministry sent wishes.\nThe ministry will help.",
      ["Turkish Defence Ministry=turkey-mod", "ministry=turkey-mod"]
    ),
    ("A ministry is a building.", []),
    (
      "The Thai Foreign Ministry spoke.\n\nPhnom Penh sees a threat in what its foreign ministry calls raids.",
      ["Thai Foreign Ministry=thailand-mfa", "foreign ministry=cambodia-mfa"]
    ),
    (
      "The Thai army fired. The parliament in Phnom Penh met.",
      ["Thai army=thailand-army", "parliament in Phnom Penh=cambodia-parliament"]
    ),
    (
      "Hun Manet wrote to the UN Security Council.\n\nThe Security Council met.",
      ["Hun Manet=hun-manet", "UN Security Council=un-security-council", "Security Council=un-security-council"]
    ),
    // Who speaks for an institution of nobody in particular speaks for the one that was named.
    (
      "The Thai Foreign Ministry spoke.\n\nA foreign ministry spokesman said more.",
      ["Thai Foreign Ministry=thailand-mfa", "foreign ministry=thailand-mfa"]
    ),
    ("Hun Manet spoke.\n\nAn army spokeswoman said more.", ["Hun Manet=hun-manet", "army=cambodia-army"]),
    ("Hun Manet spoke.\n\nTwo fell, army sources said.", ["Hun Manet=hun-manet", "army=cambodia-army"]),
    ("Hun Manet spoke.\n\nTwo fell, Western military sources said.", ["Hun Manet=hun-manet"]),
    ("Hun Manet spoke.\n\nAn army marched.", ["Hun Manet=hun-manet"]),
    ("The army in Phnom Penh", ["Phnom Penh=phnom-penh"]),
  ]

  @Test(arguments: bare) func bareInstitution(_ text: String, _ mentions: [String]) {
    #expect(Borderland.found(text) == mentions)
  }

  static let persons: [(String, [String])] = [
    (
      "Cambodian Prime Minister Hun Manet met Malaysian Prime Minister Anwar Ibrahim.",
      ["Hun Manet=hun-manet", "Anwar Ibrahim=anwar-ibrahim"]
    ),
    ("Prime Minister of Cambodia Hun Manet spoke.", ["Hun Manet=hun-manet"]),
    ("Hun Manet, Cambodia's Prime Minister, spoke.", ["Hun Manet=hun-manet"]),
    ("Hun Manet spoke.\n\nManet added.", ["Hun Manet=hun-manet", "Manet=hun-manet"]),
    ("Prime Minister Manet spoke.", ["Manet=hun-manet"]),
    ("Manet is a name.", []),
    ("The Cambodian prime minister spoke.", ["Cambodian prime minister=hun-manet"]),
    ("the president of Cambodia", ["president of Cambodia=cambodia-president"]),
    ("Phumtam Wechayachay agreed", ["Phumtam Wechayachay=phumtham-wechayachai"]),
    ("P. Wechayachai agreed", ["P. Wechayachai=phumtham-wechayachai"]),
    ("his brother Somchai Wechayachai agreed", []),
    ("the writer Anwar Hussein agreed", []),
    (
      "Cambodian Foreign Minister Prak Sokhonn wrote.\n\nSokhonn asked for help.",
      ["Prak Sokhonn=cambodia-foreign-minister", "Sokhonn=cambodia-foreign-minister"]
    ),
    (
      "French President Emmanuel Macron called.\n\nMacron was worried.",
      ["Emmanuel Macron=france-president", "Macron=france-president"]
    ),
    (
      "Cambodian Defence Ministry spokeswoman Maly Sochiata said",
      ["Cambodian Defence Ministry=cambodia-mod", "Maly Sochiata=maly-socheata"]
    ),
    (
      "Thai Foreign Ministry spokesman Nikorndej Balankura said",
      ["Thai Foreign Ministry=thailand-mfa", "Nikorndej Balankura=thailand-mfa"]
    ),
    (
      "Saudi Foreign Minister Faisal bin Farhan and Egyptian President Abdel Fattah el-Sisi met.",
      ["Faisal bin Farhan=saudi-arabia-foreign-minister", "Abdel Fattah el-Sisi=egypt-president"]
    ),
    ("Regional leaders rang.", ["Regional leaders=regional-leaders"]),
    // Whom everybody knows is not introduced.
    ("“We will not leave,” Socheata told them.", ["Socheata=maly-socheata"]),
    ("Socheata: “We were not there.”", ["Socheata=maly-socheata"]),
    ("Socheata said so.", ["Socheata=maly-socheata"]),
    ("Talks between Wechayachai and Manet failed.", ["Wechayachai=phumtham-wechayachai", "Manet=hun-manet"]),
    ("They sat in the Wechayachai house.", []),
    ("They walked down Manet Street.", []),
    // Some are called by the name that stands first.
    ("Winthai Suvaree spoke.\n\nThe post fell, Winthai said.", ["Winthai Suvaree=winthai-suvaree", "Winthai=winthai-suvaree"]),
    ("The post fell, Winthai said.", []),
    ("Winthai Suvaree spoke.\n\nWinthai Olo left.", ["Winthai Suvaree=winthai-suvaree"]),
  ]

  @Test(arguments: persons) func person(_ text: String, _ mentions: [String]) {
    #expect(Borderland.found(text) == mentions)
  }

  static let capitals: [(String, [String])] = [
    ("He flew to Phnom Penh.", ["Phnom Penh=phnom-penh"]),
    ("A blast in Phnom Penh killed two.", ["Phnom Penh=phnom-penh"]),
    ("Phnom Penh denied it.", ["Phnom Penh=cambodia"]),
    ("Bangkok and Phnom Penh blame each other.", ["Bangkok=thailand", "Phnom Penh=cambodia"]),
    ("as they say in Phnom Penh", ["Phnom Penh=cambodia"]),
    ("a letter to Phnom Penh", ["Phnom Penh=cambodia"]),
    ("PHNOM PENH, July 24 – Shells fell.", ["PHNOM PENH=phnom-penh"]),
    ("Washington said it was worried", ["Washington=us"]),
    ("the meeting in Paris", []),
    ("The United States and the UK asked us to stop.", ["United States=us", "UK=uk"]),
    ("along the Thai-Cambodian border", ["Thai=thailand", "Cambodian=cambodia"]),
    ("Both sides agree.", ["Both sides=thailand", "Both sides=cambodia"]),
    ("ethnic Cambodians fled", []),
    ("the Thai side and Cambodia's side", ["Thai side=thailand", "Cambodia's side=cambodia"]),
    ("ships at Port Sudan", []),
  ]

  static let organisations: [(String, [String])] = [
    ("The UN and the European Union called for calm.", ["UN=un", "European Union=eu"]),
    ("A report by UN experts, the Red Cross said", ["UN=un", "Red Cross=icrc"]),
    ("The Association of Southeast Asian Nations met.", ["Association of Southeast Asian Nations=asean"]),
    ("the U.N. Security Council", ["U.N. Security Council=un-security-council"]),
    ("an eu of nato", []),
    // Whoever is backed is meant, not the backer.
    ("the China-backed group said", []),
    ("Thai-led forces", []),
    ("Bangkok-based analysts said so.", []),
  ]

  @Test(arguments: organisations) func organisation(_ text: String, _ mentions: [String]) {
    #expect(Borderland.found(text, states: true) == mentions)
  }

  static let rebels = """
    title: A state and its rebels
    sides:
      - {id: thailand, name: Thailand, short: TH, aliases: [Thai, Bangkok]}
      - {id: the-front, name: Front of March 7, short: F7, aliases: [F7]}
    """

  static let groups: [(String, [String])] = [
    (
      "The F7 fled. The rebels took it, the rebel movement said.",
      ["F7=the-front", "rebels=the-front", "rebel movement=the-front"]
    ),
    ("Rebels say they hold the town.", ["Rebels=the-front"]),
    (
      "Federal troops met the F7, the federal government said.",
      ["Federal troops=thailand-army", "F7=the-front", "federal government=thailand-government"]
    ),
    ("Burmese rebels and ADF rebels fled.", ["Burmese=myanmar"]),
  ]

  /// The one party that is no state is what "the rebels" means.
  @Test(arguments: groups) func rebels(_ text: String, _ mentions: [String]) throws {
    let codebook = try CodebookReader.read(Array(MentionTests.rebels.utf8), path: "codebook.yaml", lexicon: .english)
    #expect(Borderland.found(text, states: true, in: codebook) == mentions)
  }

  @Test func betweenTwoStatesRebelsAreNobody() { #expect(Borderland.found("The rebels fled.", states: true).isEmpty) }

  @Test(arguments: capitals) func capital(_ text: String, _ mentions: [String]) {
    #expect(Borderland.found(text, states: true) == mentions)
  }

  static let places: [(String, [String])] = [
    ("near Phra Wihan and Ta Muen Thom", ["Phra Wihan=preah-vihear", "Ta Muen Thom=ta-moan-thom"]),
    ("the \"Preah Vihear Republic\"", ["Preah Vihear=preah-vihear"]),
    ("Prasat was hit.\nSurin too.", ["Prasat=surin", "Surin=surin"]),
    ("Oddar Meanchey and Prasat", ["Oddar Meanchey=oddar-meanchey", "Prasat=prasat-oddar"]),
    ("Prasat was hit.", []),
    ("a preah vihear", []),
  ]

  @Test(arguments: places) func place(_ text: String, _ mentions: [String]) {
    #expect(Borderland.found(text) == mentions)
  }

  @Test(arguments: ["", "\n", ".", "The", "\u{0}\u{FF}", "of the of the ministry of", "'s army", "President", "(MoD)"])
  func garbage(_ text: String) { _ = Borderland.found(text) }

  @Test func longLine() {
    let text = String(repeating: "the ministry of Thai troops of both sides of Prasat President Xyz ", count: 2000)
    #expect(!Borderland.found(text).isEmpty)
  }
}
