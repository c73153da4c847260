import Testing

@testable import TUI

/// A click selects; the wheel moves what it is over.
@Suite struct MouseTests {
  private func player(_ keys: String = "") -> Player {
    var player = Player(120, 40)
    player.play(keys)
    return player
  }

  private func press(_ player: inout Player, _ row: Int, _ column: Int, _ kind: MouseEvent.Kind = .press) {
    player.send(.key(.mouse(MouseEvent(kind: kind, row: row, column: column))))
    player.settle()
  }

  /// Row and column of some words on the screen.
  private func find(_ words: String, _ player: Player) -> (row: Int, column: Int) {
    let lines = player.screen.split(separator: "\n", omittingEmptySubsequences: false)
    for (row, line) in lines.enumerated() {
      if let place = line.firstRange(of: words) { return (row, line.distance(from: line.startIndex, to: place.lowerBound)) }
    }
    Issue.record("\(words) is not on the screen")
    return (0, 0)
  }

  @Test func aClickSelectsARowOfAPane() {
    var player = player()
    let convoy = find("Convoy stopped", player)
    press(&player, convoy.row, convoy.column)
    #expect(player.state.event?.title == "Convoy stopped at Ostby")
    press(&player, find("PLACES", player).row + 2, 5)
    #expect(player.state.focus == .places && player.state.place.index == 1)
  }

  @Test func aClickSelectsAClaim() {
    var player = player("jj")
    let words = find("fired first", player)
    press(&player, words.row, words.column)
    #expect(player.state.focus == .right)
    #expect(player.state.claim?.id == "c4")
  }

  @Test(arguments: ["D", "?", "#", "A", "p", "d"]) func aClickSelectsInALine(keys: String) {
    var player = player(keys)
    press(&player, 4, 10)
    #expect(player.screen.split(separator: "\n", omittingEmptySubsequences: false)[4].hasPrefix(">"), "\(player.screen)")
    // Titles are no rows.
    press(&player, 1, 10)
    #expect(player.screen.split(separator: "\n", omittingEmptySubsequences: false)[4].hasPrefix(">"), "\(player.screen)")
  }

  @Test func aClickChoosesAClaimOfAnArticle() {
    var player = player("jj<Enter>")
    let words = find("windows broke", player)
    press(&player, words.row, words.column)
    #expect(player.state.reader?.detail?.row.id == "c7")
  }

  @Test func theWheelMovesWhatItIsOver() {
    var player = player("2")
    press(&player, 3, 5, .wheelDown)
    #expect(player.state.chronology.index == 3 && player.state.focus == .left)
    press(&player, 3, 5, .wheelUp)
    #expect(player.state.chronology.index == 0)
    player.play("A")
    press(&player, 3, 5, .wheelDown)
    #expect(player.screen.split(separator: "\n", omittingEmptySubsequences: false)[5].hasPrefix(">"))
  }
}
