/// What a piece of text speaks of.
struct EventReading {
  /// The token that names it.
  var token: Int
  /// PLOVER category.
  var type: EventType?
  /// ACLED sub-event type.
  var sub: SubEventType?
  /// How much the word says.
  var weight: Int
  /// Whether it is told in the passive.
  var isPassive: Bool
}

/// Finds the event that a piece speaks of: its heaviest word, read in its small frame.
struct EventReader {
  let passage: ClaimText

  /// The event of some tokens; nil where none of them names one.
  func event(in range: Range<Int>) -> EventReading? {
    var best: EventReading?
    for token in range {
      guard let reading = reading(token, in: range), reading.weight > 0 else { continue }
      if let known = best, known.weight >= reading.weight { continue }
      best = reading
    }
    guard var best else { return nil }
    if let sub = weapon(best, range) { best.sub = sub }
    best.isPassive =
      passage.word(best.token)?.parts.isDisjoint(with: [.past, .participle]) == false && passage.isPassive(best.token)
    return best
  }

  /// PLOVER's modes of the event.
  func auxiliary(of event: EventReading, in range: Range<Int>) -> Auxiliary {
    var result: Auxiliary = []
    var token = event.token - 1
    while token >= range.lowerBound, event.token - token < 8, !endsScope(token) {
      if passage.has(token, .negation), event.token - token < 5 { result.insert(.negation) }
      if passage.has(token, .future) { result.insert(.future) }
      if passage.has(token, .hypothetical) { result.insert(.hypothetical) }
      token -= 1
    }
    return result
  }

  private func endsScope(_ token: Int) -> Bool {
    passage.is(token, passage.common.semicolon) || passage.is(token, passage.common.but)
      || passage.is(token, passage.common.comma)
  }

  private func reading(_ token: Int, in range: Range<Int>) -> EventReading? {
    guard passage.mayName(token), let word = passage.word(token) else { return nil }
    if word.has(.call) { return call(token, range) }
    if describesSite(token, word, range) || word.has(.asVerb) && isNoun(token, range) { return nil }
    if lostLives(token, range) { return EventReading(token: token, type: .assault, sub: nil, weight: 6, isPassive: false) }
    // What weapons are, lie and were made of is told without anybody's using them.
    let sub = word.type == nil ? nil : word.sub
    var reading = EventReading(token: token, type: word.type, sub: sub, weight: word.weight, isPassive: false)
    if word.has(.armed), token + 1 < range.upperBound, passage.has(token + 1, .conflict) {
      (reading.type, reading.sub, reading.weight) = (.assault, .armedClash, 5)
    }
    if word.has(.conflict), word.weight >= 2, isName(token) { reading.weight = 0 }
    if word.has(.truce), isBroken(token, range) { (reading.type, reading.sub) = (.assault, .armedClash) }
    if word.has(.mutual), isOver(token, range) { reading.weight = min(reading.weight, 2) }
    if isInAside(token, range) { reading.weight = max(min(reading.weight, 1), reading.weight - 4) }
    return reading
  }

  /// "targets with firing points", "a mining town": what stands there is described, nothing is fired or mined.
  private func describesSite(_ token: Int, _ word: EventWord, _ range: Range<Int>) -> Bool {
    if isTrade(token, word, range) { return true }
    guard word.parts.contains(.gerund), range.contains(token + 1), passage.has(token + 1, .site) else { return false }
    guard token > range.lowerBound, !passage.has(token - 1, .light) else { return false }
    return !passage.has(token - 1, .be) && passage.word(token - 1)?.parts.contains(.be) != true
      && (passage.has(token - 1, [.determiner, .preposition]) || passage.word(token - 1) == nil)
      && passage.mention(at: token - 1) == nil
  }

  /// "the mining town", not "mining the road": a thing of the name follows at once.
  private func isTrade(_ token: Int, _ word: EventWord, _ range: Range<Int>) -> Bool {
    guard word.parts.contains(.gerund), word.has(.weapon), range.contains(token + 1), !passage.isMark(token + 1) else {
      return false
    }
    return passage.word(token + 1) == nil && passage.mention(at: token + 1) == nil && passage.time(at: token + 1) == nil
      && !passage.is(token + 1, passage.common.and)
  }

