import Archive
import Core

/// The one call that opens the screen.
@MainActor
public enum Browser {
  /// Browses an archive until the reader quits or a signal ends it: then exit with 128 + signal.
  ///
  /// `reread` reads the folder again.
  public static func run(
    _ library: any Library, opening: Opening = Opening(), colours: Bool? = nil, mouse: Bool = true, desk: Desk = Desk(),
    reread: @escaping @MainActor () throws -> Reread
  ) throws(TerminalError) -> Ending {
    let terminal = try Terminal(colours: colours, mouse: mouse)
    defer { terminal.end() }
    let loop = Loop(display: terminal, library: library, opening: opening, desk: desk, reread: reread)
    let signal = loop.run()
    return Ending(signal: signal, place: loop.place)
  }
}
