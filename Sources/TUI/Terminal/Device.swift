import CTerminal
import Glibc

/// The terminal before it is touched: whether there is one, and what it is.
enum Device {
  /// Where keys come from and where the screen goes. Where standard input or output is something else, the terminal itself.
  static func open() throws(TerminalError) -> (input: Int32, output: Int32) {
    let own = isatty(0) == 1 && isatty(1) == 1 ? -1 : Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
    let input = isatty(0) == 1 ? 0 : own
    let output = isatty(1) == 1 ? 1 : own
    guard input >= 0, output >= 0 else { throw .noTerminal }
    return (input, output)
  }

  /// The name in `TERM`, if a screen can be had of it.
  static func kind(_ output: Int32) throws(TerminalError) -> String {
    guard let name = variable("TERM") else { throw .kindNotGiven }
    switch ct_look_up_kind(name, output) {
    case CT_KIND_USABLE: return name
    case CT_KIND_CANNOT_ADDRESS: throw .cannotAddress(name)
    case CT_KIND_NO_DATABASE: throw .noDatabase
    default: throw .kindUnknown(name)
    }
  }

  /// Whether the user wants no colour anywhere (no-color.org).
  static var refusesColour: Bool { variable("NO_COLOR") != nil }

  /// Whether the terminal says that its ground is light. Konsole, rxvt, iTerm2 and others name their colours in `COLORFGBG`, the
  /// ground's last: 7 and 15 are the whites.
  static var isLight: Bool { isLight(variable("COLORFGBG") ?? "") }

  static func isLight(_ colours: String) -> Bool {
    colours.split(separator: ";").count > 1 && ["7", "15"].contains(colours.split(separator: ";").last)
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
