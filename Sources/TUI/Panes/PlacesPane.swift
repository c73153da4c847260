import Archive

/// The places, with how much each of the two sides says of them.
enum PlacesPane {
  static func draw(_ state: State, _ pen: Pen, _ frame: inout Frame) {
    let isFocused = state.focus == .places
    pen.title("PLACES", isFocused: isFocused, in: &frame)
    let sides = [state.side(.left), state.side(.right)].compactMap { $0 }
    let isWide = pen.area.width >= 36
    let column = isWide ? min(14, pen.area.width / 4) : 5
    for (index, side) in sides.enumerated() {
      let at = pen.area.width - column * (sides.count - index)
      if pen.area.height > 1, at > 9 {
        pen.put(side.short, row: 0, column: at, style: Style(index == 0 ? .first : .second), width: column - 1, in: &frame)
      }
    }
    let most = state.places.lazy.flatMap { place in sides.map { place.counts[$0.id] ?? 0 } }.max() ?? 1
    for row in 0..<pen.rows.area.height {
      let index = state.place.top + row
      guard state.places.indices.contains(index) else { break }
      let place = state.places[index]
      pen.rows.put(place.name, row: row, column: 2, width: pen.area.width - 3 - column * sides.count, in: &frame)
      for (number, side) in sides.enumerated() {
        let text = amount(place.counts[side.id] ?? 0, most: most, width: column - 1, isWide: isWide)
        pen.rows.put(text, row: row, column: pen.area.width - column * (sides.count - number), in: &frame)
      }
      if index == state.place.index, isFocused { pen.rows.mark(row: row, isFocused: true, in: &frame) }
    }
    if state.places.isEmpty { pen.rows.put("no places", row: 0, column: 2, in: &frame) }
  }

  /// A bar where there is room, else a number.
  private static func amount(_ count: Int, most: Int, width: Int, isWide: Bool) -> String {
    if count == 0 { return "·" }
    guard isWide else { return String(count) }
    let room = width - 3
    let bar = most <= room ? count : max(1, count * room / most)
    return String(repeating: "▮", count: bar) + " \(count)"
  }
}
