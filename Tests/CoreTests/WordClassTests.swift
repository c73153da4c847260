import Testing

@testable import Core

/// What a table's words can be: two classes on one bit would make each word of the one a word of the other.
@Suite struct WordClassTests {
  @Test func classesOfIdiomsAreDistinct() { expectDistinct(IdiomClass.named.mapValues(\.rawValue)) }

  @Test func marksOfEventsAreDistinct() { expectDistinct(EventWord.Marks.named.mapValues(\.rawValue)) }

  private func expectDistinct(_ bits: [String: UInt64]) {
    for (bit, names) in Dictionary(grouping: bits.keys, by: { bits[$0] }) {
      #expect(names.count == 1, "\(names.sorted()) share \(bit ?? 0)")
      #expect(bit?.nonzeroBitCount == 1)
    }
  }
}
