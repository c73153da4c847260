import Core

/// What the first line tells: the corpus as the filter leaves it.
public struct Overview: Hashable, Sendable {
  /// The codebook's title.
  public var title = ""
  /// The parties in the codebook's order.
  public var sides: [Side] = []
  /// Numbers of what the filter leaves.
  public var documents = 0
  public var claims = 0
  public var events = 0
  /// How many events there are without the filter.
  public var allEvents = 0
  /// A nothing yet.
  public init() {}
}

/// An event as a line of the chronology.
public struct EventRow: Hashable, Sendable {
  public var id = ""
  /// `2022-09-12 night`.
  public var when = ""
  /// ISO begin as far as known; nil where nothing tells.
  public var begin: String?
  public var end: String?
  public var title = ""
  /// PLOVER category and ACLED sub-event type.
  public var eventType: String?
  public var subEventType: String?
  /// Ids of its places.
  public var places: [String] = []
  public var isBackground = false
  /// Whether the sides part over it (wording and outlet errors do not count).
  public var isDisputed = false
  public var claims = 0
  public var documents = 0
  public var origins = 0
  /// An empty row.
  public init() {}
}

/// A claim as a line of a version.
public struct ClaimRow: Hashable, Sendable {
  public var id = ""
  /// Id of its event.
  public var event = ""
  /// Id of its document, and the line its span begins in, counted from 1.
  public var document = ""
  public var line = 0
  /// Bytes in the document.
  public var span = Span(0, 0)
  /// Who says it: an entity's id, `unlisted`, `narrator`, `unattributed`; and the name to print.
  public var source = ""
  public var sourceName = ""
  /// A side's id, `other` or `narrator`: whose version it belongs to.
  public var teller = ""
  /// Its words on one line.
  public var words = ""
  public var mode = ""
  public var basis: String?
  public var stance = ""
  public var eventType: String?
  public var subEventType: String?
  /// Id of the blamed side.
  public var blames: String?
  /// In how many documents this source says the same of the event; 1 where it is said once.
  public var repeats = 1
  /// Whether it reaches us only through the other side.
  public var isSecondHand = false
  /// Kinds of disagreement it takes part in: `blame`, `denial`, …
  public var disagreements: [String] = []
  /// An empty row.
  public init() {}
  /// `file:line`, for the printing verbs and citations.
  public var place: String { "\(document):\(line)" }
}

/// All sides' versions of an event.
public struct Versions: Hashable, Sendable {
  public var event = EventRow()
  /// One a side, in the codebook's order; then `other`, then `narrator`. A side that says nothing has an empty list.
  public var columns: [Version] = []
  public var disagreements: [DisagreementRow] = []
  /// Nothing yet.
  public init() {}
}

/// What one teller says of an event.
public struct Version: Hashable, Sendable {
  /// A side's id, `other` or `narrator`.
  public var teller = ""
  public var name = ""
  /// Disagreeing claims first, then in order of the documents; of what one source repeats, the first only.
  public var claims: [ClaimRow] = []
  /// Nothing yet.
  public init() {}
}

/// A disagreement as a line.
public struct DisagreementRow: Hashable, Sendable {
  public var id = ""
  public var event = ""
  public var kind = ""
  public var tellers: [String] = []
  public var claims: [ClaimRow] = []
  public var note = ""
  /// Nothing yet.
  public init() {}
}

/// A place with the number of claims of each side that name it.
public struct PlaceRow: Hashable, Sendable {
  public var id = ""
  public var name = ""
  /// By side's id, `other`, `narrator`.
  public var counts: [String: Int] = [:]
  public var claims = 0
  public var events = 0
  /// Nothing yet.
  public init() {}
}

/// An actor with the number of claims in each role.
public struct ActorRow: Hashable, Sendable {
  public var id = ""
  public var name = ""
  /// A side's id or `other`.
  public var side = ""
  /// By role; `any` counts claims in which it plays any part.
  public var counts: [Role: Int] = [:]
  /// Nothing yet.
  public init() {}
}

/// A document as a line.
public struct DocumentRow: Hashable, Sendable {
  public var id = ""
  public var title: String?
  public var outlet: String?
  public var url: String?
  public var published: Publication?
  public var claims = 0
  public var events = 0
  public var problems: [String] = []
  /// Nothing yet.
  public init() {}
}

/// A document to read: its bytes, blocks and claims.
public struct Article: Sendable {
  public var row = DocumentRow()
  public var bytes: [UInt8] = []
  public var blocks: [Block] = []
  /// Spans of its sentences.
  public var sentences: [Span] = []
  /// Its claims in order of the text, with the spans that tell them apart.
  public var claims: [ClaimDetail] = []
  /// Nothing yet.
  public init() {}
}

/// A claim with everything that explains it.
public struct ClaimDetail: Hashable, Sendable {
  public var row = ClaimRow()
  /// The words for who says it, the words of saying, what is said. Nil and empty in narration.
  public var sourceSpan: Span?
  public var cueSpan: Span?
  public var contentSpans: [Span] = []
  /// Why it was read so: rules, evidence, readings that lost; a line each.
  public var reasons: [String] = []
  /// Claims that oppose it.
  public var opposing: [String] = []
  /// Nothing yet.
  public init() {}
}
