/// One document that names another participant than several others do, under nearly the same name: a slip of the
/// outlet rather than a quarrel.
struct OutletErrorFinder: Sendable {
  let scene: Scene

  /// A record for each participant that one document alone has in the place of one that two others have.
  var disputes: [Dispute] {
    guard [.call, .meeting].contains(scene.cluster.happening.topic) else { return [] }
    var named: [EntityID: [ClaimRef]] = [:]
    for strand in scene.cluster.strands {
      for id in strand.participants { named[id, default: []].append(strand.ref) }
    }
    return named.keys.sorted().compactMap { dispute($0, named) }
  }

  private func dispute(_ odd: EntityID, _ named: [EntityID: [ClaimRef]]) -> Dispute? {
    let refs = named[odd] ?? []
    guard let first = refs.first, Set(refs.map(\.document)).count == 1 else { return nil }
    for (other, others) in named.sorted(by: { $0.key < $1.key }) where other != odd && isNamesake(odd, other) {
      let elsewhere = firstOfEach(others.filter { $0.document != first.document })
      guard elsewhere.count >= 2, !others.contains(first) else { continue }
      let claims = ([first] + elsewhere).sorted()
      let note = "one document names \(scene.names([odd])), \(elsewhere.count) others \(scene.names([other]))"
      return Dispute(kind: .outletError, claims: claims, tellers: scene.tellers(claims), note: note)
    }
    return nil
  }

  private func firstOfEach(_ refs: [ClaimRef]) -> [ClaimRef] {
    var documents: Set<Int> = []
    return refs.filter { documents.insert($0.document).inserted }
  }

  /// Whether two names end or begin with the same two words, or one is the other's beginning or end.
  private func isNamesake(_ a: EntityID, _ b: EntityID) -> Bool {
    let (first, second) = (words(a), words(b))
    guard first != second, !first.isEmpty, !second.isEmpty else { return false }
    return Set(first).intersection(second).count >= min(2, first.count, second.count)
  }

  private func words(_ id: EntityID) -> [String] {
    let name = Folding.folded(scene.chronicle.codebook[id].name)
    return name.split { !$0.isLetter }.map(String.init).filter { $0.count > 3 }
  }
}
