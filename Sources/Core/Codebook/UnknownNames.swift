/// Runs of capitalised words that no mention covers.
struct UnknownNames {
  private struct Seen {
    var name: String
    var count = 0
    /// How often it stood inside a sentence, where a capital means a name.
    var inside = 0
    var afterTitle = 0
    var afterPlaceWord = 0
    var isInstitution = false
  }

  private let lexicon: Lexicon
  private let known: NameTable
  private var seen: [String: Seen] = [:]

  init(lexicon: Lexicon, known: NameTable) {
    self.lexicon = lexicon
    self.known = known
  }

  /// Takes in the names of a document.
  mutating func read(_ document: AnnotatedDocument) {
    let text = document.text
    for sentence in text.sentences where text.role(of: sentence).bearsMentions && !isHeadline(sentence, text) {
      var at = sentence.tokens.lowerBound
      while at < sentence.tokens.upperBound {
        let end = run(at, sentence.tokens.upperBound, document)
        if end > at { note(at..<end, sentence, document) }
        at = max(at + 1, end)
      }
    }
  }

  /// The names by count, those that always begin a sentence left out.
  func candidates() -> [CodebookCheck.Candidate] {
    merged().filter { $0.inside > 0 }
      .map { CodebookCheck.Candidate(name: $0.name, kind: kind($0), count: $0.count) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// A surname alone counts for the full name that ends with it.
  private func merged() -> [Seen] {
    var merged = seen
    let full = seen.keys.filter { $0.contains(" ") }.sorted()
    for name in full {
      guard let surname = name.split(separator: " ").last.map(String.init), let alone = merged.removeValue(forKey: surname) else {
        continue
      }
      merged[name]?.count += alone.count
      merged[name]?.inside += alone.inside
      merged[name]?.afterTitle += alone.afterTitle
    }
    return Array(merged.values)
  }

  private func kind(_ seen: Seen) -> CodebookCheck.Candidate.Kind {
    if seen.isInstitution { return .institution }
    if seen.afterTitle > 0 { return .person }
    let words = seen.name.split(separator: " ").count
    return seen.afterPlaceWord * 2 >= seen.count || words == 1 ? .place : .person
  }

  /// The index after the capitalised words that begin at a token, hyphens between them taken along.
  private func run(_ start: Int, _ end: Int, _ document: AnnotatedDocument) -> Int {
    var at = start
    while at < end, isName(at, document) {
      at += 1
      let joint = jointLength(at, end, document)
      if at + joint < end, isName(at + joint, document) { at += joint }
    }
    return at
  }

  /// How many tokens a hyphen or a particle takes that may join two parts of a name: "-", "bin", "al-".
  private func jointLength(_ at: Int, _ end: Int, _ document: AnnotatedDocument) -> Int {
    let tokens = document.text.tokens
    guard at < end else { return 0 }
    if tokens[at].word == lexicon.common.hyphen { return 1 }
    guard lexicon.referring.particle[tokens[at].word] == true else { return 0 }
    return at + 1 < end && tokens[at + 1].word == lexicon.common.hyphen ? 2 : 1
  }

  private func isName(_ at: Int, _ document: AnnotatedDocument) -> Bool {
    let token = document.text.tokens[at]
    guard token.shape.contains(.capitalised), token.end - token.start > 1 else { return false }
    guard !isMentioned(token.span, document.mentions), !isTime(token.span, document.times) else { return false }
    // Words of the lexicon are words of the language; those behind them are the codebook's.
    return token.word == .unknown || Int(token.word.number) >= lexicon.vocabulary.count
  }

  private func isMentioned(_ span: Span, _ mentions: [Mention]) -> Bool {
    let next = mentions.partitioningIndex { $0.span.start > span.start }
    return mentions[max(0, next - 3)..<next].contains { $0.span.contains(span) }
  }

  private func isTime(_ span: Span, _ times: [TimeExpression]) -> Bool {
    let next = times.partitioningIndex { $0.span.start > span.start }
    return next > 0 && times[next - 1].span.contains(span)
  }

  private mutating func note(_ tokens: Range<Int>, _ sentence: Sentence, _ document: AnnotatedDocument) {
    let text = document.text
    // A capital or state that stood for nobody there is known all the same.
    guard known.longest(text.tokens, tokens.lowerBound, tokens.upperBound)?.end != tokens.upperBound else { return }
    let name = text.words(text.span(tokens)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard name.utf8.count > 2, name.utf8.count < 80 else { return }
    var seen = seen[Folding.folded(name)] ?? Seen(name: name)
    seen.count += 1
    if tokens.lowerBound > sentence.tokens.lowerBound {
      seen.inside += 1
      let before = text.tokens[tokens.lowerBound - 1].word
      if lexicon.referring.at[before] == true { seen.afterPlaceWord += 1 }
      if isTitle(before) { seen.afterTitle += 1 }
    }
    if text.tokens[tokens].contains(where: { $0.shape.contains(.allCapitals) }) { seen.isInstitution = true }
    self.seen[Folding.folded(name)] = seen
  }

  private func isTitle(_ word: Word) -> Bool {
    let token = Token(start: 0, end: 0, word: word, shape: [])
    return lexicon.titles.titles.longest([token], 0, 1) != nil || lexicon.titles.lastWords.contains(word)
  }

  private func isHeadline(_ sentence: Sentence, _ text: Text) -> Bool {
    let words = text.tokens[sentence.tokens].filter { !$0.shape.contains(.mark) && $0.end - $0.start > 3 }
    return words.count > 3 && words.count { $0.shape.contains(.capitalised) } * 4 > words.count * 3
  }
}
