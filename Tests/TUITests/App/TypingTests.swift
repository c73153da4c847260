import Testing

@testable import TUI

/// What one types into the last line, and what is pasted.
@Suite struct TypingTests {
  private func player(_ keys: String) -> Player {
    var player = Player(80, 24)
    player.play(keys)
    return player
  }

  private func typed(_ state: State) -> (before: String, behind: String)? {
    if case .prompt(let prompt) = state.mode { (prompt.before, prompt.behind) } else { nil }
  }

  /// Keys, and the line that then stands there, `|` where the cursor is.
  @Test(arguments: [
    ("/abc", "abc|"), ("/abc<Left>X", "abX|c"), ("/abc<Home>X", "X|abc"), ("/abc<C-a><Right>X<End>Y", "aXbcY|"),
    ("/abc<Left><Left><C-k>", "a|"), ("/abc<Left><C-u>", "|c"), ("/abc<Home><Del>", "|bc"), ("/abc<Home><C-d><C-d>", "|c"),
    ("/ab cd<C-w>", "ab |"), ("/ab cd<Left><C-w>", "ab |d"), ("/abc<Left><Backspace>", "a|c"), ("/abc<Home><Left><Left>", "|abc"),
    ("/mira<Enter>/<Up>", "mira|"), ("/mira<Enter>/kell<Enter>/<Up><Up>", "mira|"), ("/mira<Enter>/<Up><Up><C-p>", "mira|"),
    ("/mira<Enter>/x<Up><Down>", "x|"), ("/mira<Enter>/kell<Enter>/mira<Enter>/<Up><Up>", "kell|"),
    ("/mira<Enter>&<Enter>&<Esc>/<Up>", "mira|"), (":role acts<Enter>/<Up>", "|"), (":role acts<Enter>:<Up>", "role acts|"),
    ("gd2031-03-13<Enter>gd<C-p>", "2031-03-13|"), (":ac<Tab>", "actor |"), (":d<Tab>", "d|"), (":disp<Tab>", "disputed |"),
    (":un<Tab>", "un|"), (":re<Tab>", "re|"), (":x<Tab>", "x|"), (":<Tab>", "|"), (":side nor<Tab>", "side nor|"),
    ("/ac<Tab>", "ac|"),
  ])
  func edits(keys: String, line: String) {
    let typed = typed(player(keys).state)
    #expect(typed.map { $0.before + "|" + $0.behind } == line)
  }

  /// The cursor is where one types, and in sight however long the line is.
  @Test func theCursorStaysInSight() {
    let text = String(repeating: "x", count: 300)
    for (keys, column) in [("/abc<Left>", 3), ("/" + text, 79), ("/" + text + "<Home>", 1)] {
      #expect(view(player(keys).state).cursor?.column == column, "\(keys.suffix(10))")
    }
  }

  /// What is pasted is text, whatever it would be as keys.
  @Test func whatIsPastedIsNoKeys() {
    var player = player("jj")
    player.send(.key(.pasted("Quit now\nQ q! u\r")))
    #expect(player.outside == [] && player.state.chronology.index == 2)
    #expect(player.screen.contains("not taken for keys"))
    player.play("j")
    #expect(player.state.chronology.index == 3)
  }

  @Test(arguments: [(":", "since\n 2031-03\t", "since 2031-03|"), ("/ab<Left>", "X", "aX|b"), ("/", "\n", "|")])
  func whatIsPastedIntoALineStandsOnIt(keys: String, pasted: String, line: String) {
    var player = player(keys)
    player.send(.key(.pasted(pasted)))
    #expect(typed(player.state).map { $0.before + "|" + $0.behind } == line)
  }

  @Test func whatIsPastedNarrowsAList() {
    var player = player("A")
    player.send(.key(.pasted("ada\n")))
    player.play("<Enter>")
    #expect(FilterWords.describe(player.state.filter, names: player.state.names) == "actor: Ada Lind")
  }

  @Test(arguments: ["/", "A", ":"]) func aBookThatIsPastedIsCut(keys: String) {
    var player = player(keys)
    for _ in 0..<3 { player.send(.key(.pasted(String(repeating: "word ", count: 100_000)))) }
    #expect((typed(player.state)?.before.count ?? 0) <= Prompt.most)
    #expect(player.screen.split(separator: "\n", omittingEmptySubsequences: false).count == 24)
  }
}
