/// Cuts attributed contents and narration into claims, and reads what each is about.
struct ClaimFinder: Sendable {
  let lexicon: Lexicon
  let codebook: Codebook

  /// The claims of a document, in order of the text. `times` are the spans of its time expressions, in the same order
  /// as `AnnotatedDocument.times`, into which a claim's `time` points.
  func claims(in text: Text, mentions: [Mention], times: [TimeForm], attributions: [Attribution]) -> [Claim] {
    let passage = ClaimText(text, lexicon: lexicon, codebook: codebook, mentions: mentions, times: times)
    let voices = Voices(attributions, in: text)
    let reader = ClaimReader(passage: passage, attributions: attributions)
    var claims: [Claim] = []
    for piece in PieceCutter(passage: passage, voices: voices).pieces() {
      let before = ToldBefore(piece, after: claims, in: passage)
      guard let group = piece.group else {
        if reader.tells(piece) { claims.append(reader.narration(piece, before: before)) }
        continue
      }
      let speakers = voices.groups[group].attributions
      let isShared = speakers.contains { attributions[$0].side != attributions[speakers[0]].side }
      for index in speakers {
        if let claim = reader.claim(piece, attribution: index, isShared: isShared, before: before) { claims.append(claim) }
      }
    }
    for index in voices.overlays {
      if let claim = reader.denied(index) { claims.append(claim) }
    }
    return named(reader.sharingTimes(claims), in: text)
  }

  private func named(_ claims: consuming [Claim], in text: Text) -> [Claim] {
    var namer = ClaimNamer(document: text.document.id)
    // Most documents have them in order; only those that have not are sorted.
    let isInOrder = claims.indices.dropFirst().allSatisfy { !Self.precedes(claims[$0].span, claims[$0 - 1].span) }
    if !isInOrder { claims.sort { Self.precedes($0.span, $1.span) } }
    for index in claims.indices {
      claims[index].id = namer.name(claims[index].span, source: codebook.name(of: claims[index].source))
    }
    return claims
  }

  private static func precedes(_ a: Span, _ b: Span) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
