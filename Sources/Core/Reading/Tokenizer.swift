/// Cuts bytes into tokens: words, numbers and single marks.
///
/// A word is a run of letters; `'s` and `’s` at its end are a token of their own, so are the parts around a hyphen.
/// Letters and digits part: `08am` is `08` `am`, `2nd` is `2` `nd`. A comma or point between digits stays in the number.
public struct Tokenizer: Sendable {
  private let vocabulary: Vocabulary

  /// A tokenizer that numbers the words of a vocabulary.
  public init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Appends the tokens of a span of the bytes.
  public func tokenize(_ bytes: [UInt8], _ span: Span, into tokens: inout [Token]) {
    // Unsafe: the scanner reads every byte of the corpus; bounds are those of `span`, clamped here.
    bytes.withUnsafeBufferPointer { pointer in
      var scan = Scan(bytes: pointer, at: max(0, span.start), end: min(span.end, pointer.count))
      while scan.skipBlanks() { tokens.append(scan.next(vocabulary)) }
    }
  }

  /// The words of a text, each added to the vocabulary: how tables and codebook enter their phrases.
  static func intern(_ text: String, into vocabulary: inout Vocabulary) -> [Word] {
    var text = text
    // Unsafe: the scanner reads every byte once, below `count`; its spans lie inside.
    return text.withUTF8 { bytes in
      var words: [Word] = []
      var scan = Scan(bytes: bytes, at: 0, end: bytes.count)
      while scan.skipBlanks() {
        let token = scan.next(wordlessVocabulary)
        words.append(vocabulary.intern(bytes, Int(token.start), Int(token.end)))
      }
      return words
    }
  }

  /// The spans of the tokens of some bytes.
  static func pieces(_ bytes: [UInt8]) -> [Span] {
    var tokens: [Token] = []
    wordless.tokenize(bytes, Span(0, bytes.count), into: &tokens)
    return tokens.map(\.span)
  }

  private static let wordlessVocabulary = Vocabulary()
  private static let wordless = Tokenizer(vocabulary: wordlessVocabulary)
}

/// What kind of byte or scalar stands where.
enum Glyph {
  case blank, lineBreak, letter, digit, apostrophe, mark
}

/// A cursor over bytes.
struct Scan {
  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int
  let end: Int
  private var gap: Shape = .spaced
  private var folded: [UInt8] = []
  /// Whether the token at hand is ASCII so far.
  private var isPlain = true

  init(bytes: UnsafeBufferPointer<UInt8>, at: Int, end: Int) {
    self.bytes = bytes
    self.at = at
    self.end = end
    folded.reserveCapacity(64)
  }

  /// Moves to the next token; false at the end.
  mutating func skipBlanks() -> Bool {
    gap = at == 0 ? .spaced : Shape(rawValue: 0)
    while at < end {
      let byte = bytes[at]
      if byte == 0x0A {
        gap.insert([.newLine, .spaced])
        at += 1
      } else if byte <= 0x20 {
        gap.insert(.spaced)
        at += 1
      } else if byte < 0x80 {
        return true
      } else {
        let length = blankLength(at)
        if length == 0 { return true }
        gap.insert(.spaced)
        at += length
      }
    }
    return false
  }

  /// The token at the cursor, which moves behind it.
  mutating func next(_ vocabulary: Vocabulary) -> Token {
    if isLetter(bytes[at]), let word = plainWord() {
      let start = at
      at = word.end
      return Token(start: start, end: at, word: vocabulary.find(bytes, start, at), shape: gap.union(word.shape))
    }
    return other(vocabulary)
  }

  /// The end and shape of a word that is made of ASCII letters only, as most are; nil for all others.
  @inline(__always) private func plainWord() -> (end: Int, shape: Shape)? {
    var end = at
    var isSmall = false
    while true {
      let eight = EightBytes(bytes, end, self.end)
      let letters = eight.letters
      isSmall = isSmall || eight.hasSmall(among: letters)
      end += letters
      if letters < 8 { break }
    }
    if end < self.end, bytes[end] >= 0x80 || bytes[end] == 0x27 { return nil }
    var shape = Shape(rawValue: 0)
    if Bytes.isUpper(bytes[at]) { shape.insert(isSmall || end - at == 1 ? .capitalised : [.capitalised, .allCapitals]) }
    return (end, shape)
  }

