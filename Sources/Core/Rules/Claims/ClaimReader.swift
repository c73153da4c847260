/// Reads a piece of text as the claim of a source.
struct ClaimReader {
  let passage: ClaimText
  let attributions: [Attribution]
  private let events: EventReader
  private let blames: BlameReader
  private let stances: StanceReader
  private let parties: PartyReader
  private let figures: FigureReader
  private let times: ClaimTimes
  /// What an attribution denies inside its content, by its index.
  private let denied: [Int: Span]

  init(passage: ClaimText, attributions: [Attribution]) {
    self.passage = passage
    denied = attributions.reduce(into: [:]) { denied, attribution in
      guard let parent = attribution.parent, attribution.foundBy.hasPrefix("denied") else { return }
      denied[parent] = attribution.contentSpans.first
    }
    self.attributions = attributions
    events = EventReader(passage: passage)
    blames = BlameReader(passage: passage)
    stances = StanceReader(passage: passage)
    parties = PartyReader(passage: passage)
    figures = FigureReader(passage: passage)
    times = ClaimTimes(passage: passage)
  }

  /// The claim that a piece bears for an attribution; none where it only introduces speech.
  ///
  /// What both sides say in one sentence counts the people of both.
  /// `before` is what the claim before it told.
  func claim(_ piece: Piece, attribution index: Int, isShared: Bool = false, before: ToldBefore = ToldBefore()) -> Claim? {
    let attribution = attributions[index]
    guard !piece.core.isEmpty, !piece.tokens.isEmpty else { return nil }
    if attribution.contentSpans.isEmpty, attribution.stance == .asserts { return nil }
    // What somebody is asked says nothing of the conflict; that somebody says nothing is the reporter's statement.
    if attribution.foundBy == "asked whether" { return nil }
    if attribution.foundBy == "S does not say", attribution.parent == nil { return narration(piece, before: before) }
    var claim = bare(piece, source: attribution.source, side: attribution.side, foundBy: "attributed clause")
    claim.attribution = index
    claim.mode = attribution.mode
    claim.basis = attribution.basis
    let event = events.event(in: piece.core)
    fill(&claim, piece, event, before)
    if isShared { claim.figures = figures.figures(in: piece.core, own: nil).map(ofBoth) }
    judge(&claim, piece, attribution, event, before)
    return claim
  }

  private func ofBoth(_ figure: Figure) -> Figure {
    var figure = figure
    if figure.owner == .other, figure.kind != .other { figure.owner = .both }
    return figure
  }

  /// What a denial denies: a claim of the other side on its own words.
  func denied(_ index: Int) -> Claim? {
    let attribution = attributions[index]
    guard let first = attribution.contentSpans.first, !first.isEmpty else { return nil }
    let content = attribution.contentSpans.reduce(first) { $0.joined($1) }
    guard let sentence = passage.text.sentence(at: first.start) else { return nil }
    var span = content
    for frame in [attribution.sourceSpan, attribution.cueSpan].compactMap({ $0 })
    where passage.text.sentences[sentence].span.contains(frame) { span = span.joined(frame) }
    let piece = Piece(
      tokens: passage.text.tokens(in: span), core: passage.text.tokens(in: content), sentence: sentence, group: nil)
    return claim(piece, attribution: index).map { claim in
      var claim = claim
      claim.foundBy = "denied claim"
      if claim.blames == nil, let parent = attribution.parent, let side = attributions[parent].side, side != .other,
        side != attribution.side
      {
        claim.blames = side
        claim.stance = .accuses
      }
      return claim
    }
  }

  /// A claim in the narrator's voice.
  func narration(_ piece: Piece, before: ToldBefore = ToldBefore()) -> Claim {
    var claim = bare(piece, source: .narrator, side: nil, foundBy: "narrated clause")
    fill(&claim, piece, events.event(in: piece.core), before)
    return claim
  }

  private func bare(_ piece: Piece, source: Source, side: SideID?, foundBy: String) -> Claim {
    Claim(
      span: passage.text.span(piece.tokens), sentence: piece.sentence, attribution: nil, source: source, side: side,
      mode: .narration, basis: nil, foundBy: foundBy)
  }

  private func fill(_ claim: inout Claim, _ piece: Piece, _ event: EventReading?, _ before: ToldBefore) {
    claim.eventType = event?.type
    claim.subEventType = event?.sub
    if let event { claim.auxiliary = events.auxiliary(of: event, in: piece.core) }
    (claim.actors, claim.recipients) = parties.parties(
      of: event, in: passage.withoutDateline(piece.core, sentence: piece.sentence))
    claim.figures = figures.figures(in: piece.core, own: claim.side, before: before)
    claim.places = places(passage.withoutDateline(piece.tokens, sentence: piece.sentence))
    claim.time = times.time(of: piece)
    claim.isBackground = times.isBackground(piece, time: claim.time)
    if claim.isBackground { claim.auxiliary.insert(.historical) }
  }

