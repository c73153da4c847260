/// Groups of words that the reader of attributions tells apart; a word may be in several.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  static let determiner = WordClass(rawValue: 1 << 0)
  static let possessive = WordClass(rawValue: 1 << 1)
  static let pronoun = WordClass(rawValue: 1 << 2)
  static let person = WordClass(rawValue: 1 << 3)
  static let relative = WordClass(rawValue: 1 << 4)
  static let preposition = WordClass(rawValue: 1 << 5)
  static let linking = WordClass(rawValue: 1 << 6)
  static let conjunction = WordClass(rawValue: 1 << 7)
  static let subordinator = WordClass(rawValue: 1 << 8)
  static let contrast = WordClass(rawValue: 1 << 9)
  static let auxiliary = WordClass(rawValue: 1 << 10)
  static let be = WordClass(rawValue: 1 << 11)
  static let have = WordClass(rawValue: 1 << 12)
  static let modal = WordClass(rawValue: 1 << 13)
  static let negation = WordClass(rawValue: 1 << 14)
  static let adverb = WordClass(rawValue: 1 << 15)
  static let time = WordClass(rawValue: 1 << 16)
  static let past = WordClass(rawValue: 1 << 17)
  static let verb = WordClass(rawValue: 1 << 18)
  static let anaphor = WordClass(rawValue: 1 << 19)
  static let dash = WordClass(rawValue: 1 << 20)
  static let comma = WordClass(rawValue: 1 << 21)
  static let colon = WordClass(rawValue: 1 << 22)
  static let semicolon = WordClass(rawValue: 1 << 23)
  static let stop = WordClass(rawValue: 1 << 24)
  static let open = WordClass(rawValue: 1 << 25)
  static let close = WordClass(rawValue: 1 << 26)
  static let untrue = WordClass(rawValue: 1 << 27)
  static let truth = WordClass(rawValue: 1 << 28)
  static let hearsay = WordClass(rawValue: 1 << 29)
  static let mutual = WordClass(rawValue: 1 << 30)
  static let two = WordClass(rawValue: 1 << 31)
  static let office = WordClass(rawValue: 1 << 32)
  static let institution = WordClass(rawValue: 1 << 33)
  static let pact = WordClass(rawValue: 1 << 34)
  static let press = WordClass(rawValue: 1 << 35)
  static let hedge = WordClass(rawValue: 1 << 36)
  static let reason = WordClass(rawValue: 1 << 37)
  static let means = WordClass(rawValue: 1 << 38)
  static let concern = WordClass(rawValue: 1 << 39)
  static let by = WordClass(rawValue: 1 << 40)
  static let that = WordClass(rawValue: 1 << 41)
  static let asWord = WordClass(rawValue: 1 << 42)
  static let and = WordClass(rawValue: 1 << 43)
  static let to = WordClass(rawValue: 1 << 44)
  static let it = WordClass(rawValue: 1 << 45)
  static let inWord = WordClass(rawValue: 1 << 46)
  static let of = WordClass(rawValue: 1 << 47)
  static let according = WordClass(rawValue: 1 << 48)
  static let each = WordClass(rawValue: 1 << 49)
  static let other = WordClass(rawValue: 1 << 50)
  static let about = WordClass(rawValue: 1 << 51)
  static let wh = WordClass(rawValue: 1 << 52)
  static let used = WordClass(rawValue: 1 << 53)
  /// Ends in -ed and is in no other group: told by its shape.
  static let participle = WordClass(rawValue: 1 << 54)
  /// Ends in -ing and is in no other group: told by its shape.
  static let gerund = WordClass(rawValue: 1 << 55)
  /// In no group: a noun, a name, an adjective, a number.
  static let noun = WordClass(rawValue: 1 << 56)
  static let quantity = WordClass(rawValue: 1 << 57)
  /// Participles that go on with what the source does, not with what it says.
  static let aside = WordClass(rawValue: 1 << 58)
  static let supposing = WordClass(rawValue: 1 << 59)
  static let portfolio = WordClass(rawValue: 1 << 60)
  /// "at least", "about": before a number they open what is said.
  static let rough = WordClass(rawValue: 1 << 61)
  /// Pronouns that are subjects: what follows them is a verb.
  static let nominative = WordClass(rawValue: 1 << 62)

  /// The names that the table has for them.
  static let named: [String: WordClass] = [
    "determiner": .determiner, "possessive": .possessive, "pronoun": .pronoun, "person": .person,
    "relative": .relative, "preposition": .preposition, "linking": .linking, "conjunction": .conjunction,
    "subordinator": .subordinator, "contrast": .contrast, "auxiliary": .auxiliary, "be": .be, "have": .have,
    "modal": .modal, "negation": .negation, "adverb": .adverb, "time": .time, "past": .past, "verb": .verb,
    "anaphor": .anaphor, "dash": .dash, "comma": .comma, "colon": .colon, "semicolon": .semicolon, "stop": .stop,
    "open": .open, "close": .close, "untrue": .untrue, "truth": .truth, "hearsay": .hearsay, "mutual": .mutual,
    "two": .two, "office": .office, "institution": .institution, "pact": .pact, "press": .press, "hedge": .hedge,
    "reason": .reason, "means": .means, "concern": .concern, "by": .by, "that": .that, "as": .asWord, "and": .and,
    "to": .to, "it": .it, "in": .inWord, "of": .of, "according": .according, "each": .each, "othr": .other,
    "about": .about, "wh": .wh, "used": .used, "quantity": .quantity, "aside": .aside, "supposing": .supposing,
    "portfolio": .portfolio, "rough": .rough, "nominative": .nominative,
    "participle": .participle, "gerund": .gerund, "noun": .noun,
  ]

  /// What a finite verb group may begin with, or consist of.
  static let finite: WordClass = [.auxiliary, .modal, .past, .verb]
  /// What parts clauses.
  static let mark: WordClass = [.comma, .colon, .semicolon, .stop, .dash, .open, .close]
}

/// Function words and word groups, from `grammar.tsv`.
struct GrammarWords: Sendable {
  let classes: WordTable<WordClass>

  init(_ table: Table, into vocabulary: inout Vocabulary) {
    classes = WordTable(classes: table, named: WordClass.named, into: &vocabulary)
  }
}
