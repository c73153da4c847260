import Glibc
import Testing

@testable import TUI

/// A real screen in a pseudo-terminal: what it shows, what it hears, and that it is given back whatever happens.
@Suite(.serialized) struct TerminalTests {
  private static let probe = Pseudoterminal.product("ptyprobe")
  private static let leavesAlternateScreen = "\u{1B}[?1049l"

  private func open(_ environment: [String: String] = [:], arguments: [String] = []) throws -> Pseudoterminal {
    try Pseudoterminal([Self.probe] + arguments, environment: environment)
  }

  @Test func opensAndQuits() throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    #expect(!terminal.isAsBefore)
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.text.contains(Self.leavesAlternateScreen))
    #expect(terminal.isAsBefore)
  }

  @Test(arguments: [
    ("j", "key(TUI.Key.character(\"j\"))"), ("\u{1B}", "escape"), ("\u{1B}[A", "up"), ("\u{1B}OB", "down"),
    ("\u{3}", "control(\"c\")"),
    ("é", "character(\"é\")"), ("\u{1B}[<0;11;6M", "kind: TUI.MouseEvent.Kind.press, row: 5, column"),
    ("\u{1B}[<64;11;6M", "wheelUp"), ("\u{1B}[<65;11;6M", "wheelDown"), ("\u{1B}[15~", "function(5)"),
  ])
  func hearsKeys(sent: String, event: String) throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    terminal.type(sent)
    #expect(terminal.waits(for: event), "\(terminal.text.suffix(200).debugDescription)")
  }

  @Test func sendsOnlyWhatDiffers() throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    terminal.type("j")
    #expect(terminal.waits(for: "(\"j\"))"))
    let before = terminal.output.count
    terminal.type("k")
    #expect(terminal.waits(for: "k"))
    #expect(terminal.output.count - before < 20)
  }

  /// Each write is a packet on the line, and wakes whoever reads.
  @Test func aPaintIsOneWrite() throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    let before = terminal.writes
    for _ in 0..<5 {
      terminal.type("j")
      #expect(terminal.waits(for: "character(\"j"))
      terminal.type("\u{1B}[A")
      #expect(terminal.waits(for: "up)"))
    }
    // Ten paints: each is written to memory, and from there to the terminal.
    #expect(terminal.writes - before <= 20)
  }

  /// One byte down instead of six, behind a return, which a line feed then may be as well or not.
  @Test func stepsDownByLineFeeds() throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    #expect(terminal.text.contains("\r\n"))
  }

  @Test func followsItsSize() throws {
    let terminal = try open()
    #expect(terminal.waits(for: "80x24"))
    for (width, height) in [(40, 10), (22, 5), (120, 40)] {
      terminal.resize(Size(width: width, height: height))
      #expect(terminal.waits(for: "probe \(width)x\(height)"))
    }
    terminal.resize(Size(width: 1, height: 1))
    #expect(terminal.waits(for: "v"))
    terminal.resize(Size(width: 80, height: 24))
    #expect(terminal.waits(for: "probe 80x24"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func givesTheTerminalBackWhenAskedToEnd(signal: Int32) throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    terminal.signal(signal)
    #expect(terminal.exitStatus() == 128 + signal)
    #expect(terminal.text.contains(Self.leavesAlternateScreen))
    #expect(terminal.isAsBefore)
  }

  @Test(arguments: [("!", SIGILL, "Fatal error"), ("o", SIGSEGV, "said to standard error")])
  func givesTheTerminalBackAfterACrash(key: String, signal: Int32, message: String) throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    terminal.type("w" + key)
    #expect([128 + signal, 128 + SIGTRAP].contains(terminal.exitStatus()))
    #expect(terminal.waits(for: Self.leavesAlternateScreen))
    #expect(terminal.waits(for: message), "what was said is shown behind the screen")
    #expect(terminal.isAsBefore)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGQUIT])
  func givesTheTerminalBackWhenStruckDown(signal: Int32) throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    terminal.signal(signal)
    #expect(terminal.exitStatus() == 128 + signal)
    #expect(terminal.waits(for: Self.leavesAlternateScreen))
    #expect(terminal.isAsBefore)
  }

  @Test func endsWhenTheTerminalIsClosed() throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    terminal.close()
    #expect(terminal.exitStatus() == 128 + SIGHUP)
  }

  @Test func stopsAndGoesOn() throws {
    let terminal = try Pseudoterminal(["bash", "-mc", "\(Self.probe); echo job is stopped; fg; echo job is done"])
    #expect(terminal.waits(for: "reversed"))
    terminal.type("\u{1A}")
    #expect(terminal.waits(for: Self.leavesAlternateScreen))
    #expect(terminal.waits(for: "job is stopped"))
    #expect(terminal.waits(for: "reversed"), "\(terminal.text.suffix(400).debugDescription)")
    terminal.type("j")
    // Only what differs from the line before is sent.
    #expect(terminal.waits(for: "j"))
    terminal.type("q")
    #expect(terminal.waits(for: "job is done"))
  }

  @Test func paintsAgainAfterAStopItCouldNotHear() throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    terminal.signal(SIGSTOP)
    terminal.signal(SIGCONT)
    #expect(terminal.waits(for: "reversed"))
    #expect(terminal.waits(for: "sumed"))
  }

  @Test func endsThoughItIsTooBusyToListen() throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    terminal.type("b")
    #expect(terminal.waits(for: "busy"))
    terminal.signal(SIGTERM)
    terminal.signal(SIGINT)
    #expect([128 + SIGTERM, 128 + SIGINT].contains(terminal.exitStatus()))
    #expect(terminal.text.contains(Self.leavesAlternateScreen))
    #expect(terminal.isAsBefore)
  }

  @Test func sleepsWhileNothingHappens() throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    let before = terminal.wakeUps
    #expect(!terminal.waits(for: "never", seconds: 0.5))
    #expect(terminal.wakeUps > 0 && terminal.wakeUps - before <= 2, "the last of the drawing, then nothing")
  }

  @Test func lendsTheTerminalToAnotherProgram() throws {
    let terminal = try open()
    #expect(terminal.waits(for: "reversed"))
    terminal.type("e")
    #expect(terminal.waits(for: Self.leavesAlternateScreen))
    #expect(terminal.waits(for: "reversed"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isAsBefore)
  }

  @Test func keysComeFromTheTerminalWhenInputIsAPipe() throws {
    let terminal = try Pseudoterminal(["sh", "-c", "echo article | \(Self.probe)"])
    #expect(terminal.waits(for: "reversed"))
    terminal.type("q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isAsBefore)
  }

  @Test(arguments: [
    ("", "TERM is not set"), ("no-such-kind", "TERM=no-such-kind is unknown"), ("dumb", "cannot place its cursor"),
  ])
  func refusesWhatIsNoTerminalBeforeTouchingIt(kind: String, message: String) throws {
    let terminal = try open(["TERM": kind])
    #expect(terminal.waits(for: message))
    #expect(terminal.exitStatus() == TerminalError.exitStatus)
    #expect(!terminal.output.contains(0x1B))
  }

  @Test(arguments: [["TERM": "vt100"], ["NO_COLOR": "1"]])
  func drawsWithoutColour(environment: [String: String]) throws {
    let terminal = try open(environment)
    #expect(terminal.waits(for: "reversed"))
    #expect(!terminal.text.contains("\u{1B}[36m"))
  }

  @Test func drawsASCIIWhereTheCharsetIsNoUTF8() throws {
    let terminal = try open(["LANG": "C"])
    #expect(terminal.waits(for: "plain # x2 === \"e\" ???? Susa"))
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
  }

  @Test func drawsUnicodeWhereTheLocaleIsMissing() throws {
    let terminal = try open(["LANG": "tlh_QO.UTF-8"])
    #expect(terminal.waits(for: "plain ≠ ×2 ▮▮▮ “é” 日本 Şuşa …"))
  }
}
