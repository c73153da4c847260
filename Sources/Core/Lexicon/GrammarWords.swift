/// Groups of words that the reader of attributions tells apart; a word may be in several.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// The group that the table calls by this name; empty where there is none.
  init(named name: String) {
    rawValue = WordClass.names.firstIndex(of: name).map { 1 << UInt64($0) } ?? 0
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  private static let names = [
    "determiner", "possessive", "pronoun", "person", "relative", "preposition", "linking", "conjunction", "subordinator",
    "contrast", "auxiliary", "be", "have", "modal", "negation", "adverb", "time", "past", "verb", "anaphor", "dash", "comma",
    "colon", "semicolon", "stop", "open", "close", "untrue", "truth", "hearsay", "mutual", "two", "office", "institution",
    "pact", "press", "hedge", "reason", "means", "portfolio", "quantity", "concern", "by", "that", "as", "and", "to", "it", "in",
    "of", "according",
    "each", "othr", "about", "wh", "used", "participle", "gerund", "noun",
  ]

  static let determiner = WordClass(named: "determiner")
  static let possessive = WordClass(named: "possessive")
  static let pronoun = WordClass(named: "pronoun")
  static let person = WordClass(named: "person")
  static let relative = WordClass(named: "relative")
  static let preposition = WordClass(named: "preposition")
  static let linking = WordClass(named: "linking")
  static let conjunction = WordClass(named: "conjunction")
  static let subordinator = WordClass(named: "subordinator")
  static let contrast = WordClass(named: "contrast")
  static let auxiliary = WordClass(named: "auxiliary")
  static let be = WordClass(named: "be")
  static let have = WordClass(named: "have")
  static let modal = WordClass(named: "modal")
  static let negation = WordClass(named: "negation")
  static let adverb = WordClass(named: "adverb")
  static let time = WordClass(named: "time")
  static let past = WordClass(named: "past")
  static let verb = WordClass(named: "verb")
  static let anaphor = WordClass(named: "anaphor")
  static let dash = WordClass(named: "dash")
  static let comma = WordClass(named: "comma")
  static let colon = WordClass(named: "colon")
  static let semicolon = WordClass(named: "semicolon")
  static let stop = WordClass(named: "stop")
  static let open = WordClass(named: "open")
  static let close = WordClass(named: "close")
  static let untrue = WordClass(named: "untrue")
  static let truth = WordClass(named: "truth")
  static let hearsay = WordClass(named: "hearsay")
  static let mutual = WordClass(named: "mutual")
  static let two = WordClass(named: "two")
  static let office = WordClass(named: "office")
  static let institution = WordClass(named: "institution")
  static let pact = WordClass(named: "pact")
  static let press = WordClass(named: "press")
  static let hedge = WordClass(named: "hedge")
  static let reason = WordClass(named: "reason")
  static let means = WordClass(named: "means")
  static let quantity = WordClass(named: "quantity")
  static let portfolio = WordClass(named: "portfolio")
  static let concern = WordClass(named: "concern")
  static let by = WordClass(named: "by")
  static let that = WordClass(named: "that")
  static let asWord = WordClass(named: "as")
  static let and = WordClass(named: "and")
  static let to = WordClass(named: "to")
  static let it = WordClass(named: "it")
  static let inWord = WordClass(named: "in")
  static let of = WordClass(named: "of")
  static let according = WordClass(named: "according")
  static let each = WordClass(named: "each")
  static let other = WordClass(named: "othr")
  static let about = WordClass(named: "about")
  static let wh = WordClass(named: "wh")
  static let used = WordClass(named: "used")
  /// Ends in -ed and is in no other group: told by its shape.
  static let participle = WordClass(named: "participle")
  /// Ends in -ing and is in no other group: told by its shape.
  static let gerund = WordClass(named: "gerund")
  /// In no group: a noun, a name, an adjective, a number.
  static let noun = WordClass(named: "noun")

  /// What a finite verb group may begin with, or consist of.
  static let finite: WordClass = [.auxiliary, .modal, .past, .verb]
  /// What parts clauses.
  static let mark: WordClass = [.comma, .colon, .semicolon, .stop, .dash, .open, .close]
}

/// Function words and word groups, from `grammar.tsv`.
struct GrammarWords: Sendable {
  let classes: WordTable<WordClass>

  init(_ table: Table, into vocabulary: inout Vocabulary) {
    var found: [Word: WordClass] = [:]
    for row in table.rows {
      let group = WordClass(named: row.cell(0))
      for text in row.list(1) { found[vocabulary.intern(text), default: []].formUnion(group) }
    }
    var classes = WordTable<WordClass>()
    for (word, group) in found { classes.set(word, group) }
    self.classes = classes
  }
}
