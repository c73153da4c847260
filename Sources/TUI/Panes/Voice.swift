/// Who speaks in a column, and how much of it is shown: whoever skims the events wants all voices rather than all of one.
struct Voice {
  /// Lines of one voice that are shown.
  let share: Int
  /// Who speaks.
  private(set) var name: String?
  private var lines = 0
  private var hidden = 0
  private var firstHidden = 0

  init(share: Int) { self.share = share }

  /// Somebody else speaks.
  mutating func begin(_ name: String) { self.name = name }

  /// Whether a claim of so many lines is shown; a voice's first always is, and behind one left out none is.
  mutating func takes(_ lines: Int, claim: Int) -> Bool {
    if hidden == 0, self.lines == 0 || lines <= share - self.lines {
      self.lines += lines
      return true
    }
    if hidden == 0 { firstHidden = claim }
    hidden += 1
    return false
  }

  /// Ends what the voice says: how many claims were left out, if any.
  mutating func end() -> Facing.Piece? {
    defer { (lines, hidden) = (0, 0) }
    return hidden == 0 ? nil : Facing.Piece(text: "… \(hidden) more", claim: firstHidden)
  }
}
