import Core
import GRDB

/// A filter as SQL: conditions on a claim `c`, and on the event it belongs to, every value a bound argument.
struct FilterSQL {
  /// Conditions on the claim `c`.
  private(set) var claim: [String] = []
  /// Conditions on the event `e`.
  private(set) var event: [String] = []
  private var claimArguments: [DatabaseValue] = []
  private var eventArguments: [DatabaseValue] = []
  private let naming: Naming
  /// Of a filter by one actor and nothing else: the actor in its role.
  let party: Tallies.Party?

  init(_ filter: Filter, naming: Naming) {
    self.naming = naming
    party = FilterSQL.onlyParty(filter, naming)
    addActors(filter)
    addSides(filter)
    addPlaces(filter.places)
    addTypes(filter.types)
    addDocuments(filter.documents)
    addDays(filter)
    if filter.newOnly { claim.append("c.document IN (SELECT document FROM news)") }
    if filter.disputedOnly { event.append("e.disputed") }
    if let search = filter.search { addSearch(search) }
  }

  private static func onlyParty(_ filter: Filter, _ naming: Naming) -> Tallies.Party? {
    guard filter.actors.count == 1, let id = filter.actors.first else { return nil }
    var rest = filter
    (rest.actors, rest.role) = ([], .any)
    guard rest.isEmpty else { return nil }
    let roles = RoleSet(filter.role).rawValue
    if let side = naming.codebook.side(id) { return Tallies.Party(number: Tallies.number(ofSide: Int(side.index)), roles: roles) }
    return naming.codebook.entities.firstIndex { $0.id == id }.map { Tallies.Party(number: $0, roles: roles) }
  }

  /// Whether everything passes.
  var isEmpty: Bool { claim.isEmpty && event.isEmpty }

  /// Condition on the claim `c` with its event's conditions in it.
  var claims: (sql: String, arguments: StatementArguments) {
    var conditions = claim
    if !event.isEmpty {
      conditions.append("c.event IN (SELECT e.n FROM event e WHERE \(event.joined(separator: " AND ")))")
    }
    return (FilterSQL.all(conditions), StatementArguments(claimArguments + eventArguments))
  }

  /// Condition on the event `e`: it holds a claim that matches.
  var events: (sql: String, arguments: StatementArguments) {
    if let party {
      let sql = "e.n IN (SELECT t.event FROM event_tally t WHERE t.party = ? AND t.roles & ?)"
      return (sql, [party.number, party.roles])
    }
    var conditions = event
    if !claim.isEmpty {
      conditions.append("e.n IN (SELECT c.event FROM claim c WHERE \(claim.joined(separator: " AND ")))")
    }
    return (FilterSQL.all(conditions), StatementArguments(eventArguments + claimArguments))
  }

  private static func all(_ conditions: [String]) -> String {
    conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
  }

  private mutating func addActors(_ filter: Filter) {
    if !filter.actors.isEmpty { addParties(filter.actors, filter.role, negated: false) }
    if !filter.excludedActors.isEmpty { addParties(filter.excludedActors, filter.role, negated: true) }
  }

  /// One of these plays the role; a side's id stands for all who belong to it.
  private mutating func addParties(_ ids: [String], _ role: Role, negated: Bool) {
    let sides = ids.compactMap { naming.codebook.side($0) }
    let others = ids.filter { naming.codebook.side($0) == nil }
    let bits = RoleSet(role).rawValue.databaseValue
    var choices: [String] = []
    if !sides.isEmpty {
      choices.append("SELECT p.claim FROM side_party p WHERE p.side IN (\(FilterSQL.marks(sides.count))) AND p.roles & ?")
      claimArguments += sides.map { Int($0.index).databaseValue } + [bits]
    }
    if !others.isEmpty {
      let entities = "SELECT n FROM entity WHERE id IN (\(FilterSQL.marks(others.count)))"
      choices.append("SELECT p.claim FROM party p WHERE p.entity IN (\(entities)) AND p.roles & ?")
      claimArguments += others.map(\.databaseValue) + [bits]
    }
    claim.append("c.n \(negated ? "NOT " : "")IN (\(choices.joined(separator: " UNION ALL ")))")
  }

  /// A side speaks, or plays the role where one is asked for.
  private mutating func addSides(_ filter: Filter) {
    guard !filter.sides.isEmpty else { return }
    if filter.role == .any || filter.role == .speaks {
      claim.append("c.teller IN (\(FilterSQL.marks(filter.sides.count)))")
      claimArguments += filter.sides.map { (naming.tellerNumber($0) ?? -1).databaseValue }
    } else {
      addParties(filter.sides, filter.role, negated: false)
    }
  }

  private mutating func addPlaces(_ ids: [String]) {
    guard !ids.isEmpty else { return }
    let entities = "SELECT n FROM entity WHERE id IN (\(FilterSQL.marks(ids.count)))"
    claim.append("c.n IN (SELECT l.claim FROM claim_place l WHERE l.entity IN (\(entities)))")
    claimArguments += ids.map(\.databaseValue)
  }

  /// The columns compare without case; a claim without a type of its own takes its event's.
  private mutating func addTypes(_ types: [String]) {
    guard !types.isEmpty else { return }
    let marks = FilterSQL.marks(types.count)
    claim.append(
      """
      (c.type IN (\(marks)) OR c.subtype IN (\(marks)) OR (c.type IS NULL AND c.event IN \
      (SELECT t.n FROM event t WHERE t.type IN (\(marks)) OR t.subtype IN (\(marks)))))
      """)
    for _ in 0..<4 { claimArguments += types.map(\.databaseValue) }
  }

  private mutating func addDocuments(_ ids: [String]) {
    guard !ids.isEmpty else { return }
    claim.append("c.document IN (SELECT n FROM document WHERE id IN (\(FilterSQL.marks(ids.count))))")
    claimArguments += ids.map(\.databaseValue)
  }

  /// Days compare as far as both are known: the whole of 2022 is not before `2022-09`. Undated events fall out.
  private mutating func addDays(_ filter: Filter) {
    let last = "coalesce(e.last, e.first)"
    if let since = filter.since { addDay(since, last, ">=") }
    if let until = filter.until { addDay(until, "e.first", "<=") }
  }

  private mutating func addDay(_ day: String, _ column: String, _ order: String) {
    event.append("e.first NOT LIKE 'X%' AND substr(\(column), 1, ?) \(order) substr(?, 1, length(\(column)))")
    eventArguments += [day.count.databaseValue, day.databaseValue]
  }

  private mutating func addSearch(_ search: String) {
    guard let query = WordIndex.query(search) else { return claim.append("0") }
    claim.append("c.n IN (SELECT rowid FROM words WHERE words MATCH ?)")
    claimArguments.append(query.databaseValue)
  }

  private static func marks(_ count: Int) -> String { repeatElement("?", count: count).joined(separator: ",") }
}
