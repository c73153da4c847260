/// A part of the screen.
public struct Rect: Hashable, Sendable {
  /// First row, from the top of the screen.
  public var row: Int
  /// First column.
  public var column: Int
  /// Number of rows.
  public var height: Int
  /// Number of columns.
  public var width: Int

  /// Whether a cell lies in it.
  public func contains(row: Int, column: Int) -> Bool {
    (self.row..<self.row + height).contains(row) && (self.column..<self.column + width).contains(column)
  }
  /// Without its first rows.
  public func below(_ rows: Int) -> Rect {
    Rect(row: row + min(rows, height), column: column, height: max(0, height - rows), width: width)
  }
}

/// A part of the screen for some of the panes.
public struct PaneAreas: Hashable, Sendable {
  private var chronology: Rect?, left: Rect?, right: Rect?, places: Rect?

  /// The area of a pane; nil where it is not shown.
  public subscript(pane: Pane) -> Rect? {
    get {
      switch pane {
      case .chronology: chronology
      case .left: left
      case .right: right
      case .places: places
      }
    }
    set {
      switch pane {
      case .chronology: chronology = newValue
      case .left: left = newValue
      case .right: right = newValue
      case .places: places = newValue
      }
    }
  }

  /// The pane that shows a cell.
  func pane(row: Int, column: Int) -> Pane? {
    Pane.allCases.first { self[$0]?.contains(row: row, column: column) == true }
  }
}

/// Where everything stands.
public struct Layout: Hashable, Sendable {
  /// The first line; nil where there is no room for it.
  public private(set) var header: Rect?
  /// The panes that are shown, title rows included. The two versions have one area, `versions`, besides.
  public private(set) var panes = PaneAreas()
  /// The area of the versions, others and narrator below them.
  public private(set) var versions: Rect?
  /// What a reader, a list or the help covers.
  public private(set) var body: Rect
  /// The last line; nil where there is no room for it.
  public private(set) var status: Rect?

  /// The layout of a screen.
  public init(_ state: State) {
    let (width, height) = (max(0, state.size.width), max(0, state.size.height))
    header = height >= 4 ? Rect(row: 0, column: 0, height: 1, width: width) : nil
    status = height >= 2 ? Rect(row: height - 1, column: 0, height: 1, width: width) : nil
    let top = header == nil ? 0 : 1
    body = Rect(row: top, column: 0, height: height - top - (status == nil ? 0 : 1), width: width)
    if state.isMaximised || width < Layout.leastWidth {
      single(state.focus)
    } else {
      split(places: state.places.count, focus: state.focus)
    }
  }

  /// Below so many columns there is one pane at a time.
  static let leastWidth = 60
  /// From so many columns on the versions stand side by side.
  static let facingWidth = 76

  private mutating func single(_ pane: Pane) {
    guard pane == .left || pane == .right else { return panes[pane] = body }
    if body.width >= Layout.facingWidth { face(body) } else { show(pane, body) }
  }

  private mutating func split(places: Int, focus: Pane) {
    let wide = body.width >= 100
    let column = wide ? min(body.width / 3, 60) : body.width < Layout.facingWidth ? body.width / 2 : body.width * 2 / 5
    var lower = min(max(places, 2) + 1, body.height / 3)
    if lower < 3 { lower = focus == .places ? body.height : 0 }
    let upper = body.height - lower
    if upper > 0 { panes[.chronology] = Rect(row: body.row, column: 0, height: upper, width: column) }
    if lower > 0 { panes[.places] = Rect(row: body.row + upper, column: 0, height: lower, width: column) }
    let rest = Rect(row: body.row, column: column, height: body.height, width: body.width - column)
    if body.width >= Layout.facingWidth { face(rest) } else { show(focus == .right ? .right : .left, rest) }
  }

  private mutating func face(_ area: Rect) {
    let half = area.width / 2
    versions = area
    panes[.left] = Rect(row: area.row, column: area.column, height: area.height, width: half)
    panes[.right] = Rect(row: area.row, column: area.column + half, height: area.height, width: area.width - half)
  }

  private mutating func show(_ pane: Pane, _ area: Rect) {
    versions = area
    panes[pane] = area
  }

  /// Rows of a pane below its title; a pane of one row has no title.
  public func rows(_ pane: Pane) -> Rect? { panes[pane].map(Layout.belowTitle) }
  /// An area without its title row.
  public static func belowTitle(_ rect: Rect) -> Rect { rect.height > 1 ? rect.below(1) : rect }
}
