/// A place in a text where an entity is named.
public struct Mention: Hashable, Sendable {
  /// The words.
  public var span: Span
  /// The tokens of the words, as indices into `Text.tokens`.
  public var tokens: Range<Int>
  /// Who or what is meant here.
  public var entity: EntityID
  /// Whether an actor, state or place is meant *here*: a capital can be either.
  public var sort: Entity.Sort
  /// The side of the entity.
  public var side: SideID
  /// The name of the rule.
  public var foundBy: String

  /// A mention of an entity.
  public init(span: Span, tokens: Range<Int>, entity: EntityID, sort: Entity.Sort, side: SideID, foundBy: String) {
    self.span = span
    self.tokens = tokens
    self.entity = entity
    self.sort = sort
    self.side = side
    self.foundBy = foundBy
  }
}
