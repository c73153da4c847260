/// What a verb of saying may be followed by.
struct CueFrames: OptionSet, Sendable {
  let rawValue: UInt16
  static let clause = CueFrames(rawValue: 1)
  static let thatClause = CueFrames(rawValue: 2)
  static let nounPhrase = CueFrames(rawValue: 4)
  static let infinitive = CueFrames(rawValue: 8)
  static let addressee = CueFrames(rawValue: 16)
  static let quotation = CueFrames(rawValue: 32)
  static let particleOnly = CueFrames(rawValue: 64)
  static let document = CueFrames(rawValue: 128)
  static let showing = CueFrames(rawValue: 256)
  static let weak = CueFrames(rawValue: 512)
  static let passiveOnly = CueFrames(rawValue: 1024)
  static let bare = CueFrames(rawValue: 2048)
  /// Passes on what somebody said: "quotes S as saying".
  static let cites = CueFrames(rawValue: 4096)

  private static let letters: [(Character, CueFrames)] = [
    ("c", .clause), ("t", .thatClause), ("n", .nounPhrase), ("i", .infinitive), ("a", .addressee), ("q", .quotation),
    ("p", .particleOnly), ("d", .document), ("v", .showing), ("w", .weak), ("u", .passiveOnly), ("b", .bare), ("s", .cites),
  ]

  init(rawValue: UInt16) { self.rawValue = rawValue }
  /// Frames from the letters of the table.
  init(_ text: String) {
    self = CueFrames.letters.reduce([]) { text.contains($1.0) ? $0.union($1.1) : $0 }
  }
}

/// The shapes of a verb; `said` is both past and participle.
struct CueForms: OptionSet, Sendable {
  let rawValue: UInt8
  static let base = CueForms(rawValue: 1)
  static let third = CueForms(rawValue: 2)
  static let past = CueForms(rawValue: 4)
  static let participle = CueForms(rawValue: 8)
  static let gerund = CueForms(rawValue: 16)
}

/// What a word of saying is and does.
struct Cue: Sendable {
  var frames: CueFrames = []
  var forms: CueForms = []
  var stance: Stance = .asserts
  var particles: [Word] = []
  /// "the claim that …".
  var isNoun = false
  /// "in a statement".
  var isDocument = false
  /// What its source does with what a noun of saying is about.
  var nounStance: Stance = .asserts

  var isVerb: Bool { !forms.isEmpty }
}

/// Words of saying, from `cues.tsv`.
struct CueWords: Sendable {
  let words: WordTable<Cue>
  /// What the verbs among them are in a sentence, where the grammar has nothing on them.
  let verbs: WordTable<WordClass>

  init(_ table: Table, into vocabulary: inout Vocabulary) {
    var words = WordTable<Cue>()
    var met: [Word] = []
    for row in table.rows {
      switch row.cell(1) {
      case "verb": met += CueWords.addVerb(row, &words, &vocabulary)
      case "noun":
        let stance = Stance(rawValue: row.cell(3)) ?? .asserts
        CueWords.addNoun(row.cell(0), &words, &vocabulary) { ($0.isNoun, $0.nounStance) = (true, stance) }
      default: CueWords.addNoun(row.cell(0), &words, &vocabulary) { $0.isDocument = true }
      }
    }
    var verbs = WordTable<WordClass>()
    for word in met { verbs.set(word, words[word].map(CueWords.kind) ?? .noun) }
    self.words = words
    self.verbs = verbs
  }

  /// Words of saying are verbs unless they may be nouns: "said", "says", but "claims".
  private static func kind(of cue: Cue) -> WordClass {
    if cue.forms.contains(.past), !cue.forms.contains(.base) { return .past }
    if cue.forms.contains(.third), !cue.isNoun, !cue.isDocument { return .verb }
    return cue.forms == .gerund ? [.gerund, .noun] : .noun
  }

  private static func addNoun(
    _ text: String, _ words: inout WordTable<Cue>, _ vocabulary: inout Vocabulary, _ change: (inout Cue) -> Void
  ) {
    for form in [text, text + "s"] {
      let word = vocabulary.intern(form)
      var cue = words[word] ?? Cue()
      change(&cue)
      words.set(word, cue)
    }
  }

  /// Adds the forms of a verb; returns them.
  private static func addVerb(
    _ row: Table.Row, _ words: inout WordTable<Cue>, _ vocabulary: inout Vocabulary
  ) -> [Word] {
    let particles = row.list(5).map { vocabulary.intern($0) }
    let frames = CueFrames(row.cell(2))
    let stance = Stance(rawValue: row.cell(3)) ?? .asserts
    return forms(of: row.cell(0), irregular: row.list(4)).map { form, text in
      let word = vocabulary.intern(text)
      var cue = words[word] ?? Cue()
      cue.forms.insert(form)
      cue.frames = frames
      cue.stance = stance
      cue.particles = particles
      words.set(word, cue)
      return word
    }
  }

  /// Every form of a verb, by the rules of English spelling.
  static func forms(of lemma: String, irregular: [String]) -> [(CueForms, String)] {
    let stem = lemma.hasSuffix("e") ? String(lemma.dropLast()) : lemma
    let endsInConsonantY = lemma.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { lemma.hasSuffix($0) }
    let hisses = ["s", "sh", "ch", "x", "z"].contains { lemma.hasSuffix($0) }
    let third = endsInConsonantY ? String(lemma.dropLast()) + "ies" : lemma + (hisses ? "es" : "s")
    let past = endsInConsonantY ? String(lemma.dropLast()) + "ied" : stem + "ed"
    let participle = irregular.count > 1 ? irregular[1] : irregular.first ?? past
    return [
      (.base, lemma), (.third, third), (.past, irregular.first ?? past), (.participle, participle),
      (.gerund, irregular.count > 2 ? irregular[2] : stem + "ing"),
    ]
  }
}
