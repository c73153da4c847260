/// What was pressed, whatever bytes the terminal sent for it.
public enum Key: Hashable, Sendable {
  /// A printable character.
  case character(Character)
  /// Control and a letter, the letter in lower case: C-x is `.control("x")`.
  case control(Character)
  /// Escape by itself.
  case escape
  /// Enter, Return, C-j or C-m.
  case enter
  /// Tab or C-i.
  case tab
  /// Shift and Tab.
  case backTab
  /// Backspace, DEL or C-h.
  case backspace
  /// The key that deletes forwards.
  case delete
  /// The arrows.
  case up, down, left, right
  /// A screenful.
  case pageUp, pageDown
  /// The ends.
  case home, end
  /// F1 is `.function(1)`.
  case function(Int)
  /// The mouse.
  case mouse(MouseEvent)
  /// Text that was pasted, where the terminal tells so (bracketed paste).
  case pasted(String)
}

/// What the mouse did, and on which cell.
public struct MouseEvent: Hashable, Sendable {
  /// What it did.
  public enum Kind: Hashable, Sendable { case press, wheelUp, wheelDown }
  /// What it did.
  public var kind: Kind
  /// From the top, counted from 0.
  public var row: Int
  /// From the left, counted from 0.
  public var column: Int
  /// A mouse event.
  public init(kind: Kind, row: Int, column: Int) {
    self.kind = kind
    self.row = row
    self.column = column
  }
}
