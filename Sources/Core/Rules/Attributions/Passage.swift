/// A document as the reader of attributions sees it: its tokens with their word classes, and its quotations.
///
/// A class, as every reader holds it and a copy would count references to a dozen arrays.
final class Passage: Sendable {
  let text: Text
  let quotations: Quotations
  private let classes: [WordClass]
  private let cueWords: WordTable<Cue>
  private let idioms: WordTable<IdiomClass>
  private let figures: FigureWords

  init(_ text: Text, lexicon: Lexicon) {
    self.text = text
    quotations = Quotations(text, lexicon.common.quotes)
    cueWords = lexicon.cues.words
    idioms = lexicon.idioms.classes
    figures = lexicon.figures
    let table = lexicon.grammar.classes
    let verbs = lexicon.cues.verbs
    var classes = text.tokens.map { token in
      if let kind = verbs[token.word], table[token.word] == nil { return kind }
      return Passage.kind(token, table, text.document.bytes)
    }
    for sentence in text.sentences {
      // "Mr. Ryan", "the U.S. government": a point within a sentence belongs to its word.
      for index in sentence.tokens.dropLast(3)
      where classes[index].contains(.stop) && text.document.bytes[Int(text.tokens[index].start)] == 0x2E {
        classes[index] = .noun
      }
      // "said Will Bara": a modal with a capital letter within a sentence is a name.
      for index in sentence.tokens.dropFirst().dropLast()
      where classes[index] == .modal && text.tokens[index].shape.contains(.capitalised)
        && text.tokens[index + 1].shape.contains(.capitalised)
      {
        classes[index] = .noun
      }
    }
    for index in classes.indices where classes[index].contains(.nominative) {
      Passage.readVerb(behind: index, text, &classes)
    }
    self.classes = classes
  }

  /// "he recognizes", "they never sought": what stands in small letters behind a pronoun that is a subject is its verb.
  private static func readVerb(behind subject: Int, _ text: Text, _ classes: inout [WordClass]) {
    var index = subject + 1
    while index < classes.count, index < subject + 3, classes[index].contains(.adverb) { index += 1 }
    guard index < classes.count, text.tokens[index].shape.isDisjoint(with: [.capitalised, .mark, .number]) else { return }
    if classes[index] == .noun { classes[index] = .verb }
    if classes[index] == [.participle, .noun] { classes[index] = .verb }
  }

  var count: Int { classes.count }

  /// The groups of a token; none beyond the text.
  func kind(_ index: Int) -> WordClass { index >= 0 && index < classes.count ? classes[index] : [] }
  /// Whether a token is in any of some groups.
  func isAny(_ index: Int, _ group: WordClass) -> Bool { !kind(index).isDisjoint(with: group) }
  /// What a token is as a word of saying.
  func cue(_ index: Int) -> Cue? { index >= 0 && index < classes.count ? cueWords[text.tokens[index].word] : nil }
  /// What a token is in the set phrases of reporting.
  func idiom(_ index: Int) -> IdiomClass { index >= 0 && index < classes.count ? idioms[text.tokens[index].word] ?? [] : [] }
  /// Whether a token begins with a capital letter.
  func isCapital(_ index: Int) -> Bool {
    index >= 0 && index < classes.count && text.tokens[index].shape.contains(.capitalised)
  }
  /// Where the quotation that opens here closes.
  func closing(_ index: Int) -> Int? { index >= 0 && index < classes.count ? quotations.closing(index) : nil }
  /// Where the quotation that closes here opens.
  func opening(_ index: Int) -> Int? { index >= 0 && index < classes.count ? quotations.opening(index) : nil }
  /// Whether a token is a number, in digits or as a word: not "one".
  func isCount(_ index: Int) -> Bool {
    guard index >= 0, index < classes.count else { return false }
    return text.tokens[index].shape.contains(.number) || (figures[text.tokens[index].word]?.number ?? 0) > 1
  }
  /// Whether a token is an asterisk or underscore.
  func isMarkup(_ index: Int) -> Bool {
    let byte = text.document.bytes[Int(text.tokens[index].start)]
    return byte == 0x2A || byte == 0x5F
  }
  /// Whether the token may stand inside a noun phrase.
  func isNoun(_ index: Int) -> Bool { isAny(index, .noun) }

  private static func kind(_ token: Token, _ table: WordTable<WordClass>, _ bytes: [UInt8]) -> WordClass {
    let known = table[token.word] ?? []
    if token.shape.contains(.mark) { return known.isEmpty ? mark(token, bytes) : known }
    if !known.isEmpty {
      // "US" is no "us", "WHO" no "who".
      if token.shape.contains(.allCapitals), !known.isDisjoint(with: [.pronoun, .relative]), token.end - token.start <= 4 {
        return .noun
      }
      // "May", "March", "US": a name may look like a function word.
      return known.isDisjoint(with: functional) ? known.union(.noun) : known
    }
    return token.shape.contains(.number) || token.shape.contains(.capitalised) ? .noun : ending(token, bytes)
  }

  /// Marks that no table names: dashes, and those that stand inside names, "$", "/", "%".
  private static func mark(_ token: Token, _ bytes: [UInt8]) -> WordClass {
    let start = Int(token.start)
    if bytes[start] < 0x80 { return bytes[start] == 0x2F || (0x23...0x26).contains(bytes[start]) ? .noun : [] }
    let isDash =
      token.end - token.start == 3 && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && (0x93...0x95).contains(bytes[start + 2])
    return isDash ? .dash : []
  }

  /// Groups whose words are no nouns.
  private static let functional: WordClass = [
    .determiner, .possessive, .pronoun, .relative, .preposition, .conjunction, .subordinator, .auxiliary, .modal, .negation,
    .adverb, .past, .verb, .hedge, .according, .to, .used, .that, .wh,
  ]

  private static func ending(_ token: Token, _ bytes: [UInt8]) -> WordClass {
    let (start, end) = (Int(token.start), Int(token.end))
    guard end - start > 4 else { return .noun }
    let last = (bytes[end - 3], bytes[end - 2], bytes[end - 1])
    if last.1 == 0x65, last.2 == 0x64 { return [.participle, .noun] }
    if last.0 == 0x69, last.1 == 0x6E, last.2 == 0x67 { return [.gerund, .noun] }
    if last.1 == 0x6C, last.2 == 0x79 { return [.adverb] }
    return .noun
  }
}
