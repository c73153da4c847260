import Core

extension Frame {
  /// Exchanges foreground and background of the words in a row that are searched for.
  mutating func invert(_ pattern: TextPattern, row: Int) {
    var bytes: [UInt8] = []
    var columns: [Int] = []
    for (column, cell) in rows[row].enumerated() where !cell.isEmpty {
      let text = cell.isASCII ? [UInt8(truncatingIfNeeded: cell.code)] : Array(cell.text.utf8)
      bytes += text
      columns += repeatElement(column, count: text.count)
    }
    for span in pattern.parts(in: bytes, Span(0, bytes.count)) {
      invert(row: row, columns: columns[span.start]..<columns[span.end - 1] + 1)
    }
  }
}
