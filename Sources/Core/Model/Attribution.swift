/// Who says something, as PARC has it: never the outlet.
public enum Source: Hashable, Sendable {
  /// Somebody the codebook or the table of states knows.
  case entity(EntityID)
  /// Somebody named whom the codebook does not know; the attribution's `sourceSpan` has the words.
  case unlisted
  /// The article's own voice.
  case narrator
  /// Ascribed, but to nobody: "it is stated that".
  case unattributed
}

/// How a content is rendered.
public enum Mode: String, Sendable { case direct, indirect, narration }

/// How it is known who says it.
public enum Basis: String, Sendable {
  /// Cue and source stand in the sentence.
  case explicit
  /// Carried on from an earlier sentence.
  case continued
  /// Only another document tells.
  case crossDocument = "cross-document"
  /// Set by a correction.
  case analyst
}

/// One act of saying with its whole content.
public struct Attribution: Hashable, Sendable {
  /// Index, in its document, of the attribution that passes this one on.
  public var parent: Int?
  /// Who says it.
  public var source: Source
  /// The side of who says it; nil for narrator and unattributed.
  public var side: SideID?
  /// The words for who says it; nil where they stand in an earlier sentence or nowhere.
  public var sourceSpan: Span?
  /// The words of saying.
  public var cueSpan: Span?
  /// What is said, without cue and source, in order of the text.
  public var contentSpans: [Span]
  /// How the content is rendered.
  public var mode: Mode
  /// How it is known who says it.
  public var basis: Basis
  /// Stance that the cue gives: "denied" denies, "blamed" accuses.
  public var stance: Stance
  /// Readings that lost.
  public var alternatives: [Alternative]
  /// The name of the rule.
  public var foundBy: String

  /// An act of saying.
  public init(
    parent: Int? = nil, source: Source, side: SideID?, sourceSpan: Span?, cueSpan: Span?, contentSpans: [Span], mode: Mode,
    basis: Basis, stance: Stance = .asserts, alternatives: [Alternative] = [], foundBy: String
  ) {
    self.parent = parent
    self.source = source
    self.side = side
    self.sourceSpan = sourceSpan
    self.cueSpan = cueSpan
    self.contentSpans = contentSpans
    self.mode = mode
    self.basis = basis
    self.stance = stance
    self.alternatives = alternatives
    self.foundBy = foundBy
  }
}

/// A reading that lost.
public struct Alternative: Hashable, Sendable {
  /// Whom that reading names.
  public var source: Source
  /// Why it was thought of, one plain sentence.
  public var because: String
  /// A reading with its reason.
  public init(source: Source, because: String) {
    self.source = source
    self.because = because
  }
}
