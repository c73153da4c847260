/// Offices and titles: "prime minister", "spokesman", "general".
struct TitleWords: Sendable {
  /// What a title says of the name behind it.
  enum Title: Sendable, Hashable {
    /// Holder of an office: the index of its kind.
    case office(Int)
    /// Speaks for the institution beside it.
    case voice
    /// Only that a name follows.
    case title
  }

  /// The titles.
  let titles: PhraseTable<Title>
  /// Words that a title ends with.
  let lastWords: Set<Word>

  init(_ table: Table, institutions: InstitutionWords, into vocabulary: inout Vocabulary) {
    var titles = PhraseTable<Title>()
    var lastWords: Set<Word> = []
    for row in table.rows {
      let title: Title =
        switch row.cell(0) {
        case "voice": .voice
        case "title": .title
        case let suffix: institutions.kinds.firstIndex { $0.suffix == suffix }.map(Title.office) ?? .title
        }
      for words in row.list(3).map({ Tokenizer.intern($0, into: &vocabulary) }) {
        titles.add(words, title)
        if let last = words.last { lastWords.insert(last) }
      }
    }
    self.titles = titles
    self.lastWords = lastWords
  }
}
