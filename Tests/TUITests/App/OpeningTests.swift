import Archive
import Testing

@testable import TUI

@Suite struct OpeningTests {
  @Test func opensAtTheFirstEventThatIsNoBackground() throws {
    var state = State(size: Size(width: 120, height: 40))
    state.events = [true, true, false, true].map { isBackground in
      var row = EventRow()
      row.isBackground = isBackground
      return row
    }
    state.beginWithTheCurrent()
    #expect(state.chronology.index == 2)
  }

  @Test func opensFaceToFaceAtWhatIsDisputedMost() {
    var state = State(size: Size(width: 120, height: 40))
    state.events = [(true, true, 9), (false, false, 8), (false, true, 2), (false, true, 5), (false, true, 5)].map { event in
      var row = EventRow()
      (row.isBackground, row.isDisputed, row.claims) = event
      return row
    }
    state.beginWithTheCurrent()
    #expect(state.chronology.index == 3)
  }

  @Test func opensAtTheTopWhereAllIsBackground() {
    var state = State(size: Size(width: 120, height: 40))
    state.beginWithTheCurrent()
    #expect(state.chronology.index == 0)
  }
}
