import Archive
import ArgumentParser
import Core
import Foundation

/// A corpus read and put into the archive, ready to be asked.
struct Look {
  let archive: Archive
  let chronicle: Chronicle
  let problems: [String]
  /// What the last session of the browser left; nil where nothing can be kept, or nobody asks.
  let memory: Memory?

  /// Reads a corpus; what can go wrong ends with its exit status. `remembering` marks what is new.
  init(_ loader: CorpusLoader, remembering: Bool = false) throws {
    let loaded = try Failure.on { () throws(CorpusError) in try loader.load() }
    chronicle = loaded.chronicle
    problems = loaded.problems
    if chronicle.documents.isEmpty {
      throw Failure.nothingToRead(loader.paths, problems)
    }
    memory = remembering ? Memory(of: loader.paths) : nil
    let news = memory?.look.news(chronicle.documents) ?? []
    archive = Archive(chronicle, news: news)
  }

  /// Prints what the body makes of the filtered archive; names on standard error what could not be used.
  static func print(
    _ corpus: CorpusOptions, _ filters: FilterOptions, _ body: (Archive, Filter, Paper) throws -> [String]
  ) throws {
    // What is piped is the same from run to run, so there only a filter asks for what is new.
    let look = try Look(corpus.loader, remembering: filters.new || Paper.standardOutput.columns != nil)
    var filter = try filters.filter(KnownNames(look.chronicle))
    // Before the first look has ended everything is new.
    if look.memory?.look.known == nil { filter.newOnly = false }
    try look.print { [filter] in try body($0, filter, $1) }
  }

  /// The same without a filter.
  func print(_ body: (Archive, Paper) throws -> [String]) throws {
    let paper = Paper.standardOutput
    let lines = try Failure.onArchive { try body(archive, paper) }
    try Printer.print(lines, on: paper)
    if let notice = chronicle.yearNotice { Printer.complain(notice) }
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
