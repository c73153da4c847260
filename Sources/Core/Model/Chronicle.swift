/// A document with everything that was found in it.
public struct AnnotatedDocument: Sendable {
  /// The document and its tokens and sentences.
  public var text: Text
  /// Who and where, in order of the text.
  public var mentions: [Mention]
  /// The expressions of time before they are set against a day; the same number and order as `times`.
  public var timeForms: [TimeForm]
  /// When, in order of the text.
  public var times: [TimeExpression]
  /// Who says what, in order of the text.
  public var attributions: [Attribution]
  /// The statements, in order of the text.
  public var claims: [Claim]

  /// A document with what was found in it.
  public init(
    text: Text, mentions: [Mention] = [], times: [TimeExpression] = [], attributions: [Attribution] = [],
    claims: [Claim] = []
  ) {
    self.text = text
    self.mentions = mentions
    timeForms = []
    self.times = times
    self.attributions = attributions
    self.claims = claims
  }

  /// The document itself.
  public var document: Document {
    get { text.document }
    set { text.document = newValue }
  }
}

/// Everything that a corpus tells.
public struct Chronicle: Sendable {
  /// The conflict's sides, actors and places.
  public var codebook: Codebook
  /// In order of their ids.
  public var documents: [AnnotatedDocument]
  /// In order of time.
  public var events: [Event]
  /// In order of their events.
  public var disagreements: [Disagreement]

  /// A chronicle.
  public init(
    codebook: Codebook, documents: [AnnotatedDocument], events: [Event] = [], disagreements: [Disagreement] = []
  ) {
    self.codebook = codebook
    self.documents = documents
    self.events = events
    self.disagreements = disagreements
  }

  /// The claim that a reference points to.
  public subscript(ref: ClaimRef) -> Claim { documents[ref.document].claims[ref.claim] }
}
