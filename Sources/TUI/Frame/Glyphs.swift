/// What may reach the terminal, and how many columns it takes.
public enum Glyphs {
  /// The characters of a text as they may be printed, each with its columns (1 or 2). Combining marks stay with their base.
  public static func cells(of text: String) -> [(String, Int)] {
    var cells: [(String, Int)] = []
    cells.reserveCapacity(text.utf8.count)
    var marks = 0
    for scalar in text.unicodeScalars {
      switch Glyph(scalar) {
      case .ascii(let byte):
        cells.append((ascii[Int(byte)], 1))
        marks = 0
      case .shown(let shown, let columns):
        cells.append((String(shown), columns))
        marks = 0
      case .joined:
        if cells.isEmpty { cells.append((" ", 1)) }
        if marks < mostMarks { cells[cells.count - 1].0.unicodeScalars.append(scalar) }
        marks += 1
      case .dropped: break
      }
    }
    return cells
  }

  /// Columns that a text takes.
  public static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return cells(of: text).reduce(0) { $0 + $1.1 }
  }

  /// The text as it may be printed.
  public static func safe(_ text: String) -> String { cells(of: text).map(\.0).joined() }

  /// More marks on one base than any language writes are an attack on the line above; ncurses holds four.
  private static let mostMarks = 4

  /// What stands for each byte below 128.
  private static let ascii: [String] = (0..<128).map { code in
    switch code {
    case 0x09: " "
    case ..<0x20: String(Unicode.Scalar(UInt16(0x2400 + code)) ?? ".")
    case 0x7F: "\u{2421}"
    default: String(Unicode.Scalar(UInt8(code)))
    }
  }
}

/// What becomes of one code point on its way to the screen.
enum Glyph: Hashable {
  /// Looked up in the table of 128.
  case ascii(UInt8)
  /// Printed, itself or a sign in its place, on so many columns.
  case shown(Unicode.Scalar, Int)
  /// A mark on the character before it.
  case joined
  /// Takes no room and shows nothing: joiners, soft hyphens, selectors of a rendering.
  case dropped

  /// Decides about one code point.
  init(_ scalar: Unicode.Scalar) {
    let code = scalar.value
    if code < 0x80 {
      self = .ascii(UInt8(code))
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
