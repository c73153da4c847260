import Archive
import Core
import Testing

@testable import TUI

/// Plays keys in batches, as a terminal delivers them, and keeps what was drawn.
@MainActor
private final class ScriptedDisplay: Display {
  var size = Size(width: 80, height: 24)
  var batches: [[TerminalEvent]]
  var pending: [Bool]
  var drawn: [String] = []
  var calls: [String] = []
  var sent: [UInt8] = []
  var editorStatus: Int32 = 0

  init(_ batches: [[TerminalEvent]], pending: [Bool] = []) {
    self.batches = batches
    self.pending = pending
  }

  func draw(_ frame: Frame) { drawn.append(frame.text) }
  func events(wait: Bool) -> [TerminalEvent] { batches.isEmpty ? [.hangup] : batches.removeFirst() }
  func hasPendingInput() -> Bool { pending.isEmpty ? false : pending.removeFirst() }
  func suspend() { calls.append("suspend") }
  func redraw() { calls.append("redraw") }
  func send(_ bytes: [UInt8]) { sent += bytes }
  func runEditor(_ command: [String]) -> Int32 {
    calls.append(command.joined(separator: " "))
    return editorStatus
  }
}

@MainActor
@Suite struct LoopTests {
  private func loop(_ display: ScriptedDisplay, reread: @escaping @MainActor () throws -> Reread = { throw CancellationError() })
    -> Loop
  {
    Loop(display: display, library: InventedLibrary(), reread: reread)
  }

  private func keys(_ script: String) -> [TerminalEvent] { Player.keys(script).map { .key($0) } }

  @Test func keysInOneBatchAreDrawnOnceAndTheRestFollows() {
    let display = ScriptedDisplay([keys("jj"), keys("q")])
    #expect(loop(display).run() == nil)
    // The first screen, the cursor, the versions that follow it.
    #expect(display.drawn.count == 3)
    #expect(display.drawn[1].contains("> 2031-03-13    Convoy") && !display.drawn[1].contains("medicine"))
    #expect(display.drawn[2].contains("medicine"))
  }

  @Test func nothingFollowsWhileKeysAreWaiting() {
    let display = ScriptedDisplay([keys("jj"), keys("j"), keys("q")], pending: [true, false])
    _ = loop(display).run()
    #expect(display.drawn.count == 4)
    #expect(!display.drawn[1].contains("medicine"))
  }

  @Test func signalsEndIt() {
    #expect(loop(ScriptedDisplay([[.ended(signal: 15)]])).run() == 15)
    #expect(loop(ScriptedDisplay([[.hangup]])).run() == 1)
  }

  @Test func suspendsRedrawsAndResizes() {
    let display = ScriptedDisplay([keys("<C-z><C-l>"), [.resize(Size(width: 20, height: 5))], keys("q")])
    _ = loop(display).run()
    #expect(display.calls == ["suspend", "redraw"])
    #expect(display.drawn.last?.split(separator: "\n", omittingEmptySubsequences: false).count == 5)
  }

  @Test func readsTheFolderAgainAndMarksWhatIsNew() {
    var after = InventedLibrary()
    after.news = ["03-talks.md"]
    let display = ScriptedDisplay([keys("R"), keys("q")])
    let loop = Loop(display: display, library: InventedLibrary()) { [after] in Reread(library: after, note: "4 files read") }
    _ = loop.run()
    #expect(display.drawn.last?.contains("4 files read · * marks 3 events with news") == true)
    #expect(display.drawn.last?.contains(" *2031-03-14    Talks") == true)
  }

  @Test func sayWhyTheFolderWasNotReadAgain() {
    let display = ScriptedDisplay([keys("R"), keys("q")])
    _ = loop(display).run()
    #expect(display.drawn.last?.contains("not read again") == true)
  }

  /// However keys come in, each is heard, and in order.
  @Test(arguments: [1, 2, 3] as [UInt64]) func noKeyIsLostInABatch(seed: UInt64) {
    var random = Dice(state: seed)
    let script = (0..<400).map { _ in
      ["j", "k", "<C-d>", "2", "1", "3", "G", "gg", "J", "!", "u", "<Tab>"].randomElement(using: &random) ?? "j"
    }
    var player = Player(80, 24)
    player.play(script.joined())
    var batches: [[TerminalEvent]] = []
    var rest = keys(script.joined())[...]
    while !rest.isEmpty {
      batches.append(Array(rest.prefix(Int.random(in: 1...40, using: &random))))
      rest = rest.dropFirst(batches[batches.count - 1].count)
    }
    let display = ScriptedDisplay(batches)
    _ = loop(display).run()
    #expect(display.drawn.last == player.screen, "seed \(seed)")
  }
}
