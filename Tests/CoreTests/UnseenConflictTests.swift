import Testing

@testable import Core

/// Whole articles of an invented quarrel, read with a codebook that knows little more than two names: what every stage
/// makes of wordings that wire services, ministries and live pages share.
@Suite struct UnseenConflictTests {
  static let yaml = """
    title: Two neighbours
    sides:
      - {id: norland, name: Norland, short: NO, aliases: [Norlandic, Norlanders]}
      - {id: sudmark, name: Sudmark, short: SU, aliases: [Sudmarkian, Sudmarkians, Velden]}
    actors:
      - {id: ida-holm, name: Ida Holm, kind: person, side: norland, role: Prime Minister}
    places:
      - {id: ostby, name: Ostby, kind: town, in: norland}
      - {id: kesten, name: Kesten, kind: village, in: sudmark}
    """

  static let codebook =
    (try? CodebookReader.read(Array(yaml.utf8), path: "codebook.yaml", lexicon: .english)) ?? .empty(.english)

  /// Source, side and stance of each claim, with whom it blames and its figures.
  static func told(_ words: String, role: BlockRole = .body) -> [String] {
    let bytes = Array(words.utf8)
    let document = Document(id: "d", bytes: bytes, blocks: [Block(role, Span(0, bytes.count))])
    return Annotator(codebook: codebook).annotate(document).claims.map(told)
  }

  /// Source, side and stance of a claim, with whom it blames and its figures.
  static func told(_ claim: Claim) -> String {
    var words = [name(claim.source), claim.side.map { codebook.name(of: $0) } ?? "-", claim.stance.rawValue]
    if let blamed = claim.blames { words.append("blames " + codebook.name(of: blamed)) }
    words += claim.figures.map { "\($0.kind.rawValue) \($0.value ?? 0) \(owner($0.owner))" }
    return words.joined(separator: " ")
  }

  private static func owner(_ owner: Figure.Owner) -> String {
    switch owner {
    case .side(let side): codebook.name(of: side)
    case .civilians(let side): "civilian-" + codebook.name(of: side)
    case .both: "both"
    case .other: "other"
    }
  }

  private static func name(_ source: Source) -> String {
    switch source {
    case .entity(let id): codebook[id].id
    case .unlisted: "unlisted"
    case .narrator: "narrator"
    case .unattributed: "unattributed"
    }
  }

  /// A movement may be called after a day.
  @Test func aNameWithADayInItTellsNoTime() throws {
    let yaml = "sides:\n  - {id: a, name: March 23 Movement}\n  - {id: b, name: Sudmark}\n"
    let codebook = try CodebookReader.read(Array(yaml.utf8), path: "codebook.yaml", lexicon: .english)
    let bytes = Array("On May 4 the March 23 Movement took the town.".utf8)
    let read = Annotator(codebook: codebook).annotate(
      Document(id: "d", bytes: bytes, blocks: [Block(.body, Span(0, bytes.count))]))
    #expect(read.timeForms.map { read.text.words($0.span) } == ["May 4"])
  }

  // MARK: - Who speaks

  static let sources: [(String, [String])] = [
    ("07:45 Velden denies that its guns hit the mosque.", ["sudmark sudmark denies"]),
    ("Anders Falk, a baker in Ostby, said by telephone that shells were falling.", ["unlisted other asserts"]),
    ("“The shelling never stops,” said Eva Lind, 61, whose roof was torn off.", ["unlisted other asserts"]),
    ("Officials in Ostby said that two houses were destroyed.", ["unlisted norland asserts"]),
    (
      "Norland's State Committee for Borders said its post was shelled. Nobody was killed in the shelling, according to the committee.",
      ["unlisted norland asserts", "unlisted norland asserts"]
    ),
    (
      "“They shelled us,” said Colonel Arne Dahl, a Norlandic army spokesman. He added that the shelling went on at dawn.",
      ["unlisted norland accuses blames sudmark", "unlisted norland asserts"]
    ),
    (
      "Sudmark's defence ministry confirmed the truce. “It must last,” said a ministry spokesman, Captain Otto Brandt.",
      ["sudmark-mod sudmark confirms", "sudmark-mod sudmark appeals"]
    ),
    (
      "As reported by the Sudmarkian border guards, the Norlandic army shelled Kesten.",
      ["sudmark-border-service sudmark accuses blames norland"]
    ),
    (
      "Aid worker Mia Berg, speaking in Kesten, demanded a ceasefire.", ["unlisted other appeals"]
    ),
    ("VELDEN (Wire) – Norland and Sudmark agreed on Monday to a ceasefire.", ["narrator - asserts"]),
    (
      "The two mountain republics blame each other for the fighting.",
      ["norland norland accuses blames sudmark", "sudmark sudmark accuses blames norland"]
    ),
    (
      "A monitoring group accused Norland of laying mines near Kesten, a charge that the Norlandic government denies.",
      ["unlisted other accuses blames norland", "norland-government norland denies"]
    ),
    ("Four Sudmark League fighters died near Ostby, the militia said.", ["sudmark sudmark confirms killed 4 sudmark"]),
    (
      "Sudmark said it had taken Ostby, a claim Norland denied.",
      ["sudmark sudmark asserts", "norland norland denies"]
    ),
    ("A nurse in Kesten, who asked not to be named, said the clinic was shelled.", ["unlisted other asserts"]),
    ("Officials said that 30 people were killed.", ["unlisted other asserts killed 30 other"]),
    ("The mayor of Kesten said at least 20 wounded had been admitted.", ["unlisted sudmark confirms wounded 20 sudmark"]),
    ("Norlandic patrol enters disputed valley as fighting spreads.", ["narrator - asserts"]),
  ]

