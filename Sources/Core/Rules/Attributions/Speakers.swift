/// Who spoke so far in a document, for "he", "the ministry" and "the statement".
struct Speakers: Sendable {
  struct Speaker: Sendable {
    var source: Source
    var side: SideID?
    /// The entity's kind, `person`, `ministry`, …; empty for those the codebook does not know.
    var kind: String
    /// The words of the source, for "the committee" and "the commander".
    var words: Range<Int>?
    /// Whether a person speaks, be it for an institution.
    var isPersonal = false
    var block: Int
    /// First token of the unit.
    var unit: Int
  }

  private(set) var past: [Speaker] = []
  /// How far back a pronoun looks.
  private static let memory = 12

  var last: Speaker? { past.last }

  mutating func note(_ speaker: Speaker) {
    past.append(speaker)
    if past.count > 2 * Speakers.memory { past.removeFirst(Speakers.memory) }
  }

  /// The latest speaker of whom a condition holds.
  func latest(where holds: (Speaker) -> Bool) -> Speaker? { past.suffix(Speakers.memory).last(where: holds) }
}
