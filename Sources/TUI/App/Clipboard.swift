/// Copies by way of the terminal: OSC 52, which sets the clipboard of the machine that the reader sits at
/// (xterm's ctlseqs, "Manipulate Selection Data").
public struct Clipboard: Hashable, Sendable {
  /// What stands between the program and the terminal.
  enum Way: Hashable, Sendable { case direct, tmux, screen, unknown, none }

  /// Longer texts, in bytes, are refused by many: 100,000 bytes of sequence hold so much in base 64.
  public static let most = 74_994
  let way: Way

  /// What the environment tells of the terminal.
  public init(_ environment: [String: String]) {
    let kind = environment["TERM"] ?? ""
    if environment["TMUX"] != nil, environment["STY"] != nil {
      // One within the other, and nobody tells which is which: screen would print what is meant for tmux.
      way = .unknown
    } else if environment["TMUX"] != nil {
      way = .tmux
    } else if environment["STY"] != nil {
      way = .screen
    } else if kind.hasPrefix("tmux") {
      way = .tmux
    } else if kind.hasPrefix("screen") {
      way = .unknown
    } else {
      way = Clipboard.takesNone(kind, environment) ? .none : .direct
    }
  }

  /// Terminals that are known to have no clipboard for it: consoles, the hardware's likenesses, Apple's, and GNOME's with its kin.
  private static func takesNone(_ kind: String, _ environment: [String: String]) -> Bool {
    ["linux", "vt1", "vt2", "vt52", "ansi", "cons25", "sun", "dumb"].contains { kind.hasPrefix($0) }
      || environment["TERM_PROGRAM"] == "Apple_Terminal" || environment["VTE_VERSION"] != nil
  }

  /// Whether the terminal may take a text.
  func takes(_ text: String) -> Bool { way != .none && text.utf8.count <= Clipboard.most }

  /// The bytes that copy a text; none where the terminal takes no copies or not so long a one.
  public func sequence(_ text: String) -> [UInt8] {
    guard takes(text) else { return [] }
    let plain = [0x1B] + Array("]52;c;".utf8) + Base64.bytes(Array(text.utf8)) + [0x07]
    switch way {
    case .none: return []
    case .direct: return plain
    // tmux takes it itself where `set-clipboard` is on, and passes it through where `allow-passthrough` is.
    case .tmux: return plain + Clipboard.passed(plain)
    case .screen: return Clipboard.chunked(plain)
    // `screen` is what both call themselves on the machines that one goes on to from within them.
    case .unknown: return plain + Clipboard.chunked(plain)
    }
  }

  private static let end: [UInt8] = [0x1B, 0x5C]

  /// Through tmux: a device control string with every ESC doubled.
  private static func passed(_ plain: [UInt8]) -> [UInt8] {
    [0x1B, 0x50] + Array("tmux;".utf8) + plain.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] } + end
  }

  /// Through GNU screen: device control strings of less than 256 bytes each, which it joins.
  private static func chunked(_ plain: [UInt8]) -> [UInt8] {
    stride(from: 0, to: plain.count, by: 250).flatMap { start in
      [0x1B, 0x50] + plain[start..<min(start + 250, plain.count)] + end
    }
  }
}

/// Bytes as base 64 (RFC 4648).
enum Base64 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func bytes(_ bytes: [UInt8]) -> [UInt8] {
    stride(from: 0, to: bytes.count, by: 3).flatMap { start -> [UInt8] in
      let group = bytes[start..<min(start + 3, bytes.count)]
      let number = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      let four = [18, 12, 6, 0].map { digits[number >> $0 & 63] }
      return Array(four.prefix(group.count + 1)) + [UInt8](repeating: 0x3D, count: 3 - group.count)
    }
  }
}
