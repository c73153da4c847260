import Archive
import ArgumentParser
import Core
import Foundation

/// A corpus read and put into the archive, ready to be asked.
struct Look {
  let archive: Archive
  let chronicle: Chronicle
  let problems: [String]

  /// Reads the corpus that the options name; what can go wrong ends with its exit status.
  init(_ options: CorpusOptions) throws {
    let loader = options.loader
    let loaded = try Failure.on { () throws(CorpusError) in try loader.load() }
    chronicle = loaded.chronicle
    problems = loaded.problems
    if chronicle.documents.isEmpty {
      for problem in problems { Printer.complain(problem) }
      Printer.complain("\(options.paths.joined(separator: ", ")): no articles here (.txt, .md or .ndjson)")
      throw ExitCode(66)
    }
    archive = try Failure.onArchive { [chronicle] () throws(ArchiveError) in try Archive(chronicle) }
  }

  /// Prints what the body makes of the filtered archive; names on standard error what could not be used.
  static func print(
    _ corpus: CorpusOptions, _ filters: FilterOptions, _ body: (Archive, Filter, Paper) throws -> [String]
  ) throws {
    let look = try Look(corpus)
    try look.print { try body($0, try filters.filter(KnownNames(look.chronicle)), $1) }
  }

  /// The same without a filter.
  func print(_ body: (Archive, Paper) throws -> [String]) throws {
    let paper = Paper.standardOutput
    let lines = try Failure.onArchive { try body(archive, paper) }
    try Printer.print(lines, on: paper)
    for problem in problems { Printer.complain(problem) }
    if !problems.isEmpty { throw ExitCode(1) }
  }
}

extension Failure {
  /// Runs something that asks the archive; what SQLite refuses is a fault of ours.
  static func onArchive<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch ArchiveError.database(let message) {
      Printer.complain(message)
      throw ExitCode(70)
    }
  }
}
