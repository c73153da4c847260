import ArgumentParser
import Core

/// Turns what can go wrong at the doors into one line on standard error and an exit status of sysexits.
enum Failure {
  /// Names what could not be used and that nothing else is there; the exit status for that.
  static func nothingToRead(_ paths: [String], _ problems: [String]) -> ExitCode {
    for problem in problems { Printer.complain(problem) }
    if paths == ["-"] {
      Printer.complain("standard input: no documents; a line is {\"id\": …, \"text\": …}")
    } else {
      Printer.complain("\(paths.joined(separator: ", ")): no articles here (.txt, .md or .ndjson)")
    }
    return ExitCode(66)
  }

  /// Runs something that opens a corpus.
  static func on<Value>(_ body: () throws(CorpusError) -> Value) throws -> Value {
    do throws(CorpusError) {
      return try body()
    } catch {
      Printer.complain("\(error)")
      switch error {
      case .noSuchInput, .noCodebook: throw ExitCode(66)
      case .codebook: throw ExitCode(65)
      }
    }
  }
}
