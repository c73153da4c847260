/// A claim of a chronicle: the document's index, and the claim's index in it.
public struct ClaimRef: Hashable, Sendable, Comparable {
  /// Index into `Chronicle.documents`.
  public var document: Int
  /// Index into that document's claims.
  public var claim: Int
  /// A claim by its place.
  public init(document: Int, claim: Int) {
    self.document = document
    self.claim = claim
  }
  /// In order of documents and their text.
  public static func < (a: ClaimRef, b: ClaimRef) -> Bool { (a.document, a.claim) < (b.document, b.claim) }
}

/// What claims of several documents and sides are about.
public struct Event: Hashable, Sendable {
  /// Short and stable while its first claims are.
  public var id: String
  /// A few neutral words.
  public var title: String
  /// ISO 8601 local begin as far as known (`2022-09-12TNI`, `2022-09`, `XXXX-09-12`); nil where nothing tells.
  public var begin: String?
  /// The same for the end.
  public var end: String?
  /// What the chronology's date column shows: `2022-09-12 night`, `1988–1994`.
  public var when: String
  /// Where it stands in the chronology; undated events have keys after all others.
  public var sortKey: String
  /// ACLED's 1 (the day is known), 2 (the week), 3 (the month or less).
  public var timePrecision: Int
  /// PLOVER category.
  public var eventType: EventType?
  /// ACLED sub-event type.
  public var subEventType: SubEventType?
  /// Places named for it.
  public var places: [EntityID]
  /// ACLED's 1 (the town), 2 (the district), 3 (the region).
  public var geoPrecision: Int
  /// Whether it lies before the current happenings.
  public var isBackground: Bool
  /// Its claims, in order of documents and their text.
  public var claims: [ClaimRef]
  /// How many distinct sources stand behind it, whatever the number of documents.
  public var origins: Int

  /// An event.
  public init(
    id: String, title: String, begin: String?, end: String?, when: String, sortKey: String, timePrecision: Int,
    eventType: EventType?, subEventType: SubEventType?, places: [EntityID], geoPrecision: Int, isBackground: Bool,
    claims: [ClaimRef], origins: Int
  ) {
    self.id = id
    self.title = title
    self.begin = begin
    self.end = end
    self.when = when
    self.sortKey = sortKey
    self.timePrecision = timePrecision
    self.eventType = eventType
    self.subEventType = subEventType
    self.places = places
    self.geoPrecision = geoPrecision
    self.isBackground = isBackground
    self.claims = claims
    self.origins = origins
  }
}

/// Who gives a version of an event: a side, third parties together, or the articles' own voice.
public enum Teller: Hashable, Sendable, Comparable {
  case side(SideID)
  case other
  case narrator

  /// Whose version a claim belongs to; what is ascribed to nobody counts with the third parties.
  public init(_ claim: Claim) {
    switch claim.source {
    case .narrator: self = .narrator
    case .unattributed: self = .other
    case .entity, .unlisted: self = claim.side.map { $0 == .other ? .other : .side($0) } ?? .other
    }
  }
}
