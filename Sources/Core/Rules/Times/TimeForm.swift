/// A time expression as the words have it, before it is set against a reference day.
public struct TimeForm: Hashable, Sendable {
  /// The words.
  public var span: Span
}