  @Test(arguments: sources)
  func findsWhoSpeaks(text: String, claims: [String]) { #expect(Self.told(text) == claims) }

  // MARK: - Who did what

  static let deeds: [(String, [String])] = [
    ("Norland did not open fire, the Norlandic army said.", ["norland-army norland denies"]),
    ("A diplomat said that Norland had not attacked Kesten.", ["unlisted other asserts"]),
    (
      "Norland's army said Sudmarkian troops had shelled the road to Ostby, killing three soldiers and one child.",
      ["norland-army norland accuses blames sudmark killed 3 norland killed 1 civilian-norland"]
    ),
    (
      "Artillery fire killed five soldiers, the Sudmarkian army said.", ["sudmark-army sudmark confirms killed 5 sudmark"]
    ),
    (
      "Officials on both sides said that nine people were killed.",
      ["norland norland asserts killed 9 both", "sudmark sudmark asserts killed 9 both"]
    ),
    (
      "The Norlandic army said Sudmark had broken the truce and that its own troops had answered.",
      ["norland-army norland accuses blames sudmark", "norland-army norland asserts"]
    ),
    (
      "Norland's foreign ministry said Sudmarkian forces resorted to heavy shelling.",
      ["norland-mfa norland accuses blames sudmark"]
    ),
    (
      "“We demand that Sudmark stop its attacks,” the Norlandic foreign ministry said.",
      ["norland-mfa norland appeals blames sudmark"]
    ),
    ("Sudmarkian troops burned three houses, Norland's police said.", ["norland-police norland accuses blames sudmark"]),
    (
      "The Norlandic army said three of its soldiers were wounded in one encounter.",
      ["norland-army norland confirms wounded 3 norland"]
    ),
    (
      "Norland's army said the Sudmarkian strike that killed six children was a crime.",
      ["norland-army norland accuses blames sudmark killed 6 civilian-norland"]
    ),
    (
      "Norland's foreign ministry said it would use all means to respond to the aggression of the Sudmarkian government.",
      ["norland-mfa norland asserts blames sudmark"]
    ),
  ]

  @Test(arguments: deeds)
  func findsWhoDidWhat(text: String, claims: [String]) { #expect(Self.told(text) == claims) }

  static let titles: [(String, [String])] = [
    ("Foreign Minister Olsen: shelling of our towns must stop", ["unlisted other appeals"]),
    ("Border clashes: what we know of the fighting", ["narrator - asserts"]),
  ]

  @Test(arguments: titles)
  func readsTitles(text: String, claims: [String]) { #expect(Self.told(text, role: .title) == claims) }

  // MARK: - No article at all

  static let garbage: [(String, Int)] = [
    ("\"a,\" he said. ", 4000), ("Norland said that ", 4000), ("claim that ", 5000), ("“", 10_000), ("Aaa ", 20_000),
    ("a", 1_000_000), ("10:40 ", 5000), ("X, 45, ", 5000), ("Norland troops, killing 12, ", 3000),
    ("a claim Norland denied, ", 3000), ("its attacks ", 5000), ("(", 10_000), ("", 1), ("War", 1),
  ]

  /// Takes a time that grows with the length, not with its square: the limit is far above what it takes.
  @Test(.timeLimit(.minutes(1)), arguments: garbage)
  func bearsGarbage(unit: String, count: Int) {
    _ = Self.told(String(repeating: unit, count: count))
  }
}
