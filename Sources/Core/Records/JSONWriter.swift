/// Writes JSON into a buffer of bytes, keys in the order given.
struct JSONWriter {
  /// What is written so far.
  private let bytes = ByteBuffer()
  private var needsComma = false

  mutating func begin(_ bracket: Bracket) {
    comma()
    bytes.append(bracket == .object ? 0x7B : 0x5B)
    needsComma = false
  }

  mutating func end(_ bracket: Bracket) {
    bytes.append(bracket == .object ? 0x7D : 0x5D)
    needsComma = true
  }

  /// Ends a record: objects stand one a line.
  mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// A key whose name needs no escaping.
  mutating func key(_ name: StaticString) {
    comma()
    bytes.append(key: name)
    needsComma = false
  }

  mutating func key(text name: String) {
    string(name)
    bytes.append(0x3A)
    needsComma = false
  }

  mutating func null() { literal("null") }
  mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

  mutating func number(_ value: Int) {
    comma()
    bytes.append(decimal: value)
    needsComma = true
  }

  mutating func string(_ text: String?) {
    guard let text else { return null() }
    comma()
    bytes.append(0x22)
    if text.utf8.withContiguousStorageIfAvailable({ escape($0) }) == nil { Array(text.utf8).withUnsafeBufferPointer(escape) }
    bytes.append(0x22)
    needsComma = true
  }

  mutating func span(_ span: Span?) {
    guard let span else { return null() }
    comma()
    bytes.append(0x5B)
    bytes.append(decimal: span.start)
    bytes.append(0x2C)
    bytes.append(decimal: span.end)
    bytes.append(0x5D)
    needsComma = true
  }

  enum Bracket { case object, array }

  private mutating func literal(_ text: StaticString) {
    comma()
    bytes.append(text)
    needsComma = true
  }

  @inline(__always) private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
  }

  /// Escapes what RFC 8259 demands, and the control characters that some terminals obey (DEL; C1 is left to readers of UTF-8).
  private func escape(_ text: UnsafeBufferPointer<UInt8>) {
    // Most texts need nothing: one pass without a branch tells.
    var flaws: UInt8 = 0
    for byte in text { flaws |= JSONWriter.needsEscape(byte) ? 1 : 0 }
    guard flaws > 0 else { return bytes.append(text) }
    var start = 0
    for at in 0..<text.count where JSONWriter.needsEscape(text[at]) {
      bytes.append(UnsafeBufferPointer(rebasing: text[start..<at]))
      start = at + 1
      escape(text[at])
    }
    bytes.append(UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F }

  private func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(0x6E)
    case 0x09: bytes.append(0x74)
    case 0x0D: bytes.append(0x72)
    default:
      bytes.append("u00")
      for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
    }
  }

  /// Shows what was written since the last call; it must not be kept.
  func drain<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result { try bytes.drain(body) }
}
