/// Where a document names which night, so that the nearest name is found without walking over all.
struct NightNames: Sendable {
  private var positions: [Int: [Int]] = [:]

  /// The night that each of a document's strands names; nil where it names none.
  init(_ nights: [Int?]) {
    for (position, night) in nights.enumerated() {
      if let night { positions[night, default: []].append(position) }
    }
  }

  /// Whether the document names a night.
  func contains(_ night: Int) -> Bool { positions[night] != nil }

  /// The one of some nights that is named nearest to a position; of equals the one named before it.
  func nearest(of nights: [Int], to position: Int) -> Int? {
    let found = nights.compactMap { night in place(of: night, nearest: position).map { (night: night, place: $0) } }
    return found.min { (abs($0.place - position), $0.place) < (abs($1.place - position), $1.place) }?.night
  }

  private func place(of night: Int, nearest position: Int) -> Int? {
    guard let places = positions[night] else { return nil }
    let after = places.partitioningIndex { $0 >= position }
    return [after - 1, after].filter(places.indices.contains).map { places[$0] }.min { abs($0 - position) < abs($1 - position) }
  }
}
