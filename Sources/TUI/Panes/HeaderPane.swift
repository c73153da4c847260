import Core

/// The first line: the corpus as the filter leaves it, and the filter.
enum HeaderPane {
  /// What the line depends on.
  struct Ground: Hashable, Sendable {
    let layout: Layout
    private let filter: Filter
    private let isCovered: Bool, isPicking: Bool
    /// How often what it tells of was loaded.
    private let contents: Int, versions: Int

    init(_ state: State, _ layout: Layout) {
      (self.layout, filter, isCovered) = (layout, state.filter, !state.surfaces.isEmpty)
      if case .menu = state.mode { isPicking = true } else { isPicking = false }
      (contents, versions) = (state.contentLoads, state.loads)
    }
  }

  /// The line, a frame of one row: the kept one where it still holds.
  static func line(_ state: State, _ layout: Layout) -> Frame {
    if let kept = state.keptHeader, kept.ground == Ground(state, layout) { return kept.line }
    let width = layout.header?.width ?? 0
    var line = Frame(Size(width: width, height: 1))
    draw(state, layout, Pen(area: Rect(row: 0, column: 0, height: 1, width: width)), &line)
    return line
  }

  private static func draw(_ state: State, _ layout: Layout, _ pen: Pen, _ frame: inout Frame) {
    let filtered = FilterWords.describe(state.filter, names: state.names)
    let event = filtered.isEmpty ? event(state, layout) : nil
    // Where the chronology is out of sight, or can't tell, which event it is counts as much as a filter.
    let shown = layout.panes[.chronology].map { ChronologyPane.titleWidth(state, $0) } ?? 0
    let filter = shown < leastTelling ? event ?? filtered : filtered
    let numbers = state.overview
    var parts = [numbers.title].filter { !$0.isEmpty }
    parts += [
      counted(numbers.documents, "article"), counted(numbers.claims, "claim"),
      state.filter.isEmpty
        ? counted(numbers.events, "event") : "\(numbers.events) of \(counted(numbers.allEvents, "event"))",
    ]
    let room = pen.area.width - 3
    let filterWidth = filter.isEmpty ? 0 : min(Glyphs.width(filter), max(room * 2 / 3, 1)) + 2
    // Where it gets narrow, the corpus' title goes first, whether or not there is an event's or a filter to make room for:
    // what comes and goes with every key costs bytes and unsettles the eye. The numbers go before the filter does.
    var text = parts.joined(separator: " · ")
    if parts.count == 4, room - Glyphs.width(text) < leastForEvent {
      parts.removeFirst()
      text = parts.joined(separator: " · ")
    }
    while parts.count > 1, Glyphs.width(text) + filterWidth > room {
      parts.removeLast()
      text = parts.joined(separator: " · ")
    }
    if parts.count > 1 || Glyphs.width(text) + filterWidth <= room {
      pen.put(text, row: 0, column: 2, style: Style(.title, bold: true), in: &frame)
    }
    guard !filter.isEmpty else { return tell(event, shown: shown, pen, Glyphs.width(text), &frame) }
    pen.putRight(Wrapping.clipped(filter, width: max(room, 1)), row: 0, back: 1, style: Style(bold: true), in: &frame)
  }

  /// Columns of a title in the chronology below which it tells too little.
  private static let leastTelling = 12

  /// Columns without which the title of an event would tell too little here.
  private static let leastForEvent = 32

  /// The title of the event that the versions are of, where the chronology has no room for all of it.
  private static func event(_ state: State, _ layout: Layout) -> String? {
    guard state.surfaces.isEmpty, let title = state.versions?.event.title, !state.events.isEmpty else { return nil }
    if case .menu = state.mode { return nil }
    guard let area = layout.panes[.chronology] else { return layout.panes[.places] == nil ? title : nil }
    return Glyphs.width(title) > ChronologyPane.titleWidth(state, area) ? title : nil
  }

  /// Tells the title where the numbers leave room for a good deal more of it than the chronology shows.
  private static func tell(_ event: String?, shown: Int, _ pen: Pen, _ used: Int, _ frame: inout Frame) {
    let room = pen.area.width - used - 5
    // A few letters more are worth their bytes where there are few.
    let more = shown < 16 ? 4 : 12
    guard let event, min(room, Glyphs.width(event)) >= shown + more else { return }
    pen.putRight(Wrapping.clipped(event, width: room), row: 0, back: 1, in: &frame)
  }

  static func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
