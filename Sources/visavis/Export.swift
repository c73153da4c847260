import ArgumentParser
import Core
import Foundation

/// The whole chronicle as records.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Write the whole chronicle as records.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case ndjson }

  @Option(help: "How the records are written: ndjson, a JSON object a line.")
  var format: Format = .ndjson

  @Option(help: ArgumentHelp("The conflict's codebook; by default codebook.yaml beside the articles.", valueName: "file"))
  var codebook: String?

  @Option(help: ArgumentHelp("The day of documents that nothing else dates, 2022-09-13.", valueName: "date"))
  var assumeDate: String?

  @Argument(help: "Folders, files, or - for records on standard input.")
  var corpus: [String] = []

  func run() throws {
    let loader = CorpusLoader(
      paths: corpus.isEmpty ? ["."] : corpus, codebookPath: codebook, assumedDay: assumeDate.flatMap { CalendarDay(iso: $0) })
    let loaded = try Failure.on { () throws(CorpusError) in try loader.load() }
    var writer = RecordWriter(codebook: loaded.chronicle.codebook)
    writer.write(loaded.chronicle)
    FileHandle.standardOutput.write(Data(writer.take()))
    for problem in loaded.problems { FileHandle.standardError.write(Data("visavis: \(problem)\n".utf8)) }
    if !loaded.problems.isEmpty { throw ExitCode(1) }
  }
}
