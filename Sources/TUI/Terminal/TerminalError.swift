/// Why no screen can be had. Nothing has been written to the terminal when one of these is thrown.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// `TERM` is unset or empty.
  case kindNotGiven
  /// `TERM` names a kind of terminal that the terminal database does not hold.
  case kindUnknown(String)
  /// There is no terminal database.
  case noDatabase
  /// A terminal of this kind (`dumb`, a printer) cannot place its cursor.
  case cannotAddress(String)
  /// Neither standard input nor `/dev/tty` is a terminal.
  case noTerminal
  /// ncurses would not start.
  case refused(String)

  /// The exit status that goes with it: EX_UNAVAILABLE.
  public static let exitStatus: Int32 = 69

  /// One line for standard error.
  public var description: String {
    switch self {
    case .kindNotGiven: "no usable terminal: TERM is not set; try TERM=xterm-256color"
    case .kindUnknown(let name): "no usable terminal: TERM=\(Glyphs.safe(name)) is unknown here; try TERM=xterm-256color"
    case .noDatabase: "no usable terminal: the terminal database (terminfo) is missing"
    case .cannotAddress(let name): "no usable terminal: TERM=\(Glyphs.safe(name)) cannot place its cursor"
    case .noTerminal: "no usable terminal: neither standard input nor /dev/tty is one"
    case .refused(let name): "no usable terminal: TERM=\(Glyphs.safe(name)) could not be started"
    }
  }
}
