/// The screen and the keyboard.
@MainActor
public final class Terminal {
  /// The size of the screen.
  public private(set) var size = Size(width: 80, height: 24)

  /// Takes the screen over. `colours`: nil leaves the choice to `NO_COLOR` and to the terminal's kind.
  public init(colours: Bool?, mouse: Bool) throws(TerminalError) {
    throw .noTerminal
  }

  /// Shows a frame. Only what differs from the last one is sent.
  public func draw(_ frame: Frame) {}

  /// What has come since the last call. With `wait`, blocks until something comes.
  public func events(wait: Bool) -> [TerminalEvent] { [] }

  /// Whether a key is waiting.
  public func hasPendingInput() -> Bool { false }

  /// Gives the terminal back and stops, as C-z does; paints the screen again when the program goes on.
  public func suspend() {}

  /// Gives the terminal to another program until that ends; returns its exit status, 127 if it could not be started.
  @discardableResult
  public func runEditor(_ command: [String]) -> Int32 { 127 }

  /// Paints everything again, whatever is on the screen.
  public func redraw() {}

  /// Writes bytes that are not for the screen (OSC 52) straight to the terminal.
  public func send(_ bytes: [UInt8]) {}

  /// Gives the terminal back as it was. Does nothing the second time.
  public func end() {}
}
