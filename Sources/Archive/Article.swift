import Core

/// A document to read: its bytes, blocks and claims.
public struct Article: Sendable {
  /// What the list of documents shows of it.
  public var row = DocumentRow()
  /// The original, untouched.
  public var bytes: [UInt8] = []
  /// The pieces of the page, in order.
  public var blocks: [Block] = []
  /// Spans of its sentences.
  public var sentences: [Span] = []
  /// Where actors and places are named, in order of the text.
  public var mentions: [ArticleMention] = []
  /// Its claims in order of the text, with the spans that tell them apart.
  public var claims: [ClaimDetail] = []
  /// Nothing yet.
  public init() {}
}

/// Words of an article that name somebody or a place.
public struct ArticleMention: Hashable, Sendable {
  /// The words, as byte offsets into the original.
  public var span: Span
  /// The side of who is named, or `other`; nil for a place.
  public var side: String?
  /// Words that name somebody of a side, or a place.
  public init(span: Span, side: String?) {
    self.span = span
    self.side = side
  }
}

/// A claim with everything that explains it.
public struct ClaimDetail: Hashable, Sendable {
  /// The claim as a line.
  public var row = ClaimRow()
  /// The words for who says it; nil in narration.
  public var sourceSpan: Span?
  /// The words of saying.
  public var cueSpan: Span?
  /// What is said, without cue and source.
  public var contentSpans: [Span] = []
  /// Why it was read so: rules, evidence, readings that lost; a line each.
  public var reasons: [String] = []
  /// Claims that oppose it.
  public var opposing: [String] = []
  /// Nothing yet.
  public init() {}
}
