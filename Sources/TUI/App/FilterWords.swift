import Core

/// A filter in words.
enum FilterWords {
  /// `actor: Ada Lind, from 2031-03 · disputed`; empty where nothing is filtered.
  static func describe(_ filter: Filter, names: [String: String]) -> String {
    func list(_ ids: [String]) -> String { ids.map { names[$0] ?? $0 }.joined(separator: ", ") }
    var parts: [String] = []
    let role = filter.role == .any ? "" : " " + self.role(filter.role)
    if !filter.actors.isEmpty { parts.append("actor: " + list(filter.actors) + role) }
    if !filter.excludedActors.isEmpty { parts.append("without: " + list(filter.excludedActors) + role) }
    if !filter.places.isEmpty { parts.append("place: " + list(filter.places)) }
    if !filter.types.isEmpty { parts.append("type: " + list(filter.types)) }
    if !filter.sides.isEmpty { parts.append("side: " + list(filter.sides) + role) }
    if !filter.documents.isEmpty { parts.append("document: " + list(filter.documents)) }
    if let dates = dates(filter) { parts.append(dates) }
    if filter.disputedOnly { parts.append("≠ only") }
    if filter.newOnly { parts.append("* only") }
    if let search = filter.search { parts.append("“\(search)”") }
    return parts.joined(separator: " · ")
  }

  /// How an actor is looked for.
  static func role(_ role: Role) -> String {
    switch role {
    case .any: "in any part"
    case .speaks: "who speaks"
    case .acts: "who acts"
    case .recipient: "to whom it is done"
    case .blamed: "who is blamed"
    case .mentioned: "who is mentioned"
    }
  }

  private static func dates(_ filter: Filter) -> String? {
    switch (filter.since, filter.until) {
    case (nil, nil): nil
    case (let since?, let until?) where since == until: "in \(since)"
    case (let since?, let until?): "\(since)..\(until)"
    case (let since?, nil): "since \(since)"
    case (nil, let until?): "until \(until)"
    }
  }
}
