/// Writes the pieces of JSON records into a buffer of bytes. What is the same in every record stands written out in `RecordWriter`.
struct JSONWriter {
  /// What is written so far.
  private var bytes = ByteBuffer()

  /// JSON as it stands.
  @inline(__always) mutating func raw(_ text: StaticString) { bytes.append(text) }

  /// JSON that was written before.
  @inline(__always) mutating func raw(_ written: [UInt8]) { bytes.append(written) }

  mutating func bool(_ value: Bool) { bytes.append(value ? "true" : "false") }
  mutating func number(_ value: Int) { bytes.append(decimal: value) }
  mutating func null() { bytes.append("null") }

  mutating func string(_ text: String?) {
    guard let text else { return null() }
    bytes.append(0x22)
    if text.utf8.withContiguousStorageIfAvailable({ escape($0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { escape($0) }
    }
    bytes.append(0x22)
  }

  /// A text that needs no escaping: an id, a name of the records, a date.
  mutating func plain(_ text: String?) {
    guard let text else { return null() }
    bytes.append(0x22)
    self.text(text)
    bytes.append(0x22)
  }

  /// A text that needs no escaping, between quotation marks that the texts around it have.
  @inline(__always) mutating func text(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ bytes.append($0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { bytes.append($0) }
    }
  }

  /// The id of an attribution, whose index in its document counts from 0.
  mutating func attribution(_ index: Int?) {
    guard let index else { return null() }
    bytes.append("\"a")
    bytes.append(decimal: index + 1)
    bytes.append(0x22)
  }

  mutating func span(_ span: Span?) {
    guard let span else { return null() }
    bytes.append(span: span)
  }

  /// An array, each element written by `write`.
  @inline(__always) mutating func list<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    bytes.append(0x5B)
    for index in elements.indices {
      if index > 0 { bytes.append(0x2C) }
      write(&self, elements[index])
    }
    bytes.append(0x5D)
  }

  /// Escapes what RFC 8259 demands, and the control characters that some terminals obey (DEL; C1 is left to readers of UTF-8).
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
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

  private mutating func escape(_ byte: UInt8) {
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
  mutating func drain<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result { try bytes.drain(body) }
}
