import Core

/// The part that somebody plays in a claim.
struct Party: Hashable {
  /// Nil where only the side is known: a villager whom the codebook does not name.
  var entity: EntityID?
  var side: SideID
  var role: Role

  /// Everybody's parts in a claim.
  static func all(in claim: Claim, mentions: [Mention], codebook: Codebook) -> Set<Party> {
    var parties: Set<Party> = []
    func add(_ entity: EntityID, _ role: Role) {
      parties.insert(Party(entity: entity, side: codebook[entity].side, role: role))
    }
    if case .entity(let source) = claim.source { add(source, .speaks) }
    if claim.source == .unlisted { parties.insert(Party(entity: nil, side: claim.side ?? .other, role: .speaks)) }
    for actor in claim.actors { add(actor, .acts) }
    for recipient in claim.recipients { add(recipient, .recipient) }
    if let blamed = claim.blames {
      parties.insert(Party(entity: codebook.entity(of: blamed), side: blamed, role: .blamed))
      for actor in claim.actors where codebook[actor].side == blamed { add(actor, .blamed) }
    }
    for mention in within(claim.span, mentions) where mention.sort != .place { add(mention.entity, .mentioned) }
    return parties
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
