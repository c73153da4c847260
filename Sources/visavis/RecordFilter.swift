import Core
import Foundation

/// Turns lines of documents into records. The lines that have come are read side by side; records keep their order.
struct RecordFilter {
  /// A line longer than this is answered with an error: 64 MiB.
  static let longestLine = 64 << 20

  /// A line of the input, counted from 1.
  private struct Line {
    let number: Int
    let bytes: [UInt8]
  }

  /// How a line was answered.
  private struct Answer {
    /// Its records or the error in their place, where they could not be written at once.
    var records: [UInt8] = []
    var isError = false
    /// What could not be used of a document whose records are written all the same.
    var problems: [String] = []
  }

  private let answerer: Answerer
  private let jobs: Int
  private var waiting: [Line] = []
  private var line: [UInt8] = []
  private var number = 0
  private var failed = false

  /// A filter that reads so many documents side by side.
  init(codebook: Codebook, jobs: Int) {
    answerer = Answerer(codebook: codebook)
    self.jobs = jobs
  }

  /// Reads to the end of the input; true if a line was no document. What has come is answered before more is waited for.
  mutating func run(input: FileHandle, output: FileHandle) -> Bool {
    while let chunk = try? input.read(upToCount: jobs << 18), !chunk.isEmpty {
      let bytes = [UInt8](chunk)
      var start = 0
      while let end = bytes[start...].firstIndex(of: 0x0A) {
        take(bytes[start..<end])
        endLine()
        start = end + 1
      }
      take(bytes[start...])
      answer(to: output)
    }
    if !line.isEmpty { endLine() }
    answer(to: output)
    return failed
  }

  /// Keeps a part of a line; of a line that is too long no more than shows it.
  private mutating func take(_ bytes: ArraySlice<UInt8>) {
    if line.count <= RecordFilter.longestLine { line.append(contentsOf: bytes) }
  }

  private mutating func endLine() {
    number += 1
    if line.contains(where: { $0 > 0x20 }) { waiting.append(Line(number: number, bytes: line)) }
    line = []
  }

  private mutating func answer(to output: FileHandle) {
    defer { waiting = [] }
    guard jobs > 1, waiting.count > 1 else {
      var writer = answerer.writer
      for line in waiting {
        note(answerer.answer(line, &writer))
        writer.drain { RecordFilter.write($0, to: output) }
      }
      return
    }
    for answer in answersSideBySide() {
      note(answer)
      answer.records.withUnsafeBytes { RecordFilter.write($0, to: output) }
    }
  }

  private func answersSideBySide() -> [Answer] {
    let (answerer, lines) = (answerer, waiting)
    return SideBySide.map(lines.count, workers: jobs, tool: { answerer.writer }) { index, writer in
      var answer = answerer.answer(lines[index], &writer)
      answer.records = writer.take()
      return answer
    }
  }

  private mutating func note(_ answer: Answer) {
    failed = failed || answer.isError || !answer.problems.isEmpty
    for problem in answer.problems { Printer.complain(problem) }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to output: FileHandle) {
    guard let start = bytes.baseAddress else { return }
    // Unsafe: the bytes are lent for the length of the call, which copies nothing and keeps nothing.
    output.write(Data(bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: bytes.count, deallocator: .none))
  }

  /// What a worker needs; the same for all.
  private struct Answerer: Sendable {
    let annotator: Annotator
    let reader = DocumentReader()
    let codebook: Codebook

    init(codebook: Codebook) {
      self.codebook = codebook
      annotator = Annotator(codebook: codebook)
    }

    var writer: RecordWriter { RecordWriter(codebook: codebook) }

    /// Writes a line's records into the writer.
    func answer(_ line: Line, _ writer: inout RecordWriter) -> Answer {
      guard line.bytes.count <= RecordFilter.longestLine else {
        return refusal(line, "longer than \(RecordFilter.longestLine >> 20) MiB", &writer)
      }
      do throws(RecordError) {
        let document = reader.document(try DocumentRecord(json: line.bytes))
        writer.write(annotator.annotate(document))
        return Answer(problems: document.problems.map { "line \(line.number): \($0)" })
      } catch {
        return refusal(line, "\(error)", &writer)
      }
    }

    private func refusal(_ line: Line, _ message: String, _ writer: inout RecordWriter) -> Answer {
      writer.writeError(line: line.number, message: message)
      return Answer(isError: true)
    }
  }
}
