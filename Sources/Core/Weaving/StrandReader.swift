/// Reads the claims of one document in order: what each is about, when, and whom it follows.
struct StrandReader: Sendable {
  let codebook: Codebook
  let lexicon: Lexicon
  let document: AnnotatedDocument
  let index: Int
  private(set) var strands: [Strand] = []
  /// The attribution, if any, to its last strand.
  private(set) var lastOf: [Int: Int] = [:]

  init(codebook: Codebook, lexicon: Lexicon, document: AnnotatedDocument, index: Int) {
    self.codebook = codebook
    self.lexicon = lexicon
    self.document = document
    self.index = index
  }

  /// The strands of the document, one a claim.
  static func strands(
    of document: AnnotatedDocument, index: Int, codebook: Codebook, lexicon: Lexicon
  ) -> [Strand] {
    var reader = StrandReader(codebook: codebook, lexicon: lexicon, document: document, index: index)
    for claim in document.claims.indices { reader.read(claim) }
    reader.leadFollowsNext()
    reader.announcementsFollowNext()
    reader.denialsFollowCharges()
    reader.openersFollowNext()
    reader.dateHistory()
    return reader.strands
  }

  private var publicationDay: Int? { document.document.published?.day.ordinal }

  private mutating func read(_ number: Int) {
    let claim = document.claims[number]
    let reader = TopicReader(codebook: codebook, document: document, subjects: subjects(of: claim))
    let when = when(claim, reader.subjects)
    var strand = Strand(
      ref: ClaimRef(document: index, claim: number), happening: Happening(topic: .past), subjects: reader.subjects, when: when,
      day: when.flatMap { $0.grain == .day ? $0.first : nil })
    strand.isHourAlone = when != nil && isHourAlone(claim)
    let found = reader.happening(of: claim)
    if found?.topic == .call || found?.topic == .meeting { strand.participants = Set(reader.participants(claim)) }
    strand.happening = found ?? Happening(topic: .past)
    strand.happening.isBackground = isHistory(claim, when)
    // "S said on Tuesday that C" tells when it was said; a statement is of that day, fighting of that day or before.
    if strand.happening.topic.isNightly, !strand.happening.isBackground, isTimeOfSaying(claim) {
      (strand.said, strand.when, strand.day) = (strand.day, nil, nil)
    }
    strand.follows = leader(of: strand, claim, isOpen: found == nil, isDenied: document.isDenied(claim))
    // What the title leaves open is about what the text begins with.
    if strand.follows == nil, found == nil, !document.isHeadline(claim) { settle(&strand, claim, reader) }
    if let attribution = claim.attribution { lastOf[attribution] = number }
    strands.append(strand)
  }

  /// A claim that nothing tells about and that follows none: the source's own statement.
  private func settle(_ strand: inout Strand, _ claim: Claim, _ reader: TopicReader) {
    guard !strand.happening.isBackground, let own = reader.statement(claim) else { return }
    strand.happening = own
  }

  private func subjects(of claim: Claim) -> Subjects {
    lexicon.weaving.subjects(of: document.text.tokens[document.text.tokens(in: claim.span)])
  }

  /// When a claim's happening was, by its own words. A breach is now, however old the agreement that it breaks.
  private func when(_ claim: Claim, _ subjects: Subjects) -> When? {
    guard let time = claim.time, document.times.indices.contains(time), let when = When(document.times[time]) else { return nil }
    if namesTreatyByYear(claim) { return nil }
    let isBreach = subjects.contains(.violation) || subjects.isSuperset(of: [.breaking, .ceasefire])
    return isBreach && !claim.isBackground && isOld(when) ? nil : when
  }

  /// "a 1951 treaty", said by somebody: which treaty it is, not when the claim's happening was.
  private func namesTreatyByYear(_ claim: Claim) -> Bool {
    guard claim.attribution != nil, let time = claim.time, document.times.indices.contains(time) else { return false }
    let (tokens, year) = (document.text.tokens, document.text.tokens(in: document.times[time].span))
    guard year.count == 1, year.lowerBound > 0, tokens.indices.contains(year.upperBound) else { return false }
    let (before, after) = (lexicon.events[tokens[year.lowerBound - 1].word], lexicon.events[tokens[year.upperBound].word])
    guard before?.has(.determiner) == true, !tokens[year.upperBound].shape.contains(.mark) else { return false }
    return after?.has([.preposition, .adverb, .relative, .aside, .have]) != true
      && after?.parts.isDisjoint(with: [.be, .modal]) != false
  }

