/// What can be said only when all names are known: who holds which office, which words begin a name.
extension CodebookCompiler {
  /// Reads roles: "Foreign Minister of Turkey" tells an office and whose.
  mutating func settleOffices() {
    book.index.holders = Array(repeating: -1, count: book.index.states.count * book.index.kindCount)
    let tokenizer = Tokenizer(vocabulary: phrases.vocabulary)
    for (offset, actor) in file.actors.enumerated() {
      guard let role = actor.role else { continue }
      let bytes = Array(role.utf8)
      var tokens: [Token] = []
      tokenizer.tokenize(bytes, Span(0, bytes.count), into: &tokens)
      settle(book.index.authoredActors.lowerBound + offset, tokens)
    }
  }

  private mutating func settle(_ entity: Int, _ tokens: [Token]) {
    var owner = Int(book.index.owners[entity])
    var at = 0
    if let state = state(tokens, 0) {
      if owner < 0 { owner = state.owner }
      at = state.end
    }
    let title = lexicon.titles.titles.longest(tokens, at, tokens.count)
    for next in at..<max(at, tokens.count) where owner < 0 { owner = state(tokens, next)?.owner ?? -1 }
    guard owner >= 0 else { return }
    book.index.owners[entity] = Int32(owner)
    guard case .office(let kind)? = title?.value else { return }
    book.index.kinds[entity] = Int16(kind)
    let slot = owner * book.index.kindCount + kind
    if book.index.holders[slot] < 0 { book.index.holders[slot] = Int32(entity) }
  }

  private func state(_ tokens: [Token], _ at: Int) -> (owner: Int, end: Int)? {
    guard let found = book.index.names.longest(tokens, at, tokens.count) else { return nil }
    guard let entry = found.entries.first(where: { $0.form.isState }) else { return nil }
    return book.index.owner(entry.entity).map { ($0, found.end) }
  }

  /// A party may itself be an army: "the army" then means it, not an institution of its.
  mutating func settleNamesakes() {
    book.index.namesakes = Array(repeating: -1, count: book.index.kindCount)
    let tokenizer = Tokenizer(vocabulary: phrases.vocabulary)
    for (side, entry) in file.sides.enumerated() {
      for name in [entry.side.name] + entry.side.aliases.map(\.name) {
        let bytes = Array(name.utf8)
        var tokens: [Token] = []
        tokenizer.tokenize(bytes, Span(0, bytes.count), into: &tokens)
        for start in tokens.indices.dropFirst() {
          guard let wording = lexicon.institutions.wordings.longest(tokens, start, tokens.count), wording.end == tokens.count,
            book.index.namesakes[wording.value.kind] < 0, wording.value.standsAlone
          else { continue }
          book.index.namesakes[wording.value.kind] = Int32(side)
        }
      }
    }
    settleGroup()
  }

  /// Where no party is a state, the one that bears no institution's name is the group: not "the X army".
  private mutating func settleGroup() {
    guard book.index.group < 0 else { return }
    let groups = stateless.filter { !book.index.namesakes.contains(Int32($0)) }
    if groups.count == 1, stateless.count > 1 { book.index.group = Int32(groups[0]) }
  }

  mutating func finished() -> Codebook {
    book.vocabulary = phrases.vocabulary
    let referring = lexicon.referring
    book.index.names.mark(lexicon.institutions.wordings.starts, .institution)
    book.index.names.mark(lexicon.titles.titles.starts, .title)
    for table in [referring.both, referring.bothArmies, referring.enemy, referring.opposite, referring.own, referring.rebels] {
      book.index.names.mark(table.starts, .referring)
    }
    book.index.names.mark(lexicon.idioms.federal, .referring)
    book.index.names.setHyphens(lexicon.common.hyphen, dashes: phrases.dashes())
    book.vocabulary = phrases.vocabulary
    return book
  }
}
