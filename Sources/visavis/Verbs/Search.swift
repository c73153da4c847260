import Archive
import ArgumentParser
import Core

/// The claims with some words.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Print the claims with these words, sources or places.",
    discussion: "All words must be there, each as the beginning of a word; case and accents don't matter.")

  @Argument(help: "The words; in quotation marks where there are several.")
  var words: String

  @OptionGroup var filters: FilterOptions
  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    try Look.print(corpus, filters) { archive, filter, paper in
      var filter = filter
      filter.search = [words, filter.search].compactMap { $0 }.joined(separator: " ")
      return ClaimLines.list(try archive.claims(filter), width: paper.columns)
    }
  }
}
