import Archive
import Core

/// A line of an article on the screen: words of the original, a blank between each.
public struct ReaderLine: Hashable, Sendable {
  /// The words' bytes; empty for the line between two blocks.
  public var words: [Span]
  /// The block's role.
  public var role: BlockRole
  /// Behind the last byte of the last word; for an empty line, of the line before.
  var end = 0

  /// From the first to the last word.
  public var span: Span? { words.first.flatMap { first in words.last.map { Span(first.start, $0.end) } } }

  /// An article as lines of so many columns, an empty one between blocks.
  static func breaking(_ article: Article, width: Int) -> [ReaderLine] {
    var lines: [ReaderLine] = []
    for block in article.blocks {
      if let last = lines.last { lines.append(ReaderLine(words: [], role: block.role, end: last.end)) }
      var breaker = Breaker(role: block.role, width: max(1, width))
      for (word, columns) in Words(article.bytes, block.span) { breaker.add(word, columns, article.bytes) }
      lines += breaker.done()
    }
    return lines
  }
}

/// Fills lines with words.
private struct Breaker {
  let role: BlockRole
  let width: Int
  var lines: [ReaderLine] = []
  var line: [Span] = []
  var used = 0

  init(role: BlockRole, width: Int) {
    self.role = role
    self.width = width
  }

  mutating func add(_ word: Span, _ columns: Int, _ bytes: [UInt8]) {
    if used > 0, used + 1 + columns > width { flush() }
    if columns > width { return split(word, bytes) }
    line.append(word)
    used += columns + (used > 0 ? 1 : 0)
  }

  /// A word that is wider than the line.
  private mutating func split(_ word: Span, _ bytes: [UInt8]) {
    var start = word.start
    var at = start
    var columns = 0
    while at < word.end {
      let next = Words.characterEnd(bytes, at, word.end)
      let wide = Glyphs.width(String(decoding: bytes[at..<next], as: UTF8.self))
      if columns + wide > width, at > start {
        line.append(Span(start, at))
        flush()
        start = at
        columns = 0
      }
      columns += wide
      at = next
    }
    line.append(Span(start, at))
    used = columns
  }

  private mutating func flush() {
    lines.append(ReaderLine(words: line, role: role, end: line.last?.end ?? 0))
    line = []
    used = 0
  }

  mutating func done() -> [ReaderLine] {
    if !line.isEmpty { flush() }
    return lines
  }
}

/// The words of a stretch of bytes, each with the columns it takes.
struct Words: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var at: Int
  private let end: Int

  init(_ bytes: [UInt8], _ span: Span) {
    self.bytes = bytes
    at = Swift.max(0, span.start)
    end = Swift.min(span.end, bytes.count)
  }

  mutating func next() -> (Span, Int)? {
    while at < end, blank(at) > 0 { at += blank(at) }
    guard at < end else { return nil }
    let start = at
    while at < end, blank(at) == 0 { at = Words.characterEnd(bytes, at, end) }
    return (Span(start, at), Glyphs.width(String(decoding: bytes[start..<at], as: UTF8.self)))
  }

  /// Bytes of the white space here, a no-break space included; 0 where there is none.
  private func blank(_ at: Int) -> Int {
    switch bytes[at] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2 where at + 1 < end && bytes[at + 1] == 0xA0: 2
    default: 0
    }
  }

  /// Behind the character here; damaged bytes count one by one.
  static func characterEnd(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    var next = at + 1
    while next < end, bytes[next] & 0xC0 == 0x80, next - at < 4 { next += 1 }
    return next
  }
}
