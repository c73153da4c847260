/// The bytes between the marks that a terminal puts around what is pasted (xterm's ctlseqs, "Bracketed Paste Mode").
struct PastedText {
  /// What stands before it.
  static let begin = Array("\u{1B}[200~".utf8)
  private static let end = Array("\u{1B}[201~".utf8)
  /// Bytes that are kept of it: a line is typed here, no book.
  private static let most = 1 << 16
  private var bytes: [UInt8] = []

  /// Takes one more byte; whether it was the last.
  mutating func take(_ byte: UInt8) -> Bool {
    bytes.append(byte)
    if byte == PastedText.end.last, bytes.suffix(PastedText.end.count) == PastedText.end[...] {
      bytes.removeLast(PastedText.end.count)
      return true
    }
    if bytes.count > 2 * PastedText.most { bytes.removeSubrange(PastedText.most..<bytes.count - PastedText.end.count) }
    return false
  }

  /// The text, as far as it is kept, without what would act; damaged bytes are shown as such.
  var text: String {
    var text = ""
    for scalar in String(decoding: bytes.prefix(PastedText.most), as: UTF8.self).unicodeScalars {
      let isBlank = scalar.properties.isWhitespace
      if isBlank || scalar.properties.generalCategory != .control { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
