/// What sort of happening a claim is about. Claims of one topic, time and principal make an event.
enum Topic: Int, Sendable {
  /// Clashes, shelling, attacks: what is told of one night belongs together, whoever is said to have begun.
  case fight
  case mines, civilians, response, control, toll, call, meeting, agreement, mobilisation
  /// What somebody says to or about the conflict: concern, appeals, support.
  case statement
  /// A deed of another PLOVER category.
  case deed
  /// Standing facts and history without an event type.
  case past

  /// Whether its time is a night rather than a day.
  var isNightly: Bool {
    switch self {
    case .fight, .mines, .civilians, .response, .control: true
    default: false
    }
  }

  /// Over how many further days tellers' dates for one happening may spread.
  var tolerance: Int { self == .toll ? 2 : 1 }

  /// What it is filed under when it is history: fights, their losses and gains of land are one war.
  var asHistory: Topic {
    switch self {
    case .fight, .mines, .civilians, .response, .control, .toll: .fight
    default: self
    }
  }
}

/// The event that a claim belongs to, before events have ids.
struct Happening: Hashable, Sendable {
  var topic: Topic
  /// Whose it is, where that parts happenings: a side's losses, the caller, the speaker.
  var who = 0
  /// The night, or the first day of the window; of history the year or day.
  var slot = 0
  /// Of what is told by a week, month or year, how many days that is; 0 of what has a day.
  var length = 0
  /// Of fighting that is told apart by ground, the ground's number (see `GroundReader`), from 1; 0 of all other.
  var ground = 0
  /// The document, where nothing dates it, so that it joins nothing elsewhere.
  var scope = -1
  var isBackground = false

  /// The happening within which versions are set against each other: fights of one night on either ground, what answers them,
  /// and what they did to civilians; the losses of all sides of one day.
  var family: Happening {
    guard !isBackground else { return self }
    var family = self
    family.ground = 0
    if topic == .response || topic == .civilians { (family.topic, family.who) = (.fight, 0) }
    if topic == .toll { family.who = 0 }
    return family
  }
}

/// A claim on its way into an event.
struct Strand: Sendable {
  var ref: ClaimRef
  var happening: Happening
  /// What its words speak of.
  var subjects: Subjects
  /// When, by its own words.
  var when: When?
  /// Whether that is an hour or part of the day alone, whose day the words leave open: "before midnight".
  var isHourAlone = false
  /// The day on which it was said, where its words tell nothing else of when it was.
  var said: Int?
  /// When, by its own words or those around it.
  var day: Int?
  /// Whether the night it is filed under is one that words name, its own or those it inherits from.
  var isNightTold = false
  /// Index, in its document's strands, of the one whose event it shares.
  var follows: Int?
  /// Who takes part, for calls and meetings.
  var participants: Set<EntityID> = []
}
