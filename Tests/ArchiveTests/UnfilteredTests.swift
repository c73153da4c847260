import Core
import Foundation
import Testing

@testable import Archive

/// What is told from the chronicle without a filter is what the tables tell with a filter that lets everything through.
@Suite struct UnfilteredTests {
  /// A role asks for nothing where no actor is named.
  private static let everything: Filter = {
    var filter = Filter()
    filter.role = .acts
    return filter
  }()

  private static func chronicles() throws -> [Chronicle] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let corpora = ["corpus", "corpus/samples/sell-river"].map { root.appending(path: $0).path }
    return try [.quarrel, .silence] + corpora.map { try CorpusLoader(paths: [$0]).load().chronicle }
  }

  @Test(arguments: 0..<4) func theTablesTellTheSame(_ number: Int) throws {
    let chronicle = try Self.chronicles()[number]
    let archive = Archive(chronicle, news: Set(chronicle.documents.prefix(1).map(\.document.id)))
    #expect(try archive.overview(Filter()) == archive.overview(Self.everything))
    #expect(try archive.events(Filter()) == archive.events(Self.everything))
    #expect(try archive.places(Filter()) == archive.places(Self.everything))
  }

  @Test(arguments: 0..<4) func versionsAreMadeOfTheSameRows(_ number: Int) throws {
    let archive = Archive(try Self.chronicles()[number])
    let claims = Dictionary(try archive.claims(Filter()).map { ($0.id, $0) }) { first, _ in first }
    let disagreements = try archive.disagreements(Filter())
    for event in try archive.events(Self.everything) {
      let versions = try #require(try archive.versions(event: event.id))
      #expect(versions.event == event)
      #expect(versions.disagreements == disagreements.filter { $0.event == event.id })
      let told = versions.columns.flatMap(\.claims)
      #expect(told.allSatisfy { $0 == claims[$0.id] && $0.event == event.id })
      // Every document that tells of the event stands in its versions, be it as one that repeats.
      #expect(Set(told.map(\.document)).count <= event.documents)
      #expect(event.claims == 0 || !told.isEmpty)
    }
  }

  @Test func askedFromSeveralThreadsTheTablesAreFilledOnce() throws {
    let archive = Archive(.quarrel)
    archive.prepare()
    let answers = SideBySide.map(8, workers: 4, tool: {}) { _, _ in try? archive.claims(Filter()).count }
    #expect(answers.allSatisfy { $0 == 7 })
  }
}
