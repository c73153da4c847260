import CTerminal
import Glibc

/// The screen and the keyboard. There is one at most at a time.
@MainActor
public final class Terminal {
  /// The size of the screen.
  public private(set) var size: Size
  /// Where keys come from and where the screen is; not standard input if that is a pipe.
  private let input: Int32, output: Int32
  private let keyboard: UnsafeMutablePointer<WINDOW>?
  /// Signals come out here as bytes.
  private let signals: Int32
  private var painter: Painter
  private var decoder = KeyDecoder()
  private var shown: Frame?
  /// Found out while nobody asked for events.
  private var waiting: [TerminalEvent] = []
  private var isOpen = true

  /// Takes the screen over. `colours`: nil leaves the choice to `NO_COLOR` and to the terminal's kind.
  public init(colours: Bool?, mouse: Bool) throws(TerminalError) {
    (input, output) = try Device.open()
    let kind = try Device.kind(output)
    let isUTF8 = ct_set_locale()
    ct_remember(input, output)
    signals = ct_listen()
    guard ct_start(input, output) else {
      ct_unguard()
      throw .refused(kind)
    }
    keyboard = ct_keyboard()
    painter = Painter(
      palette: Palette(wanted: colours ?? !Device.refusesColour, onLight: Device.isLight),
      repertoire: Repertoire(isUTF8: isUTF8, kind: kind))
    var masked = mmask_t()
    if mouse {
      masked = mousemask(mmask_t(ct_mouse_wanted()), nil)
      mouseinterval(0)
    }
    ct_mark_pastes(true)
    ct_guard(masked != 0)
    size = Size(width: Int(ct_columns()), height: Int(ct_lines()))
    _ = follow()
  }

  /// Shows a frame. Only rows that differ from the last frame go to ncurses, and only cells that differ go to the terminal.
  public func draw(_ frame: Frame) {
    guard isOpen else { return }
    ct_hold()
    defer { ct_let_go() }
    let known = shown?.size == frame.size ? shown : nil
    if known == nil { werase(ct_screen()) }
    for row in 0..<min(frame.size.height, size.height) where known?.rows[row] != frame.rows[row] {
      painter.paint(frame.rows[row], over: known?.rows[row], width: size.width, at: row)
    }
    place(frame.cursor, rest: frame.rest)
    shown = frame
    wnoutrefresh(ct_screen())
    doupdate()
  }

  private func place(_ cursor: Frame.Position?, rest: Frame.Position?) {
    let place = cursor ?? rest
    leaveok(ct_screen(), place == nil)
    curs_set(cursor == nil ? 0 : 1)
    if let cursor = place {
      wmove(ct_screen(), Int32(min(cursor.row, size.height - 1)), Int32(min(cursor.column, size.width - 1)))
    }
  }

  /// Paints everything again, whatever is on the screen.
  public func redraw() {
    guard isOpen else { return }
    ct_hold()
    clearok(ct_shown(), true)
    doupdate()
    ct_let_go()
  }

  /// Writes bytes that are not for the screen (OSC 52) straight to the terminal.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while isOpen, !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Gives the terminal back as it was. Does nothing the second time.
  public func end() {
    guard isOpen else { return }
    isOpen = false
    // Nothing may be held now: the modes are set back on the same descriptor.
    ct_let_go()
    ct_mark_pastes(false)
    endwin()
    ct_unguard()
  }
}

// Giving the screen away for a while.
extension Terminal {
  /// Gives the terminal back and stops, as C-z does; paints the screen again when the program goes on.
  public func suspend() {
    stepAside { ct_stop() }
    waiting.append(.resumed)
  }

  /// Gives the terminal to another program until that ends; returns its exit status, 127 if it could not be started.
  @discardableResult
  public func runEditor(_ command: [String]) -> Int32 {
    guard !command.isEmpty else { return 127 }
    var status: Int32 = 127
    stepAside {
      var arguments = command.map { strdup($0) } + [nil]
      status = ct_run(&arguments, input, output)
      for argument in arguments { free(argument) }
    }
    return status
  }

  private func stepAside(_ work: () -> Void) {
    guard isOpen else { return work() }
    ct_mark_pastes(false)
    endwin()
    ct_release_errors()
    work()
    ct_keep_errors()
    comeBack()
  }

  /// Takes the terminal again after another program had it.
  private func comeBack() {
    reset_prog_mode()
    keypad(keyboard, true)
    ct_mark_pastes(true)
    if follow() { waiting.append(.resize(size)) }
    redraw()
  }

  /// Follows the size that the kernel knows; whether it has changed.
  private func follow() -> Bool {
    var width: Int32 = 0
    var height: Int32 = 0
    guard ct_ask_size(output, &width, &height), width != ct_columns() || height != ct_lines() else { return false }
    resizeterm(height, width)
    size = Size(width: Int(width), height: Int(height))
    shown = nil
    return true
  }
}

// What comes from the terminal.
extension Terminal {
  /// Whether a key is waiting, or comes within two milliseconds: keys in a row are drawn together, and the few bytes that
  /// move the cursor are on their way before those of the panes that follow it.
  public func hasPendingInput() -> Bool { isOpen && ct_wait(input, signals, 2) != 0 }

  /// What has come since the last call: all pending keys, signals, changes of size. With `wait`, blocks until something comes.
  public func events(wait: Bool) -> [TerminalEvent] {
    repeat {
      let ready = ct_wait(input, signals, wait && waiting.isEmpty ? -1 : 0)
      if ready & 2 != 0 { hear() }
      if ready & 4 != 0 {
        waiting.append(.hangup)
      } else if ready & 1 != 0 {
        read()
      }
    } while wait && waiting.isEmpty
    defer { waiting = [] }
    return waiting
  }

  private func hear() {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = Glibc.read(signals, &bytes, bytes.count)
    let heard = bytes.prefix(max(0, count)).map(Int32.init)
    if heard.contains(SIGWINCH) { resized() }
    for signal in heard where signal != SIGWINCH {
      switch signal {
      case SIGTSTP: waiting.append(.suspendRequested)
      case SIGCONT:
        comeBack()
        waiting.append(.resumed)
      default: waiting.append(.ended(signal: signal))
      }
    }
  }

  /// However many changes there were, the last counts. There and back again is one too: the terminal may have cut rows off.
  private func resized() {
    if follow() { waiting.append(.resize(size)) } else { redraw() }
  }

  private func read() {
    let pending = ct_pending(input)
    var inputs: [KeyDecoder.Input] = []
    while case let code = wgetch(keyboard), code != ERR {
      if code == KEY_MOUSE {
        if let event = Self.mouse() { inputs.append(.mouse(event)) }
      } else {
        inputs.append(code < 0x100 ? .byte(UInt8(code)) : .code(code))
        // One byte was there, and it is a key of its own: nothing is left, here or within ncurses.
        if pending == 1, (0x20..<0x7F).contains(code) { break }
      }
    }
    waiting.append(contentsOf: decoder.keys(in: inputs).map(TerminalEvent.key))
    // Something is said to wait, and nothing can be read: the terminal is gone, and asking again would never end.
    if inputs.isEmpty, ct_pending(input) >= pending { waiting.append(.hangup) }
  }

  private static func mouse() -> MouseEvent? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let row = Int(event.y)
    let column = Int(event.x)
    switch ct_mouse_kind(UInt(event.bstate)) {
    case 1: return MouseEvent(kind: .press, row: row, column: column)
    case 4: return MouseEvent(kind: .wheelUp, row: row, column: column)
    case 5: return MouseEvent(kind: .wheelDown, row: row, column: column)
    default: return nil
    }
  }
}
