import CTerminal

/// Styles as attributes of this terminal. Six of the eight colours every terminal has, on its own background, so that they
/// suit dark and light alike; the attributes alone tell the same.
struct Palette {
  /// Whether there are colours to use.
  let coloured: Bool

  /// Asks ncurses for colours, if they are wanted. The screen must have been taken over.
  init(wanted: Bool) {
    coloured = wanted && has_colors() && start_color() == OK && use_default_colors() == OK
    guard coloured else { return }
    for (number, colour) in Self.colours.enumerated() { init_pair(Int16(number + 1), Int16(colour), -1) }
  }

  /// What ncurses calls a style.
  func attributes(of style: Style) -> Int32 {
    var attributes = Self.attributes(of: style.ink)
    if coloured, let pair = Self.pair(of: style.ink) { attributes |= ct_pair(pair) }
    if style.bold { attributes = attributes & ~ct_dim() | ct_bold() }
    if style.reverse { attributes |= ct_reverse() }
    if style.underline { attributes |= ct_underline() }
    return Int32(bitPattern: attributes)
  }

  private static let colours = [COLOR_CYAN, COLOR_MAGENTA, COLOR_GREEN, COLOR_RED, COLOR_BLUE, COLOR_YELLOW]

  /// The number of the pair, counted from 1 in the order of `colours`.
  private static func pair(of ink: Style.Ink) -> Int32? {
    switch ink {
    case .first: 1
    case .second: 2
    case .other: 3
    case .dispute: 4
    case .source: 5
    case .cue: 6
    case .plain, .dim, .content, .title: nil
    }
  }

  private static func attributes(of ink: Style.Ink) -> UInt32 {
    switch ink {
    case .dispute, .title, .source: ct_bold()
    case .cue: ct_underline()
    case .dim: ct_dim()
    case .plain, .first, .second, .other, .content: 0
    }
  }
}
