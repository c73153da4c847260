import Archive
import ArgumentParser
import Core
import Foundation
import TUI

/// Opens a corpus on the screen.
@MainActor
struct Browser {
  let corpus: CorpusOptions
  let filter: (Chronicle) throws -> Filter
  let usesMouse: Bool

  /// Browses until the reader quits; the exit status is that of the program.
  func run() throws {
    let look = try Look(corpus)
    let filter = try filter(look.chronicle)
    guard let terminal = try open() else {
      return try look.print { archive, _ in EventLines.chronology(try archive.events(filter)) }
    }
    let signal = browse(terminal, look, filter)
    terminal.end()
    if let signal { throw ExitCode(128 + signal) }
    for problem in look.problems { Printer.complain(problem) }
    if !look.problems.isEmpty { throw ExitCode(1) }
  }

  private func browse(_ terminal: Terminal, _ look: Look, _ filter: Filter) -> Int32? {
    let loop = Loop(display: terminal, library: look.archive, filter: filter, note: note(look.problems)) {
      try reread()
    }
    return loop.run()
  }

  /// The screen; nil where the terminal can print lines but not place its cursor, and the chronology is printed instead.
  private func open() throws -> Terminal? {
    do throws(TerminalError) {
      return try Terminal(colours: nil, mouse: usesMouse)
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
