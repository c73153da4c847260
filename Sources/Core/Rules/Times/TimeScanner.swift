/// Reads the tokens of one block for the rules of time.
struct TimeScanner {
  let tokens: [Token]
  let bytes: [UInt8]
  let lexicon: Lexicon
  /// The tokens of the block; no expression crosses them.
  var limits: Range<Int>
  /// The first of the tokens whose roles are known, and those roles: every rule asks for them.
  private let first: Int
  private let known: [TimeRoles]

  /// A scanner for blocks among some of a text's tokens.
  init(_ text: Text, _ range: Range<Int>, lexicon: Lexicon) {
    (tokens, bytes, self.lexicon, limits, first) = (text.tokens, text.document.bytes, lexicon, range, range.lowerBound)
    known = text.tokens[range].map { token in
      let roles = lexicon.times.words[token.word]?.roles ?? []
      return token.shape.contains(.number) ? roles.union(.digits) : roles
    }
  }

  /// What a token can be; nothing beyond the block.
  func word(_ index: Int) -> TimeWord {
    roles(index).isEmpty ? .nothing : lexicon.times.words[tokens[index].word] ?? .nothing
  }

  /// Which parts a token can play, digits among them.
  @inline(__always) func roles(_ index: Int) -> TimeRoles { limits.contains(index) ? known[index - first] : [] }

  func has(_ index: Int, _ role: TimeRoles) -> Bool { !roles(index).isDisjoint(with: role) }
  func isWord(_ index: Int, _ word: Word) -> Bool { limits.contains(index) && tokens[index].word == word }
  func shape(_ index: Int) -> Shape { limits.contains(index) ? tokens[index].shape : [] }
  func isDash(_ index: Int) -> Bool { limits.contains(index) && lexicon.times.marks.dashes[tokens[index].word] == true }
  func isComma(_ index: Int) -> Bool { isWord(index, lexicon.common.comma) }
  func isCapitalised(_ index: Int) -> Bool { shape(index).contains(.capitalised) }
  /// Whether nothing stands between a token and the one before it in its block.
  func isJoined(_ index: Int) -> Bool {
    index > limits.lowerBound && limits.contains(index) && !shape(index).contains(.spaced)
  }
  /// A dash that makes one expression of two: `1988–1994`; a hyphen leaves them two, as annotators of times have it.
  func isLongDash(_ index: Int) -> Bool {
    isWord(index, lexicon.times.marks.enDash) || isWord(index, lexicon.times.marks.emDash)
  }
  /// The index of an article before a token, else of the token.
  func withArticle(_ index: Int) -> Int { isWord(index - 1, lexicon.common.the) ? index - 1 : index }
  func isMark(_ index: Int) -> Bool { shape(index).contains(.mark) }
  /// The index behind an optional token. Not variadic, as that would make an array at every question.
  func skip(_ index: Int, _ word: Word) -> Int { isWord(index, word) ? index + 1 : index }
  /// The same for either of two words.
  func skip(_ index: Int, _ word: Word, _ other: Word) -> Int { isWord(index, word) || isWord(index, other) ? index + 1 : index }

  /// The number of a token of up to six digits: `14`, `10,000`.
  func digits(_ index: Int) -> Int? {
    guard shape(index).contains(.number), tokens[index].end - tokens[index].start <= 7 else { return nil }
    var sum = 0
    for byte in bytes[Int(tokens[index].start)..<Int(tokens[index].end)] where byte != 0x2C {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      sum = sum * 10 + Int(byte - 0x30)
    }
    return sum
  }

  /// The digits of a token that has so many of them.
  func digits(_ index: Int, width: ClosedRange<Int>) -> Int? {
    guard limits.contains(index), width.contains(Int(tokens[index].end - tokens[index].start)) else { return nil }
    return digits(index)
  }

