extension MentionScan {
  /// Decides which place a name means that several bear: one that the text names otherwise too, else one on the side
  /// of the other places named nearby; else nobody knows, and the mention goes.
  mutating func settleDoubtful() {
    guard !doubtful.isEmpty else { return }
    let places = clearPlaces()
    var lost: Set<Int> = []
    for (mention, candidates) in doubtful {
      if let entity = named(candidates, mention, places) ?? neighbour(candidates, mention) {
        mentions[mention].entity = entity
        mentions[mention].side = codebook[entity].side
      } else {
        lost.insert(mention)
      }
    }
    guard !lost.isEmpty else { return }
    mentions = mentions.enumerated().filter { !lost.contains($0.offset) }.map(\.element)
  }

  /// Where each place stands whose name is its own.
  private func clearPlaces() -> [EntityID: [Int]] {
    var places: [EntityID: [Int]] = [:]
    for mention in mentions where mention.sort == .place && mention.foundBy != MentionScan.doubtfulPlace {
      places[mention.entity, default: []].append(mention.tokens.lowerBound)
    }
    return places
  }

  /// Of the candidates that the text names otherwise too, the one named nearest.
  private func named(_ candidates: [EntityID], _ mention: Int, _ places: [EntityID: [Int]]) -> EntityID? {
    let at = mentions[mention].tokens.lowerBound
    let distances = candidates.compactMap { candidate -> (entity: EntityID, distance: Int)? in
      guard let known = places[candidate] else { return nil }
      let next = known.partitioningIndex { $0 >= at }
      let distance = min(
        next < known.count ? known[next] - at : .max, next > 0 ? at - known[next - 1] : .max)
      return (candidate, distance)
    }
    return distances.min { $0.distance < $1.distance }?.entity
  }

  /// The candidate on the side of the place nearest by.
  private func neighbour(_ candidates: [EntityID], _ mention: Int) -> EntityID? {
    let at = mentions[mention].tokens.lowerBound
    let near = (max(0, mention - 10)...min(mentions.count - 1, mention + 10)).filter { other in
      let known = mentions[other]
      return known.sort == .place && known.foundBy != MentionScan.doubtfulPlace && abs(known.tokens.lowerBound - at) < 60
    }
    let byDistance = near.sorted { abs(mentions[$0].tokens.lowerBound - at) < abs(mentions[$1].tokens.lowerBound - at) }
    for other in byDistance where mentions[other].side != .other {
      if let candidate = candidates.first(where: { codebook[$0].side == mentions[other].side }) { return candidate }
    }
    return nil
  }

  /// The rule's name of a place under a name that others bear too.
  static let doubtfulPlace = "place.ambiguous"
}
