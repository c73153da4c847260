import Testing

@testable import Core

@Suite struct BlockTests {
  struct Page: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// A line a block: role, then its text.
    let blocks: [(BlockRole, String)]
    var separator = "\n\n"
  }

  static let pages: [Page] = [
    Page(
      testDescription: "site furniture around an article",
      blocks: [
        (.navigation, "Follow us on every channel"), (.title, "Shots fired on the river border"),
        (.credit, "Photo: someone/Shutterstock"), (.standfirst, "Both capitals speak of losses on the river."),
        (.body, "The ministry of one side said on Monday that shots were fired on the border."),
        (.teaser, "READ MORE: Talks fail again"), (.navigation, "Loading..."), (.subhead, "Calls for calm"),
        (.body, "Neighbours called for calm."), (.navigation, "Leave a Reply"), (.navigation, "Route 9"),
      ]),
    Page(
      testDescription: "the headline is the line whose words the text takes up",
      blocks: [
        (.navigation, "Welcome everybody today"), (.title, "Shelling near Talvik"),
        (.body, "The town of Talvik came under shelling, its mayor said, and the people of the town went down to the cellars."),
      ]),
    Page(
      testDescription: "a breadcrumb without separators repeats the title",
      blocks: [
        (.title, "Shelling near Talvik again"),
        (.body, "Shelling was heard, and it went on for the whole night, as people of the town told us by telephone later on."),
        (.navigation, "HomeNewsShelling near Talvik again"),
      ]),
    Page(
      testDescription: "a live page with hours on lines of their own",
      blocks: [
        (.title, "River border live: Ostra shells the bridge"), (.credit, "By our correspondents"), (.credit, "14:32 GMT"),
        (
          .body,
          "The bridge of Ostra was hit, the mayor of the town on the river says, and nobody knows yet who of the people there was on it "
            + "when the shells came over the water and fell."
        ), (.credit, "Posted at 13:10"),
        (.body, "Two boats have left the bridge of Ostra, the navy says."),
      ]),
    Page(
      testDescription: "a statement with who issues it above its heading",
      blocks: [
        (.subhead, "Republic of Ostra"), (.subhead, "Office of Public Information"), (.credit, "For immediate release"),
        (.title, "Statement on the shelling of the bridge"),
        (.body, "This morning the bridge of Ostra was shelled again, and the people of the town went down to the cellars."),
      ]),
    Page(
      testDescription: "a subhead and a list tell the background",
      blocks: [
        (.body, "The army of one side says that there was fire."), (.subhead, "How it began"),
        (.background, "• The dispute is old."), (.background, "Nobody knows its beginning."),
      ]),
    Page(
      testDescription: "history begins with its year",
      blocks: [
        (.body, "The army of one side says that there was fire."), (.background, "In 1994, a truce was signed."),
        (.body, "The truce of 1994 was broken, the ministry said."),
        (.body, "Each state blames the other for the fighting, the worst since 1994."),
      ]),
    Page(
      testDescription: "a live page: crumbs, headline, date, caption, main points, clock subheads",
      blocks: [
        (.navigation, "Home › World › Live"), (.title, "River border live: Ostra shows a film of the boarding"),
        (.credit, "Published 18 June 2024 | Last updated 2 hours ago"),
        (.caption, "Sailors hold a rope near a rubber boat, in a still from a film of the navy. Photo: AFP Handout / EPA"),
        (.subhead, "Key points"), (.body, "Ostra says sailors of its navy were threatened with axes and knives"),
        (.body, "Velia says it only kept order"), (.teaser, "READ MORE: Why a wreck matters"),
        (.subhead, "16:40 Only pirates do this"),
        (.body, "The head of the navy of Ostra has just spoken of the boarding on the border river."),
        (.teaser, "Follow our channel for breaking news"), (.subhead, "What does Velia want?"),
        (.body, "Velia wants its boats back, the navy of Ostra says."), (.teaser, "You may also be interested in:"),
        (.navigation, "Drones over the river"),
      ]),
    Page(
      testDescription: "bylines, bars, a day on a line of its own, a picture in brackets, a note on the author",
      blocks: [
        (.navigation, "News | Africa | The Lakes"), (.title, "As it happened: fighters push south after the fall of Talvik"),
        (.credit, "30 January 2025, 21:14 GMT"), (.credit, "By Jean Mbala in Talvik and Ruth Ade"),
        (.caption, "A man in fatigues sits on a truck in Talvik on Wednesday. [Mo Sawa/AP Photo]"),
        (.body, "Fighters have moved from Talvik to the south, officials and an aid worker of the region tell us this evening."),
        (.credit, "Ana Roy is a senior fellow at a house of learning. The views expressed are the author's own."),
      ]),
    Page(
      testDescription: "a headline with its site behind a bar; a byline with the day",
      blocks: [
        (.title, "How a shoal became the most dangerous place of the northern sea | The Bell"),
        (.credit, "By Ana Roy | June 20, 2024 | 6 min read"),
        (
          .body,
          "The shoal is the most dangerous place of the sea, as people of the place will tell everybody who asks them there."
        ),
        (.credit, "(Reporting by Ana Roy; Editing by Bo Lind)"),
      ]),
    Page(
      testDescription: "of two lines above the text the first is the headline, the second a standfirst without its full stop",
      blocks: [
        (.navigation, "World, Europe"), (.title, "Velia denies shelling Norland town"),
        (.standfirst, "Foreign Ministry calls on Norland to return to talks"),
        (.credit, "Ana Roy | 17.06.2025 - Update : 17.06.2025"),
        (
          .body,
          "Velia denied on Tuesday that its army had been shelling Talvik, a town in Norland, and called Norland back to the talks."
        ),
        (.body, "The Foreign Ministry said that the charge of Norland was baseless."),
      ]),
    Page(
      testDescription: "a headline may ask",
      blocks: [
        (.navigation, "News|Conflict"), (.title, "Why are Norland and Velia fighting over a lake?"),
        (.standfirst, "The truce of May has collapsed."), (.credit, "Published On 17 Jun 2025"),
        (
          .body,
          "Norland and Velia have been fighting for a second day over the lake between them, officials of both of them said."
        ),
      ]),
    Page(
      testDescription: "no byline and no date, though they begin like one",
      blocks: [
        (.title, "Shelling near Talvik"), (.standfirst, "By Monday the town lay in ruins."),
        (
          .body,
          "By Lake Talvik, shells fell on 5 October 2020 and the people of the town fled to the hills above the lake again."
        ),
        (.body, "What happened then? Nobody in the town of Talvik knows it."),
        (.body, "5 October 2020 was the worst day of the town."),
      ]),
  ]

  @Test(arguments: pages)
  func knowsWhatEachBlockIs(page: Page) {
    let document = read(page.blocks.map(\.1).joined(separator: page.separator))
    #expect(document.blocks.map(\.role) == page.blocks.map(\.0))
    #expect(document.blocks.map { words(document, $0) } == page.blocks.map(\.1))
  }

  @Test(arguments: [
    ("The president of the region\n\nMaren Olt\n\nmet\n\nSelma Fry\n\n.\n\nNext one.", 2),
    ("By decree of the leader\n\nMaren Olt\n\n, a call-up began.", 1),
    ("A short title\n\nThe text begins here.", 2),
    ("It ended.\n\nthe statement said so.", 2),
  ])
  func rejoinsSentencesThatLinksBroke(text: String, blocks: Int) {
    #expect(read(text).blocks.count == blocks)
  }

  @Test func joinsLinesBrokenAtAWidth() {
    let line = "the ministry said that the army had fired on the border post and"
    let document = read(Array(repeating: line, count: 6).joined(separator: "\n") + " left.\n\nThe other side denied it.")
    #expect(document.blocks.count == 2)
  }

  @Test func captionsStandAboveTheirCreditAndRepeat() {
    let caption = "Soldiers look over the river on the border."
    let document = read(
      "A title of the day\n\nThe first text says something on soldiers.\n\n\(caption)\nReuters Archive\n\n\(caption)\n\nMore text follows here."
    )
    #expect(document.blocks.map(\.role) == [.title, .standfirst, .caption, .credit, .caption, .body])
  }

  @Test func aBylineMakesNoCaptionOfTheLineAboveIt() {
    let document = read(
      "Velia denies shelling Norland town\nMinistry of Norland calls on Velia to return to talks\nBy Ana Roy | 17.06.2025\n\nThe "
        + "army of Velia denied on Tuesday that it had been shelling a town in Norland; the ministry asked for talks with Velia.")
    #expect(document.blocks.map(\.role) == [.title, .standfirst, .credit, .body])
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", "---\n", "---\ntitle: x\n", "\u{0}\u{1}", "x", "\r\n\r\n.", "”", "•\n\n•"])
  func coversEveryByteThatIsNotBlank(text: String) {
    let document = read(text)
    var covered = Set<Int>()
    for block in document.blocks { covered.formUnion(block.span.start..<block.span.end) }
    let bytes = Array(text.utf8)
    let blank: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x09, 0xC2, 0xA0, 0xEF, 0xBB, 0xBF, 0, 1]
    #expect(bytes.indices.allSatisfy { covered.contains($0) || blank.contains(bytes[$0]) })
  }

  @Test func frontMatterIsReadAndKeptOutOfTheText() {
    let document = read(
      "---\ntitle: \"Fire at night\"\npublished: 2022-09-14\noutlet: 'The Bell'\n# note\nodd\n---\nThe army fired.\n")
    #expect(document.title == "Fire at night")
    #expect(document.outlet == "The Bell")
    #expect(document.published?.day.iso == "2022-09-14")
    #expect(document.published?.basis == .stated)
    #expect(document.blocks.map(\.role) == [.navigation, .body])
    #expect(document.problems == ["line 6: not a key and a value; left out"])
  }

  @Test func aTitleIsShownWithoutItsMarks() {
    #expect(read("# Fire at night\n\nThe army fired at night and went on until the morning.").title == "Fire at night")
  }

  @Test func aDateThatIsNoneIsNamed() {
    let problems = ["published: `2022-02-31` is no day; write it as 2022-09-14; left out"]
    #expect(read("---\npublished: 2022-02-31\n---\nText.").problems == problems)
  }

  @Test(
    arguments: [
      ("2022-09-14T10:00:00+04:00", "2022-09-14"), ("20220914", "2022-09-14"), ("2022/9/14", "2022-09-14"),
      ("14.09.2022", "2022-09-14"), ("Wed, 14 Sep 2022 10:00:00 GMT", "2022-09-14"), ("September 14th, 2022", "2022-09-14"),
      ("14/09/2022", "2022-09-14"), ("09/14/2022", "2022-09-14"), ("9/10/2022", nil), ("soon", nil), ("14 Sep", nil),
      ("99999999999999999999", nil), ("31 June 2022", nil), ("", nil),
    ] as [(String, String?)])
  func frontMatterStatesItsDayInMoreFormsThanOne(_ written: String, _ day: String?) {
    #expect(StatedDay.day(written)?.iso == day)
  }

  private func read(_ text: String) -> Document { DocumentReader().document(id: "a.txt", bytes: Array(text.utf8)) }
  private func words(_ document: Document, _ block: Block) -> String {
    String(decoding: document.bytes[block.span.start..<block.span.end], as: UTF8.self)
  }
}
