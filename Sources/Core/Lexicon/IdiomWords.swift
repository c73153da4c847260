/// What a word is in the set phrases of reporting: "made it known that", "put the toll at 46", "in the words of".
struct IdiomClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32
  static let make = IdiomClass(rawValue: 1)
  static let plain = IdiomClass(rawValue: 2)
  static let tally = IdiomClass(rawValue: 4)
  static let toll = IdiomClass(rawValue: 8)
  static let come = IdiomClass(rawValue: 16)
  static let news = IdiomClass(rawValue: 32)
  static let put = IdiomClass(rawValue: 64)
  static let words = IdiomClass(rawValue: 128)
  static let per = IdiomClass(rawValue: 256)
  static let one = IdiomClass(rawValue: 512)
  /// Verbs that say nothing by themselves: "made accusations", "gave assurances".
  static let light = IdiomClass(rawValue: 1024)
  /// What two do to each other: "traded accusations".
  static let trade = IdiomClass(rawValue: 2048)
  static let against = IdiomClass(rawValue: 4096)
  static let reads = IdiomClass(rawValue: 8192)
  static let blame = IdiomClass(rawValue: 16384)
  static let responsible = IdiomClass(rawValue: 32768)
  static let lay = IdiomClass(rawValue: 65536)
  static let hold = IdiomClass(rawValue: 131072)
  static let accredited = IdiomClass(rawValue: 262144)
  /// "an agency" is no agency that spoke before.
  static let indefinite = IdiomClass(rawValue: 524288)

  /// "General", "Secretary": before a name, somebody who speaks for a state.
  static let rank = IdiomClass(rawValue: 1_048_576)
  /// "guard", "defence": before "spokesman", a branch of a state.
  static let branch = IdiomClass(rawValue: 4_194_304)
  /// "her country", "its government".
  static let country = IdiomClass(rawValue: 8_388_608)
  /// "without" saying anything.
  static let lacking = IdiomClass(rawValue: 16_777_216)
  /// "by the count of".
  static let reckoning = IdiomClass(rawValue: 134_217_728)
  /// "counts" among its dead.
  static let reckons = IdiomClass(rawValue: 2_147_483_648)
  /// "took" responsibility.
  static let assume = IdiomClass(rawValue: 268_435_456)
  /// "nobody": whoever that is, he said nothing.
  static let nobody = IdiomClass(rawValue: 536_870_912)
  /// "three": a toll in words.
  static let number = IdiomClass(rawValue: 1_073_741_824)
  /// "poured" cold water, "cast" doubt.
  static let pour = IdiomClass(rawValue: 33_554_432)
  /// "water", "doubt": what is poured or cast on what is denied.
  static let doubt = IdiomClass(rawValue: 67_108_864)
  static let his = IdiomClass(rawValue: 2_097_152)

  /// The names that the table has for them.
  static let named: [String: IdiomClass] = [
    "make": .make, "plain": .plain, "tally": .tally, "toll": .toll, "come": .come, "news": .news, "put": .put,
    "words": .words, "per": .per, "one": .one, "light": .light,
    "trade": .trade, "against": .against, "reads": .reads, "blame": .blame, "responsible": .responsible,
    "lay": .lay, "hold": .hold, "accredited": .accredited, "indefinite": .indefinite, "rank": .rank, "his": .his,
    "lacking": .lacking, "pour": .pour, "reckoning": .reckoning, "assume": .assume, "reckons": .reckons, "nobody": .nobody,
    "number": .number,
    "doubt": .doubt,
    "country": .country,
    "branch": .branch,
  ]
}

/// Words of the set phrases of reporting, from `idioms.tsv`.
struct IdiomWords: Sendable {
  let classes: WordTable<IdiomClass>

  init(_ table: Table, into vocabulary: inout Vocabulary) {
    classes = WordTable(classes: table, named: IdiomClass.named, into: &vocabulary)
  }
}
