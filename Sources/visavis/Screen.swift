import Archive
import ArgumentParser
import Core
import Foundation
import TUI

/// A corpus on the screen.
@MainActor
struct Screen {
  let loader: CorpusLoader
  let filter: (Chronicle) throws -> Filter
  let usesMouse: Bool

  /// Browses until the reader quits. Where the terminal can print lines but not place its cursor, prints the chronology.
  func run() throws {
    let look = try Look(loader, remembering: true)
    let session = Session(loader: loader, look: look)
    let opening = session.opening(try filter(look.chronicle))
    guard let ending = try browse(look, opening, session) else {
      return try look.print { archive, _ in EventLines.chronology(try archive.events(opening.filter)) }
    }
    session.keep(ending)
    if let signal = ending.signal { throw ExitCode(128 + signal) }
    for problem in look.problems { Printer.complain(problem) }
    if !look.problems.isEmpty { throw ExitCode(1) }
  }

  /// How it ended; nil where there is no cursor to place.
  private func browse(_ look: Look, _ opening: Opening, _ session: Session) throws -> Ending? {
    do throws(TerminalError) {
      return try TUI.Browser.run(
        look.archive, opening: opening, mouse: usesMouse, desk: Desk(keep: CopyFile.keep),
        reread: { try session.reread() })
    } catch {
      if case .cannotAddress = error { return nil }
      Printer.complain("\(error)")
      throw ExitCode(TerminalError.exitStatus)
    }
  }
}

/// What a session of the browser begins with, and what it leaves.
@MainActor
private final class Session {
  private let loader: CorpusLoader
  private let problems: [String]
  private let memory: Memory?
  private var chronicle: Chronicle
  /// What is new is what was not there at the last look; at the first, what was not there when it began.
  private let before: LastLook

  init(loader: CorpusLoader, look: Look) {
    (self.loader, problems, memory, chronicle) = (loader, look.problems, look.memory, look.chronicle)
    let last = look.memory?.look
    before =
      last?.known == nil ? LastLook(known: LastLook.marks(look.chronicle.documents), place: last?.place) : last ?? LastLook()
  }

  func opening(_ filter: Filter) -> Opening {
    var opening = Opening(filter: filter, note: note(problems) ?? chronicle.yearNotice)
    // Before the first look has ended everything is new.
    if memory?.look.known == nil { opening.filter.newOnly = false }
    opening.lastPlace = before.place
    opening.newDocuments = before.news(chronicle.documents).count
    for place in [opening.filter, before.place?.filter].compactMap({ $0 }) {
      opening.names.merge(names(place)) { first, _ in first }
    }
    return opening
  }

  /// The names of the actors that a filter holds; the others the browser knows.
  private func names(_ filter: Filter) -> [String: String] {
    let ids = Set(filter.actors + filter.excludedActors)
    guard !ids.isEmpty else { return [:] }
    return chronicle.codebook.entities.reduce(into: [:]) { names, entity in
      if ids.contains(entity.id) { names[entity.id] = entity.name }
    }
  }

  func reread() throws -> Reread {
    let loaded = try loader.load()
    let archive = Archive(loaded.chronicle, news: before.news(loaded.chronicle.documents))
    chronicle = loaded.chronicle
    return Reread(library: archive, note: note(loaded.problems) ?? chronicle.yearNotice ?? "read again")
  }

  /// Who quits has looked; whose line broke has not, but where he was is remembered.
  func keep(_ ending: Ending) {
    let known = ending.signal == nil ? LastLook.marks(chronicle.documents) : memory?.look.known
    memory?.keep(LastLook(known: known, place: ending.place))
  }

  /// The first problem and how many more there are, for the status line.
  private func note(_ problems: [String]) -> String? {
    guard let first = problems.first else { return nil }
    return problems.count == 1 ? first : "\(first) (and \(problems.count - 1) more)"
  }
}
