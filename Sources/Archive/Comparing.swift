import Core

extension RowMaker {
  /// An event with each teller's version of it.
  mutating func versions(_ number: Int) -> Versions {
    let claims = standings.claims(of: number, in: chronicle)
    var versions = Versions()
    versions.event = event(number)
    versions.columns = columns(rows(ofStatements: claims)).map { withDenial($0, claims) }
    versions.disagreements = disagreements(of: number)
    versions.agreements = agreements(versions.columns, claims)
    return versions
  }

  /// The first claim of each statement, those over which the sides quarrel before the others.
  private mutating func rows(ofStatements claims: [ClaimRef]) -> [ClaimRow] {
    var ranked: [[ClaimRow]] = [[], [], []]
    for reference in claims {
      let standing = standing(of: reference)
      guard standing.statement == standings.number(of: reference) else { continue }
      let rank = standing.kinds.contains(where: \.isQuarrel) ? 0 : standing.kinds.isEmpty ? 2 : 1
      ranked[rank].append(claim(reference))
    }
    return Array(ranked.joined())
  }

  /// A column for each side, told or not; for others and the narrator as well.
  private func columns(_ claims: [ClaimRow]) -> [Version] {
    let tellers = Array(naming.codebook.sides.indices) + [Schema.otherTeller, Schema.narratorTeller]
    return tellers.map { number in
      var version = Version()
      version.teller = naming.teller(number)
      version.name = naming.tellerName(number)
      version.claims = claims.filter { $0.teller == version.teller }
      return version
    }
  }

  /// A side that says nothing of an event may deny, elsewhere, what somebody claims of it.
  private mutating func withDenial(_ version: Version, _ claims: [ClaimRef]) -> Version {
    guard version.claims.isEmpty, let side = naming.codebook.side(version.teller), side != .other else { return version }
    let denials = claims.flatMap { standings.disagreements(of: $0) }.map { chronicle.disagreements[$0] }
      .filter { $0.kind == .denial }
    let first = denials.flatMap(\.claims).filter { reference in
      let claim = chronicle[reference]
      return claim.stance == .denies && Teller(claim) == .side(side)
    }.min()
    var version = version
    version.denial = first.map { reference in
      // What is told several times is shown where it is told first.
      let statement = standing(of: reference).statement
      let event = standings.event(of: reference)
      let all = event.map { standings.claims(of: $0, in: chronicle) } ?? [reference]
      return claim(all.first { standings.number(of: $0) == statement } ?? reference)
    }
    return version
  }

  private mutating func disagreements(of event: Int) -> [DisagreementRow] {
    var rows: [DisagreementRow] = []
    for disagreement in standings.disagreements(over: event).map({ chronicle.disagreements[$0] }) {
      var row = DisagreementRow()
      row.id = disagreement.id
      row.event = chronicle.events[event].id
      row.kind = disagreement.kind.rawValue
      row.tellers = disagreement.tellers.map { naming.teller(Naming.number($0)) }
      row.note = disagreement.note
      row.claims = Set(disagreement.claims).sorted().map { claim($0) }
      row.records = [row.claims.map(\.id)]
      rows.append(row)
    }
    return DisagreementReading.merged(rows)
  }
}
