import Core

// Lines that are typed.
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
    case .cancel:
      if prompt.isSearch { leaveSearch() }
      return []
    // Backspace at the beginning leaves, as in vim and less.
    case .erase where prompt.text.isEmpty:
      if prompt.isSearch { leaveSearch() }
      return []
    case .erase: prompt.text.removeLast()
    case .eraseWord: prompt.eraseWord()
    case .eraseAll: prompt.text = ""
    }
    mode = .prompt(prompt)
    if prompt.isSearch, prompt.text.trimmed.isEmpty { leaveSearch() }
    return []
  }

  private mutating func take(_ prompt: Prompt) -> [Effect] {
    let text = prompt.text.trimmed
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
