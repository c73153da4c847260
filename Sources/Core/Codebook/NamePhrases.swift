/// Names as words of a vocabulary that grows with them.
struct NamePhrases {
  private(set) var vocabulary: Vocabulary
  private let tokenizer = Tokenizer(vocabulary: Vocabulary())
  /// The tokens of the name at hand: some thousand names need one array.
  private var tokens: [Token] = []

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The words of a name, and which of them are capitalised, or short and in capitals only (bits as in `NameEntry`).
  typealias Phrase = (words: [Word], capitals: UInt64, shouting: UInt64)

  /// The words of a name; an article before it is no part of it.
  mutating func phrase(_ name: String) -> Phrase {
    let bytes = Array(name.utf8)
    tokens.removeAll(keepingCapacity: true)
    tokenizer.tokenize(bytes, Span(0, bytes.count), into: &tokens)
    if tokens.count > 1, bytes.prefix(4).elementsEqual("the ".utf8, by: { $0 | 0x20 == $1 }) { tokens.removeFirst() }
    var capitals: UInt64 = 0
    var shouting: UInt64 = 0
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    for (index, token) in tokens.prefix(60).enumerated() {
      words.append(vocabulary.intern(bytes, token.span))
      if token.shape.contains(.capitalised) { capitals |= 1 << UInt64(index) }
      if token.shape.contains(.allCapitals), token.end - token.start <= 3 { shouting |= 1 << UInt64(index) }
    }
    return (words, capitals, shouting)
  }

  /// Marks that stand for a hyphen inside a name.
  mutating func dashes() -> [Word] { ["‐", "‑", "–"].map { vocabulary.intern($0) } }

  /// What a further name of a side is: the table of states tells, else its ending.
  static func form(of alias: String, _ row: StateRow?, capitals: Set<String>) -> NameForm {
    if let row {
      if row.adjectives.contains(alias) { return .adjective }
      if row.names.contains(alias) { return .state }
      if row.peoples.contains(alias) { return .people }
    }
    if capitals.contains(alias) { return .capital }
    guard !alias.contains(" ") else { return .state }
    if ["ians", "ans", "is", "ese", "ers", "ists"].contains(where: alias.hasSuffix) { return .people }
    if ["ian", "an", "i", "ish", "ist"].contains(where: alias.hasSuffix) { return .adjective }
    return .state
  }
}
