import Archive

/// Sets out the claims of one column; who speaks is named where the speaker changes.
struct FacingColumn {
  /// Columns before the words, for the cursor's sign.
  static let margin = 2
  /// Columns behind the words, for `≠`.
  static let gutter = 3

  let width: Int
  let most: Int
  private var voice: Voice
  private var claims = 0

  /// `most` lines of a claim, `share` of what one says on end.
  init(width: Int, most: Int, share: Int) {
    self.width = width
    self.most = most
    voice = Voice(share: share)
  }

  /// A claim's lines; `telling` are the words that the version beside it does not have.
  mutating func pieces(_ claim: ClaimRow?, _ telling: Set<String>? = nil) -> [Facing.Piece] {
    guard let claim, width > 0 else { return [] }
    let index = claims
    claims += 1
    var pieces: [Facing.Piece] = []
    if claim.sourceName != voice.name {
      pieces = end() + [Facing.Piece(text: claim.sourceName, claim: index, isName: true)]
      voice.begin(claim.sourceName)
    }
    let room = max(1, width - FacingColumn.margin - FacingColumn.gutter)
    let words = FacingColumn.words(claim, index, claim.words, room, most, telling: telling ?? [])
    return voice.takes(words.count, claim: index) ? pieces + words : pieces
  }

  /// How much of the last voice is left out.
  mutating func end() -> [Facing.Piece] { voice.end().map { [$0] } ?? [] }

  /// Claims over the whole width, who speaks in front of each.
  static func whole(_ claims: [ClaimRow], width: Int, most: Int, share: Int) -> [Facing.Piece] {
    var voice = Voice(share: share)
    var pieces: [Facing.Piece] = []
    for (index, claim) in claims.enumerated() {
      if claim.sourceName != voice.name {
        if let more = voice.end() { pieces.append(more) }
        voice.begin(claim.sourceName)
      }
      let words = whole(claim, index: index, width: width, most: most)
      if voice.takes(words.count, claim: index) { pieces += words }
    }
    return pieces + (voice.end().map { [$0] } ?? [])
  }

  private static func whole(_ claim: ClaimRow, index: Int, width: Int, most: Int) -> [Facing.Piece] {
    let text = claim.sourceName.isEmpty ? claim.words : claim.sourceName + ": " + claim.words
    return words(claim, index, text, max(1, width - margin - gutter), most)
  }

  private static func words(
    _ claim: ClaimRow, _ index: Int, _ text: String, _ width: Int, _ most: Int, telling: Set<String> = []
  ) -> [Facing.Piece] {
    let times = claim.repeats > 1 ? "×\(claim.repeats)" : ""
    let reserved = times.isEmpty ? 0 : times.count + 1
    var lines = Wrapping.lines(text, width: width, most: most, reserved: reserved)
    // Where there is no room for all of it, what differs is shown.
    let isShown = telling.isEmpty || lines.count < most || lines.contains { !Contrast.words(of: $0, in: telling).isEmpty }
    if !isShown, let later = Contrast.from(text, telling) {
      lines = Wrapping.lines(later, width: width, most: most, reserved: reserved)
    }
    return lines.enumerated().map { number, words in
      Facing.Piece(
        text: words, claim: index, isFirst: number == 0, times: number == 0 ? times : "",
        isDisputed: number == 0 && !claim.disagreements.allSatisfy { $0 == "wording" || $0 == "outlet-error" },
        strong: telling.isEmpty ? [] : Contrast.words(of: words, in: telling))
    }
  }
}
