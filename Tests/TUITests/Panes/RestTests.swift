import Testing

@testable import TUI

/// The hidden cursor rests on the chosen row, whatever is on the screen: braille displays follow it.
@Suite struct RestTests {
  @Test(
    arguments: ["", "jj", "jj2", "jj3j", "4j", "A<Down>", "D", "#jj", "?jjj", "jj<Enter>", "jj<Enter>G", "S<Down>", "jjO"],
    [(80, 24), (20, 5)])
  func restsOnTheChosenRow(keys: String, size: (Int, Int)) {
    var player = Player(size.0, size.1)
    player.play(keys)
    let frame = view(player.state)
    guard let rest = frame.rest else {
      Issue.record("rests nowhere")
      return
    }
    #expect(frame.rows[rest.row][rest.column].text == ">")
  }
}
