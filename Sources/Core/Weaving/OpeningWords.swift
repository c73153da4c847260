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
    let texts = spans.lazy.map { line(document.document.bytes, behindDate($0, in: document)) }
    return texts.first { $0.contains(" ") }.map { "“" + cut($0) + "”" }
  }

  /// What follows "In May 1999," and the like: the chronology tells the day beside the title.
  private static func behindDate(_ span: Span, in document: AnnotatedDocument) -> Span {
    let next = document.times.partitioningIndex { $0.span.start >= span.start }
    guard next < document.times.endIndex, document.times[next].span.start <= span.start + 8 else { return span }
    let end = document.times[next].span.end
    let bytes = document.document.bytes
    guard end + fewest < min(span.end, bytes.count), bytes[end] == 0x2C else { return span }
    return Span(end + 1, span.end)
  }

  /// Bytes that must be left behind a date.
  private static let fewest = 24

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
    let text = words.filter { !$0.isEmpty }.drop(while: isClock).joined(separator: " ")
    return String(text.drop { !$0.isLetter && !$0.isNumber })
  }

  /// "19:10 –" before an entry of a live page, and the day that the chronology tells beside the title.
  private static func isClock(_ word: String) -> Bool {
    !word.contains { !$0.isNumber && !$0.isPunctuation } && (word.contains(":") || !word.contains(where: \.isNumber))
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
