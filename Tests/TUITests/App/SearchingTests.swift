import Core
import Testing

@testable import TUI

/// What is seen while a search is typed, and after.
@Suite struct SearchingTests {
  private func player(_ keys: String) -> Player {
    var player = Player(80, 24)
    player.play(keys)
    return player
  }

  /// Keys, and what the last line then says.
  @Test(arguments: [
    ("/kell", "2 events, 2 claims"), ("/kel", "events"), ("/ke", "events"), ("/xyzzy", "nothing found"),
    ("/kell<Enter>", "kell: "), ("/xyzzy<Enter>", "not found: xyzzy"), ("/“”<Enter>", "no letters to search for"),
    ("jj<Enter>/mira", "lines here"), ("?/undo", " here"), ("D/harbour", "here"),
  ])
  func countsWhatItFinds(keys: String, said: String) {
    let last = player(keys).screen.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    #expect(last.contains(said), "\(last)")
  }

  /// The first match is shown as one types; Esc goes back, Enter stays there.
  @Test func showsTheFirstMatchWhileOneTypes() {
    let typing = player("/talks")
    #expect(typing.state.chronology.index == 6)
    #expect(player("/talks<Esc>").state.chronology.index == 0)
    #expect(player("/talks<Enter>").state.chronology.index == 6)
    #expect(player("/talksx<Backspace>").state.chronology.index == 6)
    #expect(player("/talks<C-u>").state.chronology.index == 0)
  }

  /// Keys, and what is reversed on the screen.
  @Test(arguments: [
    ("/mira", "Mira"), ("/Мира", "Mira"), ("/miraverd", "Mira"), ("/Mira", "Mira"), ("/CEASE", ""),
    ("jj<Enter>/howitz", "howitzers"),
    ("/mira<Enter>", "Mira"), ("/mira<Enter><Esc>", ""), ("/mira<Esc>", ""),
  ])
  func marksWhatMatches(keys: String, word: String) {
    let frame = view(player(keys).state)
    let reversed = Set(
      frame.rows.flatMap { row in
        row.split { !$0.style.reverse }.map { $0.map(\.text).joined() }
      })
    #expect(word.isEmpty ? reversed.isEmpty : reversed.contains(word), "\(reversed)")
  }

  @Test func opensTheArticleWhereNoClaimHasTheWords() {
    let reader = player("/shots along<Enter>").state.reader
    #expect(reader != nil)
  }

  @Test func goesFromMatchToMatchInTheReader() {
    let lines = ["", "n", "nn", "nN"].map { player("jj<Enter>/mira<Enter>" + $0).state.reader?.line ?? -1 }
    #expect(lines[0] != lines[1] && lines[3] == lines[0])
  }
}
