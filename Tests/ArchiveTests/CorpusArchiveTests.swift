import Core
import Foundation
import Testing

@testable import Archive

/// The sample corpora in the archive: filters leave what they say, and another conflict works as well.
@Suite struct CorpusArchiveTests {
  private static func chronicle(_ name: String = "") throws -> Chronicle {
    let folders = URL(filePath: #filePath).pathComponents.dropLast(3)
    let corpus = NSString.path(withComponents: folders + ["corpus", name].filter { !$0.isEmpty })
    return try CorpusLoader(paths: [corpus]).load().chronicle
  }

  @Test(arguments: [Role.speaks, .blamed, .recipient, .acts])
  func aSidesPartIsLeft(_ role: Role) throws {
    let chronicle = try Self.chronicle()
    let archive = Archive(chronicle)
    let claims = Dictionary(chronicle.documents.flatMap(\.claims).map { ($0.id, $0) }) { first, _ in first }
    for (index, side) in chronicle.codebook.sides.enumerated() {
      var filter = Filter()
      (filter.sides, filter.role) = ([side.id], role)
      let left = try archive.claims(filter)
      #expect(!left.isEmpty)
      for row in left { #expect(plays(SideID(index), role, try #require(claims[row.id]), chronicle.codebook), "\(row.words)") }
      let all = claims.values.count { plays(SideID(index), role, $0, chronicle.codebook) }
      #expect(left.count == all)
    }
  }

  /// Of one article only what a side says is left, only what it is accused of, only what is done to it.
  @Test(arguments: [Role.speaks, .blamed, .recipient])
  func aSidesPartOfOneArticleIsLeft(_ role: Role) throws {
    let chronicle = try Self.chronicle()
    let archive = Archive(chronicle)
    var filter = Filter()
    (filter.sides, filter.role, filter.documents) = ([chronicle.codebook.sides[0].id], role, ["02-fresh-clashes.txt"])
    let left = try archive.claims(filter)
    #expect(!left.isEmpty && left.allSatisfy { $0.document == "02-fresh-clashes.txt" })
    let tellers = Set(left.map(\.teller))
    #expect(
      role == .speaks
        ? tellers == [chronicle.codebook.sides[0].id] : !left.contains { $0.teller == "narrator" && role == .blamed })
    #expect(role != .blamed || left.allSatisfy { $0.blames == chronicle.codebook.sides[0].id })
  }

  private func plays(_ side: SideID, _ role: Role, _ claim: Claim, _ codebook: Codebook) -> Bool {
    switch role {
    case .speaks: claim.side == side
    case .blamed: claim.blames == side
    case .recipient:
      claim.recipients.contains { codebook[$0].side == side } && Set(claim.actors.map { codebook[$0].side }) != [side]
    case .acts: claim.actors.contains { codebook[$0].side == side }
    case .any, .mentioned: true
    }
  }

  @Test(arguments: ["", "samples/sell-river"])
  func eventsVersionsAndDisagreements(_ name: String) throws {
    let chronicle = try Self.chronicle(name)
    let archive = Archive(chronicle)
    let versions = try archive.events(Filter()).compactMap { try archive.versions(event: $0.id) }
    #expect(versions.count >= 8)
    #expect(versions.contains { $0.columns[0].claims.count > 1 && $0.columns[1].claims.count > 1 })
    let rows = try archive.disagreements(Filter())
    #expect(rows.contains { $0.kind == "blame" && $0.tellers == chronicle.codebook.sides.map(\.id) })
    #expect(Set(rows.map { [$0.event, $0.kind] + $0.tellers }).count == rows.count)
    #expect(rows.flatMap(\.records).count == chronicle.disagreements.count)
    #expect(!rows.contains { $0.kind == "figure" })
    #expect(versions.allSatisfy { !$0.event.title.isEmpty && $0.event.title.count < 100 })
  }

  @Test func anotherConflictsDenialsMeetWhatTheyDeny() throws {
    let archive = Archive(try Self.chronicle("samples/sell-river"))
    let kinds = Set(try archive.disagreements(Filter()).map(\.kind))
    #expect(kinds.isSuperset(of: ["blame", "denial", "place"]))
    let night = try #require(try archive.events(Filter()).first { $0.isDisputed })
    #expect(night.begin == "2031-04-08TNI")
    #expect(night.documents == 2)
    #expect(try archive.versions(event: night.id)?.agreements.isEmpty == false)
  }
}
