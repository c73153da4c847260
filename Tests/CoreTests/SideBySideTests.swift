import Core
import Dispatch
import Testing

@Suite struct SideBySideTests {
  /// One who waits is woken; so are all others.
  @Test(.timeLimit(.minutes(1))) func whatComesLaterIsToldToAllWhoWait() {
    for round in 0..<50 {
      let gate = DispatchSemaphore(value: 0)
      let later = SideBySide.later {
        gate.wait()
        return round
      }
      let waiting = (0..<4).map { _ in SideBySide.later { later.value } }
      gate.signal()
      #expect(waiting.map(\.value) == [round, round, round, round])
      #expect(later.value == round)
    }
  }
}
