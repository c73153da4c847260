/// A way to move through rows.
public enum Motion: Hashable, Sendable {
  case down, up, halfDown, halfUp, pageDown, pageUp, first, last
  /// The rows move, the chosen one only as far as it must.
  case scrollDown, scrollUp
  /// Rows of those shown.
  case screenTop, screenMiddle, screenBottom
}

/// A part of the screen that rows can be chosen in.
public enum Pane: Int, Hashable, Sendable, CaseIterable { case chronology, left, right, places }

/// What a filter can go by, picked from a list.
public enum Facet: Hashable, Sendable { case actor, place, type, side, date }

/// A list that covers the panes.
public enum ListKind: Hashable, Sendable { case figures, documents }

/// Something the reader wants, whatever key says so. One row of the keymap leads to each.
public enum Action: Hashable, Sendable {
  case move(Motion)
  case nextPane, previousPane, focus(Pane), maximise
  case open, close, back, cancel, quit
  case nextEvent, previousEvent, nextDay, previousDay, askDay
  case filterHere, pick(Facet), onlyDisputed, onlyNew, undo, redo, clear, restore
  case askSearch, searchAgain, searchBack, onlyMatching
  case nextClaim, previousClaim, cross, explain
  case list(ListKind), chooseSides
  case cite(quoting: Bool), showOriginal
  case reread, askCommand, help, redraw, suspend
  /// While a list to pick from is open.
  case menu(MenuAction)
  /// While a line is being typed.
  case prompt(PromptAction)
}

/// What can be done in a list to pick from.
public enum MenuAction: Hashable, Sendable {
  case move(Motion), take, mark, exclude, role, erase, eraseWord, eraseAll, cancel
}

/// What can be done to a line that is being typed.
public enum PromptAction: Hashable, Sendable {
  case take, erase, eraseNext, eraseWord, eraseAll, eraseRest, cancel
  /// Moves in the line.
  case move(Prompt.Step)
  /// A line typed before this one, and back.
  case earlier, later
  /// The rest of a word that can only be one.
  case complete
}
