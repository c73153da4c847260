/// Eight bytes of a text in a register, the first in the lowest: what loops over bytes ask, asked of eight at once.
///
/// The tricks are those of Warren, Hacker's Delight (2nd ed. 2012), chapter 6, and Mycroft's test for a zero byte.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  let value: UInt64

  /// Some bytes of a text, fewer than eight where it ends; zeros behind them.
  @inline(__always) init(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    // Unsafe: eight bytes are read at once only where they all lie below `count`.
    if start + 8 <= bytes.count {
      let whole = UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self))
      value = end - start >= 8 ? whole : whole & EightBytes.mask(end - start)
    } else {
      var sum: UInt64 = 0
      for at in start..<min(end, start + 8) { sum |= UInt64(bytes[at]) << UInt64((at - start) * 8) }
      value = sum
    }
  }

  private init(value: UInt64) { self.value = value }

  /// How many ASCII letters it begins with.
  @inline(__always) var letters: Int {
    let lower = value | (EightBytes.ones &* 0x20)
    let letter = EightBytes.within(lower, 0x61, 0x7A)
    return (letter ^ EightBytes.highs).trailingZeroBitCount / 8
  }

  /// Whether a small letter is among its first bytes, which must be ASCII letters.
  @inline(__always) func hasSmall(among letters: Int) -> Bool {
    value & (EightBytes.ones &* 0x20) & EightBytes.mask(letters) != 0
  }

  /// The same bytes, A to Z in lower case.
  @inline(__always) var folded: EightBytes {
    EightBytes(value: value | EightBytes.within(value, 0x41, 0x5A) >> 2)
  }

  /// How many bytes stand before the first quotation mark, backslash or control character; 8 if there is none.
  @inline(__always) var plainJSON: Int {
    let special =
      EightBytes.zeros(value ^ (EightBytes.ones &* 0x22)) | EightBytes.zeros(value ^ (EightBytes.ones &* 0x5C))
      | (value &- EightBytes.ones &* 0x20) & ~value & EightBytes.highs
    return special.trailingZeroBitCount / 8
  }

  /// The bytes' highest bits where a byte lies in a range of ASCII.
  @inline(__always) private static func within(_ value: UInt64, _ first: UInt64, _ last: UInt64) -> UInt64 {
    let low = value & ~highs
    let reaches = low &+ ones &* (0x80 - first)
    let exceeds = low &+ ones &* (0x7F - last)
    return reaches & ~exceeds & ~value & highs
  }

  /// The highest bits of zero bytes; right for the first of them, which is the one asked for.
  @inline(__always) private static func zeros(_ value: UInt64) -> UInt64 { (value &- ones) & ~value & highs }

  @inline(__always) private static func mask(_ count: Int) -> UInt64 { count >= 8 ? .max : (1 << UInt64(count * 8)) - 1 }
}
