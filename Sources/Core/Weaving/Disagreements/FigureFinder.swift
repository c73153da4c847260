/// Numbers for the same loss that cannot both hold.
struct FigureFinder: Sendable {
  let scene: Scene

  /// What is counted: whose loss of which kind.
  private struct Loss: Hashable {
    var kind: Figure.Kind
    var owner: Figure.Owner
  }

  /// A number as one claim gives it.
  private struct Count {
    var value: Int
    /// The numbers that its words allow.
    var range: ClosedRange<Int>
    var ref: ClaimRef
    var teller: Teller
    /// The day up to which it counts.
    var day: Int?
  }

  /// A record for each loss and pair of tellers whose numbers have none in common. "At least" fits with what is larger,
  /// "about" with what is near; the growing numbers of one teller are a series.
  var disputes: [Dispute] {
    var order: [Loss] = []
    var counts: [Loss: [Count]] = [:]
    for strand in scene.cluster.strands where !strand.subjects.contains(.overtaken) {
      for (loss, figure, value) in totals(of: strand.ref) {
        if counts[loss] == nil { order.append(loss) }
        counts[loss, default: []].append(
          Count(
            value: value, range: FigureFinder.range(value, figure.bound), ref: strand.ref,
            teller: Teller(scene.chronicle[strand.ref]), day: day(of: strand)))
      }
    }
    return order.flatMap { disputes(counts[$0] ?? [], $0) }
  }

  /// The largest number that a claim gives of each loss: "eight were hurt, two of them badly" counts eight.
  private func totals(of ref: ClaimRef) -> [(loss: Loss, figure: Figure, value: Int)] {
    var totals: [(loss: Loss, figure: Figure, value: Int)] = []
    for figure in scene.chronicle[ref].figures {
      guard let value = figure.value, figure.kind != .other, figure.owner != .other else { continue }
      let loss = Loss(kind: figure.kind, owner: figure.owner)
      if let place = totals.firstIndex(where: { $0.loss == loss }) {
        if value > totals[place].value { totals[place] = (loss, figure, value) }
      } else {
        totals.append((loss, figure, value))
      }
    }
    return totals
  }

  private func day(of strand: Strand) -> Int? {
    scene.chronicle.documents[strand.ref.document].document.published?.day.ordinal ?? strand.day
  }

  /// Whether two numbers cannot both hold: a toll that is larger on a later day has grown.
  private func clash(_ a: Count, _ b: Count) -> Bool {
    guard !a.range.overlaps(b.range) else { return false }
    guard let first = a.day, let second = b.day, first != second else { return true }
    return first < second ? a.value > b.value : b.value > a.value
  }

  private static func range(_ value: Int, _ bound: Figure.Bound) -> ClosedRange<Int> {
    switch bound {
    case .exact: value...value
    case .atLeast: value...Int.max
    case .atMost: 0...max(0, value)
    case .about: max(0, value - value / 5)...(value + min(value / 5, Int.max - value))
    }
  }

  private func disputes(_ counts: [Count], _ loss: Loss) -> [Dispute] {
    let tellers = Set(counts.map(\.teller)).sorted()
    return tellers.indices.flatMap { first in
      tellers[(first + 1)...].compactMap { second in
        dispute(counts.filter { $0.teller == tellers[first] }, counts.filter { $0.teller == second }, loss)
      }
    }
  }

  private func dispute(_ a: [Count], _ b: [Count], _ loss: Loss) -> Dispute? {
    guard a.allSatisfy({ count in b.allSatisfy { clash(count, $0) } }) else { return nil }
    // The latest of each teller; a narrator may only lag behind, which is no quarrel unless one article gives both.
    guard let first = a.last, let second = pick(b, beside: first) else { return nil }
    if first.teller == .narrator || second.teller == .narrator, first.ref.document != second.ref.document { return nil }
    let claims = [first.ref, second.ref].sorted()
    let note =
      "\(scene.name(first.teller)) gives \(first.value), \(scene.name(second.teller)) \(second.value) \(loss.kind.rawValue)"
    return Dispute(kind: .figure, claims: claims, tellers: scene.tellers(claims), note: note)
  }

  private func pick(_ counts: [Count], beside other: Count) -> Count? {
    counts.last { $0.ref.document == other.ref.document } ?? counts.last
  }
}
