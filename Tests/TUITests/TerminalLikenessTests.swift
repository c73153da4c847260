import Testing

@testable import TUI

@Suite struct TerminalLikenessTests {
  @Test(arguments: [
    ("a≠b ×2 ▮▮ ·", "a#b x2 == ."), ("“é” ‘ñ’ – …", "\"e\" 'n' - ."), ("Şuşa Azərbaycan Çıraqlı", "Susa Azerbaycan Ciraqli"),
    ("Ереван Баку", "Erevan Baku"), ("Գորիս Երևան", "Goris Erean"), ("␛[2J", "^[2J"), ("שלום", "slvm"), ("باكو", "bakw"),
    ("თბილისი", "tbilisi"), ("→ • ½", "> * ?"), ("│─┼", "|-+"),
    ("Œ", "O"),
  ])
  func looksAlike(text: String, expected: String) {
    let likeness = Glyphs.cells(of: text).map { Likeness.of($0.0) }
    #expect(String(decoding: likeness, as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("more…    next", "more...  next"), ("more… next", "more… next"), ("more…   next", "more... next"), ("end…  ", "end..."),
  ])
  func spellsAnEllipsisOutWhereThereIsRoom(text: String, expected: String) {
    var frame = Frame(Size(width: Glyphs.width(text), height: 1))
    frame.put(text, row: 0, column: 0)
    #expect(Likeness.spelledOut(frame.rows[0][...]).map(\.text).joined() == expected)
  }
}
