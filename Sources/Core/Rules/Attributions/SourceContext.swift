/// Sources whom only what was told before identifies: "its spokesman", "General N. N.", "he" of whom the article told.
extension SourceResolver {
  /// The side of an official whom no mention names; nil for anybody else.
  func home(of range: Range<Int>) -> SideID? {
    let first = range.lowerBound
    if let local = local(range) { return local }
    if passage.isAny(first, .possessive), passage.isAny(first, .determiner) || range.count > 1,
      range.dropFirst().contains(where: { passage.isAny($0, [.office, .institution]) })
    {
      return whose(before: first)
    }
    if let known = namesake(of: range) { return known }
    let isOfficial = range.contains { passage.isAny($0, .portfolio) || isRank($0) } || isVoice(range)
    return isOfficial ? homeSide(before: first) : nil
  }

  /// "A federal spokesman, N. N.": of the side that is a state.
  func federal(_ range: Range<Int>, _ inside: [Mention]) -> Resolved? {
    guard inside.isEmpty, let side = codebook.index.federal, range.contains(where: { passage.idiom($0).contains(.federal) })
    else {
      return nil
    }
    return Resolved(source: .unlisted, side: SideID(side), words: range, basis: .explicit)
  }

  /// "In K, a provincial administrator said": of the side that K lies in.
  private func local(_ range: Range<Int>) -> SideID? {
    guard range.contains(where: { passage.isAny($0, [.office, .institution]) || passage.idiom($0).contains(.branch) }) else {
      return nil
    }
    let here = sentence(at: range.lowerBound)
    if (range.lowerBound...range.upperBound).contains(where: { passage.idiom($0).contains(.there) })
      || opensThere(here, before: range.lowerBound)
    {
      return lastPlace(before: range.lowerBound)?.side
    }
    guard passage.isAny(here.lowerBound, .inWord),
      let place = mentions(in: here.lowerBound..<range.lowerBound).first, place.sort == .place, place.side != .other,
      place.tokens.lowerBound - here.lowerBound < 3
    else { return nil }
    return place.side
  }

  /// "In the village, police said".
  private func opensThere(_ here: Range<Int>, before source: Int) -> Bool {
    passage.isAny(here.lowerBound, .inWord) && passage.isAny(here.lowerBound + 1, .determiner)
      && passage.idiom(here.lowerBound + 2).contains(.settlement) && passage.isAny(here.lowerBound + 3, .comma)
      && here.lowerBound + 4 == source
  }

  /// The place named last, in this paragraph or the one before.
  private func lastPlace(before token: Int) -> Mention? {
    mentions(in: Swift.max(0, token - 60)..<token).last { $0.sort == .place }.flatMap { $0.side == .other ? nil : $0 }
  }

  /// "Petrova" behind "ministry spokeswoman Jana Petrova": the side of an unlisted speaker of that name.
  private func namesake(of range: Range<Int>) -> SideID? {
    guard range.count <= 3, range.allSatisfy({ passage.isCapital($0) }), let last = range.last else { return nil }
    let speaker = speakers.latest { speaker in
      guard speaker.kind != "person", let words = speaker.words, words.count > range.count else { return false }
      return words.contains { passage.isCapital($0) && isSameWord($0, last) }
    }
    return speaker?.side ?? introduced(last)
  }

  /// "Brun" behind "Olga Brun, the foreign minister of X, flew to K": the side of the office that stands beside the name.
  private func introduced(_ name: Int) -> SideID? {
    let tokens = Swift.max(0, name - SourceResolver.memory)..<Swift.max(0, sentence(at: name).lowerBound)
    for token in tokens.reversed() where passage.isCapital(token) && isSameWord(token, name) {
      let near = sentence(at: token).clamped(to: Swift.max(0, token - 8)..<token + 9)
      guard near.contains(where: { passage.isAny($0, [.office, .portfolio]) || isRank($0) }),
        let named = mentions(in: near).first(where: { $0.sort != .place && codebook[$0.entity].kind != "person" })
      else { continue }
      return named.side
    }
    return nil
  }

  /// How many tokens back a name is remembered.
  private static let memory = 600

  private func isSameWord(_ a: Int, _ b: Int) -> Bool {
    let (bytes, tokens) = (passage.text.document.bytes, passage.text.tokens)
    let (first, second) = (tokens[a].span, tokens[b].span)
    return first.count == second.count && bytes[first.start..<first.end].elementsEqual(bytes[second.start..<second.end])
  }

  /// Whether a name stands behind a preposition that is no "of".
  func follows(_ mention: Mention, in phrase: Range<Int>) -> Bool {
    let before = mention.tokens.lowerBound - 1
    return before >= phrase.lowerBound && passage.isAny(before, .preposition) && !passage.isAny(before, .of)
  }

  /// "his", "her".
  func isHis(_ token: Int) -> Bool { passage.idiom(token).contains(.his) }

