import ArgumentParser

@main
struct Visavis: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browse two-sided conflict reporting face to face.",
    subcommands: [Export.self, Extract.self])
}
