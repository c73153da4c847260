import Archive
import Core

// Searching: what is typed is looked for at once; n and N go on.
extension State {
  /// Where the reader was before a search was typed.
  struct SearchOrigin: Hashable, Sendable {
    var event: Int
    var surface: Cursor
  }

  /// What the search being typed still lacks.
  var seeks: Effect? {
    guard case .prompt(let prompt) = mode, prompt.isSearch else { return nil }
    let text = prompt.text.trimmed
    guard !text.isEmpty, sought != text else { return nil }
    return .seek(searching(text))
  }

  /// The filter with words to search for.
  private func searching(_ words: String) -> Filter {
    var filter = filter
    filter.search = words
    return filter
  }

  /// Begins to type a search.
  mutating func askSearch(_ purpose: Prompt.Purpose) {
    mode = .prompt(Prompt(purpose))
    (finding, sought) = (nil, nil)
    searchOrigin = SearchOrigin(event: chronology.index, surface: surfaceCursor)
  }

  /// Back to where the search began.
  mutating func returnToOrigin() {
    guard let origin = searchOrigin else { return }
    chronology.index = origin.event
    surfaceCursor = origin.surface
  }

  /// As if no search had been typed.
  mutating func leaveSearch() {
    returnToOrigin()
    (finding, sought) = (nil, nil)
  }

  /// What covers the panes has a cursor, too; setting it scrolls as little as it can.
  private var surfaceCursor: Cursor {
    get {
      switch surfaces.last {
      case .reader(let reader):
        var cursor = Cursor()
        (cursor.index, cursor.top) = (reader.line, reader.top)
        return cursor
      case .list(let listing): return listing.cursor
      case .help(let help): return help.cursor
      case nil: return Cursor()
      }
    }
    set {
      switch surfaces.last {
      case .reader(var reader):
        (reader.line, reader.top) = (newValue.index, newValue.top)
        surfaces[surfaces.count - 1] = .reader(reader)
      case .list(var listing):
        listing.cursor = newValue
        surfaces[surfaces.count - 1] = .list(listing)
      case .help(var help):
        help.cursor = newValue
        surfaces[surfaces.count - 1] = .help(help)
      case nil: break
      }
    }
  }

  /// The answer to what has been typed so far: the first match is shown, and how many there are.
  mutating func show(_ finding: Finding) {
    guard case .prompt(let prompt) = mode, prompt.isSearch else { return }
    returnToOrigin()
    self.finding = finding
    sought = prompt.text.trimmed
    guard let index = nextMatch(forward: true) else { return }
    if surfaces.isEmpty { chronology.index = index } else { go(toMatch: index) }
  }

  /// Looks for words.
  mutating func search(for words: String) -> [Effect] {
    guard !words.isEmpty else { return say("search for what?") }
    searched = words
    return search(forward: true)
  }

  /// Goes to the next or previous match.
  mutating func search(forward: Bool) -> [Effect] {
    guard let words = searched else { return say("nothing was searched for yet: / searches") }
    return [.match(searching(words), forward: forward)]
  }

  /// The archive has answered what matches: in the chronology the next event, elsewhere the next line or row.
  mutating func found(_ finding: Finding, forward: Bool) -> [Effect] {
    self.finding = finding
    let words = searched ?? ""
    guard finding.pattern != nil else { return say("no letters to search for: \(words)") }
    if let index = nextMatch(forward: forward) {
      let counts = Search.counts(finding, here: matchesHere)
      notice = "\(words): \(counts) · n next" + (isAwayFromEvents ? "" : ", & only these")
      if surfaces.isEmpty { return leap(to: index) }
      go(toMatch: index)
      return []
    }
    if surfaces.isEmpty, let sentence = finding.sentences.first {
      // In no claim, but in the text.
      return [.read(document: sentence.document, claim: nil, replacing: false), .match(searching(words), forward: true)]
    }
    return say("not found: \(words)" + (finding.sentences.isEmpty ? "" : " here, but elsewhere: q, then n"))
  }

  /// How many lines or rows match on what covers the panes; nil in the panes.
  var matchesHere: Int? { surfaces.isEmpty ? nil : matches.count }

  /// Indices of the events, lines or rows that match, in order.
  private var matches: [Int] {
    guard let finding, let pattern = finding.pattern else { return [] }
    switch surfaces.last {
    case .reader(let reader): return reader.lines(matching: pattern)
    case .list(let listing):
      return listing.rows.indices.filter { pattern.holds(listing.rows[$0].text + " " + listing.rows[$0].note) }
    case .help(let help): return help.lines(matching: pattern.holds)
    case nil: return events.indices.filter { finding.events.contains(events[$0].id) }
    }
  }

  /// The next match, going round at the end; the one under the cursor comes last.
  private func nextMatch(forward: Bool) -> Int? {
    let matches = matches
    let here = surfaces.isEmpty ? chronology.index : surfaceCursor.index
    if forward { return matches.first { $0 > here } ?? matches.first }
    return matches.last { $0 < here } ?? matches.last
  }

  private mutating func go(toMatch index: Int) {
    if case .reader(var reader) = surfaces.last {
      reader.show(line: index, height: ReaderPane.textHeight(reader, Layout(self).body))
      surfaces[surfaces.count - 1] = .reader(reader)
    } else {
      surfaceCursor.index = index
    }
  }

  /// Shows only what matches; again, everything.
  mutating func onlyMatching() -> [Effect] {
    if isAwayFromEvents { return sayAway() }
    if filter.search != nil { return narrow { $0.search = nil } }
    guard let words = searched else {
      askSearch(.onlyMatching)
      return []
    }
    return narrow { $0.search = words }
  }
}

/// What is said of a search.
enum Search {
  /// `3 events, 5 claims, 9 sentences`; `here` counts the lines of what is being read.
  static func counts(_ finding: Finding, here: Int?) -> String {
    let all = [
      (finding.events.count, "event"), (finding.claims, "claim"), (finding.sentences.count, "sentence"),
    ].filter { $0.0 > 0 }.map { HeaderPane.counted($0.0, $0.1) }
    let lines = here.map { [HeaderPane.counted($0, "line") + " here"] } ?? []
    return all.isEmpty && lines.isEmpty ? "nothing found" : (lines + all).joined(separator: ", ")
  }
}

extension Reader {
  /// Lines in which something begins that matches. Words that belong together stand in one sentence.
  func lines(matching pattern: TextPattern) -> [Int] {
    let stretches = article.sentences.isEmpty ? article.blocks.map(\.span) : article.sentences
    var lines: [Int] = []
    for span in stretches.flatMap({ pattern.spans(in: article.bytes, $0) }) {
      if let line = line(at: span.start), lines.last != line { lines.append(line) }
    }
    return lines
  }
}
