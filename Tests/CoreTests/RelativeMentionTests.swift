import Testing

@testable import Core

@Suite struct RelativeMentionTests {
  static let examples: [(String, Int, [String])] = [
    ("the enemy resumed fire", 1, ["enemy=thailand-army"]),
    ("the enemy resumed fire", 0, ["enemy=cambodia-army"]),
    ("sabotage groups of the opposite side mined it", 0, ["sabotage groups of the opposite side=cambodia-army"]),
    ("the opposing side lies", 0, ["opposing side=cambodia"]),
    ("our positions are shelled", 1, ["our positions=cambodia"]),
    // Third parties have no opponent.
    ("the enemy resumed fire", -1, []),
  ]

  @Test(arguments: examples) func bySpeaker(_ words: String, _ speaker: Int, _ mentions: [String]) {
    let book = Borderland.codebook
    let text = Borderland.text(words)
    let side = SideID(speaker)
    let attribution = Attribution(
      source: .unlisted, side: side, sourceSpan: nil, cueSpan: nil, contentSpans: [Span(0, words.utf8.count)], mode: .direct,
      basis: .explicit, foundBy: "test")
    let finder = MentionFinder(lexicon: .english, codebook: book)
    let found = finder.relative(in: text, mentions: [], attributions: [attribution])
    #expect(found.map { text.words($0.span) + "=" + book[$0.entity].id } == mentions)
  }
}
