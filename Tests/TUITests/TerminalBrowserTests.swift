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

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func givesTheTerminalBackWhileItTakesIt(signal: Int32) throws {
    let terminal = try Pseudoterminal([Pseudoterminal.product("visavis"), Self.corpus], environment: [:])
    #expect(terminal.waits(for: "\u{1B}[?1049h"))
    terminal.signal(signal)
    #expect(terminal.exitStatus() == 128 + signal)
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
    // Longer than the second after which a pool of threads would look after itself.
    _ = terminal.waits(for: "never", seconds: 1.5)
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

  /// The first side's colour is one that is read on the ground that the terminal tells of.
  @Test(arguments: [("15;0", "\u{1B}[36m", "\u{1B}[34m"), ("0;default;15", "\u{1B}[34m", "\u{1B}[36m")])
  func itsColoursAreReadOnItsGround(ground: String, used: String, unused: String) throws {
    let terminal = try browse(["COLORFGBG": ground])
    terminal.type("Q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.text.contains(used) && !terminal.text.contains(unused))
  }

  /// What is pasted is marked by the terminal as long as the screen is held, and quits nothing.
  @Test func whatIsPastedIsText() throws {
    let terminal = try browse()
    #expect(terminal.text.contains("\u{1B}[?2004h") && !terminal.text.contains("\u{1B}[?2004l"))
    terminal.type("\u{1B}[200~Quit\rQ\u{1B}[201~")
    #expect(terminal.waits(for: "not taken for keys"))
    terminal.type("/\u{1B}[200~dashkasan\r\u{1B}[201~")
    #expect(terminal.waits(for: "dashkasan"))
    terminal.type("\u{1B}")
    terminal.signal(SIGTERM)
    #expect(terminal.exitStatus() == 128 + SIGTERM)
    #expect(terminal.text.contains("\u{1B}[?2004l"))
  }

  @Test func aTerminalThatKnowsNoPastesIsNotAsked() throws {
    let terminal = try browse(["TERM": "vt100"])
    terminal.type("Q")
    #expect(terminal.exitStatus() == 0)
    #expect(!terminal.text.contains("2004"))
  }

  @Test(arguments: ["", "no-such-kind"])
  func refusesWhatIsNoTerminal(kind: String) throws {
    let terminal = try Pseudoterminal([Pseudoterminal.product("visavis"), Self.corpus], environment: ["TERM": kind])
    #expect(terminal.waits(for: "no usable terminal"))
    #expect(terminal.exitStatus() == TerminalError.exitStatus)
    #expect(!terminal.output.contains(0x1B))
  }

  /// A terminal that can print lines but not place its cursor gets the chronology in lines.
  @Test func printsLinesWhereTheCursorCannotBePlaced() throws {
    let terminal = try Pseudoterminal([Pseudoterminal.product("visavis"), Self.corpus], environment: ["TERM": "dumb"])
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.text.contains("claims") && !terminal.output.contains(0x1B))
  }

  @Test func sendsNoColourWhereNoneIsWanted() throws {
    let terminal = try browse(["NO_COLOR": "1"])
    terminal.type("j\r")
    #expect(terminal.waits(for: "read as"))
    let colours = (30...37).map { "\u{1B}[\($0)m" } + ["[38;5", ";31m", ";36m"]
    for colour in colours { #expect(!terminal.text.contains(colour)) }
  }

  @Test func stopsAndGoesOn() throws {
    let command = "\(Pseudoterminal.product("visavis")) \(Self.corpus); echo job is stopped; fg; echo job is done"
    let terminal = try Pseudoterminal(["bash", "-mc", command], size: Size(width: 120, height: 40))
    #expect(terminal.waits(for: "CHRONOLOGY"))
    terminal.type("\u{1A}")
    #expect(terminal.waits(for: Self.leavesAlternateScreen))
    #expect(terminal.waits(for: "job is stopped"))
    #expect(terminal.waits(for: "CHRONOLOGY"))
    terminal.type("Q")
    #expect(terminal.waits(for: "job is done"))
  }

  /// Where the caller ignores SIGHUP (nohup), the signal does nothing; that the terminal is gone ends it all the same.
  @Test func endsWithItsTerminalThoughHangupIsIgnored() throws {
    let command = "trap '' HUP; exec \(Pseudoterminal.product("visavis")) \(Self.corpus)"
    let terminal = try Pseudoterminal(["sh", "-c", command], size: Size(width: 120, height: 40))
    #expect(terminal.waits(for: "CHRONOLOGY"))
    terminal.signal(SIGHUP)
    terminal.type("?")
    #expect(terminal.waits(for: "HELP"))
    terminal.close()
    #expect(terminal.exitStatus() == 128 + SIGHUP)
  }

  @Test func readsArticlesFromAPipeAndKeysFromTheTerminal() throws {
    let record = #"{"id":"a.txt","text":"The army of Norland said on 3 May 2031 that its post was shelled."}"#
    let command = "printf '%s\\n' '\(record)' | \(Pseudoterminal.product("visavis")) --codebook \(Self.corpus)/codebook.yaml -"
    let terminal = try Pseudoterminal(["sh", "-c", command], size: Size(width: 80, height: 24))
    #expect(terminal.waits(for: "CHRONOLOGY"))
    terminal.type("?")
    #expect(terminal.waits(for: "HELP"))
    terminal.type("Q")
    #expect(terminal.exitStatus() == 0)
    #expect(terminal.isAsBefore)
  }

  @Test(arguments: [("| cat", "claims"), ("| head -n 1", "claim"), ("| true", ""), ("> /dev/null", "")])
  func printsIntoAPipe(behind: String, shown: String) throws {
    let command = "\(Pseudoterminal.product("visavis")) \(Self.corpus) \(behind); echo ended"
    let terminal = try Pseudoterminal(["sh", "-c", command])
    #expect(shown.isEmpty || terminal.waits(for: shown))
    #expect(terminal.waits(for: "ended"))
    #expect(!terminal.output.contains(0x1B) && !terminal.text.contains("rror"))
  }

  /// Keys that come faster than they can be drawn are all heard.
  @Test(arguments: [1, 2] as [UInt64]) func losesNoKey(seed: UInt64) throws {
    var random = Dice(state: seed)
    let terminal = try browse()
    let letters = (0..<100).map { _ in String("abcdefghijklmnopqrstuvwxyz".randomElement(using: &random) ?? "a") }
    terminal.type(":")
    var rest = letters[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...30, using: &random)
      terminal.type(rest.prefix(count).joined())
      rest = rest.dropFirst(count)
    }
    #expect(terminal.waits(for: String(letters.joined().suffix(3))), "seed \(seed)")
    terminal.type("\r")
    #expect(terminal.waits(for: "no such command: " + letters.joined().prefix(60)), "seed \(seed)")
    terminal.type("Q")
    #expect(terminal.exitStatus() == 0)
  }

  /// Two thousand random keys and some resizes: alive, and quits when asked to.
  @Test(arguments: [1, 2, 3] as [UInt64]) func survivesRandomKeys(seed: UInt64) throws {
    var random = Dice(state: seed)
    let terminal = try browse()
    let keys = [
      "j", "k", " ", "b", "G", "gg", "\t", "1", "2", "3", "4", "O", "\r", "q", "\u{1B}", "J", "K", "]", "[", "a", "A", "p", "t",
      "s", "!", "u", "c", "/a\r", "n", "N", "&", "{", "}", "x", "e", "#", "D", "S", "?", "\u{1B}[B", "\u{1B}[6~", "é", "\u{C}",
    ]
    for _ in 0..<2000 {
      // At the top `q` would quit.
      terminal.type("?" + (keys.randomElement(using: &random) ?? "j"))
      if Int.random(in: 0..<200, using: &random) == 0 {
        terminal.resize(Size(width: Int.random(in: 1...130, using: &random), height: Int.random(in: 1...45, using: &random)))
      }
      terminal.takeWhatIsThere()
    }
    terminal.type("\u{1B}\u{3}\u{3}")
    terminal.type("\u{1B}\u{3}Q")
    #expect(terminal.exitStatus(seconds: 60) == 0, "seed \(seed)")
    #expect(terminal.isAsBefore)
  }
}
