/// A number as the words give it.
struct NumberReading {
  /// Its tokens.
  var tokens: Range<Int>
  /// Its value; nil for "several".
  var value: Int?
  /// What the number itself says of its bound: "hundreds", "10 to 15".
  var bound: Figure.Bound = .exact
  /// "a", "another": a number only before somebody.
  var isArticle = false
}

/// Reads numbers: digits, words, "hundreds of thousands", "several", ranges.
struct NumberReader {
  let passage: ClaimText

  /// The number that begins at a token.
  func number(at token: Int, end: Int) -> NumberReading? {
    guard passage.mayCount(token), passage.time(at: token) == nil || isTollAt(token), passage.mention(at: token) == nil else {
      return nil
    }
    if passage.text.tokens[token].shape.contains(.number) { return digits(token, end) }
    guard let word = passage.number(token) else { return nil }
    if word.number != nil { return words(token, end) }
    if let many = word.many { return crowd(token, Int(many), end) }
    if word.isVague { return NumberReading(tokens: token..<token + 1, value: nil) }
    if word.isArticle { return article(token, end) }
    return word.isHalf ? half(token, end) : nil
  }

  /// "put the number of dead at three": no hour.
  private func isTollAt(_ token: Int) -> Bool {
    guard token > 6, passage.is(token - 1, passage.common.at), let time = passage.time(at: token), passage.times[time].count == 1
    else { return false }
    return (token - 6..<token - 1).contains { passage.number($0)?.loss == .killed }
      && (token - 7..<token - 1).contains { passage.number($0)?.isLabel == true || passage.number($0)?.isTotal == true }
  }

  /// "half a dozen".
  private func half(_ token: Int, _ end: Int) -> NumberReading? {
    guard token + 2 < end, passage.number(token + 1)?.isArticle == true, let times = passage.number(token + 2)?.multiplier else {
      return nil
    }
    return NumberReading(tokens: token..<token + 3, value: Int(times) / 2)
  }

  private func digits(_ token: Int, _ end: Int) -> NumberReading? {
    guard var value = value(of: token), !isGlued(token, end) else { return nil }
    var next = token + 1
    if next < end, let times = passage.number(next)?.multiplier {
      value = product(value, Int(times))
      next += 1
    }
    if let upper = range(from: next, end) {
      // "rose from 49 to 105": what it is now.
      if token > 0, passage.is(token - 1, passage.common.from), let now = self.value(of: upper - 1) {
        return NumberReading(tokens: token..<upper, value: now)
      }
      return NumberReading(tokens: token..<upper, value: value, bound: .atLeast)
    }
    return NumberReading(tokens: token..<next, value: value)
  }

  /// The end of "10–15" or "10 to 15", whose second number begins behind the mark.
  private func range(from next: Int, _ end: Int) -> Int? {
    guard next + 1 < end, passage.text.tokens[next + 1].shape.contains(.number), value(of: next + 1) != nil else { return nil }
    let isDash =
      passage.isMark(next) && !passage.is(next, passage.common.comma) && !passage.is(next, passage.common.semicolon)
      && passage.text.tokens[next].end - passage.text.tokens[next].start != 0 && isDashByte(next)
    let isBetween = passage.is(next, passage.common.and) && isSpan(before: next)
    return isDash || passage.is(next, passage.common.to) || isBetween ? next + 2 : nil
  }

  /// "between 10 and 15".
  private func isSpan(before and: Int) -> Bool { and > 1 && passage.number(and - 2)?.isSpan == true }

  private func isDashByte(_ token: Int) -> Bool {
    let bytes = passage.text.document.bytes
    let start = Int(passage.text.tokens[token].start)
    return bytes[start] == 0x2D
      || (bytes[start] == 0xE2 && start + 2 < bytes.count && bytes[start + 1] == 0x80 && bytes[start + 2] < 0x96)
  }

  private func words(_ token: Int, _ end: Int) -> NumberReading? {
    var sum = 0
    var part = 0
    var at = token
    while at < end, at - token < 12 {
      guard let word = passage.number(at) else {
        if at > token, at + 1 < end, passage.number(at + 1)?.number != nil, isJoint(at, part) { at += 1; continue }
        break
      }
      if let number = word.number {
        if at > token, !allows(Int(number), after: part) { break }
        part += Int(number)
      } else if let times = word.multiplier {
        part = product(max(part, 1), Int(times))
        if times >= 1000 { (sum, part) = (sum + part, 0) }
      } else {
        break
      }
      at += 1
    }
    guard at > token else { return nil }
    return NumberReading(tokens: token..<at, value: sum + part)
  }

  private func isJoint(_ token: Int, _ part: Int) -> Bool {
    passage.is(token, passage.common.hyphen) || passage.is(token, passage.common.and) && part >= 100
  }

  private func allows(_ number: Int, after part: Int) -> Bool {
    part == 0 || part % 100 == 0 || (part % 10 == 0 && part % 100 >= 20 && number < 10)
  }

  /// "hundreds", "tens of thousands": counted by the unit, at least so many.
  private func crowd(_ token: Int, _ many: Int, _ end: Int) -> NumberReading {
    if token + 2 < end, passage.is(token + 1, passage.common.of), let unit = passage.number(token + 2)?.many, unit >= 1000 {
      return NumberReading(tokens: token..<token + 3, value: product(many, Int(unit)), bound: .atLeast)
    }
    return NumberReading(tokens: token..<token + 1, value: many, bound: .atLeast)
  }

  private func article(_ token: Int, _ end: Int) -> NumberReading? {
    guard token + 1 < end else { return nil }
    if let times = passage.number(token + 1)?.multiplier { return NumberReading(tokens: token..<token + 2, value: Int(times)) }
    if passage.number(token + 1)?.many != nil { return nil }
    return NumberReading(tokens: token..<token + 1, value: 1, isArticle: true)
  }

  /// "2nd", "08am", "T72", "X-15": digits that are part of a word.
  private func isGlued(_ token: Int, _ end: Int) -> Bool {
    let tokens = passage.text.tokens
    if token > 0, !tokens[token].shape.contains(.spaced) {
      let before = tokens[token - 1]
      if !before.shape.contains(.mark) { return true }
      if passage.is(token - 1, passage.common.hyphen), token > 1, !before.shape.contains(.spaced) { return true }
    }
    guard token + 1 < end, !tokens[token + 1].shape.contains(.spaced) else { return false }
    if !tokens[token + 1].shape.contains(.mark) { return true }
    return passage.is(token + 1, passage.common.hyphen) && token + 2 < end && !tokens[token + 2].shape.contains(.number)
      || passage.is(token + 1, passage.common.colon) && token + 2 < end && tokens[token + 2].shape.contains(.number)
  }

  private func value(of token: Int) -> Int? {
    let span = passage.text.tokens[token].span
    guard span.count <= 12 else { return nil }
    var value = 0
    for byte in passage.text.document.bytes[span.start..<span.end] where byte != 0x2C {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private func product(_ a: Int, _ b: Int) -> Int {
    let (result, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? Int.max / 4 : min(result, Int.max / 4)
  }
}
