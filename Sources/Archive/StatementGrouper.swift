import Core

/// Finds which claims of an event are one statement told again, so that a version shows it once and counts the documents.
///
/// The same statement: the same known source, the same stance, type and blame, and either a figure, all places or most of
/// the words in common, the source's name aside; a figure or a place that differs makes it another statement.
struct StatementGrouper {
  /// What is compared of a claim.
  struct Candidate {
    var reference: ClaimRef
    var claim: Claim
    var words: Set<UInt32>
    /// What an unlisted source is called.
    var voice = ""
    /// What only the other side passes on is kept apart from what the source itself is heard to say.
    var isSecondHand = false

    init(reference: ClaimRef, claim: Claim, words: Set<UInt32>, voice: String = "") {
      self.reference = reference
      self.claim = claim
      self.words = words
      self.voice = voice
    }

    init(_ reference: ClaimRef, in chronicle: Chronicle) {
      let document = chronicle.documents[reference.document]
      let claim = document.claims[reference.claim]
      let words = StatementGrouper.words(OneLine.words(document.document.bytes, claim.span))
      self.init(reference: reference, claim: claim, words: words)
      isSecondHand = SecondHand.holds(claim, document.attributions)
      if case .entity(let source) = claim.source {
        self.words.subtract(StatementGrouper.words(chronicle.codebook[source].name))
      }
      guard claim.source == .unlisted, let index = claim.attribution, document.attributions.indices.contains(index),
        let span = document.attributions[index].sourceSpan
      else { return }
      voice = Folding.folded(OneLine.words(document.document.bytes, span))
    }
  }

  private struct Key: Hashable {
    var source: Source
    var voice: String
    var document: Int
    var stance: Stance
    var type: EventType?
    var blames: SideID?
    var isSecondHand: Bool
  }

  /// The longest list of statements of one source that is searched: keeps a huge event linear.
  private static let reach = 64

  /// For each claim the place in the list of the first claim of its statement.
  static func groups(_ candidates: [Candidate]) -> [Int] {
    var firsts: [Key: [Int]] = [:]
    return candidates.indices.map { index in
      let candidate = candidates[index]
      let key = key(candidate)
      let known = firsts[key, default: []]
      if let same = known.suffix(reach).first(where: { isSame(candidates[$0], candidate) }) { return same }
      firsts[key, default: []].append(index)
      return index
    }
  }

  /// The narrator of another document is another voice, and so is another nobody.
  private static func key(_ candidate: Candidate) -> Key {
    let claim = candidate.claim
    let isNobody = claim.source == .narrator || claim.source == .unattributed
    return Key(
      source: claim.source, voice: candidate.voice,
      document: isNobody ? candidate.reference.document : -1, stance: claim.stance, type: claim.eventType,
      blames: claim.blames, isSecondHand: candidate.isSecondHand)
  }

  static func isSame(_ one: Candidate, _ two: Candidate) -> Bool {
    guard places(one.claim, two.claim) else { return false }
    switch figures(one.claim, two.claim) {
    case .some(true): return true
    case .some(false): return false
    case .none: return namesTheSamePlaces(one.claim, two.claim) || isReworded(one.words, two.words)
    }
  }

  /// Whether the places of one are among those of the other.
  private static func places(_ one: Claim, _ two: Claim) -> Bool {
    let (few, many) = one.places.count <= two.places.count ? (one.places, two.places) : (two.places, one.places)
    return few.allSatisfy(many.contains)
  }

  /// Two places in common and no other: with one stance on one kind of event that is no chance.
  private static func namesTheSamePlaces(_ one: Claim, _ two: Claim) -> Bool {
    one.eventType != nil && one.places.count >= 2 && Set(one.places) == Set(two.places)
  }

  /// True where a number of one kind is the same, false where it differs, nil where there is nothing to compare.
  private static func figures(_ one: Claim, _ two: Claim) -> Bool? {
    var verdict: Bool?
    for a in one.figures {
      for b in two.figures where a.kind == b.kind && a.owner == b.owner && a.value != nil && b.value != nil {
        if a.value != b.value { return false }
        verdict = true
      }
    }
    return verdict
  }

  /// Whether the longer one has half of the shorter one's words, and not just a single one.
  private static func isReworded(_ one: Set<UInt32>, _ two: Set<UInt32>) -> Bool {
    let common = one.intersection(two).count
    return one == two || (common >= 2 && common * 2 >= min(one.count, two.count))
  }

  /// Hashes of the folded words of four letters or more, as the short ones are in every sentence; of each the first six
  /// letters, so that one word's forms count as one.
  static func words(_ line: String) -> Set<UInt32> {
    var words: Set<UInt32> = []
    for word in Folding.folded(line).utf8.split(whereSeparator: { !isWordByte($0) }) where word.count >= 4 {
      words.insert(word.prefix(6).reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 })
    }
    return words
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
