/// The names of people, sides and places as titles have room for them.
extension EventTitle {
  /// A speaker whom the codebook does not know, by his own words: the name at their end, or all of them where they are few.
  var unlisted: String? {
    guard cluster.happening.who < 0, let ref = cluster.strands.first?.ref else { return nil }
    let document = chronicle.documents[ref.document]
    guard let span = chronicle[ref].attribution.flatMap({ document.attributions[$0].sourceSpan }) else { return nil }
    let tokens = document.text.tokens[document.text.tokens(in: span)]
    if tokens.allSatisfy({ lexicon.events[$0.word]?.has([.pronoun, .own, .relative]) == true }) { return nil }
    let phrase = document.text.words(span).split(separator: ",").first ?? ""
    let words = phrase.split(separator: " ").drop { ["the", "a", "an"].contains($0.lowercased()) }
    let whole = words.joined(separator: " ")
    if whole.count <= 24 { return whole.contains(where: \.isLetter) ? whole : nil }
    let name = words.reversed().prefix { $0.first?.isUppercase == true && $0.last?.isLetter == true }.prefix(2).reversed()
    return name.isEmpty ? nil : name.joined(separator: " ")
  }

  var principal: EntityID? {
    let index = cluster.happening.who - 1
    return codebook.entities.indices.contains(index) ? EntityID(index) : nil
  }

  /// Who speaks: a side's or state's institution by the name of the side or state, which tells more in few columns.
  func speaker(_ id: EntityID) -> String {
    let entity = codebook[id]
    guard entity.kind != "person", entity.sort == .actor else { return short(id) }
    if codebook.sides.indices.contains(Int(entity.side.index)) {
      let side = codebook.sides[Int(entity.side.index)].name
      return entity.name.hasSuffix(" of " + side) ? side : entity.name
    }
    guard let owner = codebook.index.owner(id) else { return entity.name }
    let state = codebook[codebook.index.states[owner]]
    return entity.id.hasPrefix(state.id + "-") ? state.name : entity.name
  }

  var codebook: Codebook { chronicle.codebook }

  var sideName: String? {
    let index = cluster.happening.who - 1
    return codebook.sides.indices.contains(index) ? codebook.sides[index].name : nil
  }

  /// Who else takes part; a side's own state is no partner of its people.
  func partners(of principal: EntityID) -> [EntityID] {
    let all = zip(cluster.strands, claims).flatMap { strand, claim in
      let named = (claim.actors + claim.recipients).filter { strand.participants.contains($0) }
      return named.isEmpty ? strand.participants.sorted() : named
    }
    let others = Tally.ranked(all).filter { $0 != principal && codebook[$0].sort == .actor }
    // Whom most tell of; a list of everybody who was in the room is no title.
    let people = others.filter { codebook[$0].kind == "person" && codebook[$0].side != codebook[principal].side }
    return people.isEmpty ? Array(others.prefix(1)) : people
  }

  /// " near K, L": of towns and the regions they lie in, the towns; in a region rather than near it.
  func at(_ preposition: String) -> String {
    let narrow = places.filter { !codebook[$0].isWide }
    let told = narrow.isEmpty || preposition == "in" ? places : narrow
    guard let first = told.first else { return "" }
    let isInside = preposition == "near" && codebook[first].isRegion
    return " " + (isInside ? "in" : preposition) + " " + list(told, most: 2)
  }

  func before(_ words: String) -> String { places.isEmpty ? words : list(places, most: 2) + ": " + words }

  func list(_ ids: [EntityID], most: Int = 3) -> String {
    ids.prefix(most).map(short).joined(separator: ", ") + (ids.count > most ? ", …" : "")
  }

  /// "Security Council of X" is X's own to X's people.
  func own(_ id: EntityID, of principal: EntityID) -> String {
    let side = codebook[principal].side
    guard side == codebook[id].side, codebook.sides.indices.contains(Int(side.index)) else { return short(id) }
    let suffix = " of " + codebook.sides[Int(side.index)].name
    let name = short(id)
    return name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name
  }

  /// A person's last name; any other name whole.
  func short(_ id: EntityID) -> String {
    let entity = codebook[id]
    guard entity.kind == "person", let last = entity.name.split(separator: " ").last else { return entity.name }
    return String(last)
  }
}
