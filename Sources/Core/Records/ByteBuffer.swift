/// Bytes that a writer appends, a record after the other. The memory is kept from record to record.
///
/// A struct with one owner: of a class it would be asked at every byte whether somebody else is writing to it.
struct ByteBuffer {
  /// Room for the digits and the sign of any number.
  private static let longestNumber = 20

  /// What is written, and room behind it.
  private var bytes: [UInt8] = []
  private var used = 0

  /// Appends a byte.
  @inline(__always) mutating func append(_ byte: UInt8) {
    reserve(1)
    bytes[used] = byte
    used += 1
  }

  /// Appends some bytes.
  @inline(__always) mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let source = more.baseAddress else { return }
    reserve(more.count)
    let start = used
    // Unsafe: `reserve` has made room for as many bytes as are copied.
    bytes.withUnsafeMutableBufferPointer { target in
      if let base = target.baseAddress { (base + start).update(from: source, count: more.count) }
    }
    used += more.count
  }

  /// Appends some bytes.
  @inline(__always) mutating func append(_ more: [UInt8]) { more.withUnsafeBufferPointer { append($0) } }

  /// Appends a text of the program's own.
  @inline(__always) mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a number in decimal digits.
  mutating func append(decimal value: Int) {
    reserve(ByteBuffer.longestNumber)
    write(value)
  }

  /// Appends a span as JSON has it: `[12,40]`.
  mutating func append(span: Span) {
    reserve(2 * ByteBuffer.longestNumber + 3)
    append(0x5B)
    write(span.start)
    append(0x2C)
    write(span.end)
    append(0x5D)
  }

  /// Shows the bytes, which must not be kept, and forgets them.
  mutating func drain<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    defer { used = 0 }
    return try bytes.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<used])) }
  }

  @inline(__always) private mutating func reserve(_ more: Int) {
    if bytes.count - used < more { grow(more) }
  }

  @inline(never) private mutating func grow(_ more: Int) {
    bytes.append(contentsOf: repeatElement(0, count: max(more, bytes.count, 256)))
  }

  /// Writes a number where there is room for it.
  private mutating func write(_ value: Int) {
    if value < 0 { append(0x2D) }
    let start = used
    // Unsafe: at most `longestNumber` bytes are written, for which the callers have made room.
    used += bytes.withUnsafeMutableBufferPointer { target in
      var count = 1
      var rest = value.magnitude / 10
      while rest > 0 {
        count += 1
        rest /= 10
      }
      rest = value.magnitude
      for place in (start..<start + count).reversed() {
        target[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return count
    }
  }
}
