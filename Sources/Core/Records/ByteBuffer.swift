/// Bytes that a writer appends, a record after the other. The memory is kept from record to record.
///
/// A struct with one owner: of a class it would be asked at every byte whether somebody else is writing to it.
struct ByteBuffer {
  /// Room for the digits and the sign of any number.
  private static let longestNumber = 20

  private var bytes: [UInt8] = []

  /// Appends a byte.
  @inline(__always) mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Appends some bytes.
  @inline(__always) mutating func append(_ more: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: more) }

  /// Appends some bytes.
  @inline(__always) mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// Appends a text of the program's own.
  @inline(__always) mutating func append(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

  /// Appends a number in decimal digits.
  mutating func append(decimal value: Int) {
    bytes.append(addingCapacity: ByteBuffer.longestNumber) { ByteBuffer.write(value, to: &$0) }
  }

  /// Appends a span as JSON has it: `[12,40]`.
  mutating func append(span: Span) {
    bytes.append(addingCapacity: 2 * ByteBuffer.longestNumber + 3) { output in
      output.append(0x5B)
      ByteBuffer.write(span.start, to: &output)
      output.append(0x2C)
      ByteBuffer.write(span.end, to: &output)
      output.append(0x5D)
    }
  }

  /// Shows the bytes, which must not be kept, and forgets them.
  mutating func drain<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    defer { bytes.removeAll(keepingCapacity: true) }
    return try bytes.withUnsafeBytes(body)
  }

  private static func write(_ value: Int, to output: inout OutputSpan<UInt8>) {
    if value < 0 { output.append(0x2D) }
    var rest = value.magnitude
    if rest >= 100_000_000 { return write(long: rest, to: &output) }
    // Up to eight digits wait in a register, the first of them in its lowest byte.
    var digits: UInt64 = 0
    var count = 0
    repeat {
      digits = digits << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    } while rest > 0
    for _ in 0..<count {
      output.append(UInt8(truncatingIfNeeded: digits))
      digits >>= 8
    }
  }

  private static func write(long value: UInt, to output: inout OutputSpan<UInt8>) {
    var power: UInt = 1
    while value / power >= 10 { power *= 10 }
    while power > 0 {
      output.append(0x30 + UInt8(truncatingIfNeeded: value / power % 10))
      power /= 10
    }
  }
}
