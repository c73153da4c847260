import Archive
import Core

/// What was read in the claim, in words: it tells source, cue and content apart where the screen has one colour.
enum ReaderPanel {
  private struct Line {
    var label = ""
    var text: String
  }

  private static let labelWidth = 11

  /// Rows for it, the empty one above it included; 0 where there is no room.
  static func height(_ reader: Reader, _ area: Rect) -> Int {
    guard area.height >= 10 else { return 0 }
    guard let detail = reader.detail else {
      return reader.isExplaining ? min(lines(reader, width: ReaderPane.textWidth(area)).count, area.height * 2 / 3) + 1 : 0
    }
    // Source, content where there is any, and the reading have a line each.
    let short = 2 + (detail.cueSpan == nil ? 0 : 1) + (detail.contentSpans.isEmpty ? 0 : 1)
    guard reader.isExplaining else { return min(short, area.height / 3) + 1 }
    return min(lines(reader, width: ReaderPane.textWidth(area)).count, area.height * 2 / 3) + 1
  }

  static func draw(_ reader: Reader, _ pen: Pen, _ frame: inout Frame) {
    guard pen.area.height > 1 else { return }
    let width = ReaderPane.textWidth(pen.area)
    var lines = lines(reader, width: width)
    let room = pen.area.height - 1
    if lines.count > room, reader.isExplaining, room > 1 {
      lines = lines.prefix(room - 1) + [Line(text: "… \(lines.count - room + 1) more lines: D tells the reasons of every date")]
    }
    for (row, line) in lines.prefix(room).enumerated() {
      pen.put(line.label, row: row + 1, column: 2, in: &frame)
      pen.put(line.text, row: row + 1, column: 2 + labelWidth, in: &frame)
    }
  }

  private static func lines(_ reader: Reader, width: Int) -> [Line] {
    let room = max(1, width - labelWidth)
    guard let detail = reader.detail else { return reader.isExplaining ? dates(reader, room) : [] }
    func words(_ span: Span?) -> String { span.map { self.words(reader.article.bytes, $0, room) } ?? "" }
    let (source, name) = (words(detail.sourceSpan), detail.row.sourceName)
    var lines = [
      Line(
        label: label("source", ReaderMarks.Sign.source),
        text: source.isEmpty || source == name ? name : "\(source) (\(name))")
    ]
    if detail.cueSpan != nil {
      lines.append(Line(label: label("cue", ReaderMarks.Sign.cue), text: words(detail.cueSpan)))
    }
    if !detail.contentSpans.isEmpty {
      let content = detail.contentSpans.map { words($0) }.joined(separator: " … ")
      lines.append(Line(label: label("content", ReaderMarks.Sign.content), text: content))
    }
    guard reader.isExplaining else { return lines + [Line(label: "  read as", text: reading(detail))] }
    return lines + wrapped("read as", reading(detail), room) + reasons(reader, detail, room)
  }

  private static func label(_ word: String, _ sign: String) -> String { sign + " " + word }

  /// Why the claim was read so, and why the article has its date.
  private static func reasons(_ reader: Reader, _ detail: ClaimDetail, _ width: Int) -> [Line] {
    detail.reasons.flatMap { wrapped("because", $0, width) } + dates(reader, width)
  }

  private static func wrapped(_ label: String, _ text: String, _ width: Int) -> [Line] {
    Wrapping.lines(text, width: width).enumerated().map { Line(label: $0 == 0 ? "  " + label : "", text: $1) }
  }

  /// Why the article has its date.
  private static func dates(_ reader: Reader, _ width: Int) -> [Line] {
    let published = reader.article.row.published
    let dated = published.map { "\($0.day.iso), \($0.basis.rawValue)" } ?? "nothing tells when the document was published"
    return wrapped("dated", dated, width) + (published?.because ?? []).flatMap { wrapped("because", $0, width) }
  }

  private static func reading(_ detail: ClaimDetail) -> String {
    let row = detail.row
    let opposed = detail.opposing.isEmpty ? nil : "≠ opposed by \(HeaderPane.counted(detail.opposing.count, "claim")) (x)"
    return [
      row.stance, row.mode, row.basis, row.subEventType ?? row.eventType, row.isSecondHand ? "second hand" : nil, opposed,
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The words of a span on one line, no more of them than there is room for.
  private static func words(_ bytes: [UInt8], _ span: Span, _ width: Int) -> String {
    var line = ""
    var used = 0
    for (word, columns) in Words(bytes, span) {
      line += (line.isEmpty ? "" : " ") + String(decoding: bytes[word.start..<word.end], as: UTF8.self)
      used += columns + 1
      if used > width + 1 { break }
    }
    return line
  }
}
