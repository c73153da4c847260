/// A table of the lexicon: lines of cells between tabs; `#` begins a comment line.
struct Table: Sendable {
  /// The lines.
  let rows: [Row]

  /// A table from the bytes of its file.
  init(_ bytes: [UInt8]) {
    var rows: [Row] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if end > start, bytes[start] != 0x23 { rows.append(Row(start..<end, of: bytes)) }
      start = end + 1
    }
    self.rows = rows
  }

  /// A line: its bytes, made into texts only where they are asked for.
  struct Row: Sendable {
    /// The bytes of all lines.
    private let table: [UInt8]
    private let start: Int
    /// Where the cells end.
    private var ends: [Int] = []

    init(_ line: Range<Int>, of table: [UInt8]) {
      self.table = table
      start = line.lowerBound
      ends.reserveCapacity(6)
      for place in line where table[place] == 0x09 { ends.append(place) }
      ends.append(line.upperBound)
    }

    /// The cell of a column; empty where the line is too short.
    func cell(_ column: Int) -> String { String(decoding: bytes(of: column), as: UTF8.self) }

    /// The parts of a cell between bars.
    func list(_ column: Int) -> [String] {
      bytes(of: column).split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The words between bars in a cell, each a single token; added to the vocabulary if they are new.
    func words(_ column: Int, into vocabulary: inout Vocabulary) -> [Word] {
      var words: [Word] = []
      let cell = bytes(of: column)
      var start = cell.startIndex
      while start < cell.endIndex {
        let end = cell[start...].firstIndex(of: 0x7C) ?? cell.endIndex
        if end > start { words.append(vocabulary.intern(table, Span(start, end))) }
        start = end + 1
      }
      return words
    }

    private func bytes(of column: Int) -> ArraySlice<UInt8> {
      guard column < ends.count else { return [] }
      return table[(column == 0 ? start : ends[column - 1] + 1)..<ends[column]]
    }
  }
}
