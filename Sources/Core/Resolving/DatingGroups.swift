/// Documents that tell of the same days: they share names, and their days lie near each other.
struct DatingGroups {
  let groups: [[Int]]

  /// Comparisons beyond this number are left out, so that a large corpus stays quick.
  private static let mostComparisons = 400_000

  init(_ clues: [DatingClues], stated: [CalendarDay?]) {
    let members = clues.indices.filter { !clues[$0].isEmpty }
    var parent = Array(clues.indices)
    func root(_ index: Int) -> Int {
      var at = index
      while parent[at] != at { at = parent[at] }
      return at
    }
    var comparisons = 0
    for (position, a) in members.enumerated() {
      for b in members[(position + 1)...] where root(a) != root(b) {
        guard comparisons < DatingGroups.mostComparisons else { break }
        comparisons += 1
        if DatingGroups.areNear(clues[a], clues[b]), DatingGroups.areLinked(clues[a], clues[b]) { parent[root(b)] = root(a) }
      }
    }
    let neighbours = DatingGroups.neighbours(members, clues, stated)
    for (index, neighbour) in neighbours { parent[root(index)] = root(neighbour) }
    groups = Dictionary(grouping: Set(members + neighbours.map(\.neighbour)).sorted(), by: root).values.sorted { $0[0] < $1[0] }
      .filter { group in group.contains { stated[$0] == nil } }
  }

  /// Days within five days of each other; weekdays alone lie near everything.
  private static func areNear(_ a: DatingClues, _ b: DatingClues) -> Bool {
    guard let first = a.latest, let second = b.latest else { return true }
    return abs(DatingClues.distance(from: first, to: second)) <= 5
  }

  /// Undated documents beside a dated one that is near and shares some names. Where dated documents of several times fit, none
  /// does.
  private static func neighbours(
    _ members: [Int], _ clues: [DatingClues], _ stated: [CalendarDay?]
  ) -> [(index: Int, neighbour: Int)] {
    var comparisons = 0
    let dated = clues.indices.compactMap { member in stated[member].map { (index: member, day: $0) } }
    return members.compactMap { index in
      guard stated[index] == nil, comparisons < mostComparisons else { return nil }
      comparisons += dated.count
      let fitting = dated.filter { other in
        sharedCount(clues[index].names, clues[other.index].names) >= 3 && clues[index].fits(other.day)
      }
      guard let first = fitting.first, fitting.allSatisfy({ abs($0.day.ordinal - first.day.ordinal) <= 31 }) else { return nil }
      return (index, first.index)
    }
  }

  private static func areLinked(_ a: DatingClues, _ b: DatingClues) -> Bool {
    let shared = sharedCount(a.names, b.names)
    return shared >= 6 && shared * 10 >= min(a.names.count, b.names.count) * 4
  }
}
