import Core

/// One ASCII character for any other, for terminals that know no more.
enum Likeness {
  /// The likeness of the first code point of a cell.
  static func of(_ text: String) -> UInt8 {
    guard let scalar = text.unicodeScalars.first else { return blank }
    if scalar.isASCII { return 0x20..<0x7F ~= scalar.value ? UInt8(scalar.value) : blank }
    return sign(scalar.value) ?? letter(scalar) ?? foreignLetter(scalar) ?? UInt8(ascii: "?")
  }

  /// Three dots for an ellipsis where there is room for them and a blank behind; a sign before a word as one that can't be taken
  /// for part of it.
  static func spelledOut(_ cells: ArraySlice<Cell>) -> ArraySlice<Cell> {
    var cells = cells
    for column in cells.indices {
      if let sign = marks[cells[column].code], begins(cells[(column + 1)...]), !endsInDigit(cells[..<column]) {
        cells[column] = Cell(sign, cells[column].style)
      }
      guard cells[column].code == 0x2026 else { continue }
      let room = cells[(column + 1)...].prefix(3)
      guard room.count >= 2, room.allSatisfy({ $0.code == 0x20 }) else { continue }
      for dot in column...column + 2 { cells[dot] = Cell(".", cells[column].style) }
    }
    return cells
  }

  /// What an article's marks are in ASCII: `the village of_Kell`, not `ofoKell`.
  private static let marks: [UInt32: String] = [0xB9: "{", 0xB2: "}", 0xB3: "=", 0xB0: "_"]

  /// Whether a word stands here.
  private static func begins(_ rest: ArraySlice<Cell>) -> Bool {
    guard let scalar = rest.first?.scalars.first else { return false }
    return scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
  }

  private static func endsInDigit(_ before: ArraySlice<Cell>) -> Bool {
    before.last.map { (0x30...0x39).contains($0.code) } ?? false
  }

  private static let blank = UInt8(ascii: " ")

  private static func sign(_ code: UInt32) -> UInt8? {
    for (signs, likeness) in signs where signs.contains(where: { $0.value == code }) { return likeness }
    switch code {
    case 0x0660...0x0669: return UInt8(code - 0x0660) + 0x30  // Arabic digits, then Persian ones
    case 0x06F0...0x06F9: return UInt8(code - 0x06F0) + 0x30
    case 0x2070, 0x2074...0x2079: return UInt8(code - 0x2070) + 0x30
    case 0x2080...0x2089: return UInt8(code - 0x2080) + 0x30
    case 0xFF01...0xFF5E: return UInt8(code - 0xFEE0)  // ASCII in double width
    case 0x2400...0x2421: return UInt8(ascii: "^")  // the visible signs of control characters
    case 0x2500...0x257F: return UInt8(ascii: "+")
    case 0x2580...0x259F: return UInt8(ascii: "#")
    case 0x25A0...0x25FF: return UInt8(ascii: "o")
    default: return nil
    }
  }

  private static let signs: [([Unicode.Scalar], UInt8)] = [
    ("≠", "#"), ("×✕✗", "x"), ("▮█", "="), ("·…∙", "."), ("“”„‟«»″", "\""), ("‘’‚‛‹›′ʼʻʽʾʿ՚՛״׳ء", "'"), ("–—―‐‑‒−─֊־ـ", "-"),
    ("│┃", "|"),
    ("•‣▪●", "*"), ("→▸▶►", ">"), ("←◂◀◄", "<"), ("↑▲", "^"), ("↓▼", "v"), ("≈", "~"), ("≤", "<"), ("≥", ">"), ("±✓✔†", "+"),
    ("÷⁄", "/"), ("¹", "1"), ("²", "2"), ("³", "3"), ("°º", "o"), ("ª", "a"), ("№", "N"), ("§", "S"), ("¶", "P"), ("€", "E"),
    ("£", "L"), ("¥", "Y"), ("₽", "R"), ("₼", "M"), ("֏", "D"), ("©", "c"), ("®", "r"), ("¡՜", "!"), ("¿՞؟;", "?"), ("␤", " "),
    ("،٬՝、", ","), ("؛·", ";"), ("։", ":"),
    ("٪‰", "%"), ("٫。", "."), ("™₺₸", "T"), ("₴₲", "G"), ("₾", "L"), ("₪", "S"), ("₹", "R"), ("∞", "8"), ("★☆✦", "*"),
  ].map { (Array($0.unicodeScalars), UInt8(ascii: $1)) }

