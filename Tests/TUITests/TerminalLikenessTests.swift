import Testing

@testable import TUI

@Suite struct TerminalLikenessTests {
  @Test(arguments: [
    ("a≠b ×2 ▮▮ ·", "a#b x2 == ."), ("“é” ‘ñ’ – …", "\"e\" 'n' - ."), ("Şuşa Azərbaycan Çıraqlı", "Susa Azerbaycan Ciraqli"),
    ("Ереван Баку", "Erevan Baku"), ("Գորիս Երևան", "Goris Erean"), ("␛[2J", "^[2J"), ("שלום", "slvm"), ("باكو", "bakw"),
    ("თბილისი", "tbilisi"), ("→ • ½", "> * ?"), ("│─┼", "|-+"),
    ("Œ", "O"), ("Αθήνα Λευκωσία Ιωάννης Ύδρα", "Atina Leukosia Ioannis Udra"), ("წყალტუბო", "cqaltubo"), ("ᲗᲑᲘᲚᲘᲡᲘ", "TBILISI"),
    ("Алматы Қазақстан Өзбекстан Ґудзь Түркмән", "Almaty Kazakstan Ozbekstan Gudz' Turkman"),
    ("تهران پاکستان ۱۴۰۱ ٢٠٢٢", "thran pakstan 1401 2022"),
    ("آذربایجان، گنجه؟", "adrbayjan, gnjh?"), ("Երևան։ Ստեփանակերտ՝", "Erean: Stepanakert,"),
    ("ﬁne Nguyễn Đỗ Ǻ ǧ ẞ", "fne Nguyen Do A g S"),
    ("ＡＢ１", "AB1"), ("10⁴ H₂O 5‰", "104 H2O 5%"), ("₴ ₺ №", "G T N"),
  ])
  func looksAlike(text: String, expected: String) {
    let likeness = Glyphs.cells(of: text).map { Likeness.of($0.0) }
    #expect(String(decoding: likeness, as: UTF8.self) == expected)
  }

  /// The kind of a terminal in a UTF-8 locale, and which of some characters it is trusted with.
  @Test(arguments: [
    ("xterm-256color", "aşШ≠…▮²”"), ("linux", "aşШ"), ("linux-16color", "aşШ"), ("linuxish", "aşШ≠…▮²”"),
  ])
  func theConsoleHasLetters(kind: String, shown: String) {
    let repertoire = Repertoire(isUTF8: true, kind: kind)
    #expect("aşШ≠…▮²”".filter { repertoire.has(Cell(String($0))) } == shown)
  }

  @Test(arguments: [
    ("more…    next", "more...  next"), ("more… next", "more… next"), ("more…   next", "more... next"), ("end…  ", "end..."),
    // The reader's marks can't be taken for letters or digits of the word; powers and degrees stay what they are.
    ("of°Kell and¹Norland’s", "of_Kell and{Norland’s"), ("the²Sudrian,³Estian", "the}Sudrian,=Estian"), ("²102nd", "}102nd"),
    ("5 km² and 12°C", "5 km² and 12°C"),
  ])
  func spellsAnEllipsisOutWhereThereIsRoom(text: String, expected: String) {
    var frame = Frame(Size(width: Glyphs.width(text), height: 1))
    frame.put(text, row: 0, column: 0)
    #expect(Likeness.spelledOut(frame.rows[0][...]).map(\.text).joined() == expected)
  }
}
