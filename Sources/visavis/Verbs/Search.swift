import Archive
import ArgumentParser
import Core

/// The claims with some words.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Print the claims with these words, sources or places, then other sentences of the articles.",
    discussion: """
      All words must be there, each as the beginning of a word. Accents don't matter, and case only where a capital is typed. \
      What the codebook knows by several names is found by each of them. With other filters only claims are printed.
      """)

  @Argument(help: "The words; in quotation marks where there are several.")
  var words: String

  @OptionGroup var filters: FilterOptions
  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    try Look.print(corpus, filters) { archive, filter, paper in
      var filter = filter
      filter.search = [words, filter.search].compactMap { $0 }.joined(separator: " ")
      let claims = try archive.claims(filter)
      let lines = ClaimLines.list(claims, width: paper.columns)
      var only = Filter()
      only.search = filter.search
      guard filter == only else { return lines }
      return lines + sentences(try archive.found(filter, mostDocuments: .max).sentences, without: claims)
    }
  }

  /// Sentences in which none of the claims stands, as they are printed: each ends in its `file:line`.
  private func sentences(_ rows: [SentenceRow], without claims: [ClaimRow]) -> [String] {
    let told = Dictionary(grouping: claims, by: \.document).mapValues { $0.map(\.span) }
    return rows.filter { row in !(told[row.document] ?? []).contains { $0.overlaps(row.span) } }
      .map { "text  \($0.words)  \($0.document):\($0.line)" }
  }
}
