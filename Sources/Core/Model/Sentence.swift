/// A word, number or mark of a text.
public struct Token: Hashable, Sendable {
  /// Its first byte.
  public var start: Int32
  /// After its last byte.
  public var end: Int32
  /// Its word in the vocabulary; `.unknown` where neither the lexicon nor the codebook has it.
  public var word: Word
  /// What it looks like.
  public var shape: Shape

  /// A token of a text.
  public init(start: Int, end: Int, word: Word, shape: Shape) {
    self.start = Int32(start)
    self.end = Int32(end)
    self.word = word
    self.shape = shape
  }

  /// Its bytes.
  public var span: Span { Span(Int(start), Int(end)) }
}

/// What a token looks like.
public struct Shape: OptionSet, Hashable, Sendable {
  /// A bit for each property.
  public let rawValue: UInt8
  /// Properties from their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Begins with a capital letter.
  public static let capitalised = Shape(rawValue: 1)
  /// Has capital letters only, at least two.
  public static let allCapitals = Shape(rawValue: 2)
  /// Is made of digits, perhaps with commas or a point inside: `30,000`, `3.5`.
  public static let number = Shape(rawValue: 4)
  /// Is a punctuation mark.
  public static let mark = Shape(rawValue: 8)
  /// White space stands before it.
  public static let spaced = Shape(rawValue: 16)
  /// A line break stands before it.
  public static let newLine = Shape(rawValue: 32)
}

/// A sentence, perhaps broken over lines.
public struct Sentence: Hashable, Sendable {
  /// From its first to after its last byte.
  public var span: Span
  /// Its tokens, as indices into `Text.tokens`.
  public var tokens: Range<Int>
  /// Index of its block in its document.
  public var block: Int

  /// A sentence of a text.
  public init(span: Span, tokens: Range<Int>, block: Int) {
    self.span = span
    self.tokens = tokens
    self.block = block
  }
}

/// A document cut into tokens and sentences: what the rules read.
public struct Text: Sendable {
  /// The document.
  public var document: Document
  /// All tokens of all blocks but navigation, in order.
  public var tokens: [Token]
  /// Sentences in order; a sentence never crosses its block.
  public var sentences: [Sentence]

  /// A document cut into tokens and sentences.
  public init(document: Document, tokens: [Token] = [], sentences: [Sentence] = []) {
    self.document = document
    self.tokens = tokens
    self.sentences = sentences
  }

  /// The role of the block a sentence stands in.
  public func role(of sentence: Sentence) -> BlockRole { document.blocks[sentence.block].role }
  /// Whether a sentence ends with a question mark, perhaps before a closing one.
  func asks(_ sentence: Sentence) -> Bool {
    sentence.tokens.suffix(2).contains { tokens[$0].span.count == 1 && document.bytes[tokens[$0].span.start] == 0x3F }
  }
  /// The words of a span, damaged UTF-8 repaired.
  public func words(_ span: Span) -> String { String(decoding: document.bytes[span.start..<span.end], as: UTF8.self) }
  /// The bytes from the first to the last of some tokens.
  public func span(_ range: Range<Int>) -> Span {
    range.isEmpty ? Span(0, 0) : Span(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }
  /// Index of the sentence that holds a byte; nil between sentences.
  public func sentence(at offset: Int) -> Int? {
    let index = sentences.partitioningIndex { $0.span.end > offset }
    return index < sentences.count && sentences[index].span.start <= offset ? index : nil
  }
  /// The tokens that a span holds or cuts.
  func tokens(in span: Span) -> Range<Int> {
    let first = tokens.partitioningIndex { Int($0.end) > span.start }
    return first..<max(first, tokens.partitioningIndex { Int($0.start) >= span.end })
  }
  /// The line of a byte, counted from 1.
  public func line(at offset: Int) -> Int {
    1 + document.bytes.prefix(offset).reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }
}
