/// Which characters a terminal has.
enum Repertoire: Hashable {
  /// Those of Unicode.
  case all
  /// Letters, as far as its font goes, and the signs of ASCII: the Linux console has room for 256 or 512 glyphs, which are spent on
  /// letters (console_codes(4), setfont(8)); all it lacks looks the same there, `≠` like `…`.
  case letters
  /// Those of ASCII.
  case ascii

  init(isUTF8: Bool, kind: String) {
    self = !isUTF8 ? .ascii : kind == "linux" || kind.hasPrefix("linux-") ? .letters : .all
  }

  /// Whether a character can be shown as it is.
  func has(_ cell: Cell) -> Bool {
    switch self {
    case .all: true
    case .letters: cell.isASCII || cell.scalars.first?.properties.isAlphabetic == true
    case .ascii: cell.isASCII
    }
  }
}
