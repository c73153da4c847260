// From keys to actions: counts, sequences of two keys, and who reads the keyboard.
extension State {
  mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    if case .mouse(let mouse) = key { return self.mouse(mouse) }
    if case .pasted(let text) = key { return paste(text) }
    switch mode {
    case .menu(let menu): return press(key, in: menu)
    case .prompt(let prompt): return press(key, in: prompt)
    case .normal: break
    }
    if pending.isEmpty, case .character(let character) = key, character.isASCII, let digit = character.wholeNumberValue {
      return press(digit: digit)
    }
    digit = nil
    return read(pending + [key])
  }

  /// 1 to 4 choose a pane, unless another digit follows: then it was a count, and the pane is given back. 02j moves by two.
  private mutating func press(digit value: Int) -> [Effect] {
    if let first = digit {
      focus = first.before
      count = first.value * 10 + value
      digit = nil
      return []
    }
    if count == nil, surfaces.isEmpty, case .action(let action) = Keymap.reading([.character(Character("\(value)"))], in: .panes)
    {
      let before = focus
      let effects = act(action, times: nil)
      digit = (value, before)
      return effects
    }
    count = min((count ?? 0) * 10 + value, 99_999_999)
    return []
  }

  private mutating func read(_ keys: [Key]) -> [Effect] {
    switch Keymap.reading(keys, in: .panes) {
    case .partial:
      pending = keys
      return []
    case .nothing where keys.count > 1 && Keymap.reading(keys.suffix(1), in: .panes) == .action(.cancel):
      (pending, count) = ([], nil)
      return []
    case .nothing:
      notice = "\(keys.map(\.name).joined()) means nothing here: ? shows the keys"
      pending = []
      count = nil
      return []
    case .action(let action):
      let times = count == 0 ? nil : count
      let isHalfTyped = count != nil
      pending = []
      count = nil
      return action == .cancel && isHalfTyped ? [] : act(action, times: times)
    }
  }

  /// Does what the reader wants: moves and opens, or else.
  mutating func act(_ action: Action, times: Int?) -> [Effect] {
    switch action {
    case .move(let motion): return move(motion, times: times)
    case .nextPane: return turnPane(by: times ?? 1)
    case .previousPane: return turnPane(by: -(times ?? 1))
    case .focus(let pane): focus = pane
    case .open: return open()
    case .close: return close()
    case .back: return back()
    case .cancel: return cancel()
    case .nextEvent: return stepEvent(by: times ?? 1)
    case .previousEvent: return stepEvent(by: -(times ?? 1))
    case .nextDay: return stepDay(forward: true, times: times ?? 1)
    case .previousDay: return stepDay(forward: false, times: times ?? 1)
    case .nextClaim: return stepClaim(by: times ?? 1)
    case .previousClaim: return stepClaim(by: -(times ?? 1))
    case .cross: return cross()
    case .explain: return explain()
    default: return choose(action)
    }
    return []
  }

  /// Filters and searches, or else.
  private mutating func choose(_ action: Action) -> [Effect] {
    switch action {
    case .filterHere: return filterHere()
    case .pick(let facet): return [.offer(facet, filter)]
    case .onlyDisputed: return narrow { $0.disputedOnly.toggle() }
    case .onlyNew: return onlyNew()
    case .restore: return restore()
    case .undo: return travel(history.undo(from: here), nothing: "nothing to undo")
    case .redo: return travel(history.redo(from: here), nothing: "nothing to redo")
    case .clear: return filter.isEmpty ? say("no filter is set") : narrow { $0 = .init() }
    case .askDay: mode = .prompt(Prompt(.day))
    case .askSearch: askSearch(.search)
    case .searchAgain: return search(forward: true)
    case .searchBack: return search(forward: false)
    case .onlyMatching: return onlyMatching()
    default: return manage(action)
    }
    return []
  }

  /// What is left: lists, copies, the screen and the program.
  private mutating func manage(_ action: Action) -> [Effect] {
    switch action {
    case .list(let kind): return [.list(kind, filter)]
    case .chooseSides: return offerSides()
    case .cite(let quoting): return cite(quoting: quoting)
    case .showOriginal: return showOriginal()
    case .maximise:
      if !surfaces.isEmpty { return say("this has the whole screen already") }
      isMaximised.toggle()
    case .askCommand: mode = .prompt(Prompt(.command))
    case .help: surfaces.append(.help(Help()))
    case .reread: return [.reread(filter)]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    default: break  // keys of menus and prompts mean nothing here
    }
    return []
  }

  /// Says something in the status line.
  mutating func say(_ text: String) -> [Effect] {
    notice = text
    return []
  }

  private mutating func close() -> [Effect] {
    if !surfaces.isEmpty {
      surfaces.removeLast()
    } else if isMaximised {
      isMaximised = false
    } else {
      return [.quit]
    }
    return []
  }

  /// Closes what can be closed, and leaves the program to the keys that quit.
  private mutating func back() -> [Effect] {
    surfaces.isEmpty && !isMaximised ? say("nothing to go back from: q quits") : close()
  }

  /// One thing at a time, as hands press it that want to be where they know.
  private mutating func cancel() -> [Effect] {
    if finding != nil {
      finding = nil
    } else if !surfaces.isEmpty {
      surfaces.removeLast()
    } else {
      return say("nothing to cancel: q quits")
    }
    return []
  }
}
