import Archive
import Core

/// An article, full width: the claim's lines marked, source, cue and content told apart.
enum ReaderPane {
  /// The text's part of the area; what was read in the claim stands below it.
  static func textHeight(_ reader: Reader, _ area: Rect) -> Int {
    max(1, Layout.belowTitle(area).height - panelHeight(reader, area))
  }

  static func draw(_ reader: Reader, sides: [Side], _ pen: Pen, _ frame: inout Frame) {
    pen.title(title(reader.article.row), isFocused: true, in: &frame)
    let height = textHeight(reader, pen.area)
    let claimed = reader.detail?.row.span
    let chosen = reader.claimLines
    for row in 0..<height {
      let index = reader.top + row
      guard reader.lines.indices.contains(index) else { break }
      let line = reader.lines[index]
      if chosen?.contains(index) == true {
        pen.rows.mark(row: row, isFocused: true, in: &frame)
      } else if let span = line.span, bearsClaim(span, reader.article.claims) {
        pen.rows.put("·", row: row, column: 0, style: Style(.dim), in: &frame)
      }
      draw(line, reader, claimed, row, pen.rows, &frame)
    }
    drawPanel(reader, Pen(area: Layout.belowTitle(pen.area).below(height)), &frame)
  }

  private static func title(_ row: DocumentRow) -> String {
    let published = row.published.map { $0.day.iso + ($0.basis == .stated ? "" : " (\($0.basis.rawValue))") }
    return [row.title ?? row.id, row.outlet, published ?? "date unknown"].compactMap { $0 }.joined(separator: " · ")
  }

  /// Claims come in order of the text, so only those that begin before the line's end count.
  private static func bearsClaim(_ span: Span, _ claims: [ClaimDetail]) -> Bool {
    claims.contains { $0.row.span.overlaps(span) }
  }

  private static func draw(
    _ line: ReaderLine, _ reader: Reader, _ claimed: Span?, _ row: Int, _ pen: Pen, _ frame: inout Frame
  ) {
    var column = 2
    let base = base(line.role)
    for (number, word) in line.words.enumerated() {
      if number > 0 {
        let before = Span(word.start - 1, word.start)
        pen.put(" ", row: row, column: column, style: style(before, reader.detail, base), in: &frame)
        column += 1
      }
      for piece in pieces(word, reader.detail) {
        let text = String(decoding: reader.article.bytes[piece.start..<piece.end], as: UTF8.self)
        column = pen.put(text, row: row, column: column, style: style(piece, reader.detail, base), in: &frame)
      }
    }
  }

  /// A word cut where a source, cue or content begins or ends inside it.
  private static func pieces(_ word: Span, _ detail: ClaimDetail?) -> [Span] {
    guard let detail else { return [word] }
    let spans = [detail.sourceSpan, detail.cueSpan].compactMap { $0 } + detail.contentSpans
    let cuts = Set(spans.flatMap { [$0.start, $0.end] }).filter { word.start < $0 && $0 < word.end }.sorted()
    return zip([word.start] + cuts, cuts + [word.end]).map { Span($0, $1) }
  }

  private static func style(_ span: Span, _ detail: ClaimDetail?, _ base: Style) -> Style {
    guard let detail else { return base }
    if detail.sourceSpan?.overlaps(span) == true { return Style(.source, underline: true) }
    if detail.cueSpan?.overlaps(span) == true { return Style(.cue, bold: true) }
    if detail.contentSpans.contains(where: { $0.overlaps(span) }) { return Style(.content) }
    return base
  }

  private static func base(_ role: BlockRole) -> Style {
    switch role {
    case .title: Style(.title, bold: true)
    case .subhead: Style(.title)
    case .standfirst, .body, .background: Style()
    case .caption, .credit, .teaser, .navigation: Style(.dim)
    }
  }
}

// What was read in the claim, in words: it tells source, cue and content apart where the screen has one colour.
extension ReaderPane {
  private static func panelHeight(_ reader: Reader, _ area: Rect) -> Int {
    guard reader.detail != nil, area.height >= 10 else { return 0 }
    let lines = panel(reader, width: area.width - 3).count
    return min(lines, reader.isExplaining ? area.height / 2 : area.height / 3) + 1
  }

  private static func drawPanel(_ reader: Reader, _ pen: Pen, _ frame: inout Frame) {
    guard pen.area.height > 1 else { return }
    for (row, line) in panel(reader, width: pen.area.width - 3).prefix(pen.area.height - 1).enumerated() {
      pen.put(line.label, row: row + 1, column: 2, style: Style(.dim), in: &frame)
      pen.put(line.text, row: row + 1, column: 2 + labelWidth, style: line.style, in: &frame)
    }
  }

  private struct PanelLine {
    var label = ""
    var text: String
    var style = Style()
  }

  private static let labelWidth = 9

  private static func panel(_ reader: Reader, width: Int) -> [PanelLine] {
    guard let detail = reader.detail else { return [] }
    func words(_ span: Span?) -> String {
      guard let span, span.start >= 0, span.end <= reader.article.bytes.count, !span.isEmpty else { return "" }
      return oneLine(String(decoding: reader.article.bytes[span.start..<span.end], as: UTF8.self))
    }
    let source = words(detail.sourceSpan)
    var lines = [
      PanelLine(
        label: "source",
        text: source.isEmpty || source == detail.row.sourceName ? detail.row.sourceName : "\(source) (\(detail.row.sourceName))",
        style: Style(.source, underline: true))
    ]
    if detail.cueSpan != nil {
      lines.append(PanelLine(label: "cue", text: words(detail.cueSpan), style: Style(.cue, bold: true)))
    }
    let content = detail.contentSpans.map { words($0) }.joined(separator: " … ")
    if !content.isEmpty { lines.append(PanelLine(label: "content", text: content, style: Style(.content))) }
    lines.append(PanelLine(label: "read as", text: reading(detail)))
    guard reader.isExplaining else { return lines }
    for reason in detail.reasons {
      for (number, text) in Wrapping.lines(reason, width: max(1, width - labelWidth)).enumerated() {
        lines.append(PanelLine(label: number == 0 ? "because" : "", text: text))
      }
    }
    return lines
  }

  private static func reading(_ detail: ClaimDetail) -> String {
    let row = detail.row
    let opposed = detail.opposing.isEmpty ? nil : "≠ opposed by \(HeaderPane.counted(detail.opposing.count, "claim")) (x)"
    return [
      row.stance, row.mode, row.basis, row.subEventType ?? row.eventType, row.isSecondHand ? "second hand" : nil, opposed,
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
