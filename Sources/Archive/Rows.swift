import Core

/// What the first line tells: the corpus as the filter leaves it.
public struct Overview: Hashable, Sendable {
  /// The codebook's title.
  public var title = ""
  /// The parties in the codebook's order.
  public var sides: [Side] = []
  /// How many documents hold a matching claim.
  public var documents = 0
  /// How many claims match.
  public var claims = 0
  /// How many events hold a matching claim.
  public var events = 0
  /// How many events there are without the filter.
  public var allEvents = 0
  /// A nothing yet.
  public init() {}
}

/// An event as a line of the chronology.
public struct EventRow: Hashable, Sendable {
  /// Short and stable.
  public var id = ""
  /// `2022-09-12 night`.
  public var when = ""
  /// ISO begin as far as known; nil where nothing tells.
  public var begin: String?
  /// ISO end as far as known.
  public var end: String?
  /// A few neutral words.
  public var title = ""
  /// PLOVER category.
  public var eventType: String?
  /// ACLED sub-event type.
  public var subEventType: String?
  /// Ids of its places.
  public var places: [String] = []
  /// Whether it lies before the current happenings.
  public var isBackground = false
  /// Whether the sides part over it (wording and outlet errors do not count).
  public var isDisputed = false
  /// How many claims are about it.
  public var claims = 0
  /// How many documents tell of it.
  public var documents = 0
  /// How many distinct sources stand behind it.
  public var origins = 0
  /// Whether a document tells of it that was not there at the last look.
  public var isNew = false
  /// An empty row.
  public init() {}
}

/// A claim as a line of a version.
public struct ClaimRow: Hashable, Sendable {
  /// Short and stable.
  public var id = ""
  /// Id of its event.
  public var event = ""
  /// Id of its document.
  public var document = ""
  /// Line its span begins in, counted from 1.
  public var line = 0
  /// Bytes in the document.
  public var span = Span(0, 0)
  /// Who says it: an entity's id, `unlisted`, `narrator`, `unattributed`.
  public var source = ""
  /// The name to print for who says it.
  public var sourceName = ""
  /// A side's id, `other` or `narrator`: whose version it belongs to.
  public var teller = ""
  /// Its words on one line.
  public var words = ""
  /// `direct`, `indirect` or `narration`.
  public var mode = ""
  /// How it is known who says it; nil for narration.
  public var basis: String?
  /// What the source does with it: `asserts`, `denies`, …
  public var stance = ""
  /// PLOVER category of what is spoken of.
  public var eventType: String?
  /// ACLED sub-event type of what is spoken of.
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
  /// The event.
  public var event = EventRow()
  /// One a side, in the codebook's order; then `other`, then `narrator`. A side that says nothing has an empty list.
  public var columns: [Version] = []
  /// Where the versions part.
  public var disagreements: [DisagreementRow] = []
  /// What both sides say.
  public var agreements: [AgreementRow] = []
  /// Nothing yet.
  public init() {}
}

/// What one teller says of an event.
public struct Version: Hashable, Sendable {
  /// A side's id, `other` or `narrator`.
  public var teller = ""
  /// The name to print for the teller.
  public var name = ""
  /// Disagreeing claims first, then in order of the documents; of what one source repeats, the first only.
  public var claims: [ClaimRow] = []
  /// Of a side that says nothing of the event: what it denies, elsewhere, of a claim made of it.
  public var denial: ClaimRow?
  /// Nothing yet.
  public init() {}
}

/// A disagreement as a line: all that parts the same tellers in the same way over one event.
public struct DisagreementRow: Hashable, Sendable {
  /// Short and stable.
  public var id = ""
  /// Id of its event.
  public var event = ""
  /// `blame`, `denial`, `figure`, …
  public var kind = ""
  /// Who part: ids of sides, `other`, `narrator`.
  public var tellers: [String] = []
  /// The claims that part, in order of the documents.
  public var claims: [ClaimRow] = []
  /// Ids of the claims that part from each other, a list for each record that the line stands for.
  public var records: [[String]] = []
  /// One neutral line.
  public var note = ""
  /// Nothing yet.
  public init() {}
  /// The claims that oppose one of them.
  public func opposing(_ claim: String) -> Set<String> {
    let records = records.isEmpty ? [claims.map(\.id)] : records
    return Set(records.filter { $0.contains(claim) }.joined()).subtracting([claim])
  }
}

/// What two sides say alike of an event.
public struct AgreementRow: Hashable, Sendable {
  /// Ids of the sides.
  public var tellers: [String] = []
  /// The claims, one of each side.
  public var claims: [ClaimRow] = []
  /// One neutral line.
  public var note = ""
  /// Nothing yet.
  public init() {}
}

/// A number of people with the claim that gives it.
public struct FigureRow: Hashable, Sendable {
  /// `killed`, `wounded`, `captured`, …
  public var kind = ""
  /// The number; nil where only words such as "several" are given.
  public var value: Int?
  /// The words for the number.
  public var words = ""
  /// `exact`, `at_least`, `at_most`, `about`.
  public var bound = ""
  /// Whose they are: a side's id, `civilian-` and a side's id, `both`, `other`.
  public var owner = ""
  /// Numbers of the same claim that add up to it.
  public var parts: [Int] = []
  /// The date of its event as the chronology shows it.
  public var when = ""
  /// The claim; of what one source repeats of one event, the first, with how many documents tell it.
  public var claim = ClaimRow()
  /// Nothing yet.
  public init() {}
}

/// A place with the number of claims of each side that name it.
public struct PlaceRow: Hashable, Sendable {
  /// The codebook's id.
  public var id = ""
  /// The name to print.
  public var name = ""
  /// By side's id, `other`, `narrator`.
  public var counts: [String: Int] = [:]
  /// How many claims name it.
  public var claims = 0
  /// How many events those claims are about.
  public var events = 0
  /// Nothing yet.
  public init() {}
}

/// An actor with the number of claims in each role.
public struct ActorRow: Hashable, Sendable {
  /// The codebook's id.
  public var id = ""
  /// The name to print.
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
  /// Path below the corpus.
  public var id = ""
  /// Its title.
  public var title: String?
  /// Who published it.
  public var outlet: String?
  /// Where it was found.
  public var url: String?
  /// The day of publication with its reasons; nil where nothing tells it.
  public var published: Publication?
  /// How many of its claims the filter lets through.
  public var claims = 0
  /// How many events those claims are about.
  public var events = 0
  /// What was wrong with the input, a line each.
  public var problems: [String] = []
  /// Where the original can be opened; nil where it came from no file.
  public var origin: Origin?
  /// Whether it was not there at the last look.
  public var isNew = false
  /// Nothing yet.
  public init() {}
}

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