  /// Whether the time of a claim stands outside what is said.
  private func isTimeOfSaying(_ claim: Claim) -> Bool {
    guard let time = claim.time, document.times.indices.contains(time),
      let contents = claim.attribution.map({ document.attributions[$0].contentSpans }), !contents.isEmpty
    else { return false }
    return !contents.contains { $0.overlaps(document.times[time].span) }
  }

  private func isHourAlone(_ claim: Claim) -> Bool {
    guard let number = claim.time, document.times.indices.contains(number) else { return false }
    let time = document.times[number]
    guard time.kind == .time, time.foundBy == "clock" || time.foundBy == "part of day" else { return false }
    // A digit, or the capital of a weekday: "dawn on Friday".
    let words = document.document.bytes[time.span.start..<time.span.end]
    return !words.contains { (0x30...0x39).contains($0) } && !words.dropFirst().contains { (0x41...0x5A).contains($0) }
  }

  /// A day tells better than the place in the article whether something is history.
  private func isHistory(_ claim: Claim, _ when: When?) -> Bool {
    guard let when, publicationDay != nil, when.grain == .day, when.year != nil else {
      return claim.isBackground && !namesTreatyByYear(claim) || isOld(when)
    }
    return isOld(when)
  }

  /// Whether a time lies well before the document: what is told for the sake of the past.
  private func isOld(_ when: When?) -> Bool {
    guard let when, let day = publicationDay, when.year != nil else { return false }
    return when.last < day - 21
  }

  /// History without a date has that of its sentence, else of what is told before it.
  private mutating func dateHistory() {
    var last: When?
    for number in strands.indices where strands[number].happening.isBackground {
      let sentence = document.claims[number].sentence
      if strands[number].when == nil {
        let after = number + 1
        let isSame = after < strands.count && document.claims[after].sentence == sentence
        strands[number].when = (isSame ? strands[after].when : nil) ?? last
      }
      last = strands[number].when
    }
  }

  /// "The ministry also released information about the situation" is about what the ministry then says.
  private mutating func announcementsFollowNext() {
    for number in strands.indices.dropLast() where !strands[number].happening.isBackground {
      let (claim, next) = (document.claims[number], document.claims[number + 1])
      guard claim.eventType == nil, strands[number].subjects.contains(.announcing), claim.side != nil, claim.side == next.side,
        next.sentence - claim.sentence <= 2, !strands[number + 1].happening.isBackground, strands[number + 1].follows != number
      else { continue }
      strands[number].follows = number + 1
    }
  }

  /// "The ministry dismissed reports that C": the denial is about what C is about, where that tells more.
  private mutating func denialsFollowCharges() {
    for number in strands.indices.dropLast() where document.claims[number].stance == .denies {
      let charge = document.claims[number + 1]
      guard strands[number].happening.topic != .fight, let attribution = charge.attribution, document.isDenied(charge),
        document.attributions[attribution].parent == document.claims[number].attribution,
        strands[number + 1].follows == nil, strands[number + 1].happening.isBackground == strands[number].happening.isBackground
      else { continue }
      strands[number].follows = number + 1
    }
  }

  /// "In X sirens sounded": what opens a paragraph at a place of its own is about what is then told there.
  private mutating func openersFollowNext() {
    for number in strands.indices.dropLast() {
      let (claim, next) = (document.claims[number], document.claims[number + 1])
      guard let told = strands[number].follows, told < number, strands[number].happening.topic == .past,
        claim.source == .narrator,
        !claim.places.isEmpty, document.opensParagraph(claim), document.isOneParagraph(claim, next),
        Set(claim.places).isDisjoint(with: document.claims[told].places), next.places.isEmpty,
        strands[number + 1].happening.topic == .fight, strands[number + 1].follows == nil,
        !strands[number + 1].happening.isBackground
      else { continue }
      strands[number].follows = number + 1
    }
  }

  /// A headline without a topic is about what the text begins with; so is one of a place where that was.
  private mutating func leadFollowsNext() {
    if let first = strands.firstIndex(where: { $0.happening.topic != .past || $0.happening.isBackground }) {
      for number in 0..<first where !strands[first].happening.isBackground { strands[number].follows = first }
    }
    guard let lead = strands.indices.first(where: { !document.isHeadline(document.claims[$0]) }),
      !strands[lead].happening.isBackground, strands[lead].follows == nil
    else { return }
    let places = Set(document.claims[lead].places)
    for number in 0..<lead where strands[number].follows == nil && strands[number].when == nil {
      if !places.isDisjoint(with: document.claims[number].places) { strands[number].follows = lead }
    }
  }
}