  private func judge(
    _ claim: inout Claim, _ piece: Piece, _ attribution: Attribution, _ event: EventReading?, _ before: ToldBefore
  ) {
    let disowns = blames.disowns(piece.core, own: attribution.side)
    let cue: Stance = attribution.stance == .denies && goesOn(beside: piece, claim.attribution) ? .asserts : attribution.stance
    let denies = cue == .denies || cue == .asserts && (disowns || stances.saysUntrue(piece.core))
    let blame = denies ? nil : blames.blame(in: piece.core, own: attribution.side) ?? goingOn(piece, attribution, before)
    claim.blames = blame?.side
    claim.stance = stances.stance(
      of: piece, cue: denies ? .denies : cue, own: attribution.side, blame: blame, event: event,
      figures: claim.figures)
    switch claim.stance {
    case .accuses:
      claim.blames =
        claim.blames ?? blames.accused(in: charged(attribution, piece), own: attribution.side)
        ?? blames.accused(in: piece.tokens, own: attribution.side)
      claim.eventType = claim.eventType ?? .accuse
    case .denies:
      claim.auxiliary.insert(.negation)
      claim.eventType = claim.eventType ?? .reject
    case .appeals: (claim.eventType, claim.subEventType) = (.request, nil)
    default: break
    }
  }

  /// "X's boat ignored warnings, S said. The vessel caused a collision, S added.": of whom the charge before was.
  private func goingOn(_ piece: Piece, _ attribution: Attribution, _ before: ToldBefore) -> BlameReader.Blame? {
    guard attribution.stance == .asserts, let charge = before.charge, charge.teller == attribution.side,
      blames.leavesUnnamed(piece.core)
    else { return nil }
    return BlameReader.Blame(side: charge.blamed, isMain: true)
  }

  /// What an accuser says, where another who passes it on stands in the same piece.
  private func charged(_ attribution: Attribution, _ piece: Piece) -> Range<Int> {
    guard let content = attribution.contentSpans.first else { return piece.core }
    let own = passage.text.tokens(in: content).clamped(to: piece.tokens)
    return attribution.parent == nil || own.isEmpty ? piece.core : own
  }

  /// "The reports of C are untrue, and the answer is limited": the second clause denies nothing.
  private func goesOn(beside piece: Piece, _ attribution: Int?) -> Bool {
    guard let denied = attribution.flatMap({ denied[$0] }) else { return false }
    return !passage.text.span(piece.tokens).overlaps(denied)
  }

  /// Gives a clause without a time the time of a clause before it in the same sentence and voice, or of the saying.
  func sharingTimes(_ claims: consuming [Claim]) -> [Claim] {
    var result = claims
    for index in result.indices.dropFirst() where isBeside(result[index], result[index - 1]) && result[index].time == nil {
      result[index].time = result[index - 1].time
      result[index].isBackground = result[index].isBackground || result[index - 1].isBackground
      if result[index].isBackground { result[index].auxiliary.insert(.historical) }
    }
    for index in result.indices.dropLast().reversed()
    where isBeside(result[index], result[index + 1]) && result[index].time == nil {
      guard let time = result[index + 1].time, !isAhead(passage.times[time], of: result[index + 1]) else { continue }
      result[index].time = time
    }
    return result
  }

  private func isBeside(_ a: Claim, _ b: Claim) -> Bool {
    a.sentence == b.sentence && a.attribution == b.attribution
  }

  /// Whether a time belongs to what a claim says, not to its saying at the end.
  private func isAhead(_ time: Range<Int>, of claim: Claim) -> Bool {
    guard let attribution = claim.attribution, let cue = attributions[attribution].cueSpan else { return true }
    return passage.text.span(time).start < cue.start
  }

  private func places(_ range: Range<Int>) -> [EntityID] {
    var found: [EntityID] = []
    var last = -1
    for token in range {
      guard let index = passage.mention(at: token), index != last else { continue }
      last = index
      let mention = passage.mentions[index]
      if mention.sort == .place, !found.contains(mention.entity) { found.append(mention.entity) }
    }
    return found
  }
}

extension ClaimReader {
  /// Whether a clause without a source says something about the conflict.
  func tells(_ piece: Piece) -> Bool {
    let isTitle = passage.text.role(of: passage.text.sentences[piece.sentence]) == .title
    // What the narrator asks he does not tell.
    if passage.text.asks(passage.text.sentences[piece.sentence]) { return false }
    let event = events.event(in: piece.core)
    guard let event, event.weight > 1 else { return tellsWithoutEvent(piece) }
    if isTitle { return piece.core.count > 2 }
    guard passage.hasFinite(piece.core) else { return false }
    return event.weight > 2 || !isAboutSpeech(piece.core)
  }

  private func tellsWithoutEvent(_ piece: Piece) -> Bool {
    guard passage.hasFinite(piece.core), piece.core.count > 3, !isAboutSpeech(piece.core) else { return false }
    let names = piece.core.contains { token in passage.mention(at: token) != nil }
    return names || !figures.counts(in: piece.core).isEmpty
  }

  /// "made statements regarding the conflict" only introduces what is said.
  private func isAboutSpeech(_ range: Range<Int>) -> Bool {
    range.contains { passage.has($0, .speaking) && passage.mention(at: $0) == nil }
  }
}
