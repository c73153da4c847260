import ArgumentParser
import Core
import Foundation

/// The filter for batch work: documents in, records out, nothing kept between them.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Read documents from standard input, a JSON object a line, and write their records.",
    discussion: """
      A line is {"id": …, "text": …} with optional "published", "title", "outlet" and "url". For each document its \
      document, mention, time, attribution and claim records are written, in input order. A line that is no such \
      object answers an error record in its place; the exit status is then 1, as it is where a date was no date. \
      Without a codebook, times, figures and attributions are still found.
      """)

  @Option(help: ArgumentHelp("The conflict's codebook.", valueName: "file"), completion: .file(extensions: ["yaml", "yml"]))
  var codebook: String?

  @Option(help: ArgumentHelp("Documents read side by side (default: one a processor).", valueName: "count"))
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a number from 1 on") }
  }

  func run() throws {
    let names = try codebook.map { path in try Failure.on { () throws(CorpusError) in try CorpusLoader.codebook(at: path) } }
    var filter = RecordFilter(
      codebook: names ?? .empty(.english), jobs: jobs ?? SideBySide.processors)
    let failed = filter.run(input: .standardInput, output: .standardOutput)
    if failed { throw ExitCode(1) }
  }
}
