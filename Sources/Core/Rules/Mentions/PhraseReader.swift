/// A noun phrase for an institution.
struct InstitutionPhrase {
  /// Whose institution it is.
  enum Owner {
    /// A state of the codebook's index.
    case state(Int)
    /// An entity that an inner phrase names: "units of the Southern Corps".
    case entity(EntityID)
    /// Nobody is named: "the ministry".
    case bare
    /// "of his country".
    case country
    /// "of both sides".
    case both
  }

  var tokens: Range<Int>
  var kind: Int
  var owner: Owner
}

/// Reads noun phrases for institutions, by shape alone.
struct PhraseReader {
  let tokens: [Token]
  let index: CodebookIndex
  let lexicon: Lexicon

  /// Institution words at a token with what says whose they are behind them: "army of X", "authorities in X", "troops
  /// of both sides", "groups of the X army", or nothing.
  func institution(_ at: Int, _ end: Int, depth: Int = 0) -> InstitutionPhrase? {
    guard let wording = lexicon.institutions.wordings.longest(tokens, at, end) else { return nil }
    let kind = wording.value.kind
    if let behind = owner(behind: wording.end, end, kind, depth) {
      let isForces = lexicon.institutions.kinds[kind].kind == "forces"
      let inner = behind.kind.map { isForces || kind == lexicon.institutions.leadership ? $0 : kind } ?? kind
      return InstitutionPhrase(tokens: at..<behind.end, kind: inner, owner: behind.owner)
    }
    guard wording.value.standsAlone, isReferring(at, wording.end, end) || isVoice(at, wording.end, end, kind) else { return nil }
    return InstitutionPhrase(tokens: at..<wording.end, kind: kind, owner: .bare)
  }

  /// Institution words behind a state's name: "X's Defence Ministry", "Xian military units".
  func institution(ofStateBefore at: Int, _ form: NameForm, _ end: Int) -> (kind: Int, end: Int)? {
    var at = at
    var isBound = form == .adjective
    if at < end, isPossessive(at) {
      at += 1
      isBound = true
    }
    for _ in 0..<3 {
      if let wording = lexicon.institutions.wordings.longest(tokens, at, end) {
        if wording.value.isWeak, !isBound { return nil }
        if form == .people, !isBound { return nil }
        return (wording.value.kind, wording.end)
      }
      guard isBound, let modifier = lexicon.referring.modifier.longest(tokens, at, end) else { return nil }
      at = modifier.end
    }
    return nil
  }

  /// The state named at a token, articles and qualifiers ("the unrecognized republic of") skipped.
  func state(_ at: Int, _ end: Int) -> (owner: Int, form: NameForm, start: Int, end: Int)? {
    var at = at
    for _ in 0..<4 {
      if let name = index.names.longest(tokens, at, end) {
        guard let entry = name.entries.first(where: { $0.form.isState }), let owner = index.owner(entry.entity) else {
          return nil
        }
        return (owner, entry.form, at, name.end)
      }
      if at < end, tokens[at].word == lexicon.common.the {
        at += 1
      } else if let qualifier = lexicon.referring.qualifier.longest(tokens, at, end) {
        at = qualifier.end
      } else {
        return nil
      }
    }
    return nil
  }

  /// Whether `'s`, or the apostrophe behind a plural, stands at a token.
  func isPossessive(_ at: Int) -> Bool {
    let word = tokens[at].word
    if word == lexicon.common.possessive { return true }
    return lexicon.common.quotes[word] == .single && !tokens[at].shape.contains(.spaced)
  }

  private typealias Behind = (owner: InstitutionPhrase.Owner, kind: Int?, end: Int)

  private func owner(behind at: Int, _ end: Int, _ kind: Int, _ depth: Int) -> Behind? {
    guard at + 1 < end else { return nil }
    let word = tokens[at].word
    let isOf = word == lexicon.common.of
    let isFrom = word == lexicon.common.from || word == lexicon.common.on
    guard isOf || isFrom || word == lexicon.common.inWord else { return nil }
    let next = tokens[at + 1].word == lexicon.common.the ? at + 2 : at + 1
    let isForces = lexicon.institutions.kinds[kind].kind == "forces"
    if isOf || isFrom, isForces, let both = lexicon.referring.both.longest(tokens, next, end) { return (.both, nil, both.end) }
    if isOf, let country = lexicon.referring.country.longest(tokens, at + 1, end) { return (.country, nil, country.end) }
    if let state = state(at + 1, end) {
      if isOf { return owner(state, end, kind) }
      let isSeat = word == lexicon.common.inWord && state.form == .capital
      return isSeat && !isForces ? (.state(state.owner), nil, state.end) : nil
    }
    guard isOf, isForces || kind == lexicon.institutions.leadership else { return nil }
    return inner(next, end, depth)
  }

  /// "of X", or "of the Xian army".
  private func owner(_ state: (owner: Int, form: NameForm, start: Int, end: Int), _ end: Int, _ kind: Int) -> Behind? {
    if let institution = institution(ofStateBefore: state.end, state.form, end) {
      // "the army of Armenia's government" is no army of the government; only forces lead further.
      let isForces = lexicon.institutions.kinds[institution.kind].kind == "forces"
      if isForces { return (.state(state.owner), institution.kind, institution.end) }
    }
    return state.form == .adjective ? nil : (.state(state.owner), nil, state.end)
  }

  /// "leadership of the armed forces of X", "groups of the Southern Corps".
  private func inner(_ at: Int, _ end: Int, _ depth: Int) -> Behind? {
    guard depth < 2 else { return nil }
    if let phrase = institution(at, end, depth: depth + 1) {
      if case .bare = phrase.owner { return nil }
      return (phrase.owner, phrase.kind, phrase.tokens.upperBound)
    }
    guard let name = index.names.longest(tokens, at, end), let entry = name.entries.first, entry.form == .actor else {
      return nil
    }
    return (.entity(entry.entity), nil, name.end)
  }

  /// "A foreign ministry spokesman": one of those whose ministry was named. Of a bare "ministry" the speakers know more.
  private func isVoice(_ at: Int, _ end: Int, _ limit: Int, _ kind: Int) -> Bool {
    guard end < limit, kind != lexicon.institutions.ministry else { return false }
    let before = at > 0 ? tokens[at - 1].word : .unknown
    let hasArticle = before == lexicon.common.a || before == lexicon.common.an
    if hasArticle, lexicon.titles.titles.longest(tokens, end, limit)?.value == .voice { return true }
    // "…, army sources told us": behind another adjective they would be another country's.
    let standsApart = hasArticle || at == 0 || tokens[at - 1].shape.contains(.mark) || before == lexicon.common.by
    return standsApart && lexicon.referring.informant[tokens[end].word] == true
  }

  /// Whether bare words refer to somebody known: "the ministry", "Ministry of Defense".
  private func isReferring(_ at: Int, _ end: Int, _ limit: Int) -> Bool {
    // "the army of X" is X's, but "accused the army of shelling" is about the army.
    if end + 1 < limit, tokens[end].word == lexicon.common.of {
      guard at > 1, lexicon.cues.words[tokens[at - 2].word]?.stance == .accuses else { return false }
    }
    let before = at > 0 ? tokens[at - 1].word : .unknown
    if before == lexicon.common.the || before == lexicon.common.its { return true }
    return tokens[at].shape.contains(.capitalised)
  }
}
