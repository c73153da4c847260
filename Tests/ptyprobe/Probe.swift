import Glibc
import TUI

/// A screen with nothing behind it, for tests of the terminal: shows what came last; `!` and `o` crash, `b` is busy
/// for ever, `e` runs `true`, `w` writes to standard error, `q` quits.
@main @MainActor struct Probe {
  static func main() {
    do {
      let terminal = try Terminal(colours: nil, mouse: !CommandLine.arguments.contains("--no-mouse"))
      let status = run(terminal)
      terminal.end()
      exit(status)
    } catch {
      _ = "\(error)\n".withCString { write(2, $0, strlen($0)) }
      exit(TerminalError.exitStatus)
    }
  }

  private static func run(_ terminal: Terminal) -> Int32 {
    var last = "ready"
    while true {
      terminal.draw(frame(last, size: terminal.size))
      for event in terminal.events(wait: true) {
        last = "\(event)"
        if let status = answer(event, terminal) { return status }
      }
    }
  }

  private static func answer(_ event: TerminalEvent, _ terminal: Terminal) -> Int32? {
    switch event {
    case .ended(let signal): return 128 + signal
    case .hangup: return 128 + SIGHUP
    case .suspendRequested, .key(.control("z")): terminal.suspend()
    case .key(.character("q")): return 0
    case .key(.character("e")): terminal.runEditor(["true"])
    case .key(.character("w")): _ = "said to standard error\n".withCString { write(2, $0, 23) }
    case .key(.character("b")):
      terminal.draw(frame("busy", size: terminal.size))
      while true { pause() }
    case .key(.character("!")): fatalError("asked to crash")
    case .key(.character("o")): _ = overflow(1)
    default: break
    }
    return nil
  }

  /// More calls than any stack holds.
  private static func overflow(_ depth: Int) -> Int { depth == .max ? 0 : overflow(depth + 1) + depth % 3 }

  private static func frame(_ last: String, size: Size) -> Frame {
    var frame = Frame(size)
    frame.put("visavis probe \(size.width)x\(size.height)", row: 0, column: 0, style: Style(.title))
    frame.put(last, row: 1, column: 0)
    for (row, ink) in [Style.Ink.plain, .first, .second, .other, .dispute, .dim, .source, .cue, .content, .title].enumerated() {
      frame.put("\(ink) ≠ ×2 ▮▮▮ “é” 日本 Şuşa …", row: row + 3, column: 2, style: Style(ink))
    }
    frame.put("reversed", row: 14, column: 2, style: Style(reverse: true))
    return frame
  }
}
