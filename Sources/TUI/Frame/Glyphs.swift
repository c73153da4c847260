/// What may reach the terminal, and how many columns it takes.
public enum Glyphs {
  /// The characters of a text as they may be printed, each with its columns (1 or 2). Combining marks stay with their base.
  public static func cells(of text: String) -> [(String, Int)] {
    var cells: [(Cell, Int)] = []
    cells.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch Glyph(scalar) {
      case .shown(let shown, let columns): cells.append((Cell(code: shown.value, Style()), columns))
      case .joined:
        if cells.isEmpty { cells.append((Cell(), 1)) }
        cells[cells.count - 1].0.append(scalar)
      case .dropped: break
      }
    }
    return cells.map { ($0.0.text, $0.1) }
  }

  /// Columns that a text takes.
  public static func width(_ text: some StringProtocol) -> Int {
    let count = text.utf8.count
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return count }
    var width = 0
    for scalar in text.unicodeScalars {
      switch Glyph(scalar) {
      case .shown(_, let columns): width += columns
      case .joined where width == 0: width = 1
      case .joined, .dropped: break
      }
    }
    return width
  }

  /// As much of a text's beginning as fits into so many columns, as it may be printed.
  static func beginning(of text: String, width: Int) -> String {
    var result = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      switch Glyph(scalar) {
      case .shown(let shown, let columns):
        guard used + columns <= width else { return String(result) }
        result.append(shown)
        used += columns
      case .joined: result.append(scalar)
      case .dropped: break
      }
    }
    return String(result)
  }

  /// The text as it may be printed.
  public static func safe(_ text: String) -> String { cells(of: text).map(\.0).joined() }
}

/// What becomes of one code point on its way to the screen.
enum Glyph: Hashable {
  /// Printed, itself or a sign in its place, on so many columns.
  case shown(Unicode.Scalar, Int)
  /// A mark on the character before it.
  case joined
  /// Takes no room and shows nothing: joiners, soft hyphens, selectors of a rendering.
  case dropped

  /// Decides about one code point.
  init(_ scalar: Unicode.Scalar) {
    let code = scalar.value
    if code >= 0x20, code < 0x7F {
      self = .shown(scalar, 1)
    } else if let treatment = Self.exception(code) {
      self = treatment
    } else if code < 0x300 {
      self = .shown(scalar, 1)
    } else {
      self = Self.byCategory(scalar)
    }
  }

  /// Code points that are not what they seem.
  private static func exception(_ code: UInt32) -> Glyph? {
    switch code {
    case 0x09: .shown(" ", 1)
    case ..<0x20: .shown(Unicode.Scalar(0x2400 + code) ?? ".", 1)
    case 0x7F: .shown("\u{2421}", 1)
    case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x22FF: .shown(Unicode.Scalar(code) ?? ".", 1)  // signs, often met
    case 0x80...0x9F: sign  // C1: some terminals obey them
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: .shown(" ", 1)
    case 0xAD, 0x200B...0x200D, 0x2060...0x2065: .dropped
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x61C: sign  // they turn the reading direction
    case 0x2028, 0x2029: .shown("\u{2424}", 1)
    case 0x206A...0x206F, 0xFEFF, 0xFFF9...0xFFFB: sign
    case 0x1160...0x11FF: .joined  // Hangul vowels and finals stand inside the syllable
    case 0xFE00...0xFE0F, 0xE0000...0xE0FFF, 0x1F3FB...0x1F3FF: .dropped  // variants that terminals measure differently
    default: nil
    }
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> Glyph {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: .joined
    case .unassigned, .surrogate, .privateUse: .shown("\u{FFFD}", 1)
    case .control: sign
    default: .shown(scalar, WideRanges.contain(scalar.value) ? 2 : 1)
    }
  }

  /// What stands for something that must not act.
  private static let sign = Glyph.shown("·", 1)
}
