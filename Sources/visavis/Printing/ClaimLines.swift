import Archive
import Core

/// Claims as they are printed: each ends in its `file:line`.
enum ClaimLines {
  /// A claim on one line.
  static func line(_ claim: ClaimRow) -> String {
    let head = "\(claim.id)  \(claim.sourceName): \(claim.words)"
    return ([head] + marks(claim) + [claim.place]).joined(separator: "  ")
  }

  /// What is to be known of a claim besides its words.
  static func marks(_ claim: ClaimRow) -> [String] {
    var marks: [String] = []
    if claim.stance == Stance.denies.rawValue { marks.append("denies") }
    if claim.repeats > 1 { marks.append("×\(claim.repeats)") }
    if claim.isSecondHand { marks.append("second hand") }
    if !claim.disagreements.isEmpty { marks.append("≠ " + claim.disagreements.joined(separator: ", ")) }
    return marks
  }

  /// Claims, each on a line of any length in a pipe, wrapped on a terminal.
  static func list(_ claims: [ClaimRow], indent: Int = 0, width: Int?) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return claims.flatMap { claim -> [String] in
      guard let width else { return [margin + line(claim)] }
      return Layout.wrapped(line(claim), to: max(8, width - indent), indent: 2).map { margin + $0 }
    }
  }

  /// A claim with everything that explains it.
  static func explained(_ detail: ClaimDetail, _ event: EventRow?, words: [UInt8], width: Int?) -> [String] {
    var lines = list([detail.row], width: width)
    lines.append("  event: " + (event.map(EventLines.head) ?? "none"))
    lines += quotation("source", [detail.sourceSpan].compactMap { $0 }, words)
    lines += quotation("cue", [detail.cueSpan].compactMap { $0 }, words)
    lines += quotation("content", detail.contentSpans, words)
    lines += detail.reasons.map { "  " + $0 }
    if !detail.opposing.isEmpty { lines.append("  opposed by: " + detail.opposing.joined(separator: ", ")) }
    return lines
  }

  private static func quotation(_ name: String, _ spans: [Span], _ bytes: [UInt8]) -> [String] {
    spans.filter { $0.start >= 0 && $0.start < $0.end && $0.end <= bytes.count }.map { span in
      let words = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
      let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return "  words of the \(name): \(line)  (bytes \(span.start)–\(span.end))"
    }
  }
}
