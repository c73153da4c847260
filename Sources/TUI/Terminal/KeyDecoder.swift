import CTerminal

/// What was read at once, turned into keys. Bytes are joined to characters here and not by ncurses, which after one bad byte
/// swallows the next fifteen; sequences that this kind of terminal should not send are understood or dropped, never typed.
struct KeyDecoder {
  /// What ncurses hands out, one by one.
  enum Input: Hashable {
    /// A byte as it came.
    case byte(UInt8)
    /// A key that ncurses knows by the terminal's database: `KEY_UP` and the like.
    case code(Int32)
    /// The mouse.
    case mouse(MouseEvent)
  }

  /// The bytes of a character whose end has not come yet.
  private var unfinished: [UInt8] = []
  /// What is being pasted; nil while nothing is.
  private var paste: PastedText?
  /// Whether the last read ended with an Escape: over a slow line the rest of an arrow may come by itself.
  private var endedWithEscape = false

  /// The keys in all that could be read at once.
  mutating func keys(in inputs: [Input]) -> [Key] {
    var keys: [Key] = []
    var rest = inputs[...]
    if endedWithEscape, let key = Self.remainder(&rest) { keys.append(key) }
    endedWithEscape = paste == nil && inputs.last == .byte(0x1B)
    while let input = rest.popFirst() {
      if paste != nil {
        keys.append(contentsOf: pasting(input))
        continue
      }
      switch input {
      case .byte(0x1B) where Self.beginsPaste(rest):
        rest = rest.dropFirst(PastedText.begin.count - 1)
        paste = PastedText()
      case .byte(0x1B): keys.append(contentsOf: Self.escape(&rest))
      case .byte(let byte) where byte >= 0x80: keys.append(contentsOf: character(byte))
      case .byte(let byte): keys.append(Self.ascii(byte))
      case .code(let code): if let key = Self.named(code) { keys.append(key) }
      case .mouse(let event): keys.append(.mouse(event))
      }
      if case .byte(0x80...) = input {} else { unfinished = [] }
    }
    return keys
  }

  private static func ascii(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte | 0x60)))
    case ..<0x20: .control(Character(Unicode.Scalar(byte | 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  /// Takes one more byte of a character beyond ASCII. What turns out to be no UTF-8 is taken for Latin-1.
  private mutating func character(_ byte: UInt8) -> [Key] {
    if byte & 0xC0 == 0x80, !unfinished.isEmpty {
      unfinished.append(byte)
    } else {
      unfinished = [byte]
    }
    guard let first = unfinished.first, first >= 0xC2, first < 0xF5 else {
      unfinished = []
      return byte >= 0xA0 ? [.character(Character(Unicode.Scalar(byte)))] : []
    }
    guard unfinished.count == (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4) else { return [] }
    defer { unfinished = [] }
    let text = String(decoding: unfinished, as: UTF8.self).unicodeScalars
    guard let scalar = text.first, text.count == 1, scalar.value >= 0xA0, scalar != "\u{FFFD}" else { return [] }
    return [.character(Character(scalar))]
  }
}

extension KeyDecoder {
  private static func beginsPaste(_ rest: ArraySlice<Input>) -> Bool {
    rest.starts(with: PastedText.begin.dropFirst().map(Input.byte))
  }

  /// Takes one more input while something is pasted. C-c ends it, should the terminal have forgotten to.
  private mutating func pasting(_ input: Input) -> [Key] {
    guard case .byte(let byte) = input, var text = paste else { return [] }
    if byte == 0x03 {
      paste = nil
      return [.control("c")]
    }
    paste = nil
    if text.take(byte) { return [.pasted(text.text)] }
    paste = text
    return []
  }

  /// The rest of a sequence whose Escape came in the read before, alone.
  private static func remainder(_ rest: inout ArraySlice<Input>) -> Key? {
    var tail = rest
    let keys = escape(&tail)
    // Without a key behind it the Escape was one, and what follows was typed.
    guard tail.count < rest.count, let key = keys.first else { return nil }
    rest = tail
    return key
  }
  /// Escape by itself, or the start of a sequence that the database does not know.
  private static func escape(_ rest: inout ArraySlice<Input>) -> [Key] {
    if rest.first == .byte(UInt8(ascii: "O")), rest.count > 1, case .byte(let final) = rest[rest.startIndex + 1] {
      rest = rest.dropFirst(2)
      return sequence("", final).map { [$0] } ?? []
    }
    if let end = answerEnd(rest) {
      rest = rest[end...]
      return []
    }
    guard rest.first == .byte(UInt8(ascii: "[")) else { return [.escape] }
    var parameters = ""
    for (index, input) in zip(rest.indices, rest).dropFirst() {
      guard case .byte(let byte) = input, 0x20..<0x7F ~= byte else { break }
      if byte >= 0x40 {
        rest = rest[(index + 1)...]
        return sequence(parameters, byte).map { [$0] } ?? []
      }
      parameters.unicodeScalars.append(Unicode.Scalar(byte))
    }
    return [.escape]
  }

  /// Behind a terminal's late answer to another program's question (OSC, DCS and their like, to BEL or ST); nil where there is none.
  private static func answerEnd(_ rest: ArraySlice<Input>) -> Int? {
    guard case .byte(let kind) = rest.first, "]PX^_".utf8.contains(kind) else { return nil }
    for index in rest.indices.dropFirst() {
      guard case .byte(let byte) = rest[index] else { return nil }
      if byte == 0x07 { return index + 1 }
      if byte == 0x1B { return index + 1 < rest.endIndex && rest[index + 1] == .byte(0x5C) ? index + 2 : nil }
    }
    return nil
  }

  /// What most terminals send for their keys, held with Shift, Alt or Control (`;2` …) or not.
  private static func sequence(_ parameters: String, _ final: UInt8) -> Key? {
    let number = Int(parameters.prefix { $0 != ";" }) ?? 1
    switch Character(Unicode.Scalar(final)) {
    case "A": return .up
    case "B": return .down
    case "C": return .right
    case "D": return .left
    case "H": return .home
    case "F": return .end
    case "Z": return .backTab
    case "M" where parameters.isEmpty: return .enter
    case "P"..."S": return .function(Int(final) - 0x4F)
    case "u" where number == 27: return .escape
    case "~": return numbered[number]
    default: return nil
    }
  }

  private static let numbered: [Int: Key] = {
    var keys: [Int: Key] = [1: .home, 7: .home, 4: .end, 8: .end, 3: .delete, 5: .pageUp, 6: .pageDown]
    for (function, code) in [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].enumerated() { keys[code] = .function(function + 1) }
    return keys
  }()

  private static func named(_ code: Int32) -> Key? {
    switch code {
    case KEY_UP, KEY_SR: .up
    case KEY_DOWN, KEY_SF: .down
    case KEY_LEFT, KEY_SLEFT: .left
    case KEY_RIGHT, KEY_SRIGHT: .right
    case KEY_PPAGE, KEY_A3, KEY_SPREVIOUS: .pageUp
    case KEY_NPAGE, KEY_C3, KEY_SNEXT: .pageDown
    case KEY_HOME, KEY_A1, KEY_FIND, KEY_SHOME: .home
    case KEY_END, KEY_C1, KEY_LL, KEY_SELECT, KEY_SEND: .end
    case KEY_DC, KEY_SDC: .delete
    case KEY_BACKSPACE: .backspace
    case KEY_BTAB: .backTab
    case KEY_ENTER: .enter
    default: ct_function_key(code) >= 0 ? .function(Int(ct_function_key(code))) : nil
    }
  }
}