  /// "military targets", not "the Resistance targets posts" or "to target".
  private func isNoun(_ token: Int, _ range: Range<Int>) -> Bool {
    if passage.isFinite(token) { return false }
    guard token > range.lowerBound, token + 1 < range.upperBound else { return true }
    if passage.is(token - 1, passage.common.to) || passage.word(token - 1)?.parts.contains(.modal) == true { return false }
    let isBehindName = passage.text.tokens[token - 1].shape.contains(.capitalised)
    return !isBehindName || passage.isMark(token + 1) || passage.has(token + 1, .preposition) || passage.isFinite(token + 1)
  }

  /// "the fighting ended".
  private func isOver(_ token: Int, _ range: Range<Int>) -> Bool {
    range.contains(token + 1) && passage.has(token + 1, .end)
  }

  /// "after the capture", "despite a new ceasefire": not what is told.
  private func isInAside(_ token: Int, _ range: Range<Int>) -> Bool {
    var before = token - 1
    while before >= range.lowerBound, token - before < 4 {
      if passage.has(before, .aside) { return true }
      guard passage.word(before) == nil || passage.has(before, [.determiner, .truce, .other, .past]) else { return false }
      guard passage.mention(at: before) == nil, !passage.isMark(before) else { return false }
      before -= 1
    }
    return false
  }

  /// What it was done with says more than "attacked".
  private func weapon(_ event: EventReading, _ range: Range<Int>) -> SubEventType? {
    guard event.type == .assault, event.sub == .attack || event.sub == .shelling || event.sub == .armedClash,
      !passage.has(event.token, [.mutual, .truce]), event.weight != 8 || event.sub != .armedClash
    else { return nil }
    for token in range where passage.has(token, .weapon) && passage.mention(at: token) == nil { return passage.word(token)?.sub }
    return nil
  }

  /// "called for calm" asks, "called the president" and "phone calls" consult.
  private func call(_ token: Int, _ range: Range<Int>) -> EventReading? {
    let next = token + 1
    if isNaming(token, range) { return nil }
    guard next < range.upperBound else { return consult(token, range) }
    if passage.is(next, passage.common.forWord) || passage.is(next, passage.common.on) {
      return EventReading(token: token, type: .request, sub: nil, weight: 5, isPassive: false)
    }
    return consult(token, range)
  }

  private func consult(_ token: Int, _ range: Range<Int>) -> EventReading? {
    let parts = passage.word(token)?.parts ?? []
    let noun = parts.contains(.noun) && !parts.contains(.past) && token > range.lowerBound && !passage.isFinite(token)
    guard noun || parts.contains(.past) && !passage.isPassive(token) && reaches(token, range) else { return nil }
    return EventReading(token: token, type: .consult, sub: nil, weight: 5, isPassive: false)
  }

  /// "S, which the X call Y": names are given, nobody is rung up.
  private func isNaming(_ token: Int, _ range: Range<Int>) -> Bool {
    guard let word = passage.word(token), !word.parts.isDisjoint(with: [.base, .third]), range.contains(token - 1),
      range.contains(token + 1), passage.mention(at: token - 1) != nil
    else { return false }
    return passage.mention(at: token + 1) != nil
  }

  /// "called the X president Y": somebody is called, nothing is called names.
  private func reaches(_ token: Int, _ range: Range<Int>) -> Bool {
    for at in token + 1..<Swift.max(token + 1, Swift.min(range.upperBound, token + 5)) {
      if let mention = passage.mention(at: at) {
        let after = passage.mentions[mention].tokens.upperBound
        if passage.acts(mention), after >= range.upperBound || !passage.is(after, passage.common.possessive) { return true }
      }
      if passage.has(at, .preposition) || passage.isMark(at) || passage.isFinite(at) { return false }
    }
    return false
  }

  private func lostLives(_ token: Int, _ range: Range<Int>) -> Bool {
    guard passage.number(token)?.loss == .killed, passage.word(token)?.type == nil else { return false }
    return range.contains(token + 2) && passage.number(token + 2)?.loss == .killed
  }

  /// "the Autumn War": a name of history, not this event.
  private func isName(_ token: Int) -> Bool {
    passage.text.tokens[token].shape.contains(.capitalised) && token > 0
      && passage.text.tokens[token - 1].shape.contains(.capitalised)
  }

  /// "violated the ceasefire", "violation of the ceasefire", "ceasefire violation".
  private func isBroken(_ token: Int, _ range: Range<Int>) -> Bool {
    for near in Swift.max(range.lowerBound, token - 5)..<Swift.min(range.upperBound, token + 3) {
      if let word = passage.word(near), word.has(.wrong), word.sub == .armedClash, word.weight == 8 { return true }
    }
    return false
  }
}
