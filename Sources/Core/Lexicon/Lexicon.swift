/// The tables that know the language; a conflict's names are the codebook's.
public struct Lexicon: Sendable {
  /// The words of all tables.
  public let vocabulary: Vocabulary
  /// Words that several crafts ask for.
  let common: CommonWords
  /// The world's states.
  let states: [StateRow]
  /// The words that times are made of.
  let times: TimeWords

  /// English, from the tables in the binary.
  public static let english = Lexicon()

  private init() {
    var vocabulary = Vocabulary()
    common = CommonWords(into: &vocabulary)
    states = StateRow.rows(Table(PackageResources.states_tsv))
    times = TimeWords(into: &vocabulary)
    self.vocabulary = vocabulary
  }
}
