/// Events whose versions are set against each other: what was done on either side's ground in one night, and in answer.
struct Family: Sendable {
  /// All their claims, in order of documents and their text.
  private(set) var cluster: Cluster
  /// The number of the event that each claim belongs to.
  private var home: [ClaimRef: Int] = [:]
  private var main: Int

  /// The families of some events, in order of their first.
  static func families(_ clusters: [Cluster]) -> [Family] {
    var places: [Happening: Int] = [:]
    var families: [Family] = []
    for (number, cluster) in clusters.enumerated() {
      if let place = places[cluster.happening.family] {
        families[place].add(cluster, number)
      } else {
        places[cluster.happening.family] = families.count
        families.append(Family(cluster, number))
      }
    }
    return families.map(\.ordered)
  }

  private init(_ cluster: Cluster, _ number: Int) {
    self.cluster = Cluster(happening: cluster.happening.family, strands: [])
    main = number
    add(cluster, number)
  }

  private mutating func add(_ cluster: Cluster, _ number: Int) {
    if cluster.happening == self.cluster.happening { main = number }
    self.cluster.strands += cluster.strands
    for strand in cluster.strands { home[strand.ref] = number }
  }

  private var ordered: Family {
    var family = self
    family.cluster.strands.sort { $0.ref < $1.ref }
    return family
  }

  /// The event that most of a dispute's claims belong to; of equals the one that is told most widely.
  func event(of dispute: Dispute) -> Int {
    let counts = dispute.claims.reduce(into: [Int: Int]()) { $0[home[$1] ?? main, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    let homes = counts.filter { $0.value == most }.keys
    return homes.contains(main) ? main : homes.min() ?? main
  }
}
