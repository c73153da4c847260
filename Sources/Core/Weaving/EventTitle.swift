/// A few neutral words for an event, made of its topic and the codebook's names: no teller's adjectives.
struct EventTitle: Sendable {
  let codebook: Codebook
  let cluster: Cluster
  let claims: [Claim]
  let places: [EntityID]

  /// The title.
  var text: String {
    let words = cluster.happening.isBackground ? history : current
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private var current: String {
    switch cluster.happening.topic {
    case .fight: fight
    case .mines: "mines laid" + at("at")
    case .civilians: "reported attacks on civilians" + at("at")
    case .response: "measures in response" + (sideName.map { " by " + $0 } ?? "")
    case .control: "control of territory" + at("around")
    case .toll: toll
    case .call: call
    case .meeting: meeting
    case .agreement: cluster.subjects.contains(.ceasefire) ? "ceasefire" : "agreement"
    case .mobilisation: "troops mobilised or on alert" + at("at")
    case .statement: statement
    case .deed: (deedName ?? "reported") + at("at")
    case .past: "reported" + at("at")
    }
  }

  private var history: String {
    switch cluster.happening.topic {
    case .fight: "earlier fighting" + at("over")
    case .agreement: cluster.subjects.contains(.ceasefire) ? "earlier ceasefire" : "earlier agreement"
    case .statement: statement
    case .mobilisation: "earlier mobilisation" + at("in")
    case .call, .meeting: "earlier talks"
    default: "background" + (places.isEmpty ? "" : ": " + list(places))
    }
  }

  private var fight: String {
    let blamed = Set(claims.compactMap(\.blames))
    let kind = Tally.ranked(claims.compactMap(\.subEventType)).first
    if blamed.count < 2, kind == .shelling || kind == .airStrike {
      return (kind == .shelling ? "shelling" : "air or drone strikes") + at("toward")
    }
    if cluster.strands.count(where: { $0.subjects.contains(.border) }) * 4 > cluster.strands.count {
      return "clashes on the border"
    }
    return (blamed.count == 1 && kind == .attack ? "attacks reported" : "clashes") + at("near")
  }

  private var toll: String {
    let side = SideID(cluster.happening.who - 1)
    let name = sideName ?? "a side"
    let kinds: [Figure.Kind] = [.killed, .wounded, .captured, .missing]
    let counts: [String] = kinds.compactMap { kind in
      let figures = claims.flatMap(\.figures).filter { $0.kind == kind && $0.owner.side == side }
      guard let first = figures.first else { return nil }
      return (figures.compactMap(\.value).max().map(String.init) ?? first.words) + " " + kind.rawValue
    }
    let isOwn = claims.contains { $0.side == side }
    return isOwn
      ? name + " reports " + counts.joined(separator: ", ") : "losses of " + name + ": " + counts.joined(separator: ", ")
  }

  private var call: String {
    guard let principal else { return "telephone calls" }
    let others = partners(of: principal)
    let calls = claims.filter { $0.eventType == .consult && !$0.recipients.isEmpty }
    if others.isEmpty { return short(principal) + " on the telephone" }
    if calls.contains(where: { $0.recipients.contains(principal) }), !calls.contains(where: { $0.actors.contains(principal) }) {
      return list(others) + " telephone" + (others.count == 1 ? "s " : " ") + short(principal)
    }
    // Who rang whom is told, or it is not.
    let isCaller = calls.contains { $0.actors.contains(principal) }
    return short(principal) + (isCaller ? " telephones " : " speaks by telephone with ") + list(others)
  }

  private var meeting: String {
    guard let principal else { return "meeting" }
    let others = partners(of: principal)
    if others.isEmpty {
      return codebook[principal].kind == "person" ? short(principal) + " holds a meeting" : "meeting, " + short(principal)
    }
    return short(principal) + " meets " + list(others)
  }

  private var statement: String {
    let name = speaker ?? "a source"
    let stances = Set(claims.map(\.stance))
    if cluster.subjects.contains(.concern) { return name + " voices concern" }
    if stances.contains(.appeals) { return "appeal by " + name }
    return (cluster.subjects.contains(.support) ? "support voiced by " : "statement by ") + name
  }

  private var deedName: String? { claims.compactMap(\.eventType).first?.rawValue.lowercased() }

  private var principal: EntityID? {
    let index = cluster.happening.who - 1
    return codebook.entities.indices.contains(index) ? EntityID(index) : nil
  }

  private var speaker: String? { principal.map(short) }

  private var sideName: String? {
    let index = cluster.happening.who - 1
    return codebook.sides.indices.contains(index) ? codebook.sides[index].name : nil
  }

  /// Who else takes part; a side's own state is no partner of its people.
  private func partners(of principal: EntityID) -> [EntityID] {
    let all = zip(cluster.strands, claims).flatMap { strand, claim in
      let named = (claim.actors + claim.recipients).filter { strand.participants.contains($0) }
      return named.isEmpty ? strand.participants.sorted() : named
    }
    let others = Tally.ranked(all).filter { $0 != principal && codebook[$0].sort == .actor }
    // Whom most tell of; a list of everybody who was in the room is no title.
    let people = others.filter { codebook[$0].kind == "person" && codebook[$0].side != codebook[principal].side }
    return people.isEmpty ? Array(others.prefix(1)) : people
  }

  private func at(_ preposition: String) -> String { places.isEmpty ? "" : " " + preposition + " " + list(places) }

  private func list(_ ids: [EntityID]) -> String {
    ids.prefix(3).map(short).joined(separator: ", ") + (ids.count > 3 ? ", …" : "")
  }

  /// A person's last name; any other name whole.
  private func short(_ id: EntityID) -> String {
    let entity = codebook[id]
    guard entity.kind == "person", let last = entity.name.split(separator: " ").last else { return entity.name }
    return String(last)
  }
}
