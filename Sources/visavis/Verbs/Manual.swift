import ArgumentParser

/// The manual page, for `make install`.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Write the manual page visavis(1).", shouldDisplay: false)

  func run() throws {
    guard let program = CommandTree.of(Visavis._dumpHelp()) else { throw ExitCode(70) }
    print(ManualPage.text(program), terminator: "")
  }
}
