import ArgumentParser
import Core
import Foundation

/// The filter for batch work: documents in, records out, nothing kept between them.
struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read documents from standard input, a JSON object a line, and write their records.",
    discussion: """
      A line is {"id": …, "text": …} with optional "published", "title", "outlet" and "url". For each document its \
      document, mention, time, attribution and claim records are written, in input order. A line that is no such \
      object answers an error record in its place; the exit status is then 1. Without a codebook, times, figures and \
      attributions are still found.
      """)

  @Option(help: ArgumentHelp("The conflict's codebook.", valueName: "file"))
  var codebook: String?

  func run() throws {
    let names = try codebook.map { path in try Failure.on { () throws(CorpusError) in try CorpusLoader.codebook(at: path) } }
    let worker = RecordFilter(codebook: names ?? .empty(.english))
    let failed = worker.run(input: .standardInput, output: .standardOutput)
    if failed { throw ExitCode(1) }
  }
}

/// Turns lines of documents into records.
struct RecordFilter {
  /// A line longer than this is answered with an error: 64 MiB.
  static let longestLine = 64 << 20

  private let annotator: Annotator
  private let codebook: Codebook
  private let reader = DocumentReader()

  init(codebook: Codebook) {
    self.codebook = codebook
    annotator = Annotator(codebook: codebook)
  }

  /// Reads to the end of the input; true if a line was no document.
  func run(input: FileHandle, output: FileHandle) -> Bool {
    var writer = RecordWriter(codebook: codebook)
    var pending: [UInt8] = []
    var number = 0
    var failed = false
    func answer(_ line: [UInt8]) {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { return }
      failed = !write(line, number, &writer) || failed
      output.write(Data(writer.take()))
    }
    while let chunk = try? input.read(upToCount: 1 << 18), !chunk.isEmpty {
      var rest = chunk[...]
      while let newline = rest.firstIndex(of: 0x0A) {
        pending.append(contentsOf: rest[..<newline])
        answer(pending)
        pending.removeAll(keepingCapacity: true)
        rest = rest[(newline + 1)...]
      }
      if pending.count <= RecordFilter.longestLine { pending.append(contentsOf: rest) }
    }
    if !pending.isEmpty { answer(pending) }
    return failed
  }

  private func write(_ line: [UInt8], _ number: Int, _ writer: inout RecordWriter) -> Bool {
    guard line.count <= RecordFilter.longestLine else {
      writer.writeError(line: number, message: "longer than \(RecordFilter.longestLine >> 20) MiB")
      return false
    }
    do throws(RecordError) {
      writer.write(annotator.annotate(reader.document(try DocumentRecord(json: line))))
      return true
    } catch {
      writer.writeError(line: number, message: "\(error)")
      return false
    }
  }
}
