import Archive
import Core

/// The one call that opens the screen.
@MainActor
public enum Browser {
  /// Browses an archive until the reader quits; the signal that ended it, if one did: then exit with 128 + signal.
  ///
  /// `note` is shown in the status line at first (files that could not be used). `reread` reads the folder again.
  public static func run(
    _ library: any Library, filter: Filter = Filter(), note: String? = nil, colours: Bool? = nil, mouse: Bool = true,
    reread: @escaping @MainActor () throws -> Reread
  ) throws(TerminalError) -> Int32? {
    let terminal = try Terminal(colours: colours, mouse: mouse)
    defer { terminal.end() }
    return Loop(display: terminal, library: library, filter: filter, note: note, reread: reread).run()
  }
}
