import Archive

// Moving the cursor: in the panes, in what covers them, from event to event.
extension State {
  mutating func move(_ motion: Motion, times: Int?) -> [Effect] {
    let layout = Layout(self)
    let height = Layout.belowTitle(layout.body).height
    switch surfaces.last {
    case .reader(var reader):
      reader.move(motion, times: times, height: ReaderPane.textHeight(reader, layout.body))
      surfaces[surfaces.count - 1] = .reader(reader)
    case .list(var listing):
      listing.cursor.move(motion, times: times, count: listing.rows.count, height: height)
      surfaces[surfaces.count - 1] = .list(listing)
    case .help(var help):
      help.cursor.move(motion, times: times, count: help.lines.count, height: height)
      surfaces[surfaces.count - 1] = .help(help)
    case nil: movePane(motion, times: times, height: layout.rows(focus)?.height ?? layout.body.height)
    }
    return []
  }

  private mutating func movePane(_ motion: Motion, times: Int?, height: Int) {
    switch focus {
    case .chronology:
      if motion == .first || motion == .last { history.leave(here) }
      chronology.move(motion, times: times, count: events.count, height: height)
    case .places: place.move(motion, times: times, count: places.count, height: height)
    // A claim takes several lines: a page is about a third as many claims.
    case .left: move(&left, motion, times, count: setOut.claims(.left).count, height: height / 3)
    case .right: move(&right, motion, times, count: setOut.claims(.right).count, height: height / 3)
    }
  }

  /// The columns' `top` counts lines, not claims: `settle` sees to it.
  private func move(_ cursor: inout Cursor, _ motion: Motion, _ times: Int?, count: Int, height: Int) {
    let top = cursor.top
    cursor.move(motion, times: times, count: count, height: height)
    cursor.top = top
  }

  mutating func turnPane(by step: Int) -> [Effect] {
    if !surfaces.isEmpty { return say("q goes back to the panes") }
    let count = Pane.allCases.count
    let index = ((focus.rawValue + step) % count + count) % count
    focus = Pane(rawValue: index) ?? .chronology
    return []
  }

  /// The next or previous event, also from the reader.
  mutating func stepEvent(by step: Int) -> [Effect] {
    if isAwayFromEvents { return sayAway() }
    let index = max(0, min(chronology.index + step, events.count - 1))
    guard index != chronology.index, events.indices.contains(index) else {
      return say(step > 0 ? "this is the last event" : "this is the first event")
    }
    chronology.index = index
    return readOn()
  }

  /// Where an article is read, the one of the event that was gone to takes its place.
  private func readOn() -> [Effect] {
    guard let reader, let event else { return [] }
    return [.readEvent(event.id, prefer: reader.detail?.row.teller, replacing: true)]
  }

  /// Whether a list or the help covers the events, so that moving among them could not be seen.
  var isAwayFromEvents: Bool { !surfaces.isEmpty && reader == nil }
  mutating func sayAway() -> [Effect] { say("that is for the events: q goes back to them") }

  /// The first event of the next day, or of the day before.
  mutating func stepDay(forward: Bool, times: Int) -> [Effect] {
    if isAwayFromEvents { return sayAway() }
    let before = chronology.index
    for _ in 0..<min(times, events.count) {
      guard let next = forward ? dayAfter(chronology.index) : dayBefore(chronology.index) else { break }
      chronology.index = next
    }
    return before == chronology.index ? say(forward ? "this is the last day" : "this is the first day") : readOn()
  }

  private func day(_ index: Int) -> Substring? { events[index].begin?.prefix(10) }

  private func dayAfter(_ index: Int) -> Int? {
    guard events.indices.contains(index) else { return nil }
    return events.indices.suffix(from: index).first { day($0) != day(index) }
  }

  private func dayBefore(_ index: Int) -> Int? {
    guard events.indices.contains(index), let last = events.indices.prefix(index).last(where: { day($0) != day(index) })
    else { return nil }
    let earlier = events.indices.prefix(last).last { day($0) != day(last) }
    return earlier.map { $0 + 1 } ?? 0
  }

  /// The first event that begins on a day or later.
  mutating func go(to date: String) -> [Effect] {
    guard DatePrefix.isOne(date.trimmed) else { return say("no date: \(date) (2024, 2024-03 or 2024-03-01)") }
    let dated = events.indices.filter { events[$0].begin?.first?.isNumber == true }
    guard let index = dated.first(where: { (events[$0].begin ?? "") >= date.trimmed }) ?? dated.last else {
      return say("no event has a date")
    }
    return leap(to: index)
  }

  /// Moves far, which `u` undoes.
  mutating func leap(to index: Int) -> [Effect] {
    if isAwayFromEvents { return sayAway() }
    history.leave(here)
    chronology.index = index
    if surfaces.isEmpty { focus = .chronology }
    return readOn()
  }
}

extension Reader {
  /// Moves the cursor over the lines; pages turn the text, as in vim.
  mutating func move(_ motion: Motion, times: Int?, height: Int) {
    let page = max(1, height)
    switch motion {
    case .pageDown: turnPages(by: page.multipliedOrMax(by: times ?? 1), height: page)
    case .pageUp: turnPages(by: -page.multipliedOrMax(by: times ?? 1), height: page)
    case .halfDown, .halfUp:
      let step = times ?? max(1, page / 2)
      turn(by: motion == .halfDown ? step : -step, height: page)
    case .down, .up, .first, .last, .scrollDown, .scrollUp, .screenTop, .screenMiddle, .screenBottom:
      var cursor = Cursor()
      (cursor.index, cursor.top) = (line, top)
      cursor.move(motion, times: times, count: lines.count, height: page)
      (line, top) = (cursor.index, cursor.top)
    }
  }

  /// Turns pages: the cursor goes to the first line shown, at the end to the last of all.
  private mutating func turnPages(by step: Int, height: Int) {
    let before = top
    top += max(-lines.count, min(lines.count, step))
    clamp(height: height)
    line = top != before ? top : step > 0 ? lines.count - 1 : 0
    clamp(height: height)
  }

  /// Turns the text and takes the cursor along.
  mutating func turn(by step: Int, height: Int) {
    let step = max(-lines.count, min(lines.count, step))
    line = max(0, min(line + step, lines.count - 1))
    top = max(0, min(top + step, lines.count - max(1, height)))
    clamp(height: height)
  }
}