  /// "General Dahl", "Defence Secretary Veld", as against "in general" and "the Secretary-General" of an organisation.
  private func isRank(_ token: Int) -> Bool {
    guard passage.idiom(token).contains(.rank), passage.isCapital(token) else { return false }
    return !passage.isAny(token - 1, .dash) && !passage.isAny(token + 1, .dash)
  }

  /// "coast guard spokesman N. N.", "a ministry official": an institution's word and an office behind it.
  private func isVoice(_ range: Range<Int>) -> Bool {
    guard let institution = range.first(where: { passage.isAny($0, .institution) || passage.idiom($0).contains(.branch) }) else {
      return false
    }
    return range.contains { $0 > institution && $0 - institution < 3 && passage.isAny($0, .office) }
  }

  /// Of whom an official speaks without a state: whoever is named before in the sentence, or spoke in the one before, else
  /// whoever was named close by.
  private func homeSide(before token: Int) -> SideID {
    let here = sentence(at: token)
    if let named = mentions(in: here.lowerBound..<token).last(where: { $0.sort != .place }) { return named.side }
    let before = sentence(at: here.lowerBound - 1)
    if let last = speakers.last, let side = last.side, last.unit >= before.lowerBound { return side }
    let near = mentions(in: Swift.max(0, token - 60)..<token).last { $0.sort != .place }
    return near?.side ?? speakers.last?.side ?? .other
  }

  /// The side that "its" and "his" mean before a word for who speaks for it.
  private func whose(before token: Int) -> SideID {
    let here = sentence(at: token)
    if let named = mentions(in: here.lowerBound..<token).first(where: { $0.sort != .place }) { return named.side }
    let isPerson = isHis(token)
    let last =
      speakers.latest { $0.source != .unattributed && ($0.isPersonal || $0.kind == "person") == isPerson } ?? speakers.last
    if let told = subject(before: token, isPerson: isPerson, since: last) { return told.side }
    return last?.side ?? .other
  }

  /// Of whom the sentence before tells, where nobody of the kind spoke since: "X has hit back. Y, he wrote, …".
  func subject(before token: Int, isPerson: Bool, since last: Speakers.Speaker?) -> Mention? {
    let here = sentence(at: token)
    // "X protested at what it called an attack": of whom the sentence itself tells.
    if passage.isAny(token - 1, .wh), let own = mentions(in: here.lowerBound..<Swift.min(token, here.lowerBound + 8)).first,
      own.sort != .place,
      (codebook[own.entity].kind == "person") == isPerson, opens(own.tokens.lowerBound, here), !speaks(since: here.lowerBound)
    {
      return own
    }
    let before = sentence(at: here.lowerBound - 1)
    guard !before.isEmpty, passage.text.sentence(at: Int(passage.text.tokens[token].start)) != nil,
      let found = mentions(in: before.lowerBound..<Swift.min(before.upperBound, before.lowerBound + 8)).first,
      found.sort != .place, (codebook[found.entity].kind == "person") == isPerson, opens(found.tokens.lowerBound, before)
    else { return nil }
    if let last, last.unit >= before.lowerBound {
      return isPassed(last, in: before) && last.unit == before.lowerBound ? found : nil
    }
    // "It rejects this"; but "…, it said" is whoever spoke last.
    return isPerson || token - here.lowerBound < 2 ? found : nil
  }

  /// Who opens the sentence that a pronoun stands in.
  func opening(before token: Int, isPerson: Bool) -> Mention? {
    let here = sentence(at: token)
    guard let own = mentions(in: here.lowerBound..<Swift.max(here.lowerBound, Swift.min(token, here.lowerBound + 8))).first,
      own.sort != .place, (codebook[own.entity].kind == "person") == isPerson, opens(own.tokens.lowerBound, here)
    else { return nil }
    return own
  }

  /// Whether somebody spoke already from a token on.
  private func speaks(since token: Int) -> Bool { speakers.last.map { $0.unit >= token } ?? false }

  /// Whether nothing but a title and an article stands before a sentence's subject.
  private func opens(_ first: Int, _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<Swift.max(sentence.lowerBound, first)).allSatisfy {
      !passage.isAny($0, [.preposition, .comma, .finite, .subordinator, .colon]) || passage.isAny($0, .stop)
    }
  }

  /// "X was accused by S": the one who spoke is not of whom the sentence tells.
  private func isPassed(_ speaker: Speakers.Speaker, in sentence: Range<Int>) -> Bool {
    guard let words = speaker.words, words.lowerBound > sentence.lowerBound else { return false }
    return passage.isAny(words.lowerBound - 1, .by)
  }

  /// The tokens of the sentence that a token stands in; nothing before the text.
  func sentence(at token: Int) -> Range<Int> {
    guard token >= 0, token < passage.count,
      let index = passage.text.sentence(at: Int(passage.text.tokens[token].start))
    else { return 0..<0 }
    return passage.text.sentences[index].tokens
  }
}
