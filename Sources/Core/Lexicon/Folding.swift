/// Folds spellings: lower case, without accents, so that Şuşa is Susa, Azərbaycan Azerbaycan and ’ is '.
public enum Folding {
  /// Hash of nothing yet (FNV-1a, 32 bits).
  @usableFromInline static let seed: UInt32 = 2_166_136_261
  /// Takes one more byte into a hash.
  @inlinable static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

  /// The folded form of a text, and its hash.
  public static func withFolded<Result>(
    _ bytes: [UInt8], _ body: (UnsafeBufferPointer<UInt8>, UInt32) -> Result
  ) -> Result {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { fold($0, from: 0, to: $0.count, into: &folded) }
    var hash = seed
    for byte in folded { hash = mix(hash, byte) }
    return folded.withUnsafeBufferPointer { body($0, hash) }
  }

  /// The folded form of a text as a string, for comparing names and searching.
  public static func folded(_ text: String) -> String {
    withFolded(Array(text.utf8)) { bytes, _ in String(decoding: bytes, as: UTF8.self) }
  }

  /// The folded form of an ASCII byte.
  @inline(__always) static func fold(ascii byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// Appends the folded form of some bytes.
  static func fold(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, into folded: inout [UInt8]) {
    var at = start
    while at < end {
      let first = at
      while at < end, bytes[at] < 0x80 { at += 1 }
      let start = folded.count
      folded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[first..<at]))
      // Unsafe: only the bytes just appended, below `count`.
      folded.withUnsafeMutableBufferPointer { run in
        for place in start..<run.count { run[place] = fold(ascii: run[place]) }
      }
      if at < end { at += fold(letterAt: at, in: bytes, end: end, into: &folded) }
    }
  }

  /// Appends the folded form of a letter beyond ASCII; answers how many bytes it has.
  private static func fold(
    letterAt at: Int, in bytes: UnsafeBufferPointer<UInt8>, end: Int, into folded: inout [UInt8]
  ) -> Int {
    let (scalar, length) = UTF8Decoder.scalar(in: bytes, at: at, end: end)
    if let plain = plain(scalar) { folded.append(contentsOf: plain) } else { append(lowered(scalar), to: &folded) }
    return length
  }

  /// ASCII letters for Latin letters with marks; nil for everything else. Combining marks (U+0300–U+036F) vanish.
  static func plain(_ scalar: UInt32) -> [UInt8]? {
    switch scalar {
    case 0x00C0...0x00C5, 0x00E0...0x00E5, 0x0100...0x0105: [0x61]
    case 0x00C6, 0x00E6: [0x61, 0x65]
    case 0x00C7, 0x00E7, 0x0106...0x010D: [0x63]
    case 0x00D0, 0x00F0, 0x010E...0x0111: [0x64]
    case 0x00C8...0x00CB, 0x00E8...0x00EB, 0x0112...0x011B, 0x018F, 0x0259: [0x65]
    case 0x011C...0x0123: [0x67]
    case 0x0124...0x0127: [0x68]
    case 0x00CC...0x00CF, 0x00EC...0x00EF, 0x0128...0x0131: [0x69]
    case 0x0134...0x0135: [0x6A]
    case 0x0136...0x0138: [0x6B]
    case 0x0139...0x0142: [0x6C]
    case 0x00D1, 0x00F1, 0x0143...0x014B: [0x6E]
    case 0x00D2...0x00D6, 0x00D8, 0x00F2...0x00F6, 0x00F8, 0x014C...0x0151: [0x6F]
    case 0x0152, 0x0153: [0x6F, 0x65]
    case 0x0154...0x0159: [0x72]
    case 0x015A...0x0161, 0x0218, 0x0219: [0x73]
    case 0x00DF: [0x73, 0x73]
    case 0x0162...0x0167, 0x021A, 0x021B: [0x74]
    case 0x00D9...0x00DC, 0x00F9...0x00FC, 0x0168...0x0173: [0x75]
    case 0x0174...0x0175: [0x77]
    case 0x00DD, 0x00FD, 0x00FF, 0x0176...0x0178: [0x79]
    case 0x0179...0x017E: [0x7A]
    case 0x2018, 0x2019, 0x02BC, 0x02BB: [0x27]
    case 0x0300...0x036F: []
    default: nil
    }
  }

  /// Lower case of Greek, Cyrillic and Armenian capitals, whose small letters stand at fixed distances.
  static func lowered(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x0391...0x03A9, 0x0410...0x042F: scalar + 0x20
    case 0x0400...0x040F: scalar + 0x50
    case 0x0531...0x0556: scalar + 0x30
    default: scalar
    }
  }

  /// Whether a letter beyond ASCII is a capital (as far as `plain` and `lowered` know).
  static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00C0...0x00DE, 0x0391...0x03A9, 0x0400...0x042F, 0x0531...0x0556, 0x018F: scalar != 0x00D7
    case 0x0100...0x0137, 0x014A...0x0177: scalar % 2 == 0
    case 0x0139...0x0148, 0x0179...0x017E: scalar % 2 == 1
    default: false
    }
  }

  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x800 {
      bytes.append(UInt8(0xC0 | scalar >> 6))
    } else if scalar < 0x10000 {
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    } else {
      bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    }
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  }
}

/// Reads UTF-8 that may be damaged.
enum UTF8Decoder {
  /// The scalar at an offset and its length in bytes; U+FFFD and 1 where the bytes are no UTF-8.
  static func scalar(in bytes: UnsafeBufferPointer<UInt8>, at: Int, end: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[at])
    func tail(_ offset: Int) -> UInt32? {
      guard at + offset < end, bytes[at + offset] & 0xC0 == 0x80 else { return nil }
      return UInt32(bytes[at + offset] & 0x3F)
    }
    switch first {
    case 0..<0x80: return (first, 1)
    case 0xC2..<0xE0:
      if let second = tail(1) { return ((first & 0x1F) << 6 | second, 2) }
    case 0xE0..<0xF0:
      if let second = tail(1), let third = tail(2) {
        let scalar = (first & 0x0F) << 12 | second << 6 | third
        if scalar >= 0x800, !(0xD800...0xDFFF).contains(scalar) { return (scalar, 3) }
      }
    case 0xF0..<0xF5:
      if let second = tail(1), let third = tail(2), let fourth = tail(3) {
        let scalar = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
        if (0x10000...0x10FFFF).contains(scalar) { return (scalar, 4) }
      }
    default: break
    }
    return (0xFFFD, 1)
  }
}
