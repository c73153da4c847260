/// What follows a word of saying: particle, whom it is said to, when and where, and what is said.
struct Complement {
  /// Behind the verb and its particle.
  private(set) var cueEnd: Int
  /// Behind all that is no content.
  private(set) var end: Int
  /// What is said; nil where it does not follow.
  private(set) var content: Range<Int>?
  /// "by S".
  private(set) var agent: Range<Int>?
  /// "each other".
  private(set) var isMutual = false
  /// "called it a lie": a name is given, nobody is called upon.
  private(set) var isNaming = false

  let passage: Passage
  private let unit: Unit
  let cue: Cue
  private let isPassive: Bool
  private var hasParticle = false
  private var hasAddressee = false
  private var addressee: Range<Int>?
  var limit: Int { unit.tokens.upperBound }

  init(_ passage: Passage, unit: Unit, verb: Int, cue: Cue, isPassive: Bool = false) {
    self.passage = passage
    self.unit = unit
    self.cue = cue
    self.isPassive = isPassive
    cueEnd = verb + 1
    end = verb + 1
    readParticle()
    if cue.frames.contains(.document) { readDocument() } else { readContent() }
  }

  private mutating func readParticle() {
    var at = cueEnd
    while at < min(limit, cueEnd + 3), passage.isAny(at, .adverb) { at += 1 }
    guard at < limit, cue.particles.contains(passage.text.tokens[at].word) else { return }
    hasParticle = true
    cueEnd = at + 1
    end = cueEnd
  }

  private mutating func readContent() {
    var index = cueEnd
    let stop = min(limit, cueEnd + 48)
    while index < stop {
      if passage.closing(index) != nil {
        isNaming = cue.frames.contains(.particleOnly) && !hasParticle
        return take(index, isDirect: false)
      }
      let kind = passage.kind(index)
      if kind.contains(.that), passage.isAny(index, .that), takesClause, index + 1 < limit, !isObject(index) {
        // "conceding that, when it does, C".
        return take(passage.isAny(index + 1, .comma) ? index + 2 : index + 1, isDirect: false)
      }
      if !kind.isDisjoint(with: [.stop, .semicolon, .close]) { break }
      if kind.contains(.colon) { return index + 1 < limit ? take(index + 1, isDirect: true) : () }
      if kind.contains(.comma) {
        if passage.closing(index + 1) != nil, canQuote { return take(index + 1, isDirect: true) }
        if takesClause, let behind = behindAside(index) { return take(behind, isDirect: false) }
        break
      }
      guard let next = skip(index, kind) else { return open(index, kind) }
      index = next
      end = next
    }
    end = max(end, min(index, limit))
  }

  /// "said, however, that C", "told a crowd in Salem, Ohio, that C": where C begins.
  private func behindAside(_ comma: Int) -> Int? {
    var index = comma + 1
    while index < min(limit, comma + 14) {
      if passage.isAny(index, .that) { return index + 1 < limit ? index + 1 : nil }
      let isPlain = passage.isAny(index, [.noun, .adverb, .preposition, .determiner, .possessive, .comma, .time, .to])
      guard isPlain, passage.closing(index) == nil, !passage.isAny(index, [.finite, .stop]) else { return nil }
      index += 1
    }
    return nil
  }

  private var takesClause: Bool {
    !cue.frames.isDisjoint(with: [.clause, .thatClause, .showing]) || hasParticle || hasAddressee
  }
  private var canQuote: Bool { !cue.frames.isDisjoint(with: [.clause, .quotation, .thatClause]) }

  /// The token behind an adverbial or an addressee that begins here; nil where the content begins.
  private mutating func skip(_ index: Int, _ kind: WordClass) -> Int? {
    if !kind.isDisjoint(with: [.wh, .subordinator]), !kind.contains(.that) { return nil }
    if kind.contains(.each) { return nil }
    if !kind.isDisjoint(with: [.adverb, .time]), !kind.contains(.determiner) || kind.contains(.time) { return index + 1 }
    if isPassive, kind.contains(.by), let name = passage.phrase(from: index + 1, limit: limit) {
      // "accused by X of Y": what X is accused of is no part of X.
      let of = cue.stance == .accuses ? name.dropFirst().first { passage.isAny($0, .of) } : nil
      agent = name.lowerBound..<(of ?? name.upperBound)
      return of ?? name.upperBound
    }
    if opensQuantity(index) { return nil }
    if kind.contains(.preposition), !isNounFrameOnly || isPassive { return skipAdjunct(index) }
    if cue.frames.contains(.addressee), !hasAddressee, !hasParticle,
      !kind.isDisjoint(with: [.noun, .determiner, .possessive, .pronoun]),
      let name = passage.phrase(from: index, limit: limit), isAddressed(name)
    {
      hasAddressee = true
      addressee = name
      // "informed the envoy about the losses": the particle stands behind the one who is told.
      if name.upperBound < limit, cue.particles.contains(passage.text.tokens[name.upperBound].word) {
        hasParticle = true
        return name.upperBound + 1
      }
      return name.upperBound
    }
    return nil
  }