  /// The parts of a number between points: 12.09.2022.
  func pointed(_ index: Int) -> [Int]? {
    guard shape(index).contains(.number), tokens[index].end - tokens[index].start <= 10 else { return nil }
    var parts = [0]
    for byte in bytes[Int(tokens[index].start)..<Int(tokens[index].end)] {
      if byte == 0x2E { parts.append(0); continue }
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      parts[parts.count - 1] = parts[parts.count - 1] * 10 + Int(byte - 0x30)
    }
    return parts
  }

  /// A count in digits or words, and the index behind it: `14`, `twenty-three`, `two hundred`, `a couple of`.
  func amount(_ index: Int) -> (amount: Amount, end: Int)? {
    if shape(index).contains(.number) {
      if let whole = digits(index), !isDash(index - 1) || !isJoined(index) || !has(index - 2, .digits) {
        return has(index + 1, .suffix) && isJoined(index + 1) ? nil : (Amount(whole: whole), index + 1)
      }
      if let parts = pointed(index), parts.count == 2, parts[1] < 10 {
        return (Amount(whole: parts[0], tenths: parts[1]), index + 1)
      }
      return nil
    }
    let first = word(index)
    if first.roles.contains(.number) { return spelled(index) }
    if first.roles.contains(.fraction), isWord(index + 1, lexicon.common.a), has(index + 2, .couple) {
      return (Amount(whole: Int(word(index + 2).number) / 2), index + 3)
    }
    if first.roles.contains(.vague) {
      // `the third in as many days`.
      if isWord(index - 1, lexicon.common.asWord) { return nil }
      return (Amount(whole: nil), skip(index + 1, lexicon.common.of))
    }
    if first.roles.contains(.couple) { return (Amount(whole: Int(first.number)), skip(index + 1, lexicon.common.of)) }
    guard isWord(index, lexicon.common.a) || isWord(index, lexicon.common.an) else { return nil }
    let second = word(index + 1)
    if second.roles.contains(.couple) {
      return (Amount(whole: Int(second.number)), skip(index + 2, lexicon.common.of))
    }
    if second.roles.contains(.vague) { return (Amount(whole: nil), index + 2) }
    if second.roles.contains(.scale) { return (Amount(whole: Int(second.number)), index + 2) }
    return (Amount(whole: 1), index + 1)
  }

  private func spelled(_ index: Int) -> (amount: Amount, end: Int) {
    var sum = Int(word(index).number)
    var at = index + 1
    if sum >= 20 {
      let next = isDash(at) ? at + 1 : at
      if has(next, .number), word(next).number < 10 {
        sum += Int(word(next).number)
        at = next + 1
      }
    }
    while has(at, .scale), sum < 100_000 {
      sum *= Int(word(at).number)
      at += 1
    }
    return (Amount(whole: sum), at)
  }

  /// A day of the month, `12`, `12th`, `twelfth`, and the index behind it.
  func monthDay(_ index: Int) -> (day: Int, end: Int)? {
    if let day = digits(index, width: 1...2), (1...31).contains(day) {
      return (day, has(index + 1, .suffix) && isJoined(index + 1) ? index + 2 : index + 1)
    }
    return ordinal(index).flatMap { (1...31).contains($0.number) ? (day: $0.number, end: $0.end) : nil }
  }

  /// `20th`, `twentieth`, `twenty-first`.
  func ordinal(_ index: Int) -> (number: Int, end: Int)? {
    if let number = digits(index, width: 1...3), has(index + 1, .suffix), isJoined(index + 1) { return (number, index + 2) }
    let first = word(index)
    if first.roles.contains(.ordinal) { return (Int(first.ordinal), index + 1) }
    guard first.roles.contains(.number), first.number >= 20 else { return nil }
    let next = isDash(index + 1) ? index + 2 : index + 1
    guard has(next, .ordinal), word(next).ordinal < 10 else { return nil }
    return (Int(first.number) + Int(word(next).ordinal), next + 1)
  }
}

extension TimeWord {
  /// What most words are.
  static let nothing = TimeWord()
}
