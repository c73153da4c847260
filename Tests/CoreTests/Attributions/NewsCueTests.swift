import Testing

@testable import Core

/// Cues of agency news, plain and translated, that are no plain verbs of saying.
@Suite("Cues of translated news")
struct NewsCueTests {
  static let phrases: [MarkedText] = [
    MarkedText("S made it known", "[The Thai army] <made it known> that {two rangers were killed}.", "thailand-army"),
    MarkedText("S has it that", "[The Cambodian press] <had it that> {the pass was mined}.", "cambodia-media"),
    MarkedText("S has it that", "Rumours <had it that> {the pass was mined}.", "-"),
    MarkedText(
      "as S has it", "Phnom Penh <denies> {having fired first}.", "cambodia"),
    MarkedText("one reads", "<One reads> {\"Our men hold the ridge.\"}", "-", mode: .direct),
    MarkedText("S put the toll at", "[Cambodia] <put> {its losses at 11}.", "cambodia"),
    MarkedText("S put the toll at", "[The Thai government] <raised> {the death toll to 46}.", "thailand-government"),
    MarkedText("the toll was put at", "{The losses} <were put> {at 11} by [the Thai army].", "thailand-army"),
    MarkedText("information came from S", "<Information> on {the shelling} came from [the Thai army].", "thailand-army"),
    MarkedText("information came from S", "<Word> of {the shelling} came out from [the Thai army].", "thailand-army"),
    MarkedText("per S", "<Per> [the Thai army], {two drones were shot down}.", "thailand-army"),
    MarkedText("in the words of S", "<In the words of> [Hun Manet], {the guns fell silent}.", "hun-manet"),
    MarkedText("in S's words", "<In> [Hun Manet]'s <words>, {the guns fell silent}.", "hun-manet"),
    MarkedText("as S put it", "As [Hun Manet] <put it>, {the guns fell silent}.", "hun-manet"),
    MarkedText("S holds that", "[The Thai army] <held> that {the ridge was its own}.", "thailand-army"),
    MarkedText("S gives assurances", "[The Thai army] <gave assurances> that {no farm was hit}.", "thailand-army"),
    MarkedText("S issues a warning", "[The Thai army] <issued a warning> that {the truce may break}.", "thailand-army"),
    MarkedText("a note of protest", "[Cambodia] <sent a note of protest> over {the shelling of farms}.", "cambodia"),
    MarkedText("S lays the blame on X", "[The Thai army] <laid the blame on> {Cambodia}.", "thailand-army"),
    MarkedText("S holds X responsible", "[Phnom Penh] <holds> {Bangkok responsible for the losses}.", "cambodia"),
    MarkedText("S points the finger at X", "[Hun Manet] <pointed the finger at> {Bangkok}.", "hun-manet"),
    MarkedText("S informs X about C", "[Hun Manet] <informed> Anwar Ibrahim about {the shelling of the temple}.", "hun-manet"),
    MarkedText("weak verb", "[Bangkok] <claims> {Cambodia fired first}.", "thailand"),
    MarkedText("weak verb", "[The Thai army] <blames> {Cambodia for the ambush}.", "thailand-army"),
    MarkedText("weak verb", "[Thai officials] <blame> {Cambodia for the ambush}.", "thailand-government"),
    MarkedText("weak verb", "[The Thai army] <reports> {losses near the temple}.", "thailand-army"),
    MarkedText("who is accused", "{Cambodia} <is accused> {of laying mines}.", "-"),
    MarkedText("who is accused", "{Thailand} <was accused> by [Cambodia] {of shelling farms}.", "cambodia"),
    MarkedText("reportedly", "{Thai soldiers} <reportedly> {crossed the stream}.", "-"),
    MarkedText("reportedly", "<Allegedly>, {the stream was mined}.", "-"),
    MarkedText(
      "late author", "{“Our guns are silent,”} <it says>. in the message of [the Cambodian authorities].", "cambodia-government",
      mode: .direct),
    MarkedText("by S", "{“The shelling goes on,”} <read> [a statement by the Thai army].", "thailand-army", mode: .direct),
    MarkedText(
      "asked whether", "<Asked> {whether the ridge was lost}, [2:Winthai Suvaree] <2:said> {2:it was held}.", "-",
      "winthai-suvaree"),
    MarkedText(
      "which S says", "The clinic, {which} [Cambodia] <says> {was shelled}, stands by the river.", "cambodia"),
    MarkedText(
      "a subject behind its apposition",
      "[Dara Sok, a veteran of the wars in the hills, the delta and the north], <said> {the truce would hold}.", "?"),
    MarkedText(
      "main subject",
      "At a rally in Surin, a border town, [Hun Manet] spoke for an hour, <adding> that {the guns would stay}.", "hun-manet"),
    MarkedText("a tail", "[The Thai army] <denied> {the losses} in a statement on Friday.", "thailand-army"),
    MarkedText(
      "brackets", "The hill ([Thailand] <says> {it is its own}) was quiet on Friday.", "thailand"),
    MarkedText(
      "a contrast within", "[Winthai Suvaree] <said> {the post was hit, but that nobody was hurt}.", "winthai-suvaree"),
  ]