  /// A Latin letter without its marks, in its own case.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt8? {
    if let plain = latin[scalar.value] { return plain }
    guard let plain = Folding.folded(String(scalar)).utf8.first, plain < 0x80 else { return nil }
    return scalar.properties.isUppercase ? plain & ~0x20 : plain
  }

  /// Greek, Cyrillic, Armenian, Hebrew, Arabic and Georgian, a letter for a letter: enough to know a name again.
  private static func foreignLetter(_ scalar: Unicode.Scalar) -> UInt8? {
    let small = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
    guard let letter = single[small] ?? inAlphabet(small) else { return nil }
    return small == scalar.value || !(0x61...0x7A).contains(letter) ? letter : letter & ~0x20
  }

  private static func inAlphabet(_ code: UInt32) -> UInt8? {
    for (first, letters) in alphabets where code >= first && code < first + UInt32(letters.count) {
      return letters[Int(code - first)]
    }
    return nil
  }

  /// Alphabets from their first letter on: Greek (with accents before and behind), Cyrillic and that of Serbian and Ukrainian,
  /// Hebrew, Arabic, Georgian, Armenian with its ligature.
  private static let alphabets: [(UInt32, [UInt8])] = [
    (0x03AC, "aeiiuabgdezitiklmnxoprsstufxpoiuouo"), (0x0430, "abvgdezziiklmnoprstufhccss'y'eua"),
    (0x0450, "eedgeziijlnckiuz"), (0x05D0, "abgdhvzhtykklmmnnsappccqrst"), (0x0621, "'aawiyabhttjhxddrzsssdtz'g"),
    (0x0641, "fqklmnhwyy"), (0x10D0, "abgdevztiklmnopjrstupkgqscczccxjh"), (0x0561, "abgdezeytjilxckhjgcmynsocpjrsvtrcwpkofe"),
  ].map { ($0, Array($1.utf8)) }

  /// Letters that other languages add to these alphabets.
  private static let single = table([
    // Ukrainian, Kazakh, Kyrgyz, Tatar, Bashkir, Tajik, Uzbek, Abkhaz, Ossetian and the languages of the Caucasus.
    ("ґғҕӷ", "g"), ("әӕ", "a"), ("қҡҝҟӄ", "k"), ("ңҥӈ", "n"), ("өӧ", "o"), ("үұӯӱӳ", "u"), ("һҳ", "h"), ("ҷӌҹҽҿӵ", "c"),
    ("ӣӥӏ", "i"), ("ҙӡӟ", "z"), ("ҫ", "s"), ("ҭ", "t"), ("җӂӝ", "j"), ("ҵ", "c"), ("ҩ", "o"), ("ӑӓ", "a"), ("ӗӛ", "e"),
    ("ӹ", "y"),
    ("ѣ", "e"), ("ѫ", "u"), ("ѳ", "f"), ("ѵ", "i"),
    // Persian, Urdu, Pashto, Kurdish, Uyghur.
    ("پ", "p"), ("چڅ", "c"), ("ژږ", "z"), ("کڪګ", "k"), ("گ", "g"), ("یېۍئ", "y"), ("ێەےۀۂ", "e"), ("ہھۃ", "h"), ("ںڼ", "n"),
    ("ٹټ", "t"), ("ڈډ", "d"), ("ڑړڕ", "r"), ("ڵ", "l"), ("ۆۇۈۅ", "o"), ("ۋڤ", "v"), ("ڭ", "n"), ("ښ", "s"), ("ځ", "d"),
    ("ٱ", "a"),
    // Greek and Armenian letters that stand elsewhere.
    ("ΐ", "i"), ("ΰ", "u"), ("ﬓﬔﬕﬗ", "m"), ("ﬖ", "v"),
  ])

  /// Latin letters that have no plain letter in their folded form.
  private static let latin = table([
    ("ẞ", "S"), ("þ", "t"), ("Þ", "T"), ("ﬀﬁﬂﬃﬄ", "f"), ("ɣǥǧǵ", "g"), ("ǦǤǴ", "G"), ("ɛǝ", "e"), ("Ǝ", "E"), ("ɔǒǫ", "o"),
    ("ƆǑǪ", "O"), ("ơ", "o"), ("Ơ", "O"), ("ưǔǖǘǚǜ", "u"), ("ƯǓǕǗǙǛ", "U"), ("ǎǟǡǻ", "a"), ("ǍǞǠǺ", "A"), ("ǐɨ", "i"), ("Ǐ", "I"),
    ("ǩ", "k"),
    ("Ǩ", "K"), ("ǯʒƶ", "z"), ("ǮƷƵ", "Z"), ("ǰ", "j"), ("ŋɲǹ", "n"), ("Ǹ", "N"), ("ɓ", "b"), ("ɗ", "d"), ("ƙ", "k"), ("ɖ", "d"),
    ("ƒ", "f"),
    ("ȩ", "e"), ("Ȩ", "E"), ("ȟ", "h"), ("Ȟ", "H"), ("ȳ", "y"), ("Ȳ", "Y"), ("ǥ", "g"),
  ]).merging(extended) { own, _ in own }

  /// Latin Extended Additional in the order of the code points, two of a letter (U+1E00–U+1EF9: Vietnamese, Welsh, romanisations).
  private static let extended: [UInt32: UInt8] = {
    let runs: [(UInt32, Int, String)] = [
      (0x1E00, 1, "A"), (0x1E02, 3, "B"), (0x1E08, 1, "C"), (0x1E0A, 5, "D"), (0x1E14, 5, "E"), (0x1E1E, 1, "F"),
      (0x1E20, 1, "G"),
      (0x1E22, 5, "H"), (0x1E2C, 2, "I"), (0x1E30, 3, "K"), (0x1E36, 4, "L"), (0x1E3E, 3, "M"), (0x1E44, 4, "N"),
      (0x1E4C, 4, "O"),
      (0x1E54, 2, "P"), (0x1E58, 4, "R"), (0x1E60, 5, "S"), (0x1E6A, 4, "T"), (0x1E72, 5, "U"), (0x1E7C, 2, "V"),
      (0x1E80, 5, "W"),
      (0x1E8A, 2, "X"), (0x1E8E, 1, "Y"), (0x1E90, 3, "Z"), (0x1EA0, 12, "A"), (0x1EB8, 8, "E"), (0x1EC8, 2, "I"),
      (0x1ECC, 12, "O"),
      (0x1EE4, 7, "U"), (0x1EF2, 4, "Y"),
    ]
    var letters: [UInt32: UInt8] = [:]
    for (first, pairs, letter) in runs {
      for code in 0..<UInt32(2 * pairs) { letters[first + code] = (letter.utf8.first ?? 0x3F) | (code % 2 == 1 ? 0x20 : 0) }
    }
    return letters
  }()

  private static func table(_ rows: [(String, String)]) -> [UInt32: UInt8] {
    var table: [UInt32: UInt8] = [:]
    for (letters, likeness) in rows {
      for scalar in letters.unicodeScalars { table[scalar.value] = likeness.utf8.first }
    }
    return table
  }
}
