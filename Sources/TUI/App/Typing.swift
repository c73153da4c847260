import Core

// Lines that are typed.
extension State {
  mutating func press(_ key: Key, in prompt: Prompt) -> [Effect] {
    switch Keymap.reading([key], in: .prompt) {
    case .action(.prompt(let action)): return act(action, in: prompt)
    case .action(let action): return act(action, times: nil)
    case .partial, .nothing: break
    }
    var prompt = prompt
    if case .character(let character) = key { prompt.insert(String(character)) }
    mode = .prompt(prompt)
    return []
  }

  /// What is pasted is text: into the line or the list that is open, on one line; nowhere is it read as keys.
  mutating func paste(_ text: String) -> [Effect] {
    (pending, count, digit) = ([], nil, nil)
    // More than a line can hold is never looked at.
    let start = String(text.unicodeScalars.prefix(4 * Prompt.most))
    let line = start.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    switch mode {
    case .prompt(var prompt):
      prompt.insert(line)
      mode = .prompt(prompt)
    case .menu(var menu):
      menu.typed += line.prefix(max(0, Prompt.most - menu.typed.count))
      mode = .menu(menu)
    case .normal: return say("what is pasted is not taken for keys: / searches for it, : takes a command")
    }
    return []
  }

  private mutating func act(_ action: PromptAction, in prompt: Prompt) -> [Effect] {
    var prompt = prompt
    mode = .normal
    switch action {
    case .take: return take(prompt)
    case .cancel:
      if prompt.isSearch { leaveSearch() }
      return []
    // Backspace at the beginning leaves, as in vim and less.
    case .erase where prompt.text.isEmpty:
      if prompt.isSearch { leaveSearch() }
      return []
    case .erase: prompt.erase()
    case .eraseNext: prompt.eraseNext()
    case .eraseWord: prompt.eraseWord()
    case .eraseAll: prompt.eraseAll()
    case .eraseRest: prompt.eraseRest()
    case .move(let step): prompt.move(step)
    case .complete: prompt.insert(prompt.purpose == .command ? TypedCommand.rest(of: prompt.before) : "")
    case .earlier: prompt.recall(by: 1, in: typedLines[prompt.purpose])
    case .later: prompt.recall(by: -1, in: typedLines[prompt.purpose])
    }
    mode = .prompt(prompt)
    if prompt.isSearch, prompt.text.trimmed.isEmpty { leaveSearch() }
    return []
  }

  private mutating func take(_ prompt: Prompt) -> [Effect] {
    let text = prompt.text.trimmed
    typedLines.keep(text, for: prompt.purpose)
    if prompt.isSearch { returnToOrigin() }
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
}
