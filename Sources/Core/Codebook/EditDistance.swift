/// How far two spellings are from each other.
enum EditDistance {
  /// Insertions, deletions, replacements and swaps of neighbours between two texts, as far as `limit`; `limit` + 1 beyond.
  static func between(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>, limit: Int) -> Int {
    let (a, b) = (Array(a), Array(b))
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      (before, last) = (last, row)
    }
    return min(last[b.count], limit + 1)
  }

  /// The key that somebody may have meant; nil where none is near.
  static func nearest(to key: String, among known: [String]) -> String? {
    let limit = max(2, key.utf8.count / 3)
    let distances = known.map { (key: $0, distance: between(key.lowercased().utf8, $0.utf8, limit: limit)) }
    if let best = distances.min(by: { $0.distance < $1.distance }), best.distance <= limit, best.distance < key.utf8.count {
      return best.key
    }
    // `lattitude` and `latitude` mean `lat`: one is the beginning of the other.
    return known.filter { key.hasPrefix($0) || $0.hasPrefix(key) }.max { $0.utf8.count < $1.utf8.count }
  }
}
