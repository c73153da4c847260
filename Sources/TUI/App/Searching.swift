import Archive
import Core

// Searching, and lines that are typed.
extension State {
  mutating func press(_ key: Key, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    if case .action(.prompt(let action)) = Keymap.reading([key], in: .prompt) { return act(action, in: prompt) }
    if case .character(let character) = key { prompt.text.append(character) }
    mode = .prompt(prompt)
    return []
  }

  private mutating func act(_ action: PromptAction, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    mode = .normal
    switch action {
    case .take: return take(prompt)
    case .cancel: return []
    // Backspace at the beginning leaves, as in vim and less.
    case .erase where prompt.text.isEmpty: return []
    case .erase: prompt.text.removeLast()
    case .eraseWord: prompt.eraseWord()
    case .eraseAll: prompt.text = ""
    }
    mode = .prompt(prompt)
    return []
  }

  private mutating func take(_ prompt: Prompt) -> [Effect] {
    let text = prompt.text.trimmed
    // A slash alone repeats the last search.
    if prompt.purpose == .search { return search(for: text.isEmpty ? searched ?? "" : text) }
    guard !text.isEmpty else { return [] }
    switch prompt.purpose {
    case .search: return []
    case .onlyMatching:
      searched = text
      return narrow { $0.search = text }
    case .day: return go(to: text)
    case .command: return run(TypedCommand(text))
    }
  }

  mutating func search(for words: String) -> [Effect] {
    guard !words.isEmpty else { return say("search for what?") }
    searched = words
    return search(forward: true)
  }

  /// Goes to the next or previous match: in the chronology by the archive, elsewhere in the text on the screen.
  mutating func search(forward: Bool) -> [Effect] {
    guard let words = searched else { return say("nothing was searched for yet: / searches") }
    if surfaces.isEmpty {
      var filter = filter
      filter.search = words
      return [.match(filter, forward: forward)]
    }
    let folded = Folding.folded(words)
    switch surfaces.last {
    case .reader(var reader):
      guard let line = reader.line(with: folded, from: reader.line, forward: forward) else { return missed(words) }
      reader.show(line: line, height: ReaderPane.textHeight(reader, Layout(self).body))
      surfaces[surfaces.count - 1] = .reader(reader)
    case .list(var listing):
      let texts = listing.rows.map { $0.text + " " + $0.note }
      guard let row = Search.row(folded, in: texts, from: listing.cursor.index, forward: forward) else { return missed(words) }
      listing.cursor.index = row
      surfaces[surfaces.count - 1] = .list(listing)
    case .help(var cursor):
      let texts = HelpPane.lines.map { $0.keys + " " + $0.help }
      guard let row = Search.row(folded, in: texts, from: cursor.index, forward: forward) else { return missed(words) }
      cursor.index = row
      surfaces[surfaces.count - 1] = .help(cursor)
    case nil: break
    }
    return []
  }

  private mutating func missed(_ words: String) -> [Effect] { say("not found: \(words)") }

  /// The archive has answered where the words stand.
  mutating func found(_ ids: Set<String>, forward: Bool) -> [Effect] {
    matches = ids
    guard !ids.isEmpty else { return missed(searched ?? "") }
    let count = events.count
    for step in 1...max(1, count) {
      let index = ((chronology.index + (forward ? step : -step)) % max(1, count) + count) % max(1, count)
      guard events.indices.contains(index), ids.contains(events[index].id) else { continue }
      notice = "\(searched ?? ""): \(HeaderPane.counted(ids.count, "event")) · n next, & only these"
      return leap(to: index)
    }
    return missed(searched ?? "")
  }

  /// Shows only what matches; again, everything.
  mutating func onlyMatching() -> [Effect] {
    if filter.search != nil { return narrow { $0.search = nil } }
    guard let words = searched else {
      mode = .prompt(Prompt(.onlyMatching))
      return []
    }
    return narrow { $0.search = words }
  }
}

/// Looks for words in rows of text.
enum Search {
  /// The next row with the folded words, going round at the end; the row itself comes last.
  static func row(_ folded: String, in texts: [String], from start: Int, forward: Bool) -> Int? {
    let count = texts.count
    guard count > 0 else { return nil }
    return (1...count).lazy
      .map { step in ((start + (forward ? step : -step)) % count + count) % count }
      .first { Folding.folded(texts[$0]).contains(folded) }
  }
}

extension Reader {
  /// The next line in which the folded words begin; they may run on into the line after.
  func line(with folded: String, from start: Int, forward: Bool) -> Int? {
    func text(_ index: Int) -> String {
      lines[index].words.map { String(decoding: article.bytes[$0.start..<$0.end], as: UTF8.self) }.joined(separator: " ")
    }
    let count = lines.count
    guard count > 0 else { return nil }
    return (1...count).lazy
      .map { step in ((start + (forward ? step : -step)) % count + count) % count }
      .first { index in
        let own = Folding.folded(text(index))
        let both = index + 1 < count ? own + " " + Folding.folded(text(index + 1)) : own
        return both.firstRange(of: folded).map { both.distance(from: both.startIndex, to: $0.lowerBound) < own.count } ?? false
      }
  }
}
