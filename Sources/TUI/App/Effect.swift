import Core

/// What the state wants from outside: a question to the archive or something of the terminal.
public enum Effect: Hashable, Sendable {
  /// Everything the panes show; then return to an event.
  case load(Filter, event: String?)
  /// The event under the cursor, whole.
  case follow(event: String)
  /// An article, at a claim; `replacing` the one being read.
  case read(document: String, claim: String?, replacing: Bool)
  /// The first claim of an event, in its article.
  case readEvent(String, prefer: String?, replacing: Bool)
  /// The article of a claim.
  case readClaim(String)
  /// A list to pick from; what is already picked is marked.
  case offer(Facet, Filter)
  /// The actors of an event.
  case offerActors(event: String, Filter)
  /// A list that covers the panes.
  case list(ListKind, Filter)
  /// Where words stand.
  case match(Filter, forward: Bool)
  /// Where the words stand that are being typed.
  case seek(Filter)
  /// What a typed `actor NAME` or the like means.
  case narrow(Filter, Facet, String)
  /// How something is cited, or quoted with its citation.
  case cite(Target, quoting: Bool)
  /// Where the original of something is.
  case locate(Target)
  /// A text for the clipboard, and what it is called.
  case copy(String, called: String)
  /// A line of a file, counted from 1, in the reader's editor.
  case edit(path: String, line: Int)
  /// The folder again.
  case reread(Filter)
  /// Things of the terminal.
  case quit, suspend, redraw
}
