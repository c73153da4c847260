extension MentionScan {
  /// Decides which place a name means that several bear: one that the text names otherwise too, else one on the side
  /// of the other places named nearby; else nobody knows, and the mention goes.
  mutating func settleDoubtful() {
    var lost: Set<Int> = []
    for (mention, candidates) in doubtful {
      if let entity = settled(mention, candidates) {
        mentions[mention].entity = entity
        mentions[mention].side = codebook[entity].side
      } else {
        lost.insert(mention)
      }
    }
    guard !lost.isEmpty else { return }
    mentions = mentions.enumerated().filter { !lost.contains($0.offset) }.map(\.element)
  }

  private func settled(_ mention: Int, _ candidates: [EntityID]) -> EntityID? {
    let doubtful = Set(self.doubtful.map(\.mention))
    var byName: (entity: EntityID, distance: Int)?
    var bySide: (entity: EntityID, distance: Int)?
    for (other, known) in mentions.enumerated() where !doubtful.contains(other) {
      let distance = abs(known.tokens.lowerBound - mentions[mention].tokens.lowerBound)
      for candidate in candidates {
        if known.entity == candidate, distance < byName?.distance ?? .max { byName = (candidate, distance) }
        let isNear = known.sort == .place && distance < 60 && known.side == codebook[candidate].side && known.side != .other
        if isNear, distance < bySide?.distance ?? .max { bySide = (candidate, distance) }
      }
    }
    return byName?.entity ?? bySide?.entity
  }
}
