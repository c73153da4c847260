import CTerminal

/// Styles as attributes of this terminal. Five of the eight colours every terminal has, on its own background, so that they
/// suit dark and light alike; the attributes alone tell the same.
struct Palette {
  /// Whether there are colours to use.
  let coloured: Bool
  /// The pair of what has no colour.
  private var plainPair: Int32 = 0

  /// Asks ncurses for colours, if they are wanted. The screen must have been taken over.
  init(wanted: Bool, onLight: Bool) {
    coloured = wanted && ct_start_colours()
    guard coloured else { return }
    for (number, colour) in (onLight ? Self.onLight : Self.colours).enumerated() {
      init_pair(Int16(number + 1), Int16(colour), -1)
    }
    guard ct_erases_in_colour() else { return }
    // Plain text in a pair of its own, of the terminal's own colours: ncurses resets everything before it goes back to pair 0,
    // which takes twice the bytes.
    plainPair = Int32(Self.colours.count + 1)
    init_pair(Int16(plainPair), -1, -1)
    // The screen is cleared once in the colours it has; after that every blank counts as one of the pair.
    wrefresh(ct_screen())
    for window in [ct_screen(), ct_shown()] { wbkgdset(window, ct_pair(plainPair) | 0x20) }
    werase(ct_shown())
  }

  /// What ncurses calls a style.
  func attributes(of style: Style) -> Int32 {
    var attributes = Self.attributes(of: style.ink)
    if style.bold { attributes = attributes & ~ct_dim() | ct_bold() }
    if coloured {
      // A colour of its own is enough: ncurses sends eleven bytes more for each name that is bold as well.
      if Self.isToldByColour(style.ink) { attributes &= ~ct_bold() }
      attributes |= ct_pair(Self.pair(of: style.ink) ?? plainPair)
    }
    if style.reverse { attributes |= ct_reverse() }
    if style.underline { attributes |= ct_underline() }
    return Int32(bitPattern: attributes)
  }

  /// First and second side, others, disputes, who speaks. Yellow is read on no light ground, and the words of saying are told
  /// by their line.
  private static let colours = [COLOR_CYAN, COLOR_MAGENTA, COLOR_GREEN, COLOR_RED, COLOR_BLUE]
  /// Cyan and green are hardly read on white; -1 is the terminal's own.
  private static let onLight = [COLOR_BLUE, COLOR_MAGENTA, -1, COLOR_RED, COLOR_BLUE]

  /// The number of the pair, counted from 1 in the order of `colours`.
  private static func pair(of ink: Style.Ink) -> Int32? {
    switch ink {
    case .first: 1
    case .second: 2
    case .other: 3
    case .dispute: 4
    case .source: 5
    case .plain, .dim, .cue, .content, .title: nil
    }
  }

  /// Sides and signs of dispute; blue and yellow want to be bold to be read on dark and light alike.
  private static func isToldByColour(_ ink: Style.Ink) -> Bool {
    switch ink {
    case .first, .second, .other, .dispute: true
    case .source, .cue, .plain, .dim, .content, .title: false
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
