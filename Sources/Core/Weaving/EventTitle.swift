/// A few neutral words for an event, made of its topic and the codebook's names: no teller's adjectives outside quotation
/// marks. The telling words come first, as the chronology's column is narrow.
struct EventTitle: Sendable {
  let chronicle: Chronicle
  let lexicon: Lexicon
  let cluster: Cluster
  let claims: [Claim]
  let places: [EntityID]

  /// The title.
  var text: String {
    let words = cluster.happening.isBackground ? history : current
    // A speaker whom the codebook does not know, without words of his own.
    if words.isEmpty { return "Statement" }
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private var current: String {
    switch cluster.happening.topic {
    case .fight: fight
    case .mines: "mines laid" + at("at")
    case .civilians: "civilians: attacks reported" + at("at")
    case .response: sideName.map { $0 + ": response" } ?? "measures in response"
    case .control: places.isEmpty ? "control of territory" : "control of " + list(places, most: 2)
    case .toll: toll
    case .call: call
    case .meeting: meeting
    case .agreement: cluster.subjects.contains(.ceasefire) ? "ceasefire" : "agreement"
    case .mobilisation: mobilisation
    case .statement: statement
    case .deed: deed
    case .past: opening ?? before("reported")
    }
  }

  private var history: String {
    switch cluster.happening.topic {
    case .fight: places.isEmpty ? "earlier fighting" : "fighting" + at("in")
    case .agreement: cluster.subjects.contains(.ceasefire) ? "earlier ceasefire" : "earlier agreement"
    case .statement: statement
    case .mobilisation: "earlier mobilisation" + at("in")
    case .call, .meeting: "earlier talks"
    case .deed: deed
    default: opening ?? before("background")
    }
  }

  private var fight: String {
    let blamed = Set(claims.compactMap(\.blames))
    let kinds = Tally.ranked(claims.compactMap(\.subEventType))
    let kind = kinds.first
    if blamed.count < 2, kind == .shelling || kind == .airStrike {
      return (kind == .shelling ? "shelling" : "air or drone strikes") + at("toward")
    }
    // What is told of one side's ground alone, by several means.
    if cluster.happening.ground > 0, blamed.count == 1, kinds.contains(.shelling) || kinds.contains(.airStrike) {
      return "strikes" + at("toward")
    }
    if cluster.strands.count(where: { $0.subjects.contains(.border) }) * 4 > cluster.strands.count {
      return "clashes on the border"
    }
    return (blamed.count == 1 && kind == .attack ? "attacks reported" : "clashes") + at("near")
  }

  private var mobilisation: String {
    if let side = claims.compactMap(\.blames).first(where: { $0 != .other }), codebook.sides.indices.contains(Int(side.index)) {
      return codebook.sides[Int(side.index)].name + ": build-up reported"
    }
    return (cluster.subjects.contains(.alert) ? "troops on alert" : "mobilisation") + at("in")
  }

  /// A side's losses by its own count; else by whoever else tells them, and where only the other side does that is said.
  private var toll: String {
    let side = SideID(cluster.happening.who - 1)
    let name = sideName ?? "a side"
    let telling = claims.filter { $0.figures.contains { $0.kind.isLoss && $0.owner.side == side } }
    let own = telling.filter { $0.side == side }
    let neutral = telling.filter { $0.side == nil || $0.side == .other }
    let counts = counts(of: side, in: own.isEmpty ? neutral.isEmpty ? telling : neutral : own)
    if !own.isEmpty { return name + ": " + counts }
    let teller = neutral.isEmpty ? telling.first?.side.flatMap(shortName) : nil
    return name + "'s losses: " + counts + (teller.map { " (" + $0 + ")" } ?? "")
  }

  private func shortName(_ side: SideID) -> String? {
    codebook.sides.indices.contains(Int(side.index)) ? codebook.sides[Int(side.index)].short : nil
  }

  private func counts(of side: SideID, in claims: [Claim]) -> String {
    let kinds: [Figure.Kind] = [.killed, .wounded, .captured, .missing]
    let counts: [String] = kinds.compactMap { kind in
      let figures = claims.flatMap(\.figures).filter { $0.kind == kind && $0.owner.side == side }
      guard let first = figures.first else { return nil }
      return (figures.compactMap(\.value).max().map(String.init) ?? first.words) + " " + kind.rawValue
    }
    return counts.joined(separator: ", ")
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
      return codebook[principal].kind == "person" ? short(principal) + " holds a meeting" : short(principal) + ": meeting"
    }
    return short(principal) + " meets " + others.prefix(3).map { own($0, of: principal) }.joined(separator: ", ")
  }

  private var statement: String {
    let name = principal.map(speaker) ?? unlisted
    if cluster.subjects.contains(.concern) {
      return name.map { $0 + ($0.contains(" and ") ? " voice" : " voices") + " concern" } ?? noun("concern")
    }
    // Of condolences and what is then asked for, what came first tells what it was about.
    let asks = claims.contains { $0.stance == .appeals || $0.source == .narrator && $0.eventType == .request }
    let isAppeal = asks && cluster.strands.first?.subjects.contains(.support) != true
    if isAppeal || cluster.subjects.contains(.support) {
      let noun = isAppeal ? "appeal" : "support"
      return name.map { $0 + ": " + noun } ?? self.noun(noun)
    }
    return charge ?? [name, quotation].compactMap { $0 }.joined(separator: ": ")
  }

  /// A deed by the doer and a neutral noun; where there is none, in the words of who tells it.
  private var deed: String {
    guard let noun = claims.compactMap(\.eventType).first.flatMap(EventTitle.noun) else {
      return charge ?? opening ?? before("reported")
    }
    if let doer = Tally.ranked(claims.flatMap(\.actors)).first.map(speaker) { return doer + ": " + noun }
    return places.isEmpty ? self.noun(noun) : noun + at("in")
  }

  /// "Brandt: accusation": whose words it is tells more than how they begin.
  private var charge: String? {
    guard let first = claims.first, first.stance == .accuses, case .entity(let id) = first.source else { return nil }
    return speaker(id) + ": accusation"
  }

  /// A noun that takes no side; nil where each would.
  private static func noun(_ type: EventType) -> String? {
    switch type {
    case .agree: "agreement"
    case .consult: "talks"
    case .support: "support"
    case .cooperate: "cooperation"
    case .aid: "aid"
    case .request: "request"
    case .protest: "protest"
    case .sanction: "sanctions"
    case .mobilize: "mobilisation"
    case .retreat: "withdrawal"
    case .accuse, .threaten, .coerce, .assault, .reject, .concede: nil
    }
  }

  private func noun(_ noun: String) -> String { [noun, quotation].compactMap { $0 }.joined(separator: ": ") }

  /// What the articles themselves speak of, by its name; else what the earliest claim says, in its own words.
  private var opening: String? {
    for strand in cluster.strands.prefix(4) where chronicle[strand.ref].source == .narrator {
      if let title = NounTitle(lexicon: lexicon).title(of: strand.ref, in: chronicle) { return title }
    }
    return quotation
  }

  /// What the earliest claim says, in its own words.
  private var quotation: String? {
    let leaders = cluster.strands.filter { $0.follows == nil }.prefix(4) + cluster.strands.prefix(4)
    for leader in leaders {
      if let words = OpeningWords.quoted(leader.ref, in: chronicle) { return words }
    }
    return nil
  }
}
