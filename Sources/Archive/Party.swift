import Core

/// Parts that somebody plays in a claim, a bit for each.
struct RoleSet: OptionSet, Hashable {
  let rawValue: Int

  init(rawValue: Int) { self.rawValue = rawValue }

  /// The bits that a role asks for: of `any`, all.
  init(_ role: Role) {
    switch role {
    case .speaks: rawValue = 1
    case .acts: rawValue = 2
    case .recipient: rawValue = 4
    case .blamed: rawValue = 8
    case .mentioned: rawValue = 16
    case .any: rawValue = 31
    }
  }
}

/// Everybody's parts in a claim: each actor's, and each side's with what its institutions and people do.
struct Parties {
  /// Few in a claim: a list is faster than a table.
  private(set) var entities: [(EntityID, RoleSet)] = []
  private(set) var sides: [(SideID, RoleSet)] = []

  init(_ claim: Claim, mentions: [Mention], codebook: Codebook) {
    func add(_ entity: EntityID, _ role: Role) {
      Parties.add(RoleSet(role), of: entity, to: &entities)
      Parties.add(RoleSet(role), of: codebook[entity].side, to: &sides)
    }
    if case .entity(let source) = claim.source { add(source, .speaks) }
    // A villager whom the codebook does not name speaks for no one but may have a side.
    if claim.source == .unlisted { Parties.add(RoleSet(.speaks), of: claim.side ?? .other, to: &sides) }
    for actor in claim.actors { add(actor, .acts) }
    // Who calls his own council together does nothing to his side.
    let acting = Set(claim.actors.map { codebook[$0].side })
    for recipient in claim.recipients {
      let side = codebook[recipient].side
      Parties.add(RoleSet(.recipient), of: recipient, to: &entities)
      if acting != [side] { Parties.add(RoleSet(.recipient), of: side, to: &sides) }
    }
    if let blamed = claim.blames {
      Parties.add(RoleSet(.blamed), of: blamed, to: &sides)
      if let state = codebook.entity(of: blamed) { add(state, .blamed) }
      for actor in claim.actors where codebook[actor].side == blamed { add(actor, .blamed) }
    }
    for mention in Parties.within(claim.span, mentions) where mention.sort != .place { add(mention.entity, .mentioned) }
  }

  private static func add<Who: Equatable>(_ roles: RoleSet, of who: Who, to list: inout [(Who, RoleSet)]) {
    if let index = list.firstIndex(where: { $0.0 == who }) {
      list[index].1.formUnion(roles)
    } else {
      list.append((who, roles))
    }
  }

  /// The mentions, which stand in order of the text, that lie in a span.
  private static func within(_ span: Span, _ mentions: [Mention]) -> ArraySlice<Mention> {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return mentions[low...].prefix { $0.span.end <= span.end }
  }
}
