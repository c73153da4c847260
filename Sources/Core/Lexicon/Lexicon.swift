/// The tables that know the language; a conflict's names are the codebook's.
public struct Lexicon: Sendable {
  /// The words of all tables.
  public let vocabulary: Vocabulary
  /// Words that several crafts ask for.
  let common: CommonWords
  /// The world's states.
  let states: [StateRow]
  /// Words that tell what a claim is about.
  let weaving: WeavingWords

  /// English, from the tables in the binary.
  public static let english = Lexicon()

  private init() {
    var vocabulary = Vocabulary()
    common = CommonWords(into: &vocabulary)
    states = StateRow.rows(Table(PackageResources.states_tsv))
    weaving = WeavingWords(Table(PackageResources.weaving_tsv), into: &vocabulary)
    self.vocabulary = vocabulary
  }
}
