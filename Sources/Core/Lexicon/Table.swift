/// A table of the lexicon: lines of cells between tabs; `#` begins a comment line.
struct Table: Sendable {
  /// The cells of each line.
  let rows: [[String]]

  /// A table from the bytes of its file.
  init(_ bytes: [UInt8]) {
    rows = bytes.split(separator: 0x0A).compactMap { line in
      guard let first = line.first, first != 0x23 else { return nil }
      return line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

extension [String] {
  /// The cell of a column; empty where the line is too short.
  func cell(_ column: Int) -> String { column < count ? self[column] : "" }
  /// The parts of a cell between bars.
  func list(_ column: Int) -> [String] {
    cell(column).split(separator: "|").map(String.init)
  }
}
