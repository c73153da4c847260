import Archive
import Core

/// The chronology and what is printed of an event.
enum EventLines {
  /// A line an event.
  static func chronology(_ events: [EventRow]) -> [String] {
    Layout.table(
      events.map { event in
        [
          event.when, (event.isDisputed ? "≠" : "") + (event.isNew ? "*" : ""), event.id, Words.count(event.claims, "claim"),
          Words.count(event.documents, "document"), event.title,
        ]
      }, [.left, .left, .left, .right, .right])
  }

  /// The line above an event's versions.
  static func head(_ event: EventRow) -> String {
    [event.when, event.title + (event.isDisputed ? " ≠" : ""), event.id].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// What explains an event.
  static func explained(_ event: EventRow) -> [String] {
    let kinds = [event.eventType, event.subEventType].compactMap { $0 }
    let times = [event.begin.map { "begins \($0)" }, event.end.map { "ends \($0)" }].compactMap { $0 }
    let claims = Words.count(event.claims, "claim")
    let documents = Words.count(event.documents, "document")
    let origins = Words.count(event.origins, "origin")
    var lines = [head(event)]
    lines.append("  time: " + (times.isEmpty ? "nothing tells it" : times.joined(separator: ", ")))
    lines.append("  type: " + (kinds.isEmpty ? "none" : kinds.joined(separator: ", ")))
    lines.append("  places: " + (event.places.isEmpty ? "none named" : event.places.joined(separator: ", ")))
    lines.append("  told by: \(claims) in \(documents), \(origins)")
    if event.isBackground { lines.append("  background: it lies before the current happenings") }
    return lines
  }
}

/// Numbers with their nouns.
enum Words {
  /// `1 claim`, `2 claims`.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
