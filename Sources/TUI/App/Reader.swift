import Archive
import Core

/// An article being read, at a claim.
public struct Reader: Sendable {
  /// The article.
  public var article: Article
  /// Index of the chosen claim; nil where the article has none.
  public var claim: Int?
  /// First line shown.
  public var top = 0
  /// Whether the reasons are unfolded.
  public var isExplaining = false
  /// The article broken into lines for `width`.
  public private(set) var lines: [ReaderLine] = []
  private var width = 0

  /// An article at the claim with an id, else at its first claim if asked for none.
  public init(_ article: Article, claim id: String?) {
    self.article = article
    claim = article.claims.firstIndex { $0.row.id == id } ?? (article.claims.isEmpty ? nil : 0)
  }

  /// The chosen claim.
  public var detail: ClaimDetail? {
    claim.flatMap { article.claims.indices.contains($0) ? article.claims[$0] : nil }
  }

  /// Breaks the article for another width; the first line shown stays the same text.
  public mutating func fit(width: Int) {
    guard width != self.width else { return }
    let first = lines.indices.contains(top) ? lines[top].span?.start : nil
    self.width = width
    lines = ReaderLine.breaking(article, width: width)
    if let first { top = line(at: first) ?? 0 }
  }

  /// Number of the line that holds a byte.
  public func line(at offset: Int) -> Int? {
    lines.firstIndex { $0.span.map { offset < $0.end } ?? false }
  }

  /// Lines that the chosen claim covers.
  public var claimLines: ClosedRange<Int>? {
    guard let span = detail?.row.span, let first = line(at: span.start) else { return nil }
    return first...max(first, line(at: max(span.start, span.end - 1)) ?? first)
  }

  /// Scrolls so that the chosen claim is on the screen, a little below the top.
  public mutating func showClaim(height: Int) {
    if let range = claimLines, range.lowerBound < top || range.upperBound >= top + height {
      top = range.lowerBound - min(height / 4, max(0, height - range.count))
    }
    clamp(height: height)
  }

  /// Keeps the first line within the text.
  public mutating func clamp(height: Int) { top = max(0, min(top, lines.count - max(1, height))) }
}

/// A line of an article on the screen: words of the original, a blank between each.
public struct ReaderLine: Hashable, Sendable {
  /// The words' bytes; empty for the line between two blocks.
  public var words: [Span]
  /// The block's role.
  public var role: BlockRole

  /// From the first to the last word.
  public var span: Span? { words.first.flatMap { first in words.last.map { Span(first.start, $0.end) } } }

  /// An article as lines of so many columns, an empty one between blocks.
  static func breaking(_ article: Article, width: Int) -> [ReaderLine] {
    var lines: [ReaderLine] = []
    for block in article.blocks {
      if !lines.isEmpty { lines.append(ReaderLine(words: [], role: block.role)) }
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
    lines.append(ReaderLine(words: line, role: role))
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
