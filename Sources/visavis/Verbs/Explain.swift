import Archive
import ArgumentParser
import Core
import TUI

/// Why something was read as it was.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say why a claim, event, disagreement or document was read as it was.",
    discussion: "Ids stand in the other verbs' output; a document's id is its path below the corpus.")

  @Argument(help: ArgumentHelp("Id of a claim, event, disagreement or document.", valueName: "id"))
  var id: String

  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    let look = try Look(corpus.loader)
    try look.print { archive, paper in
      if let lines = try Explain.lines(id, archive, width: paper.columns) { return lines }
      let near = NameList(look.ids.map { ($0, $0) }).nearest(id)
      let hint = near.isEmpty ? "" : " Did you mean \(NameList.list(near))?"
      throw ValidationError("Nothing has the id '\(Glyphs.safe(id))'.\(hint)")
    }
  }

  /// What there is to say of an id; nil where nothing has it.
  static func lines(_ id: String, _ archive: Archive, width: Int?) throws -> [String]? {
    if let claim = try archive.claim(id) {
      let event = try archive.versions(event: claim.row.event)?.event
      let words = try archive.article(claim.row.document)?.bytes ?? []
      return ClaimLines.explained(claim, event, words: words, width: width)
    }
    if let versions = try archive.versions(event: id) {
      return EventLines.explained(versions.event) + VersionLines.lines(versions, width: width).dropFirst()
    }
    if let article = try archive.article(id) { return TableLines.explained(article, width: width) }
    let disagreements = try archive.disagreements(Filter()).filter { $0.id == id }
    guard let row = disagreements.first else { return nil }
    let event = try archive.versions(event: row.event)?.event
    return DisagreementLines.lines([row], events: event.map { [$0.id: $0] } ?? [:], width: width)
  }
}

extension Look {
  /// Everything that can be explained.
  var ids: [String] {
    chronicle.documents.flatMap { [$0.document.id] + $0.claims.map(\.id) } + chronicle.events.map(\.id)
      + chronicle.disagreements.map(\.id)
  }
}
