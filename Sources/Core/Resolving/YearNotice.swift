extension Chronicle {
  /// What a reader should know where articles tell of days but nothing tells their year: how many, and what would help. Nil
  /// where every such article has its day.
  public var yearNotice: String? {
    let undated = documents.filter { $0.document.published == nil && $0.tellsDays }.count
    guard undated > 0 else { return nil }
    let who = undated == documents.count ? "no article tells" : "\(undated) of \(documents.count) articles do not tell"
    return "\(who) the year: --assume-date 2022-09-13 would give it"
  }
}

extension AnnotatedDocument {
  /// Whether its words name days that a year would complete.
  fileprivate var tellsDays: Bool {
    times.contains { ($0.kind == .date || $0.kind == .time) && $0.value.hasPrefix("XXXX-") }
  }
}
