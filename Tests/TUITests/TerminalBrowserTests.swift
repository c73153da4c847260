import Glibc
import Testing

@testable import TUI

/// The whole program on the sample corpus in hostile surroundings.
@Suite(.serialized)
struct TerminalBrowserTests {
  private static let leavesAlternateScreen = "\u{1B}[?1049l"

  /// The sample corpus beside these sources.
  private static let corpus: String = {
    let here = #filePath
    let root = here.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
    return root + "/corpus"
  }()

  private func browse(_ environment: [String: String] = [:], size: Size = Size(width: 120, height: 40)) throws -> Pseudoterminal {
    let terminal = try Pseudoterminal(
      [Pseudoterminal.product("visavis"), Self.corpus], size: size, environment: environment)
    #expect(terminal.waits(for: "CHRONOLOGY"))
    return terminal
  }

  @Test func opensResizesAndQuits() throws {
    let terminal = try browse()
    for (width, height) in [(80, 24), (20, 5), (1, 1), (300, 100)] { terminal.resize(Size(width: width, height: height)) }
    terminal.resize(Size(width: 120, height: 40))
    #expect(terminal.waits(for: "CHRONOLOGY"))
    terminal.type("Q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.text.contains(Self.leavesAlternateScreen))
    #expect(terminal.isAsBefore)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV])
  func givesTheTerminalBack(signal: Int32) throws {
    let terminal = try browse()
    terminal.signal(signal)
    #expect(terminal.exitStatus() == 128 + signal)
    #expect(terminal.text.contains(Self.leavesAlternateScreen))
    #expect(terminal.isAsBefore)
  }

  @Test func endsWhenTheTerminalIsClosed() throws {
    let terminal = try browse()
    terminal.close()
    #expect(terminal.exitStatus() == 128 + SIGHUP)
  }

  @Test func wakesForNothing() throws {
    let terminal = try browse()
    _ = terminal.waits(for: "never", seconds: 0.5)
    let (bytes, wakeUps) = (terminal.output.count, terminal.wakeUps)
    _ = terminal.waits(for: "never", seconds: 0.5)
    #expect(terminal.output.count == bytes && terminal.wakeUps == wakeUps)
  }

  @Test(arguments: [["TERM": "vt100"], ["LANG": "C"], ["NO_COLOR": "1"], ["TERM": "screen"], ["TERM": "linux"]])
  func isAliveInPoorSurroundings(environment: [String: String]) throws {
    let terminal = try browse(environment)
    if environment["LANG"] == "C" { #expect(terminal.output.allSatisfy { $0 < 0x80 }) }
    terminal.type("jjkGgg")
    terminal.type("Q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isAsBefore)
  }

  @Test(arguments: ["", "no-such-kind"])
  func refusesWhatIsNoTerminal(kind: String) throws {
    let terminal = try Pseudoterminal([Pseudoterminal.product("visavis"), Self.corpus], environment: ["TERM": kind])
    #expect(terminal.waits(for: "no usable terminal"))
    #expect(terminal.exitStatus() == TerminalError.exitStatus)
    #expect(!terminal.output.contains(0x1B))
  }
}
