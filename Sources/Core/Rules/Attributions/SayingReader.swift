/// Reads one unit for its acts of saying, from left to right.
struct SayingReader {
  let passage: Passage
  let unit: Unit
  var sayings: [Saying] = []
  /// Tokens that a content may have before its cue; more is garbage, which must stay linear.
  static let reach = 800
  /// Sayings that nobody passes on.
  var roots: [Int] = []
  /// Where the clause at hand begins: behind the last semicolon or ", but".
  var clauseStart: Int
  /// The subject of the last finite word of saying: participles inherit it.
  var subject: Range<Int>?
  /// "In a statement made by S, …": the statement, its author and where what it says begins.
  var document: DocumentPhrase?
  /// "In LOC, …" at the head of the unit.
  var place: Range<Int>?

  var end: Int { unit.tokens.upperBound }
  var start: Int { unit.tokens.lowerBound }

  init(_ passage: Passage, _ unit: Unit) {
    self.passage = passage
    self.unit = unit
    clauseStart = unit.tokens.lowerBound
  }

  /// The unit's sayings, in order of their cues.
  static func sayings(_ passage: Passage, _ unit: Unit) -> [Saying] {
    var reader = SayingReader(passage, unit)
    reader.read()
    return reader.sayings
  }

  mutating func read() {
    openingPlace()
    if let asked = openingQuestion() { add(asked) }
    if let labelled = labelled() { add(labelled) }
    var index = clauseStart
    while index < end {
      if let close = passage.closing(index) {
        index = close + 1
        continue
      }
      if passage.isAny(index, .semicolon) { clauseStart = index + 1 }
      if passage.isAny(index, .contrast), index > start, passage.isAny(index - 1, .comma) { clauseStart = index + 1 }
      index = readCue(index)
    }
    closeDocument()
    announced()
    hearsay()
    citations()
    dropAsides()
    takeOver()
    trimSources()
    for index in sayings.indices {
      guard let denied = DeniedClaim(passage, sayings[index]) else { continue }
      sayings[index].stance = .denies
      sayings.append(denied.saying(parent: index))
    }
  }

  /// Reads a word of saying, if one stands here; answers where to read on.
  mutating func readCue(_ index: Int) -> Int {
    if passage.isAny(index, .according), passage.isAny(index + 1, .to) {
      if let found = according(index) { add(found) }
      return index + 2
    }
    if let found = idiom(index), !found.contents.isEmpty {
      if case .named(let range) = found.ascription { subject = range }
      add(found)
      return max(index + 1, found.cue?.upperBound ?? 0)
    }
    guard let cue = passage.cue(index), isWord(index) else { return index + 1 }
    if cue.isVerb, let found = verb(index, cue) {
      add(found)
      return max(index + 1, found.cue?.upperBound ?? 0)
    }
    if cue.isDocument, document == nil { document = documentPhrase(index) }
    if cue.isNoun, let found = noun(index) { add(found) }
    return index + 1
  }

  /// "States" in "United States" is no word of saying, "Says" in a headline is.
  func isWord(_ index: Int) -> Bool {
    guard passage.isCapital(index), index > start, !unit.isTitleCase else { return true }
    return passage.opening(index - 1) != nil || passage.isAny(index - 1, .mark)
  }

  mutating func add(_ saying: Saying) {
    var saying = saying
    guard saying.contents.contains(where: { !$0.isEmpty }) else { return }
    let mine = sayings.count
    if let cue = saying.cue?.lowerBound {
      // What was found before and lies in this content is passed on by it; else it may lie in an earlier one's.
      while let last = roots.last, let inner = sayings[last].cue?.lowerBound, saying.says(inner), !sayings[last].says(cue) {
        sayings[last].parent = mine
        roots.removeLast()
      }
      saying.parent = innermost(cue)
    }
    sayings.append(saying)
    if saying.parent == nil { roots.append(mine) }
  }

  func innermost(_ cue: Int) -> Int? {
    sayings.indices.suffix(8).last { sayings[$0].says(cue) }
  }

  mutating func openingPlace() {
    guard passage.isAny(start, .inWord), let phrase = passage.phrase(from: start + 1, limit: end),
      passage.isAny(phrase.upperBound, .comma), phrase.count <= 3, passage.isCapital(phrase.upperBound - 1)
    else { return }
    place = phrase
  }
}
