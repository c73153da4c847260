import Archive
import ArgumentParser
import Core

/// The browser; the chronology where standard output is no terminal.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Browse a corpus; print its chronology where standard output is no terminal.")

  @OptionGroup var filters: FilterOptions
  @OptionGroup var corpus: CorpusOptions

  @Flag(name: .customLong("no-mouse"), help: "Leave the mouse to the terminal.")
  var noMouse = false

  func run() throws {
    guard Paper.standardOutput.columns != nil else {
      return try Look.print(corpus, filters) { archive, filter, _ in EventLines.chronology(try archive.events(filter)) }
    }
    // The main thread is where a command runs.
    try MainActor.assumeIsolated {
      let screen = Screen(loader: corpus.loader, filter: { try filters.filter(KnownNames($0)) }, usesMouse: !noMouse)
      try screen.run()
    }
  }
}
