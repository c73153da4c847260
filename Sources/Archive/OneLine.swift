import Core

/// Where the lines of a document begin.
struct LineStarts {
  private var breaks: [Int] = []

  init(_ bytes: [UInt8]) {
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { breaks.append(offset) }
  }

  /// The line of a byte, counted from 1.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = breaks.count
    while low < high {
      let middle = (low + high) / 2
      if breaks[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}

/// Words of a document on one line.
enum OneLine {
  /// The words of a span with every run of white space, no-break spaces among it, as one space.
  static func words(_ bytes: [UInt8], _ span: Span) -> String {
    var line: [UInt8] = []
    let end = min(span.end, bytes.count)
    var at = max(0, span.start)
    var isGap = false
    while at < end {
      let blank = blankLength(bytes, at, end)
      if blank == 0 {
        if isGap, !line.isEmpty { line.append(0x20) }
        line.append(bytes[at])
      }
      isGap = blank > 0
      at += max(1, blank)
    }
    return String(decoding: line, as: UTF8.self)
  }

  private static func blankLength(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    let byte = bytes[at]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    if byte == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 { return 2 }
    guard byte == 0xE2, at + 2 < end, bytes[at + 1] == 0x80 else { return 0 }
    let last = bytes[at + 2]
    // U+2000–U+200A spaces, U+2028 and U+2029 breaks, U+202F narrow no-break space.
    return (0x80...0x8A).contains(last) || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
  }
}
