/// The first line: the corpus as the filter leaves it, and the filter.
enum HeaderPane {
  static func draw(_ state: State, _ pen: Pen, _ frame: inout Frame) {
    let filter = FilterWords.describe(state.filter, names: state.names)
    let numbers = state.overview
    var parts = [numbers.title].filter { !$0.isEmpty }
    parts += [
      counted(numbers.documents, "article"), counted(numbers.claims, "claim"),
      state.filter.isEmpty
        ? counted(numbers.events, "event") : "\(numbers.events) of \(counted(numbers.allEvents, "event"))",
    ]
    let room = pen.area.width - 3
    let filterWidth = filter.isEmpty ? 0 : min(Glyphs.width(filter), max(room * 2 / 3, 1)) + 2
    // Where it gets narrow, the numbers go before the filter does; the title goes before the numbers.
    var text = parts.joined(separator: " · ")
    while parts.count > 1, Glyphs.width(text) + filterWidth > room {
      if parts.count == 4, filter.isEmpty { parts.removeFirst() } else { parts.removeLast() }
      text = parts.joined(separator: " · ")
    }
    if parts.count > 1 || Glyphs.width(text) + filterWidth <= room {
      pen.put(text, row: 0, column: 2, style: Style(.title, bold: true), in: &frame)
    }
    guard !filter.isEmpty else { return }
    pen.putRight(Wrapping.clipped(filter, width: max(room, 1)), row: 0, back: 1, style: Style(bold: true), in: &frame)
  }

  static func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
