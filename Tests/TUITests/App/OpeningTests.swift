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

  @Test func opensFaceToFaceWhereTheSidesPart() {
    var state = State(size: Size(width: 120, height: 40))
    state.events = [(true, true), (false, false), (false, true), (false, true)].map { event in
      var row = EventRow()
      (row.isBackground, row.isDisputed) = event
      return row
    }
    state.beginWithTheCurrent()
    #expect(state.chronology.index == 2)
  }

  @Test func opensAtTheTopWhereAllIsBackground() {
    var state = State(size: Size(width: 120, height: 40))
    state.beginWithTheCurrent()
    #expect(state.chronology.index == 0)
  }
}
