import Foundation
import Testing

@testable import Core

/// What must hold of the sample corpus, read and woven for real.
@Suite struct CorpusWeavingTests {
  private let corpus: String
  private let documents: [Document]
  private let codebook: Codebook

  init() throws {
    corpus = Samples.corpus
    documents = try CorpusReader.read([corpus]).documents
    codebook = try CorpusLoader.codebook(at: corpus + "/codebook.yaml")
  }

  private func chronicle(_ documents: [Document], _ codebook: Codebook? = nil) -> Chronicle {
    ChronicleBuilder(codebook: codebook ?? self.codebook).chronicle(of: documents)
  }

  @Test func orderOfReadingDoesNotMatter() {
    let (one, other) = (chronicle(documents), chronicle(documents.reversed()))
    #expect(one.events == other.events)
    #expect(one.disagreements == other.disagreements)
    #expect(!one.disagreements.isEmpty)
  }

  @Test(arguments: 0..<5)
  func anotherArticleChangesOnlyWhatItTouches(_ added: Int) {
    var fewer = documents
    let id = fewer.remove(at: added).id
    let (before, after) = (chronicle(fewer), chronicle(documents))
    let known = Dictionary(before.events.map { (Set($0.claims.map { before[$0].id }), $0.id) }) { first, _ in first }
    // Of the events that the article has no part in, those with the same claims as before keep their ids.
    for event in after.events where !event.claims.contains(where: { after.documents[$0.document].document.id == id }) {
      if let before = known[Set(event.claims.map { after[$0].id })] { #expect(before == event.id, "\(event.title)") }
    }
    let ids = Set(after.documents.flatMap { $0.claims.map(\.id) })
    #expect(before.documents.flatMap { $0.claims.map(\.id) }.allSatisfy(ids.contains))
  }

  @Test func twoSidesWithNamesAloneGoFar() throws {
    let full = chronicle(documents)
    let sides = codebook.sides.map { side in
      "  - {id: \(side.id), name: \(side.name), short: \(side.short), aliases: [\(side.aliases.map(\.name).joined(separator: ", "))]}"
    }
    let yaml = "title: Two sides\nsides:\n" + sides.joined(separator: "\n") + "\n"
    let short = chronicle(documents, try CodebookReader.read(Array(yaml.utf8), path: "short.yaml", lexicon: .english))
    let known = CorpusWeavingTests.sides(short)
    let wanted = CorpusWeavingTests.sides(full).filter { $0.value != .other }
    let right = wanted.count { known[$0.key] == $0.value }
    #expect(wanted.count > 40)
    #expect(right * 10 >= wanted.count * 9, "\(right) of \(wanted.count)")
  }

  /// The sides of the attributed claims by document and begin.
  private static func sides(_ chronicle: Chronicle) -> [String: SideID] {
    var sides: [String: SideID] = [:]
    for document in chronicle.documents {
      for claim in document.claims where claim.source != .narrator && claim.source != .unattributed {
        sides["\(document.document.id) \(claim.span.start) \(claim.foundBy)"] = claim.side
      }
    }
    return sides
  }
}
