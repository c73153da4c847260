import Archive
import Core

/// An article being read, at a claim.
public struct Reader: Sendable {
  /// The article.
  public var article: Article
  /// Index of the chosen claim; nil where the article has none.
  public var claim: Int?
  /// The line under the cursor.
  public var line = 0
  /// First line shown.
  public var top = 0
  /// Whether the reasons are unfolded.
  public var isExplaining = false
  /// The article broken into lines for `width`.
  public private(set) var lines: [ReaderLine] = []
  /// For each line whether a claim stands in it.
  private(set) var bearsClaim: [Bool] = []
  /// Words that were searched for, as byte offsets into the original, in order.
  var found: [Span] = []
  private var width = 0
  /// The page last drawn.
  private(set) var drawn: (ground: ReaderPane.Ground, page: Frame)?

  /// Draws the page again if what it depends on has changed.
  mutating func drawPage(sides: [Side], area: Rect) {
    let ground = ReaderPane.Ground(self, sides, area)
    if drawn?.ground != ground { drawn = (ground, ReaderPane.page(ground, self)) }
  }

  /// An article at the claim with an id, else at its first claim if asked for none.
  public init(_ article: Article, claim id: String?) {
    self.article = article
    claim = article.claims.firstIndex { $0.row.id == id } ?? (article.claims.isEmpty ? nil : 0)
  }

  /// The chosen claim.
  public var detail: ClaimDetail? {
    claim.flatMap { article.claims.indices.contains($0) ? article.claims[$0] : nil }
  }

  /// Breaks the article for another width; the lines shown and chosen stay the same text.
  public mutating func fit(width: Int) {
    guard width != self.width else { return }
    let (first, chosen) = (offset(ofLine: top), offset(ofLine: line))
    self.width = width
    lines = ReaderLine.breaking(article, width: width)
    bearsClaim = Array(repeating: false, count: lines.count)
    for claim in article.claims { for line in self.lines(of: claim.row.span) ?? 0...0 { bearsClaim[line] = true } }
    if let first { top = self.line(at: first) ?? 0 }
    if let chosen { line = self.line(at: chosen) ?? 0 }
  }

  /// Where a line's words begin, or those of the next line that has any.
  private func offset(ofLine line: Int) -> Int? {
    lines.indices.contains(line) ? lines[line...].lazy.compactMap { $0.span?.start }.first : nil
  }

  /// Number of the line that holds a byte, or of the first line behind it.
  public func line(at offset: Int) -> Int? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    while low < lines.count, lines[low].words.isEmpty { low += 1 }
    return low < lines.count ? low : nil
  }

  private func lines(of span: Span) -> ClosedRange<Int>? {
    guard let first = line(at: span.start) else { return nil }
    return first...max(first, line(at: max(span.start, span.end - 1)) ?? first)
  }

  /// Lines that the chosen claim covers.
  public var claimLines: ClosedRange<Int>? { detail.flatMap { lines(of: $0.row.span) } }

  /// Index of the claim under the cursor: the chosen one if it stands there.
  var claimHere: Int? {
    guard lines.indices.contains(line), let span = lines[line].span else { return nil }
    if detail?.row.span.overlaps(span) == true { return claim }
    return article.claims.firstIndex { $0.row.span.overlaps(span) }
  }

  /// Puts the cursor on the chosen claim, and scrolls so that it is on the screen, a little below the top.
  public mutating func showClaim(height: Int) {
    if let range = claimLines {
      line = range.lowerBound
      if range.lowerBound < top || range.upperBound >= top + height {
        top = range.lowerBound - min(height / 4, max(0, height - range.count))
      }
    }
    clamp(height: height)
  }

  /// Puts the cursor on a line and shows it with some lines around it.
  mutating func show(line wanted: Int, height: Int) {
    line = wanted
    if wanted < top || wanted >= top + height { top = wanted - height / 4 }
    clamp(height: height)
  }

  /// Scrolls so that the cursor is on the screen.
  mutating func follow(height: Int) {
    if line < top { top = line }
    if line >= top + max(1, height) { top = line - max(1, height) + 1 }
  }

  /// Keeps the first line within the text and the cursor on the screen.
  public mutating func clamp(height: Int) {
    let page = max(1, height)
    top = max(0, min(top, lines.count - page))
    line = max(top, min(line, top + page - 1, lines.count - 1))
  }
}

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
