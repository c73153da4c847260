/// The block between `---` lines at the top of a file, as static-site tools and article extractors write it.
struct FrontMatter: Sendable {
  /// Values by key, quotes removed.
  var values: [String: String] = [:]
  /// From the first dash to the end of the closing line; nil where there is none.
  var span: Span?
  /// What could not be read of it.
  var problems: [String] = []

  /// The front matter of some bytes; without a closing line there is none, and the text begins at once.
  init(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var lines = LineCursor(bytes: bytes, at: start)
    guard let first = lines.next(), FrontMatter.isFence(bytes, first) else { return }
    var read: [Span] = []
    while let line = lines.next(), read.count < 200 {
      if FrontMatter.isFence(bytes, line) {
        span = Span(first.start, line.end)
        for (number, line) in read.enumerated() { take(bytes, line, number + 2) }
        return
      }
      read.append(line)
    }
    problems.append("line 1: the front matter has no closing ---; it was read as text")
  }

  private mutating func take(_ bytes: [UInt8], _ line: Span, _ number: Int) {
    let text = String(decoding: bytes[line.start..<line.end], as: UTF8.self)
    guard let first = text.utf8.first, first != 0x23, first > 0x20, first != 0x2D else { return }
    guard let colon = text.firstIndex(of: ":") else {
      problems.append("line \(number): not a key and a value; left out")
      return
    }
    let value = FrontMatter.trim(text[text.index(after: colon)...])
    values[FrontMatter.trim(text[..<colon]).lowercased()] = FrontMatter.unquoted(value)
  }

  private static func isFence(_ bytes: [UInt8], _ line: Span) -> Bool {
    var end = line.end
    while end > line.start, bytes[end - 1] <= 0x20 { end -= 1 }
    return end - line.start == 3 && bytes[line.start..<end].allSatisfy { $0 == 0x2D }
  }

  private static func trim(_ text: Substring) -> String {
    var text = text
    while let first = text.unicodeScalars.first, first.value <= 0x20 { text = text.dropFirst() }
    while let last = text.unicodeScalars.last, last.value <= 0x20 { text = text.dropLast() }
    return String(text)
  }

  private static func unquoted(_ value: String) -> String {
    for quote in ["\"", "'"] where value.count >= 2 && value.hasPrefix(quote) && value.hasSuffix(quote) {
      let inner = String(value.dropFirst().dropLast())
      return quote == "'" ? inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'") : inner
    }
    return value
  }

  /// The first of some keys that has a value.
  func first(of keys: [String]) -> String? {
    keys.lazy.compactMap { values[$0] }.first { !$0.isEmpty }
  }
}

/// Walks over lines.
struct LineCursor {
  let bytes: [UInt8]
  var at: Int

  /// The next line without its end; nil behind the last.
  mutating func next() -> Span? {
    guard at < bytes.count else { return nil }
    let start = at
    let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
    at = end + 1
    return Span(start, end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
  }
}
