import Testing

@testable import Core

/// A year is right or not told: leaving articles out must never make another year look inferred.
@Suite struct LeaveOutTests {
  /// Which of the five are left out, and whether those that state their day keep it.
  struct Left: Sendable, CustomTestStringConvertible {
    var out: Set<Int>
    var isStated: Bool
    var testDescription: String { "without \(out.sorted())\(isStated ? "" : ", no day stated")" }
  }

  static let cases: [Left] = (0..<5).flatMap { first in
    (first..<5).flatMap { second in [true, false].map { Left(out: [first, second], isStated: $0) } }
  }

  @Test(arguments: cases + [Left(out: [], isStated: false)]) func theYearIsRightOrNone(_ left: Left) throws {
    let read = try CorpusReader.read([Samples.corpus]).documents
    let codebook = try CorpusLoader.codebook(at: Samples.corpus + "/codebook.yaml")
    var documents = read.indices.filter { !left.out.contains($0) }.map { read[$0] }
    if !left.isStated { for index in documents.indices { documents[index].published = nil } }
    let chronicle = ChronicleBuilder(codebook: codebook).chronicle(of: documents)
    for published in chronicle.documents.compactMap(\.document.published) {
      #expect(published.day.iso >= "2022-09-12" && published.day.iso <= "2022-09-15", "\(published)")
      #expect(!published.because.isEmpty || published.basis == .stated)
    }
    // What has no year keeps what is known of its days.
    for document in chronicle.documents where document.document.published == nil {
      #expect(document.times.allSatisfy { $0.certainty == .stated || !$0.value.hasPrefix("20") || $0.foundBy != "calendar" })
    }
  }
}
