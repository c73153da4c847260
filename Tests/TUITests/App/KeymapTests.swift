import Testing

@testable import TUI

/// The one table: no two meanings for a key, and everything in it is told in the help.
@Suite struct KeymapTests {
  @Test func noSequenceHasTwoMeaningsOrBeginsAnother() {
    for scope in [Binding.Scope.panes, .menu, .prompt] {
      let sequences = Keymap.table.filter { $0.scope == scope || $0.scope == .everywhere }.flatMap(\.keys)
      #expect(Set(sequences).count == sequences.count)
      for sequence in sequences {
        let beginning = sequences.filter { $0.count > sequence.count && Array($0.prefix(sequence.count)) == sequence }
        #expect(beginning.isEmpty, "\(sequence) begins \(beginning)")
      }
    }
  }

  @Test func helpTellsEveryKey() {
    for binding in Keymap.table {
      #expect(!binding.help.isEmpty)
      #expect(Help.entries.contains { $0.keys == binding.keyNames && $0.help == binding.help })
    }
  }

  /// Keys, and the event the cursor then stands on.
  static let movementCases: [(String, Int)] = [
    ("j", 1), ("5j", 5), ("10j", 9), ("02j", 2), ("12j", 9), ("G", 9), ("5G", 4), ("Ggg", 0), ("G05gg", 4), ("jjk", 1),
    ("99999999999999999999j", 9),
    ("<C-d>", 7), ("J", 1), ("5JK", 4), ("]", 1), ("]]", 2), ("]]][", 2), ("G[", 8), ("gd2031-03-13<Enter>", 4),
    ("gd2040<Enter>", 8),
    ("g<Esc>j", 1), ("5<Esc>j", 1), ("0j", 1), ("2<Tab>1jj", 2), ("gg", 0), ("k", 0), ("jj<Enter>]q", 4), ("jj<Enter>[q", 1),
    ("jj<Enter>gd2031-03-14<Enter>q", 6), ("DJq", 0), (":5<Enter>", 4), (":0<Enter>", 0), (":99999999999<Enter>", 9), ("?]q", 0),
    ("#gd2031-03-14<Enter>q", 0), ("D<Tab>qj", 1), ("?Oqj", 1),
    ("f", 9), ("<C-e>", 0), ("L", 9), ("M", 4), ("LH", 0), ("5L", 5), ("5H", 4), ("jj<Right><Left>j", 3), ("jj<Enter>hj", 3),
    ("5<C-g>j", 1), ("g<C-c>j", 1), ("/talks<C-g>", 0),
    ("/talks<Enter>", 6),
    ("/kell<Enter>n", 3),
    ("/kell<Enter>nn", 1), ("/kell<Enter>N", 3), ("Gu", 0), ("Gu<C-r>", 9), ("/nowhere<Enter>", 0),
    ("jj/ceasefire<Enter>u", 2),
  ]

  @Test(arguments: movementCases) func moves(keys: String, row: Int) {
    var player = Player(80, 24)
    player.play(keys)
    #expect(player.state.chronology.index == row, "\(keys)")
  }

