import Core

/// One ASCII character for any other, for terminals that know no more.
enum Likeness {
  /// The likeness of the first code point of a cell.
  static func of(_ text: String) -> UInt8 {
    guard let scalar = text.unicodeScalars.first else { return blank }
    if scalar.isASCII { return 0x20..<0x7F ~= scalar.value ? UInt8(scalar.value) : blank }
    return sign(scalar.value) ?? letter(scalar) ?? foreignLetter(scalar.value) ?? UInt8(ascii: "?")
  }

  /// Three dots for an ellipsis where there is room for them and a blank behind.
  static func spelledOut(_ cells: ArraySlice<Cell>) -> ArraySlice<Cell> {
    var cells = cells
    for column in cells.indices where cells[column].code == 0x2026 {
      let room = cells[(column + 1)...].prefix(3)
      guard room.count >= 2, room.allSatisfy({ $0.code == 0x20 }) else { continue }
      for dot in column...column + 2 { cells[dot] = Cell(".", cells[column].style) }
    }
    return cells
  }

  private static let blank = UInt8(ascii: " ")

  private static func sign(_ code: UInt32) -> UInt8? {
    for (signs, likeness) in signs where signs.contains(where: { $0.value == code }) { return likeness }
    switch code {
    case 0x2400...0x2421: return UInt8(ascii: "^")  // the visible signs of control characters
    case 0x2500...0x257F: return UInt8(ascii: "+")
    case 0x2580...0x259F: return UInt8(ascii: "#")
    case 0x25A0...0x25FF: return UInt8(ascii: "o")
    default: return nil
    }
  }

  private static let signs: [([Unicode.Scalar], UInt8)] = [
    ("≠", "#"), ("×✕✗", "x"), ("▮█", "="), ("·…∙", "."), ("“”„‟«»″", "\""), ("‘’‚‛‹›′ʼ", "'"), ("–—―‐‑‒−─", "-"), ("│┃", "|"),
    ("•‣▪●", "*"), ("→▸▶►", ">"), ("←◂◀◄", "<"), ("↑▲", "^"), ("↓▼", "v"), ("≈", "~"), ("≤", "<"), ("≥", ">"), ("±✓✔†", "+"),
    ("÷⁄", "/"), ("¹", "1"), ("²", "2"), ("³", "3"), ("°º", "o"), ("ª", "a"), ("№", "N"), ("§", "S"), ("¶", "P"), ("€", "E"),
    ("£", "L"), ("¥", "Y"), ("₽", "R"), ("₼", "M"), ("֏", "D"), ("©", "c"), ("®", "r"), ("¡", "!"), ("¿", "?"), ("␤", " "),
  ].map { (Array($0.unicodeScalars), UInt8(ascii: $1)) }

  /// A Latin letter without its marks, in its own case.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    guard let plain = Folding.folded(String(scalar)).utf8.first, plain < 0x80 else { return nil }
    return scalar.properties.isUppercase ? plain & ~0x20 : plain
  }

  /// Greek, Cyrillic, Armenian, Hebrew, Arabic and Georgian, a letter for a letter: enough to know a name again.
  private static func foreignLetter(_ code: UInt32) -> UInt8? {
    let small = Folding.folded(String(Unicode.Scalar(code) ?? " ")).unicodeScalars.first?.value ?? code
    for (first, letters) in alphabets where small >= first && small < first + UInt32(letters.count) {
      let letter = letters[Int(small - first)]
      return small == code ? letter : letter & ~0x20
    }
    return nil
  }

  private static let alphabets: [(UInt32, [UInt8])] = [
    (0x03B1, "abgdezhthiklmnxoprsstufxpo"), (0x0430, "abvgdezziiklmnoprstufhccss'y'eua"), (0x0450, "eedgeziijlnckiuz"),
    (0x05D0, "abgdhvzhtykklmmnnsappccqrst"), (0x0627, "abhttjhxddrzsssdtz'g"), (0x0641, "fqklmnhwyy"),
    (0x10D0, "abgdevztiklmnopjrstupkgqscczjcxjh"), (0x0561, "abgdezeytjilxckhjgcmynsocpjrsvtrcwpkofe"),
  ].map { ($0, Array($1.utf8)) }
}
