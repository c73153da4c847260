import Archive
import Core

/// Everything the screen shows, as a value.
public struct State: Sendable {
  /// What the keyboard does at the moment.
  public enum Mode: Hashable, Sendable {
    case normal
    case prompt(Prompt)
    case menu(Menu)
  }

  /// Columns and rows of the screen.
  public internal(set) var size: Size

  // What was loaded.
  /// The first line.
  public internal(set) var overview = Overview()
  /// The chronology.
  public internal(set) var events: [EventRow] = []
  /// The places.
  public internal(set) var places: [PlaceRow] = []
  /// An event whole: the one under the cursor, or, until that is loaded, the one before.
  public internal(set) var versions: Versions?
  /// Columns that the widest date takes.
  public internal(set) var whenWidth = 0

  // Where the reader is.
  /// The pane that the keys move in.
  public internal(set) var focus = Pane.chronology
  /// Whether that pane has the screen for itself.
  public internal(set) var isMaximised = false
  /// Chosen rows.
  public internal(set) var chronology = Cursor()
  /// Chosen place.
  public internal(set) var place = Cursor()
  /// Chosen claim of the left version, then of the others; `top` is a screen line of both versions.
  public internal(set) var left = Cursor()
  /// Chosen claim of the right version, then of the others.
  public internal(set) var right = Cursor()
  /// The sides that face each other, as indices into the overview's.
  public internal(set) var facing = (left: 0, right: 1)
  /// What covers the panes, the uppermost last.
  public internal(set) var surfaces: [Surface] = []
  /// What the keyboard does at the moment.
  public internal(set) var mode = Mode.normal
  /// Something to say until the next key.
  public internal(set) var notice: String?

  /// The versions on lines, as `settle` has set them out.
  public internal(set) var setOut = Facing()
  /// What that depends on.
  var setOutFor: Facing.Ground?
  /// How often versions were loaded.
  var loads = 0
  /// How often overview, events and places were.
  var contentLoads = 0
  /// Lines that most keys leave as they are, with what they depend on.
  var keptHeader: (ground: HeaderPane.Ground, line: Frame)?
  var keptStatus: (ground: StatusPane.Ground, line: Frame)?

  // What is looked for.
  /// What is filtered.
  public internal(set) var filter = Filter()
  /// Where the reader was when the browser was last left.
  public internal(set) var lastPlace: Place?
  /// Filters and leaps to undo.
  public internal(set) var history = History()
  /// Names of the ids that filters hold.
  public internal(set) var names: [String: String] = [:]
  /// The words last searched for.
  public internal(set) var searched: String?
  /// What was found: it is marked on the screen until Esc.
  public internal(set) var finding: Finding?
  /// The words being typed that it answers.
  var sought: String?
  /// Where the search being typed began.
  var searchOrigin: SearchOrigin?

  // What is half typed.
  /// The number typed before a key.
  public internal(set) var count: Int?
  /// A digit that has just chosen a pane, with the pane before: the start of a count if another digit follows.
  public internal(set) var digit: (value: Int, before: Pane)?
  /// Lines typed before.
  var typedLines = TypedLines()
  /// The first key of two.
  public internal(set) var pending: [Key] = []

  /// An empty screen.
  public init(size: Size) { self.size = size }

  /// The event under the cursor.
  public var event: EventRow? { events.indices.contains(chronology.index) ? events[chronology.index] : nil }
  /// The place under the cursor.
  public var placeRow: PlaceRow? { places.indices.contains(place.index) ? places[place.index] : nil }
  /// What the panes that follow the cursor still lack.
  public var follows: Effect? {
    guard let event, versions?.event.id != event.id else { return nil }
    return .follow(event: event.id)
  }
  /// What is to be looked up when no key is waiting.
  public var lacks: Effect? { seeks ?? follows }
  /// Whether the versions only follow the cursor; what was searched for may stand in any claim.
  var isSkimming: Bool { focus != .left && focus != .right && finding == nil }
  /// The reader, if it is uppermost.
  public var reader: Reader? {
    if case .reader(let reader) = surfaces.last { reader } else { nil }
  }
  /// Where the pane in focus has its claims.
  public var claim: ClaimRow? {
    if let reader { return reader.detail?.row }
    guard surfaces.isEmpty, focus == .left || focus == .right, follows == nil else { return nil }
    let claims = setOut.claims(focus)
    let index = focus == .left ? left.index : right.index
    return claims.indices.contains(index) ? claims[index] : nil
  }
  /// What the keymap and the hints go by.
  public var context: Binding.Context {
    switch (mode, surfaces.last) {
    case (.menu(let menu), _) where menu.purpose == .sides: .choice
    case (.menu(let menu), _): menu.canExclude ? .actors : menu.roles.isEmpty ? .menu : .sides
    case (.prompt, _): .prompt
    case (_, .reader(let reader)?): reader.article.claims.isEmpty ? .help : .reader
    case (_, .list?): .list
    case (_, .help?): .help
    case (_, nil): .panes
    }
  }

  /// The version of a pane.
  public func version(_ pane: Pane) -> Version? {
    guard let id = side(pane)?.id else { return nil }
    return versions?.columns.first { $0.teller == id }
  }
  /// The side that a pane shows.
  public func side(_ pane: Pane) -> Side? {
    let index = pane == .right ? facing.right : facing.left
    return overview.sides.indices.contains(index) ? overview.sides[index] : nil
  }
}
