import Archive
import Core

/// What changes the state: a key, or an answer to something the state asked for.
public enum Message: Sendable {
  /// A key was pressed.
  case key(Key)
  /// The screen has another size.
  case resized(Size)
  /// What the filter leaves; the cursor returns to the event with the id, if it is still there.
  case loaded(Contents, event: String?)
  /// The event under the cursor, whole.
  case followed(Versions?)
  /// An article to read, at a claim.
  case opened(Article, claim: String?, replacing: Bool)
  /// A list to pick from.
  case offered(Menu)
  /// A list that covers the panes.
  case listed(Listing)
  /// Where the searched words stand; the next match is wanted.
  case matched(Finding, forward: Bool)
  /// Where the words stand that are being typed.
  case sought(Finding)
  /// Citations, a line each.
  case cited([String], quoting: Bool)
  /// The file of an original and the line in it, counted from 1.
  case located(path: String, line: Int)
  /// The filter that a typed command asks for.
  case narrowed(Filter, names: [String: String])
  /// The folder was read again; what to say of it.
  case reread(Contents, note: String)
  /// Something to say in the status line.
  case notice(String)
}

/// What the panes show, as the filter leaves it.
public struct Contents: Sendable {
  /// The first line.
  public var overview: Overview
  /// The chronology.
  public var events: [EventRow]
  /// The places.
  public var places: [PlaceRow]
  /// The whole of it.
  public init(overview: Overview, events: [EventRow], places: [PlaceRow]) {
    self.overview = overview
    self.events = events
    self.places = places
  }
}
