/// The words of a text as searching compares them: letters and digits, folded, each with its place.
struct SearchedWords: Sequence, IteratorProtocol {
  /// A word: its bytes as they are compared, and where it stands.
  struct Word {
    var letters: [UInt8]
    var span: Span
  }

  private let bytes: [UInt8]
  private let end: Int
  private let isCased: Bool
  private var at: Int

  /// The words of a stretch of bytes; with `isCased` capitals stay capitals, though without their marks.
  init(_ bytes: [UInt8], _ span: Span, isCased: Bool) {
    self.bytes = bytes
    self.isCased = isCased
    at = Swift.max(0, span.start)
    end = Swift.min(span.end, bytes.count)
  }

  mutating func next() -> Word? {
    var letters: [UInt8] = []
    var start = at
    while at < end {
      let (scalar, length) = character()
      if let scalar, SearchedWords.isLetter(scalar) {
        if letters.isEmpty { start = at }
        append(scalar, to: &letters)
      } else if !letters.isEmpty {
        break
      }
      at += length
    }
    return letters.isEmpty ? nil : Word(letters: letters, span: Span(start, at))
  }

  /// The code point here, nil where the bytes are damaged, and its length in bytes.
  private func character() -> (Unicode.Scalar?, Int) {
    if bytes[at] < 0x80 { return (Unicode.Scalar(bytes[at]), 1) }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes[at..<end].makeIterator()
    switch parser.parseScalar(from: &rest) {
    case .valid(let encoded): return (Unicode.UTF8.decode(encoded), encoded.count)
    case .error(let length): return (nil, Swift.max(1, length))
    case .emptyInput: return (nil, 1)
    }
  }

  /// A combining mark belongs to its word and folds to nothing. Raised figures are signs, not digits.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isAlphabetic || 0x30...0x39 ~= scalar.value }
    if Folding.plain(scalar.value) == [0x27] { return false }  // an apostrophe, whatever its shape
    let properties = scalar.properties
    return properties.isAlphabetic || properties.generalCategory == .decimalNumber
      || properties.generalCategory == .nonspacingMark
  }

  private func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) {
    let isCapital = isCased && (scalar.isASCII ? 0x41...0x5A ~= scalar.value : Folding.isCapital(scalar.value))
    if !isCapital {
      if scalar.isASCII { return letters.append(Folding.fold(ascii: UInt8(scalar.value))) }
      return letters.append(contentsOf: Folding.folded(String(scalar)).utf8)
    }
    let plain = Folding.plain(scalar.value) ?? Array(String(scalar).utf8)
    letters.append(contentsOf: plain.map { 0x61...0x7A ~= $0 ? $0 & ~0x20 : $0 })
  }
}
