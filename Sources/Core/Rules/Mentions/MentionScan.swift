/// One pass over a document's tokens. At each token at most one reading is taken; it moves behind what it took.
struct MentionScan {
  let text: Text
  let codebook: Codebook
  let lexicon: Lexicon
  let index: CodebookIndex
  let phrases: PhraseReader
  var mentions: [Mention] = []
  var memory: DocumentMemory
  /// The sentence's tokens.
  var sentence = 0..<0
  /// Index of the sentence's block.
  var block = 0
  /// The index after a title, with what it says of the name that begins there.
  var title: (end: Int, title: TitleWords.Title, owner: Int?)?
  /// Places under a name that others bear too, by the index of their mention.
  var doubtful: [(mention: Int, candidates: [EntityID])] = []

  init(text: Text, codebook: Codebook, lexicon: Lexicon) {
    self.text = text
    self.codebook = codebook
    self.lexicon = lexicon
    index = codebook.index
    phrases = PhraseReader(tokens: text.tokens, index: codebook.index, lexicon: lexicon)
    memory = DocumentMemory(kinds: codebook.index.kindCount)
  }

  /// The mentions of the sentences whose blocks bear mentions.
  mutating func mentionsOfAllSentences() -> [Mention] {
    for sentence in text.sentences where text.role(of: sentence).bearsMentions {
      self.sentence = sentence.tokens
      block = sentence.block
      title = nil
      scan()
    }
    settleDoubtful()
    return mentions
  }

  private mutating func scan() {
    var at = sentence.lowerBound
    let end = sentence.upperBound
    while at < end {
      let token = text.tokens[at]
      let start = index.names.start(token.word)
      if !start.isEmpty {
        at = read(at, start)
      } else {
        if token.word == .unknown, token.shape.contains(.capitalised), let next = readUnknownName(at) {
          at = next
        } else {
          at += 1
        }
      }
    }
  }

  /// Reads what begins at a token and returns the index after it.
  private mutating func read(_ at: Int, _ start: NameTable.Start) -> Int {
    let end = sentence.upperBound
    let name = start.contains(.name) ? index.names.longest(text.tokens, at, end) : nil
    if let name, let state = name.entries.first(where: { $0.form.isState }) {
      return readState(at, name.end, state, name.entries)
    }
    if start.contains(.referring), let next = readFederal(at) { return next }
    if start.contains(.institution), let phrase = phrases.institution(at, end), phrase.tokens.upperBound > (name?.end ?? at),
      let next = take(phrase, over: name?.entries.first)
    {
      return next
    }
    if let name, let next = readName(at, name.end, name.entries) { return next }
    if start.contains(.title), let found = lexicon.titles.titles.longest(text.tokens, at, end) {
      return readTitle(at, found.end, found.value, owner: nil, from: at)
    }
    if start.contains(.referring), let next = readBoth(at) ?? readGroup(at) { return next }
    if text.tokens[at].shape.contains(.capitalised), let next = readUnknownName(at) { return next }
    return at + 1
  }

  /// Takes down a mention and remembers it.
  mutating func add(_ tokens: Range<Int>, _ entity: EntityID, _ sort: Entity.Sort, _ rule: String) {
    mentions.append(
      Mention(
        span: text.span(tokens), tokens: tokens, entity: entity, sort: sort, side: codebook[entity].side, foundBy: rule))
    if sort != .place {
      memory.note(entity, owner: index.owner(entity), kind: index.kind(entity), isState: sort == .state, block, index, lexicon)
    }
  }

  /// The index after a bracketed short form behind an institution: "Ministry of Defense of X (MoD)".
  func endWithAcronym(_ end: Int) -> Int {
    guard end + 2 < sentence.upperBound, text.tokens[end].word == lexicon.common.openBracket,
      text.tokens[end + 2].word == lexicon.common.closeBracket
    else { return end }
    let bytes = text.document.bytes[Int(text.tokens[end + 1].start)..<Int(text.tokens[end + 1].end)]
    let capitals = bytes.count { (0x41...0x5A).contains($0) }
    return capitals >= 2 && bytes.count <= 8 ? end + 3 : end
  }
}
