import Archive
import Core

/// An article, full width: the claim's lines marked, source, cue, content and mentions told apart.
enum ReaderPane {
  /// Columns before the words: the cursor, the claims, and the sign of the first word.
  static let margin = 3
  /// Longer lines are hard to read, and to send.
  private static let mostColumns = 80

  /// Columns for the words.
  static func textWidth(_ area: Rect) -> Int { max(1, min(area.width - margin - 1, mostColumns)) }

  /// The text's part of the area; what was read in the claim stands below it.
  static func textHeight(_ reader: Reader, _ area: Rect) -> Int {
    max(1, Layout.belowTitle(area).height - ReaderPanel.height(reader, area))
  }

  static func draw(_ reader: Reader, sides: [Side], _ pen: Pen, _ frame: inout Frame) {
    let ground = Ground(reader, sides, pen.area)
    frame.lay(
      reader.drawn?.ground == ground ? reader.drawn?.page ?? page(ground, reader) : page(ground, reader), row: pen.area.row)
    if (0..<textHeight(reader, pen.area)).contains(reader.line - reader.top), reader.line < reader.lines.count {
      pen.rows.mark(row: reader.line - reader.top, isFocused: true, in: &frame)
    }
  }

  /// What a page depends on besides the article: as long as that stays, a key moves the cursor's sign and nothing else.
  struct Ground: Hashable, Sendable {
    let sides: [Side]
    let area: Rect
    private let top: Int
    private let claim: Int?
    private let isExplaining: Bool
    private let found: [Span]

    init(_ reader: Reader, _ sides: [Side], _ area: Rect) {
      (self.sides, self.area) = (sides, area)
      (top, claim, isExplaining, found) = (reader.top, reader.claim, reader.isExplaining, reader.found)
    }
  }

  /// All of it but the cursor's sign.
  static func page(_ ground: Ground, _ reader: Reader) -> Frame {
    let area = Rect(row: 0, column: 0, height: ground.area.height, width: ground.area.width)
    var frame = Frame(Size(width: area.width, height: area.height))
    let pen = Pen(area: area)
    pen.title(title(reader.article.row), isFocused: true, in: &frame)
    let height = textHeight(reader, area)
    let chosen = reader.claimLines
    let shown = reader.lines.indices.clamped(to: reader.top..<reader.top + height)
    let marks = ReaderMarks(reader, lines: shown, colouring: chosen, sides: ground.sides)
    for index in shown {
      let row = index - reader.top
      if chosen?.contains(index) == true {
        pen.rows.put("|", row: row, column: 1, in: &frame)
      } else if reader.bearsClaim[index] {
        pen.rows.put("·", row: row, column: 1, in: &frame)
      }
      draw(reader.lines[index], reader.article.bytes, marks, pen.rows.area, row, &frame)
    }
    ReaderPanel.draw(reader, Pen(area: Layout.belowTitle(area).below(height)), &frame)
    return frame
  }

  private static func title(_ row: DocumentRow) -> String {
    let published = row.published.map { $0.day.iso + ($0.basis == .stated ? "" : " (\($0.basis.rawValue))") }
    return [row.title ?? row.id, row.outlet, published ?? "date unknown"].compactMap { $0 }.joined(separator: " · ")
  }

  private static func draw(
    _ line: ReaderLine, _ bytes: [UInt8], _ marks: ReaderMarks, _ area: Rect, _ row: Int, _ frame: inout Frame
  ) {
    let base = base(line.role)
    let marks = line.span.flatMap { marks.within($0) }
    var column = margin
    func put(_ span: Span, _ style: Style) {
      let text = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
      column = frame.put(text, row: area.row + row, column: area.column + column, style: style) - area.column
    }
    var before = base
    var number = 0
    while number < line.words.count {
      let word = line.words[number]
      guard let (sign, pieces) = marks?.pieces(of: word, base: base) else {
        // Words without a mark are put at once.
        if number > 0 { column += 1 }
        var last = number
        while last + 1 < line.words.count, line.words[last + 1].start == line.words[last].end + 1,
          bytes[line.words[last].end] == 0x20, marks?.touches(line.words[last + 1]) != true
        { last += 1 }
        put(Span(word.start, line.words[last].end), base)
        (number, before) = (last + 1, base)
        continue
      }
      // A gap within a style has it too: a change of it takes more bytes than a blank.
      let style = pieces.first?.style ?? base
      let gap = sign != nil || style == before ? style : Style()
      if number > 0 || sign != nil {
        let at = area.column + column - (number == 0 ? 1 : 0)
        column = frame.put(sign ?? " ", row: area.row + row, column: at, style: gap) - area.column
      }
      for piece in pieces { put(piece.span, piece.style) }
      (number, before) = (number + 1, pieces.last?.style ?? base)
    }
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
