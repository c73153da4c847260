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
