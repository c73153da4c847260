/// Knows the words of site furniture: navigation, teasers, credits.
struct Boilerplate: Sendable {
  private struct Phrase: Sendable {
    let role: BlockRole
    let isWhole: Bool
    let words: [UInt8]
  }

  private var phrases: [UInt8: [Phrase]] = [:]
  private var agencies: [[UInt8]] = []

  /// English furniture, from the table in the binary.
  static let english = Boilerplate(Table(PackageResources.boilerplate_tsv))

  init(_ table: Table) {
    for row in table.rows {
      let words = Array(row.cell(2).utf8)
      guard let first = words.first else { continue }
      if let role = BlockRole(rawValue: row.cell(0)) {
        phrases[first, default: []].append(Phrase(role: role, isWhole: row.cell(1) == "whole", words: words))
      } else {
        agencies.append(words)
      }
    }
  }

  /// The role of a short folded paragraph that is furniture by its words; nil if it is not.
  func role(of paragraph: [UInt8]) -> BlockRole? {
    guard let first = paragraph.first else { return nil }
    return phrases[first]?.first { $0.isWhole ? paragraph == $0.words : paragraph.starts(with: $0.words) }?.role
  }

  /// Whether a folded paragraph names an agency or a picture library, as a credit does.
  func namesAgency(_ paragraph: [UInt8]) -> Bool {
    agencies.contains { Bytes.hasWord($0, in: paragraph) }
  }
}

/// Searches in bytes.
enum Bytes {
  /// Whether some folded words stand in a folded text, between other characters than letters.
  static func hasWord(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard word.count <= text.count, let first = word.first else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      let end = start + word.count
      guard text[start..<end].elementsEqual(word) else { continue }
      if !(start > 0 && isLetter(text[start - 1])), !(end < text.count && isLetter(text[end])) { return true }
    }
    return false
  }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80 }
  static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
