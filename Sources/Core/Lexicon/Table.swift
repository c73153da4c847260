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
      if end > start, bytes[start] != 0x23 { rows.append(Row(bytes[start..<end])) }
      start = end + 1
    }
    self.rows = rows
  }

  /// A line: its bytes, made into texts only where they are asked for.
  struct Row: Sendable {
    private let bytes: ArraySlice<UInt8>
    /// Where the cells end.
    private var ends: [Int] = []

    init(_ bytes: ArraySlice<UInt8>) {
      self.bytes = bytes
      for place in bytes.indices where bytes[place] == 0x09 { ends.append(place) }
      ends.append(bytes.endIndex)
    }

    /// The cell of a column; empty where the line is too short.
    func cell(_ column: Int) -> String { String(decoding: bytes(of: column), as: UTF8.self) }

    /// The parts of a cell between bars.
    func list(_ column: Int) -> [String] {
      bytes(of: column).split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }
    }

    private func bytes(of column: Int) -> ArraySlice<UInt8> {
      guard column < ends.count else { return [] }
      return bytes[(column == 0 ? bytes.startIndex : ends[column - 1] + 1)..<ends[column]]
    }
  }
}
