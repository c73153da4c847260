import Archive
import Core

/// How a claim, an event or a document is cited.
enum Citation {
  /// `Harbour Post, “Shots along the Mira”, 2031-03-13 (inferred), 01-night.txt:3`.
  static func of(_ document: DocumentRow, line: Int? = nil) -> String {
    let day = document.published.map { $0.day.iso + ($0.basis == .stated ? "" : " (\($0.basis.rawValue))") } ?? "date unknown"
    let title = document.title.map { "“\(plain($0))”" }
    let place = plain(document.id) + (line.map { ":\($0)" } ?? "")
    return [document.outlet.map(plain), title, day, document.url.map(plain), place].compactMap { $0 }.joined(separator: ", ")
  }

  /// The article's words, who says them and how, and where: `“…” — Ada Lind (indirect, denies), Harbour Post, …`.
  static func quoting(_ claim: ClaimRow, _ document: DocumentRow) -> String {
    let how = [claim.mode, claim.stance == "asserts" ? "" : claim.stance].filter { !$0.isEmpty }.joined(separator: ", ")
    let speaker = claim.source == "narrator" ? "" : " — \(plain(claim.sourceName)) (\(how))"
    return "“\(plain(claim.words))”\(speaker.isEmpty ? " — " : speaker + ", ")\(of(document, line: claim.line))"
  }

  /// The text on one line, without what would act where it is pasted; letters and marks stay as they are.
  private static func plain(_ text: String) -> String {
    var result = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      if !result.isEmpty { result += " " }
      for scalar in word.unicodeScalars {
        switch Glyph(scalar) {
        case .joined, .dropped: result.unicodeScalars.append(scalar)
        case .shown: result += Glyphs.safe(String(scalar))
        }
      }
    }
    return result
  }
}

extension Answers {
  /// The citations of what a row stands for: one for a claim or document; a line for each claim of an event, as its versions
  /// show them, or without their words for each place that tells of it.
  static func citations(_ target: Target, quoting: Bool, _ library: any Library) throws(ArchiveError) -> [String] {
    switch target {
    case .document(let id): return try library.article(id).map { [Citation.of($0.row)] } ?? []
    case .claim(let id):
      guard let row = try library.claim(id)?.row else { return [] }
      return try lines([row], quoting, library)
    case .event(let id): return try lines(library.versions(event: id)?.columns.flatMap(\.claims) ?? [], quoting, library)
    }
  }

  private static func lines(_ claims: [ClaimRow], _ quoting: Bool, _ library: any Library) throws(ArchiveError) -> [String] {
    var documents: [String: DocumentRow] = [:]
    var lines: [String] = []
    for claim in claims {
      if documents[claim.document] == nil { documents[claim.document] = try library.article(claim.document)?.row }
      guard let document = documents[claim.document] else { continue }
      let line = quoting ? Citation.quoting(claim, document) : Citation.of(document, line: claim.line)
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  /// The file and line of what a row stands for.
  static func original(_ target: Target, _ library: any Library) throws(ArchiveError) -> Message {
    var id: String?
    var line = 1
    switch target {
    case .document(let document): id = document
    case .claim(let claim): if let row = try library.claim(claim)?.row { (id, line) = (row.document, row.line) }
    case .event(let event):
      let claims = try library.versions(event: event)?.columns.lazy.flatMap(\.claims)
      if let row = claims?.first { (id, line) = (row.document, row.line) }
    }
    guard let id, let document = try library.article(id)?.row else { return .notice("there is no original to show") }
    guard let origin = document.origin else { return .notice("\(id) came from no file that could be opened") }
    return .located(path: origin.path, line: origin.record ?? line)
  }
}
