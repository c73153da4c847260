/// What the terminal tells its program.
public enum TerminalEvent: Hashable, Sendable {
  /// A key was pressed, or the mouse was used.
  case key(Key)
  /// The screen has this size now.
  case resize(Size)
  /// Another program asked this one to stop (SIGTSTP): answer with `Terminal.suspend()`. The key C-z comes as `.control("z")`.
  case suspendRequested
  /// The program was stopped and goes on; the screen has already been painted again.
  case resumed
  /// A signal asks the program to end: leave, then exit with 128 + signal.
  case ended(signal: Int32)
  /// The terminal has gone away: leave, drawing nothing more, then exit with 128 + SIGHUP.
  case hangup
}
