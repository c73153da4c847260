import Core

/// Where a claim stands among the others: its event, the statement it tells again, what it parts over.
struct Standing {
  /// The claim's number in the archive.
  var number = 0
  var event: Int?
  /// Number of the first claim of the same statement.
  var statement = 0
  /// Documents in which the statement is told.
  var repeats = 1
  /// Kinds of disagreement that the statement takes part in.
  var kinds: [Disagreement.Kind] = []
}

/// The standings of all claims of a chronicle, worked out once before the rows are written.
struct Standings {
  /// Indices of the events over which the sides part.
  private(set) var disputed: Set<Int> = []
  private var offsets: [Int] = []
  private var all: [Standing] = []

  init(_ chronicle: Chronicle) {
    for document in chronicle.documents {
      offsets.append(all.count)
      for _ in document.claims { all.append(Standing(number: all.count, statement: all.count)) }
    }
    for (number, event) in chronicle.events.enumerated() { place(event, number, chronicle) }
    for disagreement in chronicle.disagreements { note(disagreement) }
    shareKinds()
  }

  subscript(reference: ClaimRef) -> Standing { all[offsets[reference.document] + reference.claim] }

  private mutating func place(_ event: Event, _ number: Int, _ chronicle: Chronicle) {
    let fresh = Set(event.claims).sorted().filter { self[$0].event == nil }
    for reference in fresh { all[index(reference)].event = number }
    guard fresh.count > 1 else { return }
    let groups = StatementGrouper.groups(fresh.map { StatementGrouper.Candidate($0, in: chronicle) })
    var documents: [Int: Set<Int>] = [:]
    for (position, reference) in fresh.enumerated() { documents[groups[position], default: []].insert(reference.document) }
    for (position, reference) in fresh.enumerated() {
      all[index(reference)].statement = index(fresh[groups[position]])
      all[index(reference)].repeats = documents[groups[position]]?.count ?? 1
    }
  }

  private mutating func note(_ disagreement: Disagreement) {
    if disagreement.kind.isQuarrel { disputed.insert(disagreement.event) }
    for reference in disagreement.claims {
      let first = all[index(reference)].statement
      if !all[first].kinds.contains(disagreement.kind) { all[first].kinds.append(disagreement.kind) }
    }
  }

  private mutating func shareKinds() {
    for index in all.indices where all[index].statement != index { all[index].kinds = all[all[index].statement].kinds }
  }

  private func index(_ reference: ClaimRef) -> Int { offsets[reference.document] + reference.claim }
}
