/// One column of a row. A wide character fills two cells, the second of which is empty text.
///
/// A character and its marks are packed into two words, so that a screen can be copied and compared without a `String`.
public struct Cell: Hashable, Sendable {
  /// The first three code points, 21 bits each, from the lowest bit on; 0 where there is none.
  private var first: UInt64
  /// Two more code points, then the style in the highest bits.
  private var second: UInt64

  private static let bits: UInt64 = 21
  private static let mask: UInt64 = 1 << 21 - 1
  private static let styleShift: UInt64 = 42

  /// A cell with one character and its marks; blank by default.
  public init(_ text: String = " ", _ style: Style = Style()) {
    self.init(code: 0, style)
    for scalar in text.unicodeScalars { append(scalar) }
  }

  /// A cell with one code point; 0 is the right half of a wide character.
  init(code: UInt32, _ style: Style) {
    first = UInt64(code)
    second = style.packed << Cell.styleShift
  }

  /// One character that is safe to print, with its marks; empty behind a wide one.
  public var text: String {
    var text = ""
    for scalar in scalars { text.unicodeScalars.append(scalar) }
    return text
  }

  /// The character's first code point; 0 behind a wide one.
  var code: UInt32 { UInt32(first & Cell.mask) }

  /// Whether this is the right half of a wide character.
  var isEmpty: Bool { first == 0 }

  /// Whether it is one character of ASCII, without marks.
  var isASCII: Bool { first != 0 && first < 0x80 && second & (1 << Cell.styleShift - 1) == 0 }

  /// How it is drawn.
  public var style: Style {
    get { Style(packed: second >> Cell.styleShift) }
    set { second = second & (1 << Cell.styleShift - 1) | newValue.packed << Cell.styleShift }
  }

  /// Adds a mark. A character has at most four: more than any language writes are an attack on the line above; ncurses
  /// holds as many.
  mutating func append(_ scalar: Unicode.Scalar) {
    let code = UInt64(scalar.value)
    for place: UInt64 in 0..<3 where first >> (place * Cell.bits) & Cell.mask == 0 {
      first |= code << (place * Cell.bits)
      return
    }
    for place: UInt64 in 0..<2 where second >> (place * Cell.bits) & Cell.mask == 0 {
      second |= code << (place * Cell.bits)
      return
    }
  }

  /// The character and its marks.
  var scalars: [Unicode.Scalar] {
    let all = [first, first >> Cell.bits, first >> (2 * Cell.bits), second, second >> Cell.bits]
    return all.map { $0 & Cell.mask }.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32($0)) }
  }
}

extension Style {
  /// In seven bits: the ink, then bold, reverse, underline.
  var packed: UInt64 { UInt64(ink.rawValue) | (bold ? 16 : 0) | (reverse ? 32 : 0) | (underline ? 64 : 0) }

  init(packed: UInt64) {
    self.init(
      Ink(rawValue: UInt8(truncatingIfNeeded: packed & 15)) ?? .plain, bold: packed & 16 != 0, reverse: packed & 32 != 0,
      underline: packed & 64 != 0)
  }
}
