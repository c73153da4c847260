/// A document as the claim rules look at it: tokens with what the tables, the mentions and the times say of each. A class:
/// every reader of a claim holds it.
final class ClaimText {
  let text: Text
  let events: EventWords
  let numbers: FigureWords
  let common: CommonWords
  let codebook: Codebook
  let mentions: [Mention]
  /// Time expressions as token ranges.
  let times: [Range<Int>]
  /// Whether a time expression says when, not how long or how often.
  let isPoint: [Bool]
  private let mentionAt: [Int32]
  private let timeAt: [Int32]
  /// By token: what the rules ask most often, so that they seldom have to look into the tables.
  let facts: [Facts]
  /// How many finite verbs stand before each token, and how many words that name a happening.
  private(set) var finiteBefore: [Int32] = []
  private(set) var eventsBefore: [Int32] = []

  /// What the tables say of a token, in short.
  struct Facts {
    /// What the table of happenings marks it with.
    var marks: EventWord.Marks = []
    /// What it can be there.
    var parts: EventWord.Parts = []
    /// Whether that table has it.
    var isKnown = false
    /// Whether it may name a happening, and whether with a weight of 2 or more.
    var isNaming = false
    var isWeighty = false
    /// Whether a number may begin with it.
    var isNumber = false
  }

  init(_ text: Text, lexicon: Lexicon, codebook: Codebook, mentions: [Mention], times: [TimeForm]) {
    self.text = text
    self.codebook = codebook
    self.mentions = mentions
    events = lexicon.events
    numbers = lexicon.figures
    common = lexicon.common
    isPoint = times.map(Self.isPoint)
    self.times = times.map(\.tokens)
    mentionAt = Self.numbers(of: mentions.map(\.tokens), count: text.tokens.count, firstWins: true)
    timeAt = Self.numbers(of: self.times, count: text.tokens.count, firstWins: false)
    facts = text.tokens.map { Self.facts(of: $0, lexicon) }
    count()
  }

  private static func facts(of token: Token, _ lexicon: Lexicon) -> Facts {
    var facts = Facts(isNumber: token.shape.contains(.number))
    guard token.word != .unknown else { return facts }
    let figure = lexicon.figures[token.word]
    facts.isNumber = facts.isNumber || figure?.opensNumber == true
    guard let word = lexicon.events[token.word] else { return facts }
    (facts.marks, facts.parts, facts.isKnown) = (word.marks, word.parts, true)
    facts.isNaming = word.weight > 0 || word.has([.call, .armed]) || figure?.loss == .killed
    facts.isWeighty = word.weight >= 2
    return facts
  }

  /// By token: the number of the range that holds it, or -1.
  private static func numbers(of ranges: [Range<Int>], count: Int, firstWins: Bool) -> [Int32] {
    var result = Array(repeating: Int32(-1), count: count)
    for (index, range) in ranges.enumerated() {
      for token in range where token < count && !(firstWins && result[token] >= 0) { result[token] = Int32(index) }
    }
    return result
  }

  private func count() {
    var (finite, events): (Int32, Int32) = (0, 0)
    // Local arrays: the object's own would be guarded at every step.
    var (finiteBefore, eventsBefore): ([Int32], [Int32]) = ([0], [0])
    finiteBefore.reserveCapacity(text.tokens.count + 1)
    eventsBefore.reserveCapacity(text.tokens.count + 1)
    for token in text.tokens.indices {
      // "14 May" bears no verb.
      if isFinite(token), timeAt[token] < 0 || !text.tokens[token].shape.contains(.capitalised) { finite += 1 }
      if facts[token].isWeighty, mention(at: token) == nil { events += 1 }
      finiteBefore.append(finite)
      eventsBefore.append(events)
    }
    (self.finiteBefore, self.eventsBefore) = (finiteBefore, eventsBefore)
  }

  /// What the table of happenings says of a token.
  func word(_ token: Int) -> EventWord? { events[text.tokens[token].word] }
  /// What the table of figures says of a token.
  func number(_ token: Int) -> FigureWord? { numbers[text.tokens[token].word] }
  func has(_ token: Int, _ mark: EventWord.Marks) -> Bool { !facts[token].marks.isDisjoint(with: mark) }
  /// Whether a token may name a happening: most words of the table only stand around those that do.
  func mayName(_ token: Int) -> Bool { facts[token].isNaming && mentionAt[token] < 0 && timeAt[token] < 0 }
  /// Whether a number may begin at a token.
  func mayCount(_ token: Int) -> Bool { facts[token].isNumber }
  func isMark(_ token: Int) -> Bool { text.tokens[token].shape.contains(.mark) }
  func `is`(_ token: Int, _ word: Word) -> Bool { text.tokens[token].word == word }
  func isQuote(_ token: Int) -> Bool { common.quotes[text.tokens[token].word] != nil }

  /// The index of the mention that a token belongs to.
  func mention(at token: Int) -> Int? { mentionAt[token] < 0 ? nil : Int(mentionAt[token]) }
  /// The index of the time expression that a token belongs to.
  func time(at token: Int) -> Int? { timeAt[token] < 0 ? nil : Int(timeAt[token]) }

  /// "both" and "two", of sides and countries.
  func isPair(_ token: Int) -> Bool { number(token)?.number == 2 || number(token)?.isBoth == true }

  private static func isPoint(_ form: TimeForm) -> Bool {
    switch form.meaning {
    case .date, .interval: true
    case .duration(_, _, let direction): direction != nil
    case .set, .reference: false
    }
  }

  /// The mentions on the same words, more than one for "both sides".
  func together(with mention: Int) -> Range<Int> {
    var end = mention + 1
    while end < mentions.count, mentions[end].tokens == mentions[mention].tokens { end += 1 }
    return mention..<end
  }

  /// The side of a mention; third parties' where its words mean two sides.
  func side(of mention: Int) -> SideID {
    let side = mentions[mention].side
    return together(with: mention).allSatisfy { mentions[$0].side == side } ? side : .other
  }

  /// Whether the words of a mention mean two sides.
  func isBoth(_ mention: Int) -> Bool { side(of: mention) != mentions[mention].side }

  /// Whether a mention's side is a party of the conflict.
  func isParty(_ mention: Int) -> Bool { side(of: mention) != .other }
  /// Whether a mention can act.
  func acts(_ mention: Int) -> Bool { mentions[mention].sort != .place }

  /// The side that faces another, where the conflict has two.
  func opponent(of side: SideID?) -> SideID? {
    guard let side, side != .other, codebook.sides.count == 2 else { return nil }
    return SideID(1 - Int(side.index))
  }
}
