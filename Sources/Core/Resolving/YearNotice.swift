extension Chronicle {
  /// What a reader should know where documents tell of days but nothing tells their year: how many, and what would help. Nil
  /// where every such document has its day.
  public var yearNotice: String? {
    let undated = documents.filter { $0.document.published == nil && $0.tellsDays }.count
    guard undated > 0 else { return nil }
    let some = "\(undated) of \(documents.count) documents \(undated == 1 ? "does" : "do") not tell"
    return "\(undated == documents.count ? "no document tells" : some) the year: --assume-date YYYY-MM-DD gives one"
  }
}

extension AnnotatedDocument {
  /// Whether its words name days that a year would complete.
  fileprivate var tellsDays: Bool {
    times.contains { ($0.kind == .date || $0.kind == .time) && $0.value.hasPrefix("XXXX-") }
  }
}
