/// Who has the floor in each paragraph: whoever a transcript's label names, or the body whose own statement a page is. What is
/// said there without a word of saying is theirs.
struct Floor {
  /// What a paragraph is to a talk.
  struct Turn {
    /// Who speaks; nil for whoever only asks.
    var speaker: SourceResolver.Resolved?
    /// The label with its colon, where the paragraph bears one.
    var label: Range<Int>?
    var rule: String
  }

  /// By block.
  private let turns: [Int: Turn]

  init(_ turns: [Int: Turn] = [:]) { self.turns = turns }

  /// The turn that a paragraph belongs to; nil in the article's own voice.
  func turn(in block: Int) -> Turn? { turns.isEmpty ? nil : turns[block] }
}

/// Reads a page for who has the floor.
struct FloorReader {
  let passage: Passage
  let resolver: SourceResolver
  /// The first sentence of each paragraph that says something or heads others, in order.
  let heads: [Sentence]

  init(_ passage: Passage, _ resolver: SourceResolver) {
    self.passage = passage
    self.resolver = resolver
    var heads: [Sentence] = []
    for sentence in passage.text.sentences where heads.last?.block != sentence.block {
      let role = passage.text.role(of: sentence)
      if role.bearsClaims || role == .subhead || role == .credit { heads.append(sentence) }
    }
    self.heads = heads
  }

  func floor() -> Floor {
    transcript() ?? statement() ?? Floor()
  }

  /// Who a noun phrase means, as the source of a saying.
  func speaker(_ words: Range<Int>, block: Int) -> SourceResolver.Resolved? {
    let unit = Unit(tokens: words, block: block, isTitleCase: false)
    let saying = Saying(ascription: .named(words), cue: nil, contents: [], rule: "floor")
    return resolver.resolve(saying, in: unit).first
  }

  func bearsClaims(_ sentence: Sentence) -> Bool { passage.text.role(of: sentence).bearsClaims }
}
