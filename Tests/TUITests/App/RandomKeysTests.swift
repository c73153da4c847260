import Archive
import Core
import Foundation
import Glibc
import Testing

@testable import TUI

/// Whatever is pressed and however the screen is resized: alive, no row past the edge, and no key that takes long.
@Suite struct RandomKeysTests {
  /// A hundred thousand keys and resizes in all. The rate is of processor time, so that other work does not count.
  @Test(arguments: seeds) func survivesRandomKeys(seed: UInt64) {
    let steps = 5000
    let before = Self.processorSeconds
    Self.play(seed: seed, steps: steps, in: Player(80, 24))
    let rate = Double(steps) / max(Self.processorSeconds - before, 1e-6)
    print("random keys: seed \(seed), \(steps) keys, \(Int(rate)) a second")
    #expect(rate >= 200, "seed \(seed): keys take too long")
  }

  /// `VISAVIS_SEED=n` plays others.
  private static let seeds: [UInt64] = {
    let first = ProcessInfo.processInfo.environment["VISAVIS_SEED"].flatMap { UInt64($0) } ?? 1
    return (0..<20).map { first &+ $0 }
  }()

  /// What this thread has used.
  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Plays keys and resizes at random.
  static func play(seed: UInt64, steps: Int, in player: Player) {
    var random = Dice(state: seed)
    var player = player
    for step in 0..<steps {
      if Int.random(in: 0..<20, using: &random) == 0 {
        let size = Size(width: Int.random(in: 0...130, using: &random), height: Int.random(in: 0...45, using: &random))
        player.send(.resized(size))
      } else {
        player.send(.key(key(&random)))
      }
      if Int.random(in: 0..<3, using: &random) > 0 { player.settle() }
      let frame = view(player.state)
      let size = player.state.size
      let isWhole = frame.size == Size(width: max(0, size.width), height: max(0, size.height)) && (step % 20 > 0 || fits(frame))
      #expect(isWhole, "seed \(seed), step \(step)")
      if step % 25 == 0 { #expect(frame == drawnAnew(player.state), "seed \(seed), step \(step): a kept line is stale") }
    }
  }

  /// The screen with nothing kept of what was drawn before.
  private static func drawnAnew(_ state: State) -> Frame {
    var state = state
    (state.keptHeader, state.keptStatus) = (nil, nil)
    return view(state)
  }

  /// Whether each row takes as many columns as the screen has: no half of a wide character, nothing of no width.
  private static func fits(_ frame: Frame) -> Bool {
    frame.rows.allSatisfy { Glyphs.width($0.map(\.text).joined()) == frame.size.width }
  }

  /// Mostly keys of the table; now and then any character, or the mouse.
  private static func key(_ random: inout Dice) -> Key {
    switch Int.random(in: 0..<10, using: &random) {
    case 0 where Bool.random(using: &random):
      return .pasted("Q\n\u{1B}[2J\u{202E} 日 " + String(repeating: "e\u{301}", count: 40))
    case 0: return .character(Character(Unicode.Scalar(UInt8.random(in: 32..<127, using: &random))))
    case 1:
      let kinds: [MouseEvent.Kind] = [.press, .wheelUp, .wheelDown]
      return .mouse(
        MouseEvent(
          kind: kinds.randomElement(using: &random) ?? .press, row: Int.random(in: -1..<50, using: &random),
          column: Int.random(in: -1..<140, using: &random)))
    default: return Keymap.table.randomElement(using: &random)?.keys.randomElement(using: &random)?.first ?? .enter
    }
  }
}

/// The same numbers in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
