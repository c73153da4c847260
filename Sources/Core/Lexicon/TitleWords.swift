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

  init(_ table: Table, institutions: InstitutionWords, into vocabulary: inout Vocabulary) {
    var titles = PhraseTable<Title>()
    for row in table.rows {
      let title: Title =
        switch row.cell(0) {
        case "voice": .voice
        case "title": .title
        case let suffix: institutions.kinds.firstIndex { $0.suffix == suffix }.map(Title.office) ?? .title
        }
      for wording in row.list(3) { titles.add(Tokenizer.intern(wording, into: &vocabulary), title) }
    }
    self.titles = titles
  }
}
