import Archive
import ArgumentParser
import Core

/// The browser; the chronology where standard output is no terminal.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browse a corpus; print its chronology where standard output is no terminal.")

  @OptionGroup var filters: FilterOptions
  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    if Paper.standardOutput.columns != nil { return try browse() }
    try Look.print(corpus, filters) { archive, filter, _ in EventLines.chronology(try archive.events(filter)) }
  }

  private func browse() throws {
    // LEAD: replace this line by the single call `Browser.run(…)` on a `Look(corpus)`.
    try Look.print(corpus, filters) { archive, filter, _ in EventLines.chronology(try archive.events(filter)) }
  }
}
