/// What a source does with a statement.
public enum Stance: String, Sendable { case asserts, denies, accuses, appeals, confirms, expresses }

/// Event categories of PLOVER.
public enum EventType: String, Sendable, CaseIterable {
  case agree = "AGREE", consult = "CONSULT", support = "SUPPORT", concede = "CONCEDE", cooperate = "COOPERATE", aid = "AID"
  case retreat = "RETREAT", request = "REQUEST", accuse = "ACCUSE", reject = "REJECT", threaten = "THREATEN"
  case protest = "PROTEST", sanction = "SANCTION", mobilize = "MOBILIZE", coerce = "COERCE", assault = "ASSAULT"
}

/// Sub-event types of ACLED, those that conflict reporting between two armed sides needs.
public enum SubEventType: String, Sendable, CaseIterable {
  case armedClash = "Armed clash"
  case governmentRegainsTerritory = "Government regains territory"
  case nonStateTakesTerritory = "Non-state actor overtakes territory"
  case shelling = "Shelling/artillery/missile attack"
  case airStrike = "Air/drone strike"
  case remoteExplosive = "Remote explosive/landmine/IED"
  case attack = "Attack"
  case abduction = "Abduction/forced disappearance"
  case arrests = "Arrests"
  case agreement = "Agreement"
  case changeToGroup = "Change to group/activity"
  case nonViolentTransfer = "Non-violent transfer of territory"
  case disruptedWeapons = "Disrupted weapons use"
  case looting = "Looting/property destruction"
  case peacefulProtest = "Peaceful protest"
  case otherStrategic = "Other"
}

/// PLOVER's auxiliary modes.
public struct Auxiliary: OptionSet, Hashable, Sendable {
  /// A bit for each mode.
  public let rawValue: UInt8
  /// Modes from their bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Told as past history.
  public static let historical = Auxiliary(rawValue: 1)
  /// Still to come.
  public static let future = Auxiliary(rawValue: 2)
  /// Only supposed.
  public static let hypothetical = Auxiliary(rawValue: 4)
  /// Said not to have happened.
  public static let negation = Auxiliary(rawValue: 8)
  /// The modes with the names that records carry.
  public static let named: [(Auxiliary, String)] = [
    (.historical, "historical"), (.future, "future"), (.hypothetical, "hypothetical"), (.negation, "negation"),
  ]
}

/// One source's statement about one happening.
public struct Claim: Hashable, Sendable {
  /// Short and stable: the same while the document and the span are.
  public var id: String
  /// The statement with its attribution where that is in the same sentence; else the sentence or clause.
  public var span: Span
  /// Index of its sentence in its document.
  public var sentence: Int
  /// Index of its attribution in its document; nil in the narrator's voice.
  public var attribution: Int?
  /// Who says it.
  public var source: Source
  /// The side of who says it; nil for narrator and unattributed.
  public var side: SideID?
  /// How it is rendered.
  public var mode: Mode
  /// How it is known who says it; nil for narration.
  public var basis: Basis?
  /// What the source does with it.
  public var stance: Stance
  /// PLOVER category of what is spoken of.
  public var eventType: EventType?
  /// ACLED sub-event type of what is spoken of.
  public var subEventType: SubEventType?
  /// PLOVER's auxiliary modes.
  public var auxiliary: Auxiliary
  /// Who does it.
  public var actors: [EntityID]
  /// To whom it is done.
  public var recipients: [EntityID]
  /// The side that is said to have done wrong.
  public var blames: SideID?
  /// Places named.
  public var places: [EntityID]
  /// Index, in its document's times, of the time of what it is about.
  public var time: Int?
  /// Numbers of people.
  public var figures: [Figure]
  /// Whether it tells of what lies before the current happenings, or of a standing fact.
  public var isBackground: Bool
  /// The name of the rule.
  public var foundBy: String

  /// A statement.
  public init(
    id: String = "", span: Span, sentence: Int, attribution: Int?, source: Source, side: SideID?, mode: Mode, basis: Basis?,
    stance: Stance = .asserts, eventType: EventType? = nil, subEventType: SubEventType? = nil, auxiliary: Auxiliary = [],
    actors: [EntityID] = [], recipients: [EntityID] = [], blames: SideID? = nil, places: [EntityID] = [], time: Int? = nil,
    figures: [Figure] = [], isBackground: Bool = false, foundBy: String
  ) {
    self.id = id
    self.span = span
    self.sentence = sentence
    self.attribution = attribution
    self.source = source
    self.side = side
    self.mode = mode
    self.basis = basis
    self.stance = stance
    self.eventType = eventType
    self.subEventType = subEventType
    self.auxiliary = auxiliary
    self.actors = actors
    self.recipients = recipients
    self.blames = blames
    self.places = places
    self.time = time
    self.figures = figures
    self.isBackground = isBackground
    self.foundBy = foundBy
  }
}
