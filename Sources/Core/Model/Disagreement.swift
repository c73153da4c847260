/// Two versions that cannot both hold, or a difference that only looks like it.
public struct Disagreement: Hashable, Sendable {
  /// What they part over. `wording` and `outletError` are no quarrel between the sides.
  public enum Kind: String, Sendable, CaseIterable {
    case blame, denial, figure, place, time, wording
    case outletError = "outlet-error"
  }

  /// Short and stable while its claims are.
  public var id: String
  /// Index into `Chronicle.events`.
  public var event: Int
  /// What they part over.
  public var kind: Kind
  /// The claims, at least one of each teller.
  public var claims: [ClaimRef]
  /// Who part: ids of sides, `other`, `narrator`.
  public var tellers: [Teller]
  /// One neutral line; never says who is right.
  public var note: String

  /// A disagreement of claims about an event.
  public init(id: String, event: Int, kind: Kind, claims: [ClaimRef], tellers: [Teller], note: String) {
    self.id = id
    self.event = event
    self.kind = kind
    self.claims = claims
    self.tellers = tellers
    self.note = note
  }
}
