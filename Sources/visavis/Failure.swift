import ArgumentParser
import Core

/// Turns what can go wrong at the doors into one line on standard error and an exit status of sysexits.
enum Failure {
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
