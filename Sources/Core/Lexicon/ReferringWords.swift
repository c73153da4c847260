/// Words whose meaning hangs on where they stand and who speaks.
struct ReferringWords: Sendable {
  /// May stand between an adjective of nationality and an institution.
  let modifier: PhraseTable<Bool>
  /// May stand before a state's name: "the unrecognized republic of".
  let qualifier: PhraseTable<Bool>
  /// Both parties, as states.
  let both: PhraseTable<Bool>
  /// Both parties' armies.
  let bothArmies: PhraseTable<Bool>
  /// The army of the speaker's opponent.
  let enemy: PhraseTable<Bool>
  /// The speaker's opponent.
  let opposite: PhraseTable<Bool>
  /// The country of whoever was named before.
  let country: PhraseTable<Bool>
  /// "our".
  let own: PhraseTable<Bool>
  /// Words before a capital that make it a place.
  let at: WordTable<Bool>
  /// Words before "to" or "from" that make the capital behind them a government.
  let address: WordTable<Bool>
  /// Words before "to" or "from" that make the capital behind them a place.
  let motion: WordTable<Bool>
  /// Words of saying: "they say in X".
  let say: WordTable<Bool>
  /// Words before a people that make it inhabitants, not a party.
  let noPeople: WordTable<Bool>

  /// Behind a state's name and a hyphen: "X-backed".
  let backed: WordTable<Bool>
  /// Behind an institution: those of it who tell reporters.
  let informant: WordTable<Bool>
  /// A party that is no state.
  let rebels: PhraseTable<Bool>
  /// Behind an adjective: "the Xian side".
  let side: WordTable<Bool>
  /// Small words inside a name: "al", "bin", "von".
  let particle: WordTable<Bool>

  init(_ table: Table, into vocabulary: inout Vocabulary) {
    func phrases(_ name: String) -> PhraseTable<Bool> {
      var result = PhraseTable<Bool>()
      for wording in table.rows.filter({ $0.cell(0) == name }).flatMap({ $0.list(1) }) {
        result.add(Tokenizer.intern(wording, into: &vocabulary), true)
      }
      return result
    }
    func words(_ name: String) -> WordTable<Bool> {
      var result = WordTable<Bool>()
      for wording in table.rows.filter({ $0.cell(0) == name }).flatMap({ $0.list(1) }) {
        if let last = Tokenizer.intern(wording, into: &vocabulary).last { result.set(last, true) }
      }
      return result
    }
    modifier = phrases("modifier")
    qualifier = phrases("qualifier")
    both = phrases("both")
    bothArmies = phrases("both-armies")
    enemy = phrases("enemy")
    opposite = phrases("opposite")
    country = phrases("country")
    own = phrases("own")
    at = words("at")
    address = words("address")
    motion = words("motion")
    say = words("say")
    noPeople = words("no-people")
    backed = words("backed")
    informant = words("informant")
    rebels = phrases("rebels")
    side = words("side")
    particle = words("particle")
  }
}
