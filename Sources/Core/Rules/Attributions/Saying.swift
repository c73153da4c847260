/// An act of saying as the grammar of one sentence tells it, before it is known who "he" or "the ministry" is.
struct Saying: Sendable {
  /// Where its source stands.
  enum Ascription: Sendable {
    /// In these tokens.
    case named(Range<Int>)
    /// Nowhere: "it is stated that".
    case nobody
    /// In an earlier sentence.
    case carried
  }

  var ascription: Ascription
  var cue: Range<Int>?
  var contents: [Range<Int>]
  var stance: Stance = .asserts
  /// Index, in its unit, of the saying that passes this one on.
  var parent: Int?
  /// "each other": each side says it of the other.
  var isMutual = false
  /// Whether a report before may go on with it: not "it is known that".
  var goesOn = true
  var rule: String

  /// Whether a token lies in what is said.
  func says(_ index: Int) -> Bool { contents.contains { $0.contains(index) } }
}

/// One or more sentences that a quotation joins, in one paragraph: what a saying is looked for in.
struct Unit: Sendable {
  var tokens: Range<Int>
  var block: Int
  /// Whether most of its words begin with a capital letter, as headlines have it.
  var isTitleCase: Bool

  /// What is longer is no speech but a page without full stops; one that held thousands of sayings in one another would
  /// take the square of its length.
  static let longest = 1500

  /// The units of a text.
  static func units(_ passage: Passage) -> [Unit] {
    var units: [Unit] = []
    var openUntil = -1
    for sentence in passage.text.sentences where passage.text.role(of: sentence).bearsClaims {
      let joins = sentence.tokens.lowerBound <= openUntil || continues(sentence, after: units.last, passage)
      if joins, let last = units.last, last.block == sentence.block, last.tokens.count < longest {
        units[units.count - 1].tokens = last.tokens.lowerBound..<sentence.tokens.upperBound
      } else {
        units.append(Unit(tokens: sentence.tokens, block: sentence.block, isTitleCase: isTitleCase(sentence, passage)))
      }
      for index in sentence.tokens {
        if let close = passage.closing(index) { openUntil = max(openUntil, close) }
      }
    }
    return units
  }

  /// A sentence that goes on in small letters behind a quotation: `…” used the phrases.`
  private static func continues(_ sentence: Sentence, after unit: Unit?, _ passage: Passage) -> Bool {
    guard let unit, unit.block == sentence.block, let first = sentence.tokens.first else { return false }
    let last = unit.tokens.upperBound - 1
    // `“A,” it says. in the message of S`: a full stop that ends nothing.
    if passage.isAny(first, .inWord), !passage.isCapital(first), passage.isAny(last, .stop),
      unit.tokens.suffix(6).contains(where: { passage.opening($0) != nil })
    {
      return true
    }
    if passage.opening(last) != nil, passage.isAny(last - 1, .stop), opensWithSpeaker(sentence, passage) { return true }
    return passage.opening(last) != nil && !passage.isCapital(first) && !passage.isAny(first, .mark)
      && passage.closing(first) == nil
  }

  /// `“A?” Simon Bar asked the crowd.`: a name and its word of saying, and nothing that they would say.
  private static func opensWithSpeaker(_ sentence: Sentence, _ passage: Passage) -> Bool {
    let limit = sentence.tokens.upperBound
    guard let first = sentence.tokens.first, let name = passage.phrase(from: first, limit: limit), name.count <= 12 else {
      return false
    }
    var next = name.upperBound
    while next < limit, passage.isAny(next, [.adverb, .have]) { next += 1 }
    guard next < limit, let cue = passage.cue(next), cue.isVerb, !cue.forms.contains(.gerund),
      !cue.frames.isDisjoint(with: [.clause, .quotation])
    else { return false }
    let unit = Unit(tokens: sentence.tokens, block: sentence.block, isTitleCase: false)
    return Complement(passage, unit: unit, verb: next, cue: cue).content == nil
  }

  private static func isTitleCase(_ sentence: Sentence, _ passage: Passage) -> Bool {
    guard sentence.tokens.count <= 40 else { return false }
    var (capitals, words) = (0, 0)
    for index in sentence.tokens.dropFirst() where !passage.text.tokens[index].shape.contains(.mark) {
      if passage.isAny(index, [.preposition, .determiner, .conjunction]) { continue }
      words += 1
      if passage.isCapital(index) { capitals += 1 }
    }
    return words >= 3 && capitals * 4 >= words * 3
  }
}
