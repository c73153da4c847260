import Archive
import Core

/// What is told apart in an article: in the chosen claim who says it, the words of saying and what is said; everywhere the
/// actors by their side, and the places. Each has a sign in the gap before its first word, for a screen of one colour.
struct ReaderMarks {
  /// Signs before the words.
  enum Sign {
    static let source = "@", cue = ":", content = "→"
    static let first = "¹", second = "²", other = "³", place = "°"
  }

  /// A part of a word in one style.
  struct Piece {
    var span: Span
    var style: Style
  }

  private struct Mark {
    var span: Span
    /// Nil where only the sign tells.
    var style: Style?
    var sign: String
  }

  /// In the order in which they count, mentions last.
  private var marks: [Mark]
  private var found: [Span]

  /// The marks of some lines; of the mentions those in the lines to be coloured have their colour: a page full of colours
  /// tells nothing, and takes long to come over a slow line.
  init(_ reader: Reader, lines: Range<Int>, colouring chosen: ClosedRange<Int>?, sides: [Side]) {
    let first = reader.lines[lines].lazy.compactMap(\.span).first
    let shown = Span(first?.start ?? 0, reader.lines[lines].last?.end ?? 0)
    let coloured =
      chosen.map { Span(reader.lines[$0.lowerBound].span?.start ?? 0, reader.lines[$0.upperBound].end) } ?? Span(0, 0)
    let mentions = reader.article.mentions
    // They stand in order of the text: those of the page are found by halving.
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].span.end <= shown.start { low = middle + 1 } else { high = middle }
    }
    marks =
      ReaderMarks.claim(reader.detail).filter { $0.span.overlaps(shown) }
      + mentions[low...].prefix { $0.span.start < shown.end }.map { mention in
        var mark = ReaderMarks.mark(mention, sides)
        if !coloured.overlaps(mention.span) { mark.style = nil }
        return mark
      }
    found = reader.found.filter { $0.overlaps(shown) }
  }

  /// The marks of a line of these; nil where it has none.
  func within(_ line: Span) -> ReaderMarks? {
    var part = self
    part.marks = marks.filter { $0.span.overlaps(line) }
    part.found = found.filter { $0.overlaps(line) }
    return part.marks.isEmpty && part.found.isEmpty ? nil : part
  }

  private static func claim(_ detail: ClaimDetail?) -> [Mark] {
    guard let detail else { return [] }
    var marks: [Mark] = []
    if let span = detail.sourceSpan { marks.append(Mark(span: span, style: Style(.source, underline: true), sign: Sign.source)) }
    if let span = detail.cueSpan { marks.append(Mark(span: span, style: Style(.cue, bold: true), sign: Sign.cue)) }
    return marks + detail.contentSpans.map { Mark(span: $0, style: Style(.content), sign: Sign.content) }
  }

  private static func mark(_ mention: ArticleMention, _ sides: [Side]) -> Mark {
    switch mention.side {
    case nil: Mark(span: mention.span, style: Style(.other), sign: Sign.place)
    case let side? where side == sides.first?.id: Mark(span: mention.span, style: Style(.first), sign: Sign.first)
    case let side? where sides.count > 1 && side == sides[1].id:
      Mark(span: mention.span, style: Style(.second), sign: Sign.second)
    default: Mark(span: mention.span, style: Style(.other), sign: Sign.other)
    }
  }

  /// Whether a word has a mark.
  func touches(_ word: Span) -> Bool { marks.contains { $0.span.overlaps(word) } || found.contains { $0.overlaps(word) } }

  /// A word cut where something begins or ends inside it, and the sign of what begins in it.
  func pieces(of word: Span, base: Style) -> (sign: String?, pieces: [Piece])? {
    guard touches(word) else { return nil }
    let marks = marks.filter { $0.span.overlaps(word) }
    let hits = found.filter { $0.overlaps(word) }
    let ends = (marks.filter { $0.style != nil }.map(\.span) + hits).flatMap { [$0.start, $0.end] }
    let cuts = Set(ends.filter { word.start < $0 && $0 < word.end }).sorted()
    let pieces = zip([word.start] + cuts, cuts + [word.end]).map { start, end in
      var style = ReaderMarks.style(marks, at: Span(start, end), base)
      if hits.contains(where: { $0.overlaps(Span(start, end)) }) { style.reverse = true }
      return Piece(span: Span(start, end), style: style)
    }
    return (marks.first { word.start <= $0.span.start && $0.span.start < word.end }?.sign, pieces)
  }

  /// What a mention adds to content is its colour; source and cue keep their own.
  private static func style(_ marks: [Mark], at span: Span, _ base: Style) -> Style {
    let here = marks.filter { $0.span.overlaps(span) }
    return here.lazy.compactMap(\.style).first { $0.ink != .content } ?? here.lazy.compactMap(\.style).first ?? base
  }
}
