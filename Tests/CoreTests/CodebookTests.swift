import Testing

@testable import Core

@Suite struct CodebookTests {
  private static let sides = "sides: [{id: a, name: Aland}, {id: b, name: Borduria}]\n"

  /// Files that can't be used, with the line and words of their error.
  static let broken: [(String, String)] = [
    ("", "c.yaml:1: the codebook is empty; it needs at least two sides"),
    ("# nothing\n", "c.yaml:1: the codebook is empty; it needs at least two sides"),
    ("title: x\n", "c.yaml:1: sides: there have to be at least two sides"),
    ("sides: [{id: a, name: Aland}]\n", "c.yaml:1: sides: there have to be at least two sides"),
    ("a: [b\n", "c.yaml:2: no YAML: did not find expected ',' or ']'"),
    ("just words\n", "c.yaml:1: codebook: a mapping (`key: value`) is expected here"),
    ("sides: yes\n", "c.yaml:1: sides: a list (`[…]`) is expected here"),
    ("sides:\n  - {id: a, nme: Aland}\n", "c.yaml:2: nme: unknown key; did you mean `name`?"),
    (sides + "plcaes: []\n", "c.yaml:2: plcaes: unknown key; did you mean `places`?"),
    (sides + "places:\n  - {id: p, name: P, lattitude: 1}\n", "c.yaml:3: lattitude: unknown key; did you mean `lat`?"),
    (sides + "zzzzzz: 1\n", "c.yaml:2: zzzzzz: unknown key"),
    (sides + "places:\n  - {id: p, name: P, lat: 91, lon: 0}\n", "c.yaml:3: lat: `91` is no number of degrees from -90 to 90"),
    (sides + "places:\n  - {id: p, name: P, lat: 1}\n", "c.yaml:3: lon: the key is missing"),
    (sides + "actors:\n  - {id: a, name: X}\n", "c.yaml:3: id: `a` is taken by line 1"),
    (sides + "actors:\n  - {id: A_b, name: X}\n", "c.yaml:3: id: `A_b` is no id; small letters, digits and hyphens make one"),
    (sides + "actors:\n  - {id: x, name: X, side: fastland}\n", "c.yaml:3: side: there is no side `fastland`"),
    (sides + "actors:\n  - {id: x}\n", "c.yaml:3: name: the key is missing"),
    (sides + "actors:\n  - {id: x, name: X, aliases: Y}\n", "c.yaml:3: aliases: a list (`[…]`) is expected here"),
    (sides + "actors:\n  - {id: x, name: X, side: c}\n", "c.yaml:3: side: there is no side `c`"),
    ("sides:\n\t- {id: a, name: Aland}\n", "c.yaml:2: no YAML: a tab or an odd sign; blanks alone indent"),
    (sides + "places:\n  - {id: p, name: P, in: q}\n  - {id: q, name: Q, in: p}\n", "c.yaml:3: in: `p` lies in itself"),
    (sides + "places:\n  - {id: p, name: P, in: p}\n", "c.yaml:3: in: `p` lies in itself"),
    (
      "sides:\n  - {id: a, name: Aland}\n  - {id: b, name: Borduria, aliases: [aland]}\n",
      "c.yaml:3: sides: `aland` is a name of `a` too"
    ),
    (
      sides + "actors:\n  - {id: x, name: X, aliases: [\"Y\\e[2J\"]}\n",
      "c.yaml:3: aliases: there is a control character in the text"
    ),
    (
      sides + "actors:\n  - {id: x, name: X, aliases: [{name: Y, ambiguous: maybe}]}\n",
      "c.yaml:3: ambiguous: true or false is expected here"
    ),
    (sides + "actors:\n  - [x]\n", "c.yaml:3: actors: a mapping (`key: value`) is expected here"),
    (sides + "actors:\n  - {id: other, name: X}\n", "c.yaml:3: id: `other` stands for third parties"),
  ]

  @Test(arguments: broken) func error(_ yaml: String, _ message: String) {
    #expect(throws: CodebookError.self) { try CodebookReader.read(Array(yaml.utf8), path: "c.yaml", lexicon: .english) }
    do { _ = try CodebookReader.read(Array(yaml.utf8), path: "c.yaml", lexicon: .english) } catch {
      #expect(error.description == message)
    }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x00], Array("\u{0}".utf8), Array(repeating: UInt8(0x5B), count: 100_000), [0x2A, 0x61]])
  func garbage(_ bytes: [UInt8]) {
    #expect(throws: CodebookError.self) { try CodebookReader.read(bytes, path: "c.yaml", lexicon: .english) }
  }

  @Test func keyTwice() {
    let yaml = "title: a\n" + Self.sides + "title: b\n"
    #expect(throws: CodebookError.self) { try CodebookReader.read(Array(yaml.utf8), path: "c.yaml", lexicon: .english) }
  }

  @Test func tooLarge() {
    let bytes = [UInt8](repeating: 0x20, count: CodebookReader.largest + 1)
    #expect(throws: CodebookError.tooLarge(path: "c.yaml", bytes: bytes.count)) {
      try CodebookReader.read(bytes, path: "c.yaml", lexicon: .english)
    }
  }

  @Test func nothingBehindAColonIsAnEmptyList() throws {
    let yaml = Self.sides + "actors:\nplaces: ~\n"
    #expect(try CodebookReader.read(Array(yaml.utf8), path: "c.yaml", lexicon: .english).sides.count == 2)
  }

  @Test func keepsWordsAsWritten() throws {
    let yaml = "title: 2022-09-13\nsides: [{id: norway, name: Norway, short: NO}, {id: b, name: Borduria}]\n"
    let book = try CodebookReader.read(Array(yaml.utf8), path: "c.yaml", lexicon: .english)
    #expect(book.title == "2022-09-13")
    #expect(book.sides.map(\.short) == ["NO", "BO"])
  }

  @Test func warnsOfCollisions() throws {
    let yaml =
      Self.sides
      + "places: [{id: p, name: Pel}, {id: q, name: Qel, aliases: [Pel]}, {id: r, name: Rel, aliases: [{name: Pel, ambiguous: true}]}]\n"
    let book = try CodebookReader.read(Array(yaml.utf8), path: "c.yaml", lexicon: .english)
    #expect(book.warnings == ["`Pel` is both p and q"])
  }

  @Test func sidesComeFirstAndWinOverTheTable() {
    let book = Borderland.codebook
    #expect(book.entities.prefix(2).map(\.id) == ["thailand", "cambodia"])
    #expect(book.entities.filter { $0.id == "thailand" }.count == 1)
    #expect(book.entities.count == Set(book.entities.map(\.id)).count)
  }

  @Test func placesLieWhereTheirRegionLies() {
    let place = Borderland.codebook.entities.first { $0.id == "ta-moan-thom" }
    #expect(place?.side == SideID(0))
  }
}
