/// Participles that inherit their subject.
extension SayingReader {
  /// "…, adding that C", "Stating that C, S said", "a letter saying C".
  mutating func gerund(_ index: Int, _ cue: Cue) -> Saying? {
    let complement = Complement(passage, unit: unit, verb: index, cue: cue)
    guard let content = complement.content, !passage.isAny(index - 1, .of) || index == start else { return nil }
    var first = index
    while first > start, passage.isAny(first - 1, [.adverb, .negation]) { first -= 1 }
    var saying = Saying(
      ascription: .carried, cue: first..<complement.cueEnd, contents: [content], stance: cue.stance, rule: "participle")
    saying.isMutual = complement.isMutual
    if first <= start + 1 {
      var after = content.upperBound
      if after < end, passage.isAny(after, .comma) { after += 1 }
      if let later = passage.phrase(from: after, limit: end) { saying.ascription = .named(later) }
    } else if passage.isAny(first - 1, [.determiner, .possessive]) {
      return nil
    } else if passage.isNoun(first - 1), !passage.isAny(first - 1, .time), passage.cue(first - 1)?.isDocument != true,
      subject == nil || !passage.isCapital(first - 1), let own = passage.phrase(endingAt: first, floor: start), own.count <= 4
    {
      saying.ascription = .named(own)
    } else if let source = subject ?? mainSubject {
      saying.ascription = .named(source)
    } else if let place {
      saying.ascription = .named(place)
    }
    if let place, let last = sayings.last, last.rule == "passive with place" { saying.ascription = .named(place) }
    return saying
  }
}