  /// Any other token.
  @inline(never) private mutating func other(_ vocabulary: Vocabulary) -> Token {
    let start = at
    isPlain = bytes[start] < 0x80
    var shape = gap
    let (glyph, length) = glyph(at)
    switch glyph {
    case .digit:
      shape.insert(.number)
      scanNumber()
    case .letter:
      scanWord(&shape)
    case .apostrophe where isClitic(at + length, after: gap):
      at += length
      var ignored: Shape = []
      scanWord(&ignored)
    case .apostrophe, .mark, .blank, .lineBreak:
      shape.insert(.mark)
      at += length
      if glyph == .mark, bytes[start] == 0x2E { while at < end, bytes[at] == 0x2E { at += 1 } }
    }
    return Token(start: start, end: at, word: word(start, vocabulary), shape: shape)
  }

  /// The word from an offset to the cursor.
  private mutating func word(_ start: Int, _ vocabulary: Vocabulary) -> Word {
    if isPlain { return vocabulary.find(bytes, start, at) }
    folded.removeAll(keepingCapacity: true)
    Folding.fold(bytes, from: start, to: at, into: &folded)
    return folded.withUnsafeBufferPointer { vocabulary.find($0, 0, $0.count) }
  }

  private mutating func scanNumber() {
    while at < end {
      let byte = bytes[at]
      let isJoint = (byte == 0x2C || byte == 0x2E) && at + 1 < end && isDigit(bytes[at + 1])
      guard isDigit(byte) || isJoint else { return }
      if byte == 0x2C, !(at + 3 < end && isDigit(bytes[at + 2]) && isDigit(bytes[at + 3])) { return }
      at += 1
    }
  }

  private mutating func scanWord(_ shape: inout Shape) {
    var letters = 0
    var capitals = 0
    while at < end {
      let byte = bytes[at]
      if byte < 0x80 {
        guard isLetter(byte) else {
          if byte == 0x27, isInside(at + 1) { at += 1; continue }
          break
        }
        if byte < 0x60 { capitals += 1; if letters == 0 { shape.insert(.capitalised) } }
        letters += 1
        at += 1
      } else {
        isPlain = false
        let (glyph, length) = glyph(at)
        if glyph == .apostrophe, isInside(at + length) { at += length; continue }
        guard glyph == .letter else { break }
        if Folding.isCapital(UTF8Decoder.scalar(in: bytes, at: at, end: end).0) {
          capitals += 1
          if letters == 0 { shape.insert(.capitalised) }
        }
        letters += 1
        at += length
      }
    }
    if letters > 1, capitals == letters { shape.insert(.allCapitals) }
  }

  /// Whether an apostrophe before this offset stands inside a word: `don't`, `D'Artagnan`, but not `Baku's`.
  private func isInside(_ offset: Int) -> Bool {
    guard offset < end, glyph(offset).0 == .letter else { return false }
    return !(bytes[offset] | 0x20 == 0x73 && !(offset + 1 < end && glyph(offset + 1).0 == .letter))
  }

  /// Whether a possessive `s` stands at this offset, behind a word and its apostrophe.
  private func isClitic(_ offset: Int, after gap: Shape) -> Bool {
    guard !gap.contains(.spaced), offset < end, bytes[offset] | 0x20 == 0x73 else { return false }
    return !(offset + 1 < end && glyph(offset + 1).0 == .letter)
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  private func glyph(_ offset: Int) -> (Glyph, Int) {
    let byte = bytes[offset]
    if byte < 0x80 {
      if isLetter(byte) { return (.letter, 1) }
      if isDigit(byte) { return (.digit, 1) }
      if byte == 0x0A { return (.lineBreak, 1) }
      if byte <= 0x20 { return (.blank, 1) }
      return byte == 0x27 ? (.apostrophe, 1) : (.mark, 1)
    }
    let (scalar, length) = UTF8Decoder.scalar(in: bytes, at: offset, end: end)
    switch scalar {
    case 0x2019, 0x02BC: return (.apostrophe, length)
    case 0x00A0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return (.blank, length)
    case 0x00AA, 0x00B5, 0x00BA: return (.letter, length)
    case 0x0080...0x00BF, 0x00D7, 0x00F7, 0x2010...0x2BFF, 0x3001...0x303F, 0xFF00...0xFF0F, 0xFFFC...0xFFFF, 0x1F000...0x1FAFF:
      return (.mark, length)
    default: return (.letter, length)
    }
  }

  private func blankLength(_ offset: Int) -> Int {
    let (glyph, length) = glyph(offset)
    return glyph == .blank ? length : 0
  }
}
