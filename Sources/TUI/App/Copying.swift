// Copies, and the originals in the reader's editor.
extension State {
  /// What the chosen row stands for; nil where it stands for nothing that has an original.
  var target: Target? {
    switch surfaces.last {
    case .reader(let reader): return reader.detail.map { .claim($0.row.id) } ?? .document(reader.article.row.id)
    case .list(let listing):
      return listing.rows.indices.contains(listing.cursor.index) ? listing.rows[listing.cursor.index].target : nil
    case .help: return nil
    case nil: break
    }
    switch focus {
    case .chronology: return event.map { .event($0.id) }
    case .left, .right: return claim.map { .claim($0.id) }
    case .places: return nil
    }
  }

  mutating func cite(quoting: Bool) -> [Effect] {
    guard let target else { return say("nothing here to copy: choose an event, a claim or a document") }
    return [.cite(target, quoting: quoting)]
  }

  mutating func showOriginal() -> [Effect] {
    guard let target else { return say("nothing here has an original: choose an event, a claim or a document") }
    return [.locate(target)]
  }
}

extension Loop {
  /// Sends a text to the clipboard and keeps it in a file, for terminals refuse without a word.
  func copy(_ text: String, called name: String) -> String {
    let kept = desk.keep(text)
    display.send(desk.clipboard.sequence(text))
    return Loop.notice(name, kept, isSent: desk.clipboard.takes(text), isLong: text.utf8.count > Clipboard.most)
  }

  /// What became of a copy.
  static func notice(_ name: String, _ kept: Kept, isSent: Bool, isLong: Bool) -> String {
    let why = isLong ? "too long for the terminal’s clipboard" : "this terminal takes no copies"
    guard let file = kept.file else {
      return isSent ? "\(name) copied" : "\(name) not copied: \(why), and no file can be written"
    }
    if kept.isInBuffer { return "\(name) copied, also for tmux to paste · \(file)" }
    return isSent ? "\(name) copied · also in \(file)" : "\(why): \(name) in \(file)"
  }

  /// Shows a file in the reader's editor; what to say when that is over, if anything.
  func edit(_ path: String, line: Int) -> String? {
    let status = display.runEditor(desk.editor.arguments(path, line: line))
    switch status {
    case 0: return nil
    case 126, 127: return "\(desk.editor.command) cannot be started: $VISUAL or $EDITOR names the editor"
    default: return "\(desk.editor.command) ended with status \(status)"
    }
  }
}
