/// An expression of time in a text, in the terms of TIMEX3 (TimeML).
public struct TimeExpression: Hashable, Sendable {
  /// TIMEX3's `type`.
  public enum Kind: String, Sendable { case date = "DATE", time = "TIME", duration = "DURATION", set = "SET" }
  /// Whether somebody wrote the value or it was worked out.
  public enum Certainty: String, Sendable { case stated, implied }

  /// The words, the shortest that have the meaning.
  public var span: Span
  /// TIMEX3's `type`.
  public var kind: Kind
  /// TIMEX3's `value`, `2022-09-12TNI`; what is not known is X: `XXXX-09-12`.
  public var value: String
  /// TIMEX3's `mod`: `START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER`, …
  public var mod: String?
  /// ISO 8601 local wall-clock begin, as far as it is known: `2022-09-12T18:00`, `2022-09`, `XXXX-09-12`.
  public var begin: String?
  /// The same for the end: the last day, month or minute that belongs to it.
  public var end: String?
  /// Whether the value stands in the text.
  public var certainty: Certainty
  /// The name of the rule.
  public var foundBy: String

  /// An expression with its value.
  public init(
    span: Span, kind: Kind, value: String, mod: String? = nil, begin: String? = nil, end: String? = nil,
    certainty: Certainty, foundBy: String
  ) {
    self.span = span
    self.kind = kind
    self.value = value
    self.mod = mod
    self.begin = begin
    self.end = end
    self.certainty = certainty
    self.foundBy = foundBy
  }
}
