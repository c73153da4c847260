import ArgumentParser
import Core
import Foundation

/// The whole chronicle as records.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: "Write the whole chronicle as records.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case ndjson }

  @Option(help: "How the records are written: ndjson, a JSON object a line.")
  var format: Format = .ndjson

  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    let loader = corpus.loader
    let loaded = try Failure.on { () throws(CorpusError) in try loader.load() }
    if loaded.chronicle.documents.isEmpty { throw Failure.nothingToRead(corpus.paths, loaded.problems) }
    var writer = RecordWriter(codebook: loaded.chronicle.codebook)
    writer.write(loaded.chronicle)
    FileHandle.standardOutput.write(Data(writer.take()))
    for problem in loaded.problems { Printer.complain(problem) }
    if !loaded.problems.isEmpty { throw ExitCode(1) }
  }
}
