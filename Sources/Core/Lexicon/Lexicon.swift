/// The tables that know the language; a conflict's names are the codebook's. A class, because every finder holds it and a
/// copy of all its tables would be told to dozens of counters.
public final class Lexicon: Sendable {
  /// The words of all tables.
  public let vocabulary: Vocabulary
  /// Words that several crafts ask for.
  let common: CommonWords
  /// The world's states; for the codebook alone, so that who reads the rest does not wait for them.
  static let states = StateRow.rows(Table(PackageResources.states_tsv))
  /// The world's organisations.
  static let organisations = OrganisationRow.rows(Table(PackageResources.organisations_tsv))
  /// What every state has.
  let institutions: InstitutionWords
  /// Offices and titles.
  let titles: TitleWords
  /// "The enemy", "both sides", words around a capital.
  let referring: ReferringWords
  /// The words that times are made of.
  let times: TimeWords
  /// Words of saying.
  let cues: CueWords
  /// Words of the set phrases of reporting.
  let idioms: IdiomWords
  /// Function words, for finding sources and the ends of contents.
  let grammar: GrammarWords
  /// What happens, and the small words around it.
  let events: EventWords
  /// Numbers, whom they count and what became of them.
  let figures: FigureWords
  /// Words that tell what a claim is about.
  let weaving: WeavingWords

  /// English, from the tables in the binary.
  public static let english = Lexicon()

  private init() {
    var vocabulary = Vocabulary()
    common = CommonWords(into: &vocabulary)
    let offices = Table(PackageResources.titles_tsv)
    institutions = InstitutionWords(Table(PackageResources.institutions_tsv), offices: offices, into: &vocabulary)
    titles = TitleWords(offices, institutions: institutions, into: &vocabulary)
    referring = ReferringWords(Table(PackageResources.referring_tsv), into: &vocabulary)
    times = TimeWords(into: &vocabulary)
    cues = CueWords(Table(PackageResources.cues_tsv), into: &vocabulary)
    idioms = IdiomWords(Table(PackageResources.idioms_tsv), into: &vocabulary)
    grammar = GrammarWords(Table(PackageResources.grammar_tsv), into: &vocabulary)
    events = EventWords(into: &vocabulary)
    figures = FigureWords(into: &vocabulary)
    weaving = WeavingWords(Table(PackageResources.weaving_tsv), into: &vocabulary)
    self.vocabulary = vocabulary
  }
}
