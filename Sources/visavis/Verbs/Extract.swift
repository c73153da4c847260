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
      object answers an error record in its place; the exit status is then 1, as it is where a date was no date. Without a codebook, times, figures and \
      attributions are still found.
      """)

  @Option(help: ArgumentHelp("The conflict's codebook.", valueName: "file"))
  var codebook: String?

  func run() throws {
    let names = try codebook.map { path in try Failure.on { () throws(CorpusError) in try CorpusLoader.codebook(at: path) } }
    var worker = RecordFilter(codebook: names ?? .empty(.english))
    let failed = worker.run(input: .standardInput, output: .standardOutput)
    if failed { throw ExitCode(1) }
  }
}

/// Turns lines of documents into records.
struct RecordFilter {
  /// A line longer than this is answered with an error: 64 MiB.
  static let longestLine = 64 << 20

  private let annotator: Annotator
  private let reader = DocumentReader()
  private var writer: RecordWriter
  private var line: [UInt8] = []
  private var number = 0
  private var failed = false

  init(codebook: Codebook) {
    writer = RecordWriter(codebook: codebook)
    annotator = Annotator(codebook: codebook)
  }

  /// Reads to the end of the input; true if a line was no document. Each document's records are flushed.
  mutating func run(input: FileHandle, output: FileHandle) -> Bool {
    while let chunk = try? input.read(upToCount: 1 << 18), !chunk.isEmpty {
      let bytes = [UInt8](chunk)
      var start = 0
      while let end = bytes[start...].firstIndex(of: 0x0A) {
        take(bytes[start..<end])
        answer(to: output)
        start = end + 1
      }
      take(bytes[start...])
    }
    if !line.isEmpty { answer(to: output) }
    return failed
  }

  /// Keeps a part of a line; of a line that is too long no more than shows it.
  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    if line.count <= RecordFilter.longestLine { line.append(contentsOf: bytes) }
  }

  private mutating func answer(to output: FileHandle) {
    number += 1
    defer { line.removeAll(keepingCapacity: true) }
    guard line.contains(where: { $0 > 0x20 }) else { return }
    if line.count > RecordFilter.longestLine {
      refuse("longer than \(RecordFilter.longestLine >> 20) MiB")
    } else {
      do throws(RecordError) {
        let document = reader.document(try DocumentRecord(json: line))
        writer.write(annotator.annotate(document))
        for problem in document.problems { complain("line \(number): \(problem)") }
      } catch {
        refuse("\(error)")
      }
    }
    writer.drain { bytes in
      guard let start = bytes.baseAddress else { return }
      output.write(Data(bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: bytes.count, deallocator: .none))
    }
  }

  /// Names what could not be used of a document whose records are written all the same.
  private mutating func complain(_ problem: String) {
    failed = true
    Printer.complain(problem)
  }

  private mutating func refuse(_ message: String) {
    failed = true
    writer.writeError(line: number, message: message)
  }
}
