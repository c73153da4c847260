/// The tables that know the language; a conflict's names are the codebook's.
public struct Lexicon: Sendable {
  /// The words of all tables.
  public let vocabulary: Vocabulary
  /// Words that several crafts ask for.
  let common: CommonWords
  /// The world's states.
  let states: [StateRow]
  /// What happens, and the small words around it.
  let events: EventWords
  /// Numbers, whom they count and what became of them.
  let figures: FigureWords

  /// English, from the tables in the binary.
  public static let english = Lexicon()

  private init() {
    var vocabulary = Vocabulary()
    common = CommonWords(into: &vocabulary)
    events = EventWords(into: &vocabulary)
    figures = FigureWords(into: &vocabulary)
    states = StateRow.rows(Table(PackageResources.states_tsv))
    self.vocabulary = vocabulary
  }
}
