/// What the claim right before one tells of counts that name nobody: "Ten died. Four others were hurt."
struct ToldBefore: Sendable {
  /// The side that it says was attacked.
  var struck: SideID?
  /// Who said it, if he blamed somebody: whom.
  var charge: (teller: SideID, blamed: SideID)?
  /// Whose losses it counts, where they are of one side.
  var losses: Figure.Owner?
  /// The losses that its sentence counts.
  var counts: [Figure] = []
}

extension ToldBefore {
  /// What the last claim tells of a piece in its sentence or the next one, in the same paragraph.
  init(_ piece: Piece, after claims: [Claim], in passage: ClaimText) {
    guard let last = claims.last, (0...1).contains(piece.sentence - last.sentence) else { return }
    let sentences = passage.text.sentences
    if last.eventType == .assault {
      struck = passage.opponent(of: last.blames ?? Self.striker(last, passage)) ?? Self.suffering(last, passage)
    }
    guard sentences[piece.sentence].block == sentences[last.sentence].block else { return }
    losses = Self.owner(of: last.figures)
    for claim in claims.suffix(3) where claim.sentence >= last.sentence { counts += claim.figures.filter(\.kind.isLoss) }
    if let side = last.side, side != .other, let blamed = last.blames, last.stance == .accuses { charge = (side, blamed) }
  }

  /// "X vessels used water cannon": the one party that the article itself tells did it.
  private static func striker(_ claim: Claim, _ passage: ClaimText) -> SideID? {
    guard claim.source == .narrator else { return nil }
    return BlameReader(passage: passage).deed(in: passage.text.tokens(in: claim.span), own: nil).flatMap {
      $0.isMain ? $0.side : nil
    }
  }

  private static func owner(of figures: [Figure]) -> Figure.Owner? {
    let owners = figures.filter { $0.kind.isLoss }.map(\.owner)
    guard let first = owners.first, first != .other, owners.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// "The army said that it had come under fire": whoever says it suffered it.
  private static func suffering(_ claim: Claim, _ passage: ClaimText) -> SideID? {
    guard let side = claim.side, side != .other, claim.blames == nil else { return nil }
    let tokens = passage.text.tokens(in: claim.span)
    let isUnder = tokens.dropLast().contains { token in
      guard passage.is(token, passage.common.under), passage.mention(at: token) == nil else { return false }
      return (token + 1..<Swift.min(tokens.upperBound, token + 3)).contains {
        passage.word($0)?.type == .assault && passage.mention(at: $0) == nil
      }
    }
    return isUnder ? side : nil
  }
}
