import Archive
import ArgumentParser
import Core
import Foundation
import TUI

/// A corpus on the screen.
@MainActor
struct Screen {
  let corpus: CorpusOptions
  let filter: (Chronicle) throws -> Filter
  let usesMouse: Bool

  /// Browses until the reader quits. Where the terminal can print lines but not place its cursor, prints the chronology.
  func run() throws {
    let look = try Look(corpus)
    let filter = try filter(look.chronicle)
    guard let ending = try browse(look, filter) else {
      return try look.print { archive, _ in EventLines.chronology(try archive.events(filter)) }
    }
    if let signal = ending.signal { throw ExitCode(128 + signal) }
    for problem in look.problems { Printer.complain(problem) }
    if !look.problems.isEmpty { throw ExitCode(1) }
  }

  private struct Ending {
    let signal: Int32?
  }

  /// How it ended; nil where there is no cursor to place.
  private func browse(_ look: Look, _ filter: Filter) throws -> Ending? {
    do throws(TerminalError) {
      let signal = try TUI.Browser.run(
        look.archive, filter: filter, note: note(look.problems), mouse: usesMouse, reread: { try reread() })
      return Ending(signal: signal)
    } catch {
      if case .cannotAddress = error { return nil }
      Printer.complain("\(error)")
      throw ExitCode(TerminalError.exitStatus)
    }
  }

  private func reread() throws -> Reread {
    let loaded = try corpus.loader.load()
    return Reread(library: try Archive(loaded.chronicle), note: note(loaded.problems) ?? "read again")
  }

  /// The first problem and how many more there are, for the status line.
  private func note(_ problems: [String]) -> String? {
    guard let first = problems.first else { return nil }
    return problems.count == 1 ? first : "\(first) (and \(problems.count - 1) more)"
  }
}
