/// A number of people (or other losses) in a claim.
public struct Figure: Hashable, Sendable {
  /// What became of them.
  public enum Kind: String, Sendable { case killed, wounded, captured, missing, displaced, other }
  /// How the number is meant.
  public enum Bound: String, Sendable { case exact, atLeast = "at_least", atMost = "at_most", about }
  /// Whose they are.
  public enum Owner: Hashable, Sendable {
    /// A side's soldiers, or its people without saying which.
    case side(SideID)
    /// A side's civilians.
    case civilians(SideID)
    /// Of both sides together.
    case both
    /// Of somebody else, or it is not told.
    case other
  }

  /// What became of them.
  public var kind: Kind
  /// The number; nil where only words such as "several" are given.
  public var value: Int?
  /// The words for the number.
  public var words: String
  /// How the number is meant.
  public var bound: Bound
  /// Whose they are.
  public var owner: Owner
  /// Numbers of the same claim that add up to it.
  public var parts: [Int]
  /// The words for the number.
  public var span: Span

  /// A number with its meaning.
  public init(kind: Kind, value: Int?, words: String, bound: Bound, owner: Owner, parts: [Int] = [], span: Span) {
    self.kind = kind
    self.value = value
    self.words = words
    self.bound = bound
    self.owner = owner
    self.parts = parts
    self.span = span
  }
}
