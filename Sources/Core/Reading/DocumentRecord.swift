/// One line of what `extract` reads: `{"id": …, "text": …}` with optional `published`, `title`, `outlet`, `url`.
public struct DocumentRecord: Sendable {
  /// The id given.
  public var id: String
  /// The text, UTF-8.
  public var text: [UInt8]
  /// ISO date.
  public var published: String?
  /// Title of the article.
  public var title: String?
  /// Who published it.
  public var outlet: String?
  /// Where it was found.
  public var url: String?

  /// The record in a line of JSON; the error says what is wrong with it, never more than a line.
  public init(json line: [UInt8]) throws(RecordError) {
    // Unsafe: the parser reads every byte of the line once, below `count`.
    let object = try JSONObject.read(line)
    let fields = object.strings
    // A number is as good an id as a text.
    guard let id = fields["id"] ?? object.numbers["id"] else { throw .missing("id") }
    guard let text = fields["text"] else { throw .missing("text") }
    self.id = String(decoding: id, as: UTF8.self)
    self.text = text
    func string(_ key: String) -> String? { fields[key].map { String(decoding: $0, as: UTF8.self) } }
    (title, outlet, url) = (string("title"), string("outlet"), string("url"))
    published = string("published") ?? object.numbers["published"].map { String(decoding: $0, as: UTF8.self) }
  }
}

/// What can be wrong with a record.
public enum RecordError: Error, Hashable, CustomStringConvertible {
  /// Not a JSON object; the byte of the line, counted from 0, and the reason.
  case syntax(at: Int, String)
  /// A key that must be there and a string.
  case missing(String)

  /// One line for people.
  public var description: String {
    switch self {
    case .syntax(let at, let reason): "not a JSON object: \(reason) at byte \(at)"
    case .missing(let key): "no string under \"\(key)\""
    }
  }
}

/// Reads the strings and numbers of a flat JSON object (RFC 8259); other values are passed over.
struct JSONObject {
  /// The strings, unescaped, by key. A lone surrogate becomes U+FFFD.
  private(set) var strings: [String: [UInt8]] = [:]
  /// The numbers as they are written, by key.
  private(set) var numbers: [String: [UInt8]] = [:]
  private let bytes: [UInt8]
  private var at = 0

  /// The object in a line.
  static func read(_ line: [UInt8]) throws(RecordError) -> JSONObject {
    var parser = JSONObject(bytes: line)
    try parser.object()
    return parser
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func object() throws(RecordError) {
    try expect(0x7B, "an object must begin with {")
    if peek() == 0x7D {
      at += 1
    } else {
      repeat {
        let key = String(decoding: try string(), as: UTF8.self)
        try expect(0x3A, "a colon must follow the key")
        if peek() == 0x22 {
          strings[key] = try string()
        } else {
          let start = at
          try skipValue(depth: 0)
          if bytes[start] == 0x2D || Bytes.isDigit(bytes[start]) { numbers[key] = Array(bytes[start..<at]) }
        }
      } while try goesOn(closing: 0x7D)
    }
    guard peek() == nil else { throw .syntax(at: at, "text behind the object") }
  }

  private mutating func goesOn(closing: UInt8) throws(RecordError) -> Bool {
    let byte = peek()
    guard byte == 0x2C || byte == closing else { throw .syntax(at: at, "a comma or the end must follow a value") }
    at += 1
    return byte == 0x2C
  }

  /// The next byte that is no blank.
  private mutating func peek() -> UInt8? {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    return at < bytes.count ? bytes[at] : nil
  }

  private mutating func expect(_ byte: UInt8, _ reason: String) throws(RecordError) {
    guard peek() == byte else { throw .syntax(at: at, reason) }
    at += 1
  }

  private mutating func skipValue(depth: Int) throws(RecordError) {
    guard depth < 64 else { throw .syntax(at: at, "nested too deeply") }
    switch peek() {
    case 0x22: _ = try string()
    case 0x7B, 0x5B: try skipContainer(depth)
    case .some(let byte) where byte > 0x20 && byte != 0x2C && byte != 0x7D && byte != 0x5D:
      while at < bytes.count, ![0x2C, 0x7D, 0x5D, 0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
    default: throw .syntax(at: at, "a value is missing")
    }
  }

  private mutating func skipContainer(_ depth: Int) throws(RecordError) {
    let isObject = bytes[at] == 0x7B
    let closing: UInt8 = isObject ? 0x7D : 0x5D
    at += 1
    if peek() == closing {
      at += 1
      return
    }
    repeat {
      if isObject {
        _ = try string()
        try expect(0x3A, "a colon must follow the key")
      }
      try skipValue(depth: depth + 1)
    } while try goesOn(closing: closing)
  }

  private mutating func string() throws(RecordError) -> [UInt8] {
    try expect(0x22, "a string must begin with a quotation mark")
    var result: [UInt8] = []
    while true {
      let start = at
      let end = plainEnd(from: start)
      result.append(contentsOf: bytes[start..<end])
      at = end
      guard at < bytes.count else { throw .syntax(at: at, "a string does not end") }
      guard bytes[at] >= 0x20 else { throw .syntax(at: at, "a control character in a string") }
      at += 1
      if bytes[at - 1] == 0x22 { return result }
      try escape(into: &result)
    }
  }

  /// Where the next byte stands that is no plain part of a string.
  private func plainEnd(from start: Int) -> Int {
    // Unsafe: reads from `start` to the end of the line once, below `count`.
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at + 8 <= bytes.count {
        let plain = EightBytes(bytes, at, at + 8).plainJSON
        at += plain
        if plain < 8 { return at }
      }
      while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C, bytes[at] >= 0x20 { at += 1 }
      return at
    }
  }

  private mutating func escape(into result: inout [UInt8]) throws(RecordError) {
    guard at < bytes.count else { throw .syntax(at: at, "a string does not end") }
    at += 1
    switch bytes[at - 1] {
    case 0x22, 0x5C, 0x2F: result.append(bytes[at - 1])
    case 0x62: result.append(0x08)
    case 0x66: result.append(0x0C)
    case 0x6E: result.append(0x0A)
    case 0x72: result.append(0x0D)
    case 0x74: result.append(0x09)
    case 0x75: result.append(contentsOf: String(try scalar()).utf8)
    default: throw .syntax(at: at - 1, "an unknown escape")
    }
  }

  private mutating func scalar() throws(RecordError) -> Unicode.Scalar {
    let high = try hexadecimal()
    if (0xD800...0xDBFF).contains(high), at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
      let mark = at
      at += 2
      let low = try hexadecimal()
      if (0xDC00...0xDFFF).contains(low) {
        return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10 | (low - 0xDC00))) ?? "\u{FFFD}"
      }
      at = mark
    }
    return Unicode.Scalar(high) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(RecordError) -> UInt32 {
    guard at + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16), bytes[at] != 0x2B
    else { throw .syntax(at: at, "four hexadecimal digits must follow \\u") }
    at += 4
    return value
  }
}
