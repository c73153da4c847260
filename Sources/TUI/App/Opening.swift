import Core

/// What the browser begins with.
public struct Opening: Sendable {
  /// What is filtered at first.
  public var filter: Filter
  /// Something to say at first: files that could not be used.
  public var note: String?
  /// Names of the actors that the filters hold.
  public var names: [String: String] = [:]
  /// Where the reader was when the browser was last left.
  public var lastPlace: Place?
  /// How many documents were not there then.
  public var newDocuments = 0

  /// A beginning without a past.
  public init(filter: Filter = Filter(), note: String? = nil) {
    self.filter = filter
    self.note = note
  }
}

/// How the browser was left.
public struct Ending: Sendable {
  /// The signal that ended it; nil where the reader quit.
  public var signal: Int32?
  /// Where the reader was.
  public var place: Place
}

extension State {
  /// A screen on which nothing is loaded yet.
  init(size: Size, opening: Opening) {
    self.init(size: size)
    filter = opening.filter
    names = opening.names
    lastPlace = opening.lastPlace
  }

  /// Once the chronology is there: the event to begin with, and what there is to say.
  mutating func begin(_ opening: Opening) {
    beginWithTheCurrent()
    let news = opening.newDocuments
    let parts = [opening.note, news > 0 ? "\(HeaderPane.counted(news, "new document")): * shows them" : nil, offerToReturn]
    let note = parts.compactMap { $0 }.joined(separator: " · ")
    notice = note.isEmpty ? nil : note
  }

  /// What `'` would do, where it would do anything.
  private var offerToReturn: String? {
    guard let lastPlace, lastPlace != here else { return nil }
    let title = events.first { $0.id == lastPlace.event }?.title
    guard title != nil || lastPlace.filter != filter else { return nil }
    let words = FilterWords.describe(lastPlace.filter, names: names)
    return "' returns to " + [words, title ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Back to where the browser was last left.
  mutating func restore() -> [Effect] {
    guard let lastPlace else { return say("no earlier look at this corpus is remembered") }
    guard lastPlace != here else { return say("this is where you were") }
    history.leave(here)
    return travel(lastPlace, nothing: "")
  }

  /// Only what is new, and back.
  mutating func onlyNew() -> [Effect] {
    guard filter.newOnly || events.contains(where: \.isNew) else { return say("nothing here is new since the last look") }
    return narrow { $0.newOnly.toggle() }
  }
}
