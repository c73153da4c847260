import Testing

@testable import TUI

@Suite struct FrameGlyphsTests {
  /// What an article or codebook may hold, what is shown for it, and on how many columns.
  static let cases: [(text: String, shown: String, columns: Int)] = [
    ("", "", 0),
    ("plain", "plain", 5),
    ("\u{1B}[2J", "␛[2J", 4),
    ("a\u{0}b\u{7}\u{7F}", "a␀b␇␡", 5),
    ("tab\there", "tab here", 8),
    ("two\r\nlines", "two␍␊lines", 10),
    ("\u{9B}2J\u{85}", "·2J·", 4),
    ("\u{202E}evil\u{202C}", "·evil·", 6),
    ("\u{2066}\u{2069}\u{200E}\u{200F}\u{061C}", "·····", 5),
    ("\u{FEFF}bom", "·bom", 4),
    ("a\u{2028}b\u{2029}c", "a␤b␤c", 5),
    ("no\u{A0}break\u{2009}thin", "no break thin", 13),
    ("Şuşa Azərbaycan Çıraqlı", "Şuşa Azərbaycan Çıraqlı", 23),
    ("Գորիս Ջերմուկ", "Գորիս Ջերմուկ", 13),
    ("“quoted” – ≠ × ▮ · …", "“quoted” – ≠ × ▮ · …", 20),
    ("e\u{301}te\u{301}", "e\u{301}te\u{301}", 3),
    ("\u{301}alone", " \u{301}alone", 6),
    ("z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}o", "z\u{301}\u{302}\u{303}\u{304}o", 2),
    ("日本", "日本", 4),
    ("ＡＢ", "ＡＢ", 4),
    ("한국", "한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}", 2),
    ("🔥!", "🔥!", 3),
    ("⚠\u{FE0F}", "⚠", 1),
    ("👍\u{1F3FD}", "👍", 2),
    ("👩\u{200D}🚒", "👩🚒", 4),
    ("🇦🇲", "🇦🇲", 2),
    ("soft\u{AD}hyphen\u{200B}", "softhyphen", 10),
    ("\u{E000}\u{10FFFF}", "\u{FFFD}\u{FFFD}", 2),
    ("שלום", "שלום", 4),
  ]

  @Test(arguments: cases)
  func printsOnlyWhatIsSafe(text: String, shown: String, columns: Int) {
    #expect(Array(Glyphs.safe(text).unicodeScalars) == Array(shown.unicodeScalars))
    #expect(Glyphs.width(text) == columns)
  }

  @Test func noControlOrDirectionPasses() {
    let forbidden =
      Array(0..<0x20) + Array(0x7F...0x9F) + Array(0x200B...0x200F) + Array(0x2028...0x202E) + Array(0x2060...0x206F)
    for code in forbidden.compactMap({ Unicode.Scalar(UInt32($0)) }) {
      #expect(!Glyphs.safe("a\(code)b").unicodeScalars.contains(code), "U+\(String(code.value, radix: 16))")
    }
  }
}
