import Core

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