  static let nothing = [
    "An explosion raised the death toll to 46.", "The ministry put its staff on leave.", "Trucks held by the army left.",
    "The villagers call it Rivermouth.", "A peace-promising spring came.", "Hun Manet declined to say whether he would go.",
    "He arrived from the capital with information.", "Insurance claims rose.", "In May, Hun Manet agreed to publish the book.",
    "People called each other in the night.",
  ]

  @Test("set phrases", arguments: phrases)
  func finds(_ example: MarkedText) throws {
    let marks = Marks(example.marked)
    let (text, attributions) = AttributionTests.found(marks.plain)
    #expect(attributions.map { AttributionTests.name($0.source) }.sorted() == example.sources.sorted())
    let contents = Set(attributions.flatMap(\.contentSpans).map(text.words))
    let wanted = Set(marks.parts.compactMap { $0.contains(" content=") ? String($0.drop { $0 != "=" }.dropFirst()) : nil })
    #expect(contents == wanted)
    #expect(attributions.first?.mode == example.mode)
  }

  @Test("words that only look like them", arguments: nothing)
  func findsNothing(_ words: String) {
    let (text, attributions) = AttributionTests.found(words)
    #expect(attributions.isEmpty, "\(attributions.flatMap(\.contentSpans).map(text.words))")
  }

  @Test(
    "both sides say it",
    arguments: [
      "Each side claims the other fired first.", "Bangkok and Phnom Penh traded accusations over the shelling.",
      "Both sides accused each other of breaking the truce.", "The two countries blamed one another for the losses.",
    ])
  func bothSides(_ words: String) {
    let (text, attributions) = AttributionTests.found(words)
    #expect(Set(attributions.map { AttributionTests.name($0.source) }) == ["thailand", "cambodia"])
    #expect(Set(attributions.flatMap(\.contentSpans).map(text.words)).count == 1)
  }

  @Test("what is quoted by an agency is said by whom it quotes")
  func quotedByAnother() {
    let (text, attributions) = AttributionTests.found("A news agency quoted the Thai army as saying that the pass was shelled.")
    #expect(attributions.map { AttributionTests.name($0.source) } == ["?", "thailand-army"])
    #expect(attributions.map(\.parent) == [nil, 0])
    #expect(attributions.last?.contentSpans.map(text.words) == ["the pass was shelled"])
    let (_, passive) = AttributionTests.found("The Thai army was quoted by an agency as saying that the pass was shelled.")
    #expect(passive.map { AttributionTests.name($0.source) } == ["thailand-army"])
  }

  @Test(
    "whom an agency cites says it, and the agency passes it on",
    arguments: [
      "Citing the Thai Defence Ministry, an agency reported that shelling had resumed.",
      "Shelling had resumed, an agency reported, citing the Thai Defence Ministry.",
    ])
  func cited(_ words: String) throws {
    let (text, attributions) = AttributionTests.found(words)
    let inner = try #require(attributions.firstIndex { $0.parent != nil })
    #expect(AttributionTests.name(attributions[inner].source) == "thailand-mod")
    #expect(attributions[inner].parent.map { AttributionTests.name(attributions[$0].source) } == "?")
    #expect(attributions[inner].contentSpans.map { text.words($0).lowercased() } == ["shelling had resumed"])
  }

  @Test(
    "this was stated by S: what stands before is what S says",
    arguments: [
      ("“We will not step back.” This was stated by Hun Manet at a session.", "“We will not step back.”", "hun-manet"),
      ("Two rangers were killed. This was announced by the Thai army.", "Two rangers were killed.", "thailand-army"),
      (
        "Phumtham Wechayachai said all was quiet. “We want peace.” Hun Manet stated this on Friday.", "“We want peace.”",
        "hun-manet"
      ),
    ])
  func pointsBack(_ words: String, _ content: String, _ source: String) {
    let (text, attributions) = AttributionTests.found(words)
    #expect(attributions.last.map { AttributionTests.name($0.source) } == source)
    #expect(attributions.last?.contentSpans.map(text.words) == [content])
    #expect(attributions.dropLast().allSatisfy { !$0.contentSpans.map(text.words).contains(content) })
  }

  @Test("what somebody calls untrue is denied, and who said it is kept")
  func callsItUntrue() {
    let (_, attributions) = AttributionTests.found(
      "The Thai Defence Ministry calls it untrue what the Cambodian army says of strikes on a school.")
    #expect(attributions.map { AttributionTests.name($0.source) } == ["thailand-mod", "cambodia-army"])
    #expect(attributions.first?.stance == .denies)
    #expect(attributions.map(\.parent) == [nil, 0])
  }

  @Test("a headline names its speaker before a colon, or its topic")
  func headline() {
    let body = "\n\nThe guns at the border fell silent and the truce holds in all the villages there.\n"
    for (title, source) in [
      ("Hun Manet: truce holds at border", "hun-manet"), ("Border: truce holds in all villages", "narrator"),
    ] {
      let read = HardCase("headline", title + body, expected: []).documents.first
      #expect(read?.attributions.map { AttributionTests.name($0.source) } == (source == "narrator" ? [] : [source]))
    }
  }
}
