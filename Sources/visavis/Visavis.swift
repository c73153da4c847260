import ArgumentParser
import Core
import Foundation

@main
struct Visavis: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "visavis",
    abstract: "Browse two-sided conflict reporting face to face.",
    usage: """
      visavis [<filters>] [<corpus> ...]
      visavis <verb> [<filters>] [<corpus> ...]
      """,
    discussion: """
      Reads a folder of articles with a codebook.yaml and shows what happened, in order; what each side says of it; \
      where; and where the versions part. It never says who is right.

      \(ExitStatus.summary)
      """,
    version: "0.1.0",
    subcommands: verbs,
    defaultSubcommand: Browse.self)

  static let verbs: [any ParsableCommand.Type] = [
    Browse.self, Chronology.self, VersionsVerb.self, Places.self, Actors.self, Documents.self, Disagreements.self, Figures.self,
    Search.self, Explain.self, Export.self, Extract.self, Check.self, Manual.self,
  ]

  static func main() {
    // A reader that goes away (`| head`) ends the program, even where the caller ignores the signal.
    signal(SIGPIPE, SIG_DFL)
    // The tables of the language are read beside the command line and the codebook.
    SideBySide.start { _ = Lexicon.english }
    guard isatty(STDOUT_FILENO) == 1, let line = PlainLine(CommandLine.arguments.dropFirst()) else {
      return Visavis.main(nil)
    }
    do { try browse(line) } catch { Visavis.exit(withError: error) }
  }

  private static func browse(_ line: PlainLine) throws {
    // The main thread is where a program begins.
    try MainActor.assumeIsolated {
      try Screen(loader: line.loader, filter: { _ in Filter() }, usesMouse: line.usesMouse).run()
    }
  }
}
