extension MentionScan {
  /// Takes an institution's phrase down; nil where nobody can be meant. A name of the codebook that begins at the
  /// same token wins if the phrase says nothing else of whose institution it is.
  mutating func take(_ phrase: InstitutionPhrase, over name: NameEntry?) -> Int? {
    let end = endWithAcronym(phrase.tokens.upperBound)
    let tokens = phrase.tokens.lowerBound..<end
    switch phrase.owner {
    case .state(let owner):
      let isListed = name.map { $0.form == .actor && index.owner($0.entity) == owner } ?? false
      let entity = isListed ? name?.entity : nil
      add(tokens, entity ?? index.institution(owner, phrase.kind), .actor, "institution.of-name")
    case .entity(let entity):
      add(tokens, entity, .actor, "institution.of-actor")
    case .both:
      for side in 0..<min(2, index.sideCount) { add(tokens, index.institution(side, phrase.kind), .actor, "both.forces") }
    case .country:
      guard let owner = ownerBefore(tokens.lowerBound) ?? memory.owner else { return nil }
      add(tokens, index.institution(owner, phrase.kind), .actor, "institution.of-country")
    case .bare:
      guard name == nil, let entity = whose(phrase) else { return nil }
      add(tokens, entity, codebook[entity].sort, "institution.bare")
    }
    return end
  }

  /// Whose institution a bare phrase means.
  private func whose(_ phrase: InstitutionPhrase) -> EntityID? {
    let at = phrase.tokens.lowerBound
    if at > 0, [lexicon.common.its, lexicon.common.their].contains(text.tokens[at - 1].word), let owner = ownerBefore(at),
      phrase.kind != lexicon.institutions.ministry
    {
      return index.institution(owner, phrase.kind)
    }
    if lexicon.institutions.isMinistry(phrase.kind) { return ministry(phrase.kind, at) }
    if index.namesakes[phrase.kind] >= 0 { return index.states[Int(index.namesakes[phrase.kind])] }
    let known = memory.ownerByKind[phrase.kind] >= 0 ? Int(memory.ownerByKind[phrase.kind]) : nil
    if known == nil, let same = namesake(phrase.tokens) { return same }
    guard let owner = ownerBefore(at) ?? known ?? memory.side else { return nil }
    return index.institution(owner, phrase.kind)
  }

  /// "The Security Council" where the one of the United Nations was named and no state's: who bears the words at the end
  /// of a longer name.
  private func namesake(_ words: Range<Int>) -> EntityID? {
    mentions.suffix(60).last { mention in
      mention.sort == .actor && index.kind(mention.entity) == nil && mention.tokens.count > words.count
        && zip(mention.tokens.suffix(words.count), words).allSatisfy { text.tokens[$0].word == text.tokens[$1].word }
    }?.entity
  }

  private func ministry(_ kind: Int, _ at: Int) -> EntityID? {
    if kind == lexicon.institutions.ministry { return lastMinistry()?.entity }
    if let owner = ownerAttached(at) ?? lastMinistry()?.owner ?? ownerBefore(at) ?? memory.voice ?? memory.side {
      return index.institution(owner, kind)
    }
    return nil
  }

  /// The ministry last named. A third party's counts in its own paragraph only, if a side's was named before: a report
  /// comes back to the sides.
  private func lastMinistry() -> DocumentMemory.Ministry? {
    guard let last = memory.ministry, let side = memory.sideMinistry, last.owner >= index.sideCount, last.block != block else {
      return memory.ministry
    }
    return side
  }

  /// The state of whoever was named before in the sentence, the nearest first.
  func ownerBefore(_ at: Int) -> Int? {
    for mention in mentions.suffix(40).reversed() {
      guard mention.tokens.lowerBound >= sentence.lowerBound else { return nil }
      if mention.sort != .place, mention.foundBy != "both.sides", !isGround(mention), let owner = index.owner(mention.entity) {
        return owner
      }
    }
    return nil
  }

  /// "a base inside X": where something was done, not who did it.
  private func isGround(_ mention: Mention) -> Bool {
    let at = mention.tokens.lowerBound
    return mention.sort == .state && at > sentence.lowerBound && lexicon.referring.at[text.tokens[at - 1].word] == true
  }

  /// The state of an actor that the phrase belongs to: "the X Department of the Ministry of Defense", "N. N., spokesman
  /// of the Ministry of Defense".
  private func ownerAttached(_ at: Int) -> Int? {
    guard let last = mentions.last, last.sort == .actor, last.tokens.lowerBound >= sentence.lowerBound,
      let owner = index.owner(last.entity)
    else { return nil }
    let gap = last.tokens.upperBound..<at
    guard let first = gap.first, gap.count <= 12 else { return gap.isEmpty ? owner : nil }
    let isPerson = codebook[last.entity].kind == "person"
    if text.tokens[first].word == lexicon.common.of, gap.count <= 2 { return owner }
    return isPerson && text.tokens[first].word == lexicon.common.comma ? owner : nil
  }
}
