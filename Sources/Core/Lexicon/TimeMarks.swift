/// Marks and letters that dates and times on the clock are made of.
struct TimeMarks: Sendable {
  /// Marks that run two dates together: `-`, `–`, `—`, `/`.
  let dashes: WordTable<Bool>
  /// Words and marks that run from one date to another: `through`, `–`.
  let joints: WordTable<Bool>
  let enDash, emDash: Word
  /// `/`, which joins the numbers of a date.
  let slash: Word
  /// The letter that makes a decade of a year: `1980s`.
  let plural: Word
  /// The letters of `B.C.` and `A.D.`.
  let beforeLetter, christLetter, dominiLetter: Word
  /// The letters of `a.m.` and `p.m.`, and the `T` of an ISO time.
  let morningLetter, afternoonLetter, meridiemLetter, isoLetter: Word

  init(into vocabulary: inout Vocabulary) {
    func word(_ text: String) -> Word { vocabulary.intern(text) }
    var dashes = WordTable<Bool>()
    for mark in ["-", "‐", "‑", "–", "—", "/"] { dashes.set(word(mark), true) }
    var joints = dashes
    for joint in ["to", "through", "until", "till"] { joints.set(word(joint), true) }
    (self.dashes, self.joints) = (dashes, joints)
    (slash, enDash, emDash, plural) = (word("/"), word("–"), word("—"), word("s"))
    (beforeLetter, christLetter, dominiLetter) = (word("b"), word("c"), word("d"))
    (morningLetter, afternoonLetter, meridiemLetter, isoLetter) = (word("a"), word("p"), word("m"), word("T"))
  }
}

/// Words that tell whether a sentence looks ahead or back, and verbs that stand beside a date.
struct TimeVerbs: Sendable {
  let isWord, areWord, beWord, beenWord, had: Word
  let ahead, planning: Word
  let beginning, ending, ended: Word

  init(into vocabulary: inout Vocabulary) {
    func word(_ text: String) -> Word { vocabulary.intern(text) }
    (isWord, areWord, beWord, beenWord, had) = (word("is"), word("are"), word("be"), word("been"), word("had"))
    (ahead, planning) = (word("ahead"), word("planning"))
    (beginning, ending, ended) = (word("beginning"), word("ending"), word("ended"))
  }
}
