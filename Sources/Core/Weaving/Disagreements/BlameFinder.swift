/// Two sides that each say the other did wrong.
struct BlameFinder: Sendable {
  let scene: Scene

  /// A record for each pair of opposing claims that stand nearest each other in a document; where the sides meet in no
  /// document, one record across documents.
  var disputes: [Dispute] {
    let blaming = scene.withoutHeadlines(scene.refs.filter { scene.blamed($0) != nil && !scene.isDenied($0) })
    let documents = Dictionary(grouping: blaming, by: \.document).sorted { $0.key < $1.key }
    let pairs = documents.flatMap { self.pairs($0.value) }
    return pairs.isEmpty ? across(blaming) : pairs.map(dispute)
  }

  /// "Each blames the other" pairs with itself alone; the rest by how near they stand.
  private func pairs(_ refs: [ClaimRef]) -> [[ClaimRef]] {
    let mutual = refs.filter(scene.isMutual)
    let own = zip(mutual, mutual.dropFirst()).filter { isOpposed($0, $1) && scene.chronicle[$0].span == scene.chronicle[$1].span }
    let pairs = own.map { [$0, $1] } + nearestPairs(runs(refs.filter { !mutual.contains($0) }))
    return pairs.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Accusations of one side that follow each other before the other side is heard; of one source the one that tells most.
  private func runs(_ refs: [ClaimRef]) -> [[ClaimRef]] {
    var runs: [[ClaimRef]] = []
    for ref in refs {
      guard let last = runs.last?.last, scene.blamed(last) == scene.blamed(ref) else {
        runs.append([ref])
        continue
      }
      let run = runs.count - 1
      if let told = runs[run].firstIndex(where: { scene.chronicle[$0].source == scene.chronicle[ref].source }) {
        if scene.weight(ref) > scene.weight(runs[run][told]) { runs[run][told] = ref }
      } else {
        runs[run].append(ref)
      }
    }
    return runs
  }

  private func isOpposed(_ a: ClaimRef, _ b: ClaimRef) -> Bool {
    scene.blamed(a) == scene.side(b) && scene.blamed(b) == scene.side(a)
  }

  /// Neighbouring runs joined where they stand nearest. A claim that is joined already takes further ones of the same run
  /// only: an answer to several accusers, not to what was said long after.
  private func nearestPairs(_ runs: [[ClaimRef]]) -> [[ClaimRef]] {
    var pairs: [(distance: Int, run: Int, first: ClaimRef, second: ClaimRef)] = []
    for (run, (before, after)) in zip(runs, runs.dropFirst()).enumerated() {
      for first in before.suffix(4) {
        for second in after.prefix(4) where isOpposed(first, second) && (first == before.last || second == after.first) {
          guard !isAnswered(first, before: second) else { continue }
          pairs.append((distance(first, second), run, first, second))
        }
      }
    }
    pairs.sort { ($0.distance, $0.first, $0.second) < ($1.distance, $1.first, $1.second) }
    var joined: [ClaimRef: Int] = [:]
    return pairs.compactMap { pair in
      // What follows at once is answered at once.
      let isBeside = scene.chronicle[pair.second].sentence - scene.chronicle[pair.first].sentence <= 1
      let isFree = isBeside || [pair.first, pair.second].allSatisfy { joined[$0].map { $0 == pair.run } ?? true }
      guard isFree else { return nil }
      (joined[pair.first], joined[pair.second]) = (pair.run, pair.run)
      return [pair.first, pair.second]
    }
  }

  /// Whether the second speaker's side has denied the first charge before and gone on to another matter: what else it blames
  /// the first for is no answer, unless it charges force in the same breath.
  private func isAnswered(_ charge: ClaimRef, before answer: ClaimRef) -> Bool {
    let document = scene.chronicle.documents[charge.document]
    let said = scene.chronicle[answer]
    let between = document.claims[min(charge.claim + 1, answer.claim)..<answer.claim]
    guard let denied = between.first(where: { $0.stance == .denies && $0.side == said.side }) else { return false }
    let isInOneBreath = said.sentence - denied.sentence <= 1 && document.isOneParagraph(denied, said)
    return !isInOneBreath || said.eventType != .assault
  }

  private func distance(_ a: ClaimRef, _ b: ClaimRef) -> Int { abs(a.claim - b.claim) }

  /// The first accusation of each side that is told in another document than the other's.
  private func across(_ refs: [ClaimRef]) -> [Dispute] {
    var first: [SideID: [ClaimRef]] = [:]
    for ref in refs where !scene.isMutual(ref) {
      guard let side = scene.side(ref), first[side]?.last?.document != ref.document else { continue }
      first[side, default: []].append(ref)
    }
    let sides = first.keys.sorted()
    for (at, side) in sides.enumerated() {
      for other in sides[(at + 1)...] {
        guard let pair = apart(first[side] ?? [], first[other] ?? []) else { continue }
        return [dispute(pair.sorted())]
      }
    }
    return []
  }

  private func apart(_ ours: [ClaimRef], _ theirs: [ClaimRef]) -> [ClaimRef]? {
    for a in ours.prefix(BlameFinder.most) {
      if let b = theirs.prefix(BlameFinder.most).first(where: { $0.document != a.document && isOpposed(a, $0) }) {
        return [a, b]
      }
    }
    return nil
  }

  /// So many documents of a side are looked at.
  private static let most = 20

  private func dispute(_ pair: [ClaimRef]) -> Dispute {
    let tellers = scene.tellers(pair)
    let names = tellers.map(scene.name).joined(separator: " and ")
    return Dispute(kind: .blame, claims: pair, tellers: tellers, note: names + " each hold the other responsible")
  }
}
