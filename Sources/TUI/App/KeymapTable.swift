extension Keymap {
  /// All keys there are. Counts (10j) and the mouse are the only input that is not in it.
  public static let table: [Binding] =
    moving + panes + filtering + searching + lists + taking + general + menus + prompts

  private static func key(_ characters: String) -> [Key] { characters.map { .character($0) } }
  private static func control(_ character: Character) -> [Key] { [.control(character)] }

  private static let moving: [Binding] = [
    Binding(
      [key("j"), [.down]], .move(.down), "next row; with a count, 10j, so many; 1 to 4 alone choose a pane, 02j moves by two",
      .move, hint: "j/k move",
      in: [.panes, .reader, .list, .help]),
    Binding([key("k"), [.up]], .move(.up), "previous row", .move),
    Binding([control("e")], .move(.scrollDown), "the rows a line up, the cursor as it is", .move),
    Binding([control("y")], .move(.scrollUp), "the rows a line down, the cursor as it is", .move),
    Binding([control("d")], .move(.halfDown), "half a page down", .move),
    Binding([control("u")], .move(.halfUp), "half a page up", .move),
    Binding([key(" "), key("f"), control("f"), [.pageDown]], .move(.pageDown), "a page down", .move),
    Binding([key("b"), control("b"), [.pageUp]], .move(.pageUp), "a page up", .move),
    Binding([key("gg"), [.home]], .move(.first), "first row, or the row of the count", .move),
    Binding([key("G"), [.end]], .move(.last), "last row, or the row of the count", .move),
    Binding([key("H")], .move(.screenTop), "first row on the screen", .move),
    Binding([key("M")], .move(.screenMiddle), "middle row on the screen", .move),
    Binding([key("L")], .move(.screenBottom), "last row on the screen", .move),
    Binding([key("J")], .nextEvent, "next event, also from the reader", .move),
    Binding([key("K")], .previousEvent, "previous event, also from the reader", .move),
    Binding([key("]")], .nextDay, "first event of the next day", .move),
    Binding([key("[")], .previousDay, "first event of the day before", .move),
    Binding([key("gd")], .askDay, "go to a date", .move),
  ]

  private static let panes: [Binding] = [
    Binding([[.tab]], .nextPane, "next pane", .panes, hint: "pane", in: [.panes]),
    Binding([[.backTab]], .previousPane, "previous pane", .panes),
    Binding([key("1")], .focus(.chronology), "Chronology", .panes),
    Binding([key("2")], .focus(.left), "the left side's version", .panes),
    Binding([key("3")], .focus(.right), "the right side's version", .panes),
    Binding([key("4")], .focus(.places), "Places", .panes),
    Binding([key("O")], .maximise, "maximise the pane, and back", .panes),
    Binding(
      [[.enter], key("l"), [.right]], .open, "read the event, claim or document; filter by the place", .panes, hint: "read",
      in: [.panes, .list]),
    Binding([key("}")], .nextClaim, "reader: next claim", .panes, hint: "{/} claim", in: [.reader]),
    Binding([key("{")], .previousClaim, "reader: previous claim", .panes),
    Binding(
      [key("x")], .cross, "cross to the claim that opposes this one", .panes, hint: "cross", in: [.reader]),
    Binding([key("e")], .explain, "reader: why it was read so, and back", .panes, hint: "explain", in: [.reader]),
    Binding([key("q")], .close, "close; quits at the top", .panes, hint: "close", in: [.reader, .list, .help]),
    Binding([key("h"), [.left]], .back, "close, but never quit", .panes),
    Binding(
      [[.escape], control("c"), control("g")], .cancel, "cancel: what is half typed, else the marks of a search, else close",
      .panes),
  ]

  private static let filtering: [Binding] = [
    Binding(
      [key("a")], .filterHere, "only this row's actor; asks which if there are several", .filter, hint: "actor", in: [.panes]),
    Binding([key("A")], .pick(.actor), "actors with counts, to pick from", .filter),
    Binding([key("p")], .pick(.place), "places with counts", .filter),
    Binding([key("t")], .pick(.type), "types of event with counts", .filter),
    Binding([key("s")], .pick(.side), "sides with counts: who speaks, or as C-r turns it", .filter),
    Binding([key("d")], .pick(.date), "years, months and days; or type 2022-09..2022-10-03", .filter),
    Binding([key("!")], .onlyDisputed, "only what is disputed, and back", .filter),
    Binding([key("*")], .onlyNew, "only what is new since the last look (*), and back", .filter),
    Binding([key("u")], .undo, "undo a filter or leap", .filter),
    Binding([control("r")], .redo, "redo it", .filter),
    Binding([key("c")], .clear, "clear all filters", .filter),
    Binding([key("'")], .restore, "back to the event and filters at which the browser was last left", .filter),
  ]

  private static let searching: [Binding] = [
    Binding([key("/")], .askSearch, "search", .search, hint: "search", in: [.panes, .help]),
    Binding([key("n")], .searchAgain, "next match", .search),
    Binding([key("N")], .searchBack, "previous match", .search),
    Binding([key("&")], .onlyMatching, "show only events that match, and back", .search),
  ]

  private static let lists: [Binding] = [
    Binding([key("#")], .list(.figures), "figures, those that part the sides first", .lists),
    Binding([key("D")], .list(.documents), "documents with dates and problems", .lists),
    Binding([key("S")], .chooseSides, "choose the two sides that face each other", .lists),
  ]

  private static let taking: [Binding] = [
    Binding([key("y")], .cite(quoting: false), "copy the citation of this claim, event or document", .taking),
    Binding([key("Y")], .cite(quoting: true), "copy the quotation with its citation", .taking),
    Binding([key("v")], .showOriginal, "the original at its line in $VISUAL or $EDITOR", .taking),
  ]

  private static let general: [Binding] = [
    Binding([key("R")], .reread, "read the folder again", .general),
    Binding([key(":")], .askCommand, "command line: \(TypedCommand.summary)", .general),
    Binding(
      [key("?"), [.function(1)]], .help, "this help; / searches it", .general, hint: "help", in: [.panes, .reader, .list]),
    Binding([control("l")], .redraw, "draw the screen again", .general, scope: .everywhere),
    Binding([control("z")], .suspend, "suspend", .general, scope: .everywhere),
    Binding([key("Q")], .quit, "quit", .general),
  ]

  private static func menu(
    _ keys: [[Key]], _ action: MenuAction, _ help: String, _ hint: String = "",
    in contexts: [Binding.Context] = [.menu, .actors, .sides]
  ) -> Binding {
    Binding(keys, .menu(action), help, .menu, scope: .menu, hint: hint, in: hint.isEmpty ? [] : contexts)
  }

  private static let menus: [Binding] = [
    menu(
      [[.enter]], .take, "take what is marked, else this row; letters narrow the list", "take",
      in: [.menu, .actors, .sides, .choice]),
    menu([[.tab]], .mark, "mark this row, to take several; of dates, from the first to the last", "mark"),
    menu([control("x")], .exclude, "actors: exclude this row", "exclude", in: [.actors]),
    menu(
      [control("r")], .role, "actors and sides: turn the role: speaks, acts, recipient, blamed, mentioned, any", "role",
      in: [.actors, .sides]),
    menu([[.down], control("n")], .move(.down), "next row"),
    menu([[.up], control("p")], .move(.up), "previous row"),
    menu([[.pageDown], control("f")], .move(.pageDown), "a page down"),
    menu([[.pageUp], control("b")], .move(.pageUp), "a page up"),
    menu([[.home]], .move(.first), "first row"),
    menu([[.end]], .move(.last), "last row"),
    menu([[.backspace]], .erase, "take back a letter"),
    menu([control("w")], .eraseWord, "take back a word"),
    menu([control("u")], .eraseAll, "take back all letters"),
    menu(
      [[.escape], control("c"), control("g")], .cancel, "leave without picking", "cancel", in: [.menu, .actors, .sides, .choice]),
  ]

  private static func prompt(_ keys: [[Key]], _ action: PromptAction, _ help: String) -> Binding {
    Binding(keys, .prompt(action), help, .prompt, scope: .prompt)
  }

  private static let prompts: [Binding] = [
    prompt([[.enter]], .take, "done"),
    prompt([[.backspace]], .erase, "take back a letter"),
    prompt([control("w")], .eraseWord, "take back a word"),
    prompt([control("u")], .eraseAll, "take back what stands before the cursor"),
    prompt([control("k")], .eraseRest, "take back what stands behind it"),
    prompt([[.delete], control("d")], .eraseNext, "take back the letter under it"),
    prompt([[.left], control("b")], .move(.left), "a letter to the left"),
    prompt([[.right], control("f")], .move(.right), "a letter to the right"),
    prompt([[.home], control("a")], .move(.begin), "to the beginning of the line"),
    prompt([[.end], control("e")], .move(.end), "to the end of the line"),
    prompt([[.tab]], .complete, "command line: the rest of a command's name"),
    prompt([[.up], control("p")], .earlier, "the line typed before"),
    prompt([[.down], control("n")], .later, "the line typed after"),
    prompt([[.escape], control("c"), control("g")], .cancel, "leave"),
  ]
}
