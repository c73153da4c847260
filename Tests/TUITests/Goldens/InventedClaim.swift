import Archive
import Core

/// A claim as the fixture writes it: `[source] said <content>` in one sentence.
struct InventedClaim {
  var id: String
  var event: String
  var document: String
  var teller: String
  var source: String
  var name: String
  var words: String
  var places: [String] = []
  var repeats = 1

  func plays(_ actor: String, _ role: Role) -> Bool { source == actor || teller == actor }

  /// The sentence of the article; the narrator speaks without a cue.
  var sentence: String { source == "narrator" ? words : "\(name) said that \(words)" }

  /// Two claims' sentences a paragraph, below the title.
  private func line(in library: InventedLibrary) -> Int {
    let own = library.claims.filter { $0.document == document }
    return 3 + (own.firstIndex { $0.id == id } ?? 0) / 2 * 2
  }

  func row(in library: InventedLibrary) -> ClaimRow {
    var row = ClaimRow()
    row.id = id
    row.event = event
    row.document = document
    row.line = line(in: library)
    row.source = source
    row.sourceName = source == "narrator" ? "Narrator" : name
    row.teller = teller
    row.words = words
    row.mode = source == "narrator" ? "narration" : "indirect"
    row.basis = source == "narrator" ? nil : "explicit"
    row.stance = "asserts"
    row.repeats = repeats
    row.disagreements = InventedConflict.disagreements.filter { $0.claims.contains(id) }.map(\.kind)
    return row
  }
}

/// An article of the fixture: its title, then its claims' sentences, two a paragraph.
struct InventedDocument {
  var id: String
  var title: String
  var outlet: String
  var day: String?
  var problems: [String] = []

  func row(claims: [InventedClaim]) -> DocumentRow {
    var row = DocumentRow()
    row.id = id
    row.title = title
    row.outlet = outlet
    row.published = day.flatMap { CalendarDay(iso: $0) }.map {
      Publication(day: $0, basis: .inferred, because: ["“Thursday, 13 March” can only be of 2031"])
    }
    row.problems = problems
    row.origin = id.hasSuffix(".md") ? nil : Origin(path: "border/" + id)
    let own = claims.filter { $0.document == id }
    row.claims = own.count
    row.events = Set(own.map(\.event)).count
    return row
  }

  func article(of library: InventedLibrary) -> Article {
    var article = Article()
    article.row = row(claims: library.claims)
    article.bytes = Array(title.utf8)
    article.blocks = [Block(.title, Span(0, article.bytes.count))]
    let own = library.claims.filter { $0.document == id }
    for start in stride(from: 0, to: own.count, by: 2) {
      article.bytes += Array("\n\n".utf8)
      let begin = article.bytes.count
      for claim in own[start..<min(start + 2, own.count)] { add(claim, to: &article, library) }
      article.blocks.append(Block(.body, Span(begin, article.bytes.count)))
    }
    article.bytes += Array("\n\nREAD MORE: All of our border news".utf8)
    article.blocks.append(Block(.teaser, Span(article.bytes.count - 33, article.bytes.count)))
    article.mentions = mentions(in: article.bytes)
    return article
  }

  /// Where a few names stand.
  private func mentions(in bytes: [UInt8]) -> [ArticleMention] {
    let names = [("Norland", "norland"), ("Sudrian", "sudria"), ("Mira Bridge", nil), ("Estmark", "estmark")]
    return bytes.indices.flatMap { start in
      names.filter { bytes[start...].starts(with: $0.0.utf8) }
        .map { ArticleMention(span: Span(start, start + $0.0.utf8.count), side: $0.1) }
    }
  }

  private func add(_ claim: InventedClaim, to article: inout Article, _ library: InventedLibrary) {
    let start = article.bytes.count
    article.bytes += Array((claim.sentence + ". ").utf8)
    var detail = ClaimDetail()
    detail.row = claim.row(in: library)
    detail.row.span = Span(start, article.bytes.count - 1)
    article.sentences.append(detail.row.span)
    if claim.source != "narrator" {
      let source = start + claim.name.utf8.count
      detail.sourceSpan = Span(start, source)
      detail.cueSpan = Span(source + 1, source + 5)
      detail.contentSpans = [Span(source + 11, article.bytes.count - 2)]
    }
    detail.reasons = ["source and cue stand in the sentence", "rule: subject-cue-that"]
    detail.opposing = InventedConflict.disagreements.filter { $0.claims.contains(claim.id) }.flatMap(\.claims)
      .filter { $0 != claim.id }
    article.claims.append(detail)
  }
}
