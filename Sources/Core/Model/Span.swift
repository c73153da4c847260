/// A stretch of a document's original bytes: UTF-8 byte offsets, end-exclusive.
public struct Span: Hashable, Sendable, Comparable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset after the last byte.
  public var end: Int

  /// A span from `start` up to, and without, `end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Number of bytes.
  public var count: Int { end - start }
  /// Whether there is nothing in it.
  public var isEmpty: Bool { end <= start }

  /// Whether the other span lies wholly inside this one.
  public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
  /// Whether the two share at least a byte.
  public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
  /// The shortest span that holds both.
  public func joined(_ other: Span) -> Span { Span(Swift.min(start, other.start), Swift.max(end, other.end)) }

  /// By start; of two that start together the longer comes first.
  public static func < (a: Span, b: Span) -> Bool { a.start != b.start ? a.start < b.start : a.end > b.end }
}
