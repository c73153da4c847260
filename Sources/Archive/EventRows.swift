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
