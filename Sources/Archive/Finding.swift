import Core
import GRDB

/// What a search has found.
public struct Finding: Hashable, Sendable {
  /// The words as they are looked for, other spellings among them; nil where nothing was typed that could be.
  public var pattern: TextPattern?
  /// Ids of the events with a claim that matches.
  public var events: Set<String> = []
  /// Number of the claims that match.
  public var claims = 0
  /// The sentences of the articles that match, whether a claim stands in them or not.
  public var sentences: [SentenceRow] = []
  /// Nothing found.
  public init() {}
}

/// A sentence of an article.
public struct SentenceRow: Hashable, Sendable {
  /// The article's id.
  public var document = ""
  /// Its line, counted from 1.
  public var line = 0
  /// Byte offsets into the original.
  public var span = Span(0, 0)
  /// Its words, on one line.
  public var words = ""
  /// An empty sentence.
  public init() {}
}

extension Archive {
  /// What `search` of the filter finds: events and claims as the filter leaves them, and sentences of all articles. The text
  /// of more than `mostDocuments` is not read: there the claims, which are indexed, have to do.
  public func found(_ filter: Filter, mostDocuments: Int) throws(ArchiveError) -> Finding {
    var finding = Finding()
    finding.pattern = TextPattern(filter.search ?? "", spellings: codebook.spellings)
    guard let pattern = finding.pattern else { return finding }
    return try ask(filter) { questions, compiled in
      var finding = finding
      let (condition, arguments) = compiled.claims
      let sql = "SELECT count(*), v.id FROM claim c LEFT JOIN event v ON v.n = c.event WHERE \(condition) GROUP BY c.event"
      for (count, event) in try questions.map(sql, arguments, { ($0[0] as Int, $0[1] as String?) }) {
        finding.claims += count
        if let event { finding.events.insert(event) }
      }
      finding.sentences = try questions.sentences(pattern, mostDocuments: mostDocuments)
      return finding
    }
  }
}

extension Questions {
  func sentences(_ pattern: TextPattern, mostDocuments: Int) throws -> [SentenceRow] {
    guard try count("SELECT count(*) FROM document") <= mostDocuments else { return [] }
    return try map("SELECT id, bytes, sentences FROM document ORDER BY id", StatementArguments()) { row in
      let bytes = Blob.bytes(row[1])
      let found = Spans.unpacked(row[2]).filter { !pattern.spans(in: bytes, $0).isEmpty }
      let lines = found.isEmpty ? LineStarts([]) : LineStarts(bytes)
      return found.map { span in
        var sentence = SentenceRow()
        (sentence.document, sentence.line, sentence.span) = (row[0], lines.line(at: span.start), span)
        sentence.words = OneLine.words(bytes, span)
        return sentence
      }
    }.flatMap { $0 }
  }
}
