/// What a word is in the set phrases of reporting: "made it known that", "put the toll at 46", "in the words of".
struct IdiomClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64
  static let make = IdiomClass(rawValue: 1)
  static let plain = IdiomClass(rawValue: 1 << 1)
  static let tally = IdiomClass(rawValue: 1 << 2)
  static let toll = IdiomClass(rawValue: 1 << 3)
  static let come = IdiomClass(rawValue: 1 << 4)
  static let news = IdiomClass(rawValue: 1 << 5)
  static let put = IdiomClass(rawValue: 1 << 6)
  static let words = IdiomClass(rawValue: 1 << 7)
  static let per = IdiomClass(rawValue: 1 << 8)
  static let one = IdiomClass(rawValue: 1 << 9)
  /// Verbs that say nothing by themselves: "made accusations", "gave assurances".
  static let light = IdiomClass(rawValue: 1 << 10)
  /// What two do to each other: "traded accusations".
  static let trade = IdiomClass(rawValue: 1 << 11)
  static let against = IdiomClass(rawValue: 1 << 12)
  static let reads = IdiomClass(rawValue: 1 << 13)
  static let blame = IdiomClass(rawValue: 1 << 14)
  static let responsible = IdiomClass(rawValue: 1 << 15)
  static let lay = IdiomClass(rawValue: 1 << 16)
  static let hold = IdiomClass(rawValue: 1 << 17)
  static let accredited = IdiomClass(rawValue: 1 << 18)
  /// "an agency" is no agency that spoke before.
  static let indefinite = IdiomClass(rawValue: 1 << 19)

  /// "General", "Secretary": before a name, somebody who speaks for a state.
  static let rank = IdiomClass(rawValue: 1 << 20)
  /// "guard", "defence": before "spokesman", a branch of a state.
  static let branch = IdiomClass(rawValue: 1 << 21)
  /// "her country", "its government".
  static let country = IdiomClass(rawValue: 1 << 22)
  /// "without" saying anything.
  static let lacking = IdiomClass(rawValue: 1 << 23)
  /// "by the count of".
  static let reckoning = IdiomClass(rawValue: 1 << 24)
  /// "counts" among its dead.
  static let reckons = IdiomClass(rawValue: 1 << 25)
  /// "took" responsibility.
  static let assume = IdiomClass(rawValue: 1 << 26)
  /// "nobody": whoever that is, he said nothing.
  static let nobody = IdiomClass(rawValue: 1 << 27)
  /// "poured" cold water, "cast" doubt.
  static let pour = IdiomClass(rawValue: 1 << 28)
  /// "water", "doubt": what is poured or cast on what is denied.
  static let doubt = IdiomClass(rawValue: 1 << 29)
  static let his = IdiomClass(rawValue: 1 << 30)
  /// "Q", "Question": before a colon, who asks in a transcript.
  static let asker = IdiomClass(rawValue: 1 << 31)
  /// "A", "Answer": who is asked.
  static let answerer = IdiomClass(rawValue: 1 << 32)
  /// "we", "our", "I": whoever speaks.
  static let firstPerson = IdiomClass(rawValue: 1 << 33)
  /// "federal troops": of the party that is a state.
  static let federal = IdiomClass(rawValue: 1 << 34)
  /// "officials there", "local police": of the place named last.
  static let there = IdiomClass(rawValue: 1 << 35)
  /// "the former", "the latter", of two.
  static let former = IdiomClass(rawValue: 1 << 36)
  static let latter = IdiomClass(rawValue: 1 << 37)
  /// "In the village, police said".
  static let settlement = IdiomClass(rawValue: 1 << 38)
  /// "Statement by X on …": what a body puts out heads it with its name.
  static let release = IdiomClass(rawValue: 1 << 39)

  /// The names that the table has for them.
  static let named: [String: IdiomClass] = [
    "make": .make, "plain": .plain, "tally": .tally, "toll": .toll, "come": .come, "news": .news, "put": .put,
    "words": .words, "per": .per, "one": .one, "light": .light,
    "trade": .trade, "against": .against, "reads": .reads, "blame": .blame, "responsible": .responsible,
    "lay": .lay, "hold": .hold, "accredited": .accredited, "indefinite": .indefinite, "rank": .rank, "his": .his,
    "lacking": .lacking, "pour": .pour, "reckoning": .reckoning, "assume": .assume, "reckons": .reckons, "nobody": .nobody,
    "doubt": .doubt, "country": .country,
    "branch": .branch, "asker": .asker, "answerer": .answerer, "first-person": .firstPerson, "release": .release,
    "federal": .federal, "there": .there, "former": .former, "latter": .latter, "settlement": .settlement,
  ]
}

/// Words of the set phrases of reporting, from `idioms.tsv`.
struct IdiomWords: Sendable {
  let classes: WordTable<IdiomClass>
  /// "federal".
  let federal: [Word]

  init(_ table: Table, into vocabulary: inout Vocabulary) {
    federal = table.rows.filter { $0.cell(0) == "federal" }.flatMap { $0.words(1, into: &vocabulary) }
    classes = WordTable(classes: table, named: IdiomClass.named, into: &vocabulary)
  }
}
