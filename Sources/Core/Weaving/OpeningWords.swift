/// The first words of what a claim says, for the title of an event that has no neutral name.
enum OpeningWords {
  /// More characters than this make no title.
  static let most = 48
  /// Bytes that are looked at: enough for as many characters of any script.
  private static let reach = 320

  /// The words in quotation marks, cut between words; nil where there is but one word or none.
  static func quoted(_ ref: ClaimRef, in chronicle: Chronicle) -> String? {
    let document = chronicle.documents[ref.document]
    let spans = contents(of: document.claims[ref.claim], in: document)
    let texts = spans.lazy.map { line(document.document.bytes, $0) }
    return texts.first { $0.contains(" ") }.map { "“" + cut($0) + "”" }
  }

  /// What is said, without cue and source, as far as the claim has it; else the whole claim.
  private static func contents(of claim: Claim, in document: AnnotatedDocument) -> [Span] {
    guard let attribution = claim.attribution, document.attributions.indices.contains(attribution) else { return [claim.span] }
    let said = document.attributions[attribution].contentSpans.map {
      Span(max($0.start, claim.span.start), min($0.end, claim.span.end))
    }
    return said.filter { $0.start < $0.end } + [claim.span]
  }

  /// The words of a span on one line, without quotation marks and what stands before the first word.
  private static func line(_ bytes: [UInt8], _ span: Span) -> String {
    guard span.start >= 0, span.start < min(span.end, bytes.count) else { return "" }
    let raw = String(decoding: bytes[span.start..<min(span.end, bytes.count, span.start + reach)], as: UTF8.self)
    let words = raw.split(whereSeparator: \.isWhitespace).map { $0.filter { !marks.contains($0) } }
    let text = words.filter { !$0.isEmpty }.joined(separator: " ")
    return String(text.drop { !$0.isLetter && !$0.isNumber })
  }

  private static let marks: Set<Character> = ["“", "”", "„", "\"", "«", "»", "•", "\u{FFFD}"]

  private static func cut(_ text: String) -> String {
    guard text.count > most else { return without(text[...]) { ".,;: ".contains($0) } }
    let head = text.prefix(most - 1)
    return without(head.lastIndex(of: " ").map { head[..<$0] } ?? head) { !$0.isLetter && !$0.isNumber } + " …"
  }

  /// A text without such characters at its end.
  private static func without(_ text: Substring, _ isLeftOut: (Character) -> Bool) -> String {
    var text = text
    while let last = text.last, isLeftOut(last) { text.removeLast() }
    return String(text)
  }
}
