import ArgumentParser
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

      Exit status: 0 done, 1 done but some input could not be used, 64 usage, 65 bad codebook, 66 no such input, \
      69 no usable terminal.
      """,
    version: "0.1.0",
    subcommands: [
      Browse.self, Chronology.self, VersionsVerb.self, Places.self, Actors.self, Documents.self, Disagreements.self, Figures.self,
      Search.self, Explain.self, Export.self, Extract.self, Check.self,
    ],
    defaultSubcommand: Browse.self)

  static func main() {
    // A reader that goes away (`| head`) ends the program, even where the caller ignores the signal.
    signal(SIGPIPE, SIG_DFL)
    Visavis.main(nil)
  }
}