  private var isNounFrameOnly: Bool { cue.frames.isDisjoint(with: [.clause, .quotation, .thatClause]) || hasParticle }

  private mutating func skipAdjunct(_ index: Int) -> Int? {
    if passage.isAny(index, .to),
      cue.frames.contains(.infinitive) || !passage.isAny(index + 1, [.noun, .determiner, .possessive])
    {
      return nil
    }
    if passage.isAny(index, .to), cue.frames.contains(.addressee), hasAddressee { return nil }
    if let close = passage.closing(index + 1) { return min(close + 1, limit) }
    guard let name = passage.phrase(from: index + 1, limit: limit) else { return index + 1 }
    if isPassive, agent == nil, passage.isAny(index, .inWord), isSpeaker(name) { agent = name }
    return name.upperBound
  }

  /// "stated in the press", "noted in the ministry's statement".
  private func isSpeaker(_ name: Range<Int>) -> Bool {
    name.contains { passage.isAny($0, .press) }
  }

  /// The content begins here, without "that".
  private mutating func open(_ index: Int, _ kind: WordClass) {
    if isPassive, agent != nil || !kind.contains(.to) { return }
    if kind.contains(.each) { isMutual = passage.isAny(index + 1, .other) }
    if kind.contains(.to), cue.frames.contains(.infinitive) || hasAddressee {
      // "asked the crowd to leave": that the crowd leave is what was asked.
      let first = addressee.map { $0.upperBound == index ? $0.lowerBound : index } ?? index
      return take(first, isDirect: false)
    }
    if cue.frames.contains(.particleOnly), !hasParticle {
      isNaming = namesSomething(index)
      if isNaming { take(index, isDirect: false) }
      return
    }
    if kind.contains(.wh), takesClause { return take(index, isDirect: false) }
    if hasParticle || cue.frames.contains(.nounPhrase) { return take(index, isDirect: false) }
    let isNominal = !kind.isDisjoint(with: [.noun, .determiner, .possessive, .pronoun, .relative, .subordinator, .preposition])
    if isNominal, cue.frames.contains(.clause) || hasAddressee, passage.hasVerb(from: index, limit: limit) {
      return take(index, isDirect: false)
    }
    if cue.frames.contains(.bare), isNominal || kind.contains(.gerund) { return take(index, isDirect: false) }
    if takesClause, isNominal, opensClause(index) { return take(index, isDirect: false) }
    if cue.frames.contains(.showing), isNominal, passage.kind(index).contains(.concern) { take(index, isDirect: false) }
  }

  private mutating func take(_ index: Int, isDirect: Bool) {
    guard index < limit else { return }
    let reader = ContentEnd(passage, unit: unit)
    let isNounPhrase = !takesClause || isNounFrameOnly
    var close = reader.end(from: index, isNounPhrase: isNounPhrase)
    if isDirect, let mark = passage.closing(index) { close = max(index, min(mark + 1, limit)) }
    if isPassive, agent == nil { agent = nil }
    if close > index { content = index..<close }
    end = index
  }

  private func isUtterance(_ index: Int) -> Bool {
    guard let cue = passage.cue(index) else { return false }
    return cue.isDocument || cue.isNoun && index > cueEnd
  }

  /// "released information about C", "issued a statement saying …".
  private mutating func readDocument() {
    guard let name = (cueEnd..<min(limit, cueEnd + 6)).first(where: { isUtterance($0) }) else { return }
    guard (cueEnd..<name).allSatisfy({ passage.isAny($0, [.determiner, .possessive, .noun]) }) else { return }
    cueEnd = name + 1
    end = name + 1
    let next = name + 1
    let isNoun = passage.cue(name)?.isNoun == true
    guard next + 1 < limit, passage.isAny(next, [.about, .that]) || isNoun && passage.isAny(next, .of) else { return }
    let close = ContentEnd(passage, unit: unit).end(from: next + 1, isNounPhrase: true)
    if close > next + 1 { content = next + 1..<close }
  }
}
