import Core

/// Where a claim stands among the others of its event: which statement it tells again, what it parts over.
struct Standing {
  /// Number of the first claim of the same statement.
  var statement: Int
  /// Documents in which the statement is told.
  var repeats = 1
  /// Kinds of disagreement that the statement takes part in.
  var kinds: [Disagreement.Kind] = []
}

/// The numbers of a chronicle's claims, their events and their disagreements: what can be told of each claim alone.
struct Standings: Sendable {
  /// Indices of the events over which the sides part.
  private(set) var disputed: Set<Int> = []
  /// By document: the number of its first claim.
  private var offsets: [Int] = []
  /// By claim: the first event that has it; -1 where none does.
  private var events: [Int32] = []
  /// By claim: the disagreements that it takes part in, by index.
  private var disagreements: [Int: [Int]] = [:]
  /// By event: the disagreements over it, by index.
  private var quarrels: [Int: [Int]] = [:]

  init(_ chronicle: Chronicle) {
    var count = 0
    for document in chronicle.documents {
      offsets.append(count)
      count += document.claims.count
    }
    events = Array(repeating: -1, count: count)
    for (number, event) in chronicle.events.enumerated() {
      for reference in event.claims where self.event(of: reference) == nil { events[self.number(of: reference)] = Int32(number) }
    }
    for (number, disagreement) in chronicle.disagreements.enumerated() {
      if disagreement.kind.isQuarrel { disputed.insert(disagreement.event) }
      quarrels[disagreement.event, default: []].append(number)
      for reference in disagreement.claims { disagreements[self.number(of: reference), default: []].append(number) }
    }
  }

  /// How many claims there are.
  var count: Int { events.count }

  /// The claim's number in the archive.
  func number(of reference: ClaimRef) -> Int { offsets[reference.document] + reference.claim }

  /// The event that a claim belongs to.
  func event(of reference: ClaimRef) -> Int? {
    let event = events[number(of: reference)]
    return event < 0 ? nil : Int(event)
  }

  /// The disagreements that a claim takes part in, by index and in their order.
  func disagreements(of reference: ClaimRef) -> [Int] { disagreements[number(of: reference)] ?? [] }

  /// The disagreements over an event, by index and in their order.
  func disagreements(over event: Int) -> [Int] { quarrels[event] ?? [] }

  /// The claims that belong to an event, in order of documents and their text.
  func claims(of event: Int, in chronicle: Chronicle) -> [ClaimRef] {
    var claims = chronicle.events[event].claims.filter { self.event(of: $0) == event }.sorted()
    var last: ClaimRef?
    claims.removeAll { reference in
      defer { last = reference }
      return reference == last
    }
    return claims
  }
}