  /// Keys, and what is then filtered, in words.
  static let filterCases: [(String, String)] = [
    ("jja<Down><Enter>", "actor: Ada Lind"), ("ja<Enter>", "actor: Sudria’s Ministry of Defence"), ("j", ""), ("jja<Esc>", ""),
    ("jj3a", "actor: Sudria’s Ministry of Defence"), ("Aada<Enter>A<Down><Enter>", "actor: Sudria’s Ministry of Defence"),
    ("Aada<Enter>A<Tab><Enter>", ""), ("Aada<Enter>A<C-r><Enter>", "actor: Ada Lind who speaks"),
    ("A<Tab><Tab><C-r><Enter>", "actor: Ada Lind, Sudria’s Ministry of Defence who speaks"),
    ("Aada<Enter>A<Down><Tab><Enter>", "actor: Ada Lind, Sudria’s Ministry of Defence"),
    ("S<Tab><Up><Tab><Enter>", ""), ("snor<C-r><C-r><C-r><C-r><C-r><Enter>", "side: Norland"), ("snarr<Enter>", "side: Narrator"),
    ("s<Tab><Tab><Enter>", "side: Norland, Sudria"), ("p<Tab><Down><Tab><Enter>", "place: Mira Bridge, Ostby"),
    ("p<C-x><Esc>", ""), ("Aada<Enter>", "actor: Ada Lind"),
    ("A<Tab><Tab><Enter>", "actor: Ada Lind, Sudria’s Ministry of Defence"), ("A<C-x><Enter>", "without: Ada Lind"),
    ("A<C-r><Enter>", "actor: Ada Lind who speaks"), ("pvarn<Enter>", "place: Värn"), ("4<Enter>", "place: Mira Bridge"),
    ("4<Enter><Enter>", ""), ("tCOERCE<Enter>", "type: COERCE"), ("soth<Enter>", "side: Others"), ("!", "≠ only"),
    ("!!", ""),
    ("d2031-03<Enter>", "in 2031-03"), ("jjd<Enter>", "in 2031-03-12"), ("d2031-03<Down><Enter>", "in 2031-03-10"),
    ("d2031-03<Down><Tab><Tab><Enter>", "2031-03-10..2031-03-12"), ("d<Home><Enter>", "in 2029"),
    ("d2031-03-12..<Enter>", "since 2031-03-12"), ("d2031-03-14..2031-03-15<Enter>", "2031-03-14..2031-03-15"),
    ("d1999<Enter>", "in 1999"), ("d..<Enter>", ""), ("dX<Enter>", ""), ("d..2030<Enter>", "until 2030"),
    ("d2031-02-30<Enter>", ""), ("!u", ""),
    ("!u<C-r>", "≠ only"),
    ("!c", ""), ("!cu", "≠ only"), (":actor bo tarn<Enter>", "actor: Bo Tarn"), (":actor ministry<Enter>", ""),
    (":actor nobody<Enter>", ""), (":place kell<Enter>", "place: Kell"), (":since 2031-03-14<Enter>", "since 2031-03-14"),
    (":until soon<Enter>", ""), (":side sudria<Enter>", "side: Sudria"), (":nonsense<Enter>", ""), (":role blamed<Enter>", ""),
    ("sest<Esc>:side nor<Enter>:role acts<Enter>", "side: Norland who acts"), (":date 2031-03..<Enter>", "since 2031-03"),
    (":disputed<Enter>", "≠ only"), (":disputed<Enter>:undo<Enter>", ""), (":disp<Enter>:undo<Enter>:redo<Enter>", "≠ only"),
    ("/kell<Enter>&", "“kell”"),
    ("&drill<Enter>", "“drill”"), ("&drill<Enter>&", ""), ("jj<Enter>a", "actor: Norland’s Ministry of Defence"),
    ("pke<C-u>va<Backspace><Enter>", "place: Värn"), (":clear<Enter>", ""), ("!:clear<Enter>", ""),
  ]

  @Test(arguments: filterCases) func filters(keys: String, words: String) {
    var player = Player(80, 24)
    player.play(keys)
    #expect(FilterWords.describe(player.state.filter, names: player.state.names) == words, "\(keys): \(player.screen)")
  }

  /// Keys, and whether the terminal is then asked to end, suspend or draw again.
  static let effectCases: [(String, [Effect])] = [
    ("q", [.quit]), ("Q", [.quit]), (":q<Enter>", [.quit]), ("?q", []), ("jj<Enter>q", []), ("jj<Enter>Q", [.quit]), ("Oq", []),
    ("Oqq", [.quit]),
    ("h", []), ("<Left>", []), ("Oh", []), ("<Esc>", []), ("jj<Enter>h", []), (":q!<Enter>", [.quit]), (":wq<Enter>", [.quit]),
    ("A<C-z>", [.suspend]), ("/x<C-z>", [.suspend]), ("?<C-z>", [.suspend]), ("A<C-l>", [.redraw]), (":<C-l>", [.redraw]),
    ("<C-z>", [.suspend]), ("<C-l>", [.redraw]), ("/q<Esc>", []), ("Aq<Esc>", []),
  ]

  /// Esc cancels one thing at a time: what is half typed, then the marks of a search, then what covers the panes.
  @Test(arguments: [
    ("jj<Enter>5<Esc>", true, false), ("jj<Enter>g<Esc>", true, false), ("jj<Enter>/mira<Enter>", true, true),
    ("jj<Enter>/mira<Enter><Esc>", true, false), ("jj<Enter>/mira<Enter><C-g><C-g>", false, false),
    ("jj<Enter><Esc>", false, false),
  ])
  func cancelsOneThingAtATime(keys: String, isReading: Bool, isMarked: Bool) {
    var player = Player(80, 24)
    player.play(keys)
    #expect((player.state.reader != nil) == isReading)
    #expect((player.state.finding != nil) == isMarked)
    #expect(player.outside == [])
  }

  @Test(arguments: effectCases) func asksTheTerminal(keys: String, effects: [Effect]) {
    var player = Player(80, 24)
    player.play(keys)
    #expect(player.outside == effects, "\(keys)")
  }
}
