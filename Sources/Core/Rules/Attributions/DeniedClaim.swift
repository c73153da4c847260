/// "S stated that the information spread by X about C is not true": X said C, and S denies it.
struct DeniedClaim {
  private let author: Range<Int>
  private let noun: Int
  private let content: Range<Int>

  /// Looks for a claim of somebody else that a content calls untrue.
  init?(_ passage: Passage, _ saying: Saying) {
    for content in saying.contents {
      for noun in content.prefix(60) where passage.isAny(noun, .hearsay) {
        guard let author = DeniedClaim.author(passage, noun, content),
          let predicate = DeniedClaim.predicate(passage, max(author.upperBound, noun + 1), content.upperBound)
        else { continue }
        var first = max(author.upperBound, noun + 1)
        if passage.isAny(first, .about) || passage.isAny(first, .that) { first += 1 }
        guard first < predicate else { continue }
        self.author = author
        self.noun = noun
        self.content = first..<predicate
        return
      }
    }
    return nil
  }

  /// The denied claim, passed on by its denial.
  func saying(parent: Int) -> Saying {
    Saying(
      ascription: .named(author), cue: noun..<noun + 1, contents: [content], stance: .accuses, parent: parent,
      rule: "denied claim")
  }

  /// "spread by X", "of X", "X's".
  private static func author(_ passage: Passage, _ noun: Int, _ content: Range<Int>) -> Range<Int>? {
    if passage.isAny(noun - 1, .possessive), passage.isNoun(noun - 2) {
      return passage.phrase(endingAt: noun - 1, floor: content.lowerBound)
    }
    var after = noun + 1
    while after < noun + 4, !passage.isAny(after, [.by, .of, .preposition, .finite, .comma]) || passage.isAny(after, .past) {
      after += 1
    }
    guard passage.isAny(after, .by) || after == noun + 1 && passage.isAny(after, .of) || passage.isAny(after, .linking),
      !passage.isAny(after, [.about, .and, .to, .inWord])
    else { return nil }
    guard let author = passage.phrase(from: after + 1, limit: content.upperBound) else { return nil }
    // "reports of an intervention" are about it, "reports of the Thai side" are its own.
    let isName = author.prefix(2).contains { passage.isCapital($0) || passage.isAny($0, [.institution, .office]) }
    return isName || !passage.isAny(after, .of) ? author : nil
  }

  /// Where "is not true", "does not reflect the truth", "are baseless" begins.
  private static func predicate(_ passage: Passage, _ from: Int, _ limit: Int) -> Int? {
    var index = from
    while index < min(limit, from + 60) {
      let isNegated =
        passage.isAny(index, .negation) && (index + 1..<min(limit, index + 6) + 1).contains { passage.isAny($0, .truth) }
      if isNegated || passage.isAny(index, .untrue) && passage.isAny(index - 1, [.be, .adverb, .determiner]) {
        var first = index
        while first > from, passage.isAny(first - 1, [.auxiliary, .adverb, .determiner, .modal]) { first -= 1 }
        return first
      }
      index += 1
    }
    return nil
  }
}
