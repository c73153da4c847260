/// Bytes that a writer appends, a record after the other: an array would ask at every comma whether it is shared.
final class ByteBuffer {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  // Unsafe: the memory is this object's alone; `reserve` comes before every write, and `deinit` gives it back.
  init() {
    capacity = 1 << 16
    bytes = .allocate(capacity: capacity)
  }

  deinit { bytes.deallocate() }

  /// Makes room for so many bytes more.
  @inline(__always) func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  private func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = larger
  }

  /// Appends a byte.
  @inline(__always) func append(_ byte: UInt8) {
    reserve(1)
    bytes[count] = byte
    count += 1
  }

  /// Appends some bytes.
  @inline(__always) func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let start = more.baseAddress else { return }
    reserve(more.count)
    (bytes + count).update(from: start, count: more.count)
    count += more.count
  }

  /// Appends a text of the program's own.
  @inline(__always) func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a text of the program's own as a key: in quotation marks, with a colon.
  @inline(__always) func append(key text: StaticString) {
    let length = text.utf8CodeUnitCount
    reserve(length + 3)
    let start = bytes + count
    start[0] = 0x22
    (start + 1).update(from: text.utf8Start, count: length)
    start[length + 1] = 0x22
    start[length + 2] = 0x3A
    count += length + 3
  }

  /// Appends a number in decimal digits.
  func append(decimal value: Int) {
    reserve(20)
    if value < 0 { append(0x2D) }
    var rest = value.magnitude
    var digits = 1
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    rest = value.magnitude
    for place in stride(from: count + digits - 1, through: count, by: -1) {
      bytes[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
  }

  /// Shows the bytes, which must not be kept, and forgets them.
  func drain<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    defer { count = 0 }
    return try body(UnsafeRawBufferPointer(start: bytes, count: count))
  }
}
