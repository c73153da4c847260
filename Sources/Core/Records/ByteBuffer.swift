/// Bytes that a writer appends, a record after the other. The memory is kept from record to record.
final class ByteBuffer {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(1 << 16) }

  /// Appends a byte.
  @inline(__always) func append(_ byte: UInt8) { bytes.append(byte) }

  /// Appends some bytes.
  @inline(__always) func append(_ more: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: more) }

  /// Appends a text of the program's own.
  @inline(__always) func append(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// Appends a text of the program's own as a key: in quotation marks, with a colon.
  @inline(__always) func append(key text: StaticString) {
    bytes.append(0x22)
    append(text)
    bytes.append(0x22)
    bytes.append(0x3A)
  }

  /// Appends a number in decimal digits.
  func append(decimal value: Int) {
    if value < 0 { bytes.append(0x2D) }
    var power: UInt = 1
    while value.magnitude / power >= 10 { power *= 10 }
    while power > 0 {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: value.magnitude / power % 10))
      power /= 10
    }
  }

  /// Shows the bytes, which must not be kept, and forgets them.
  func drain<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    defer { bytes.removeAll(keepingCapacity: true) }
    return try bytes.withUnsafeBytes(body)
  }
}
