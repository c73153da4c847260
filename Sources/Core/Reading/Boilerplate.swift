/// Knows the words of site furniture: navigation, teasers, credits.
struct Boilerplate: Sendable {
  private struct Phrase: Sendable {
    let role: BlockRole
    let place: Place
    let words: [UInt8]
  }

  /// Where in a paragraph the words stand.
  private enum Place: String { case whole, start, contains }

  private var phrases: [UInt8: [Phrase]] = [:]
  private var agencies = WordFinder()
  /// Phrases that may stand anywhere, and their roles by their numbers.
  private var anywhere = WordFinder()
  private var rolesAnywhere: [BlockRole] = []
  private var months: [[UInt8]: Int] = [:]
  private var dayWords: Set<[UInt8]> = []
  private var mainPoints: Set<[UInt8]> = []
  private var statements: [[UInt8]] = []

  /// English furniture, from the table in the binary.
  static let english = Boilerplate(Table(PackageResources.boilerplate_tsv))

  init(_ table: Table) {
    for row in table.rows {
      let words = Array(row.cell(2).utf8)
      guard let first = words.first else { continue }
      if let role = BlockRole(rawValue: row.cell(0)), let place = Place(rawValue: row.cell(1)) {
        let phrase = Phrase(role: role, place: place, words: words)
        if place == .contains {
          anywhere.add(words)
          rolesAnywhere.append(role)
        } else {
          phrases[first, default: []].append(phrase)
        }
      } else {
        take(row.cell(0), row.cell(1), words)
      }
    }
  }

  private mutating func take(_ list: String, _ number: String, _ words: [UInt8]) {
    switch list {
    case "month": months[words] = Int(number)
    case "day": dayWords.insert(words)
    case "points": mainPoints.insert(words)
    case "statement": statements.append(words)
    default: agencies.add(words)
    }
  }

  /// The role of a short folded paragraph that is furniture by its words; nil if it is not. Words that may stand anywhere
  /// in it are looked for at the foot of a page only, where authors are told of: a search through every paragraph is dear.
  func role(of paragraph: [UInt8], isFoot: Bool) -> BlockRole? {
    guard let first = paragraph.first else { return nil }
    let known = phrases[first]?.first { $0.place == .whole ? paragraph == $0.words : paragraph.starts(with: $0.words) }
    if let known { return known.role }
    return isFoot ? anywhere.first(in: paragraph).map { rolesAnywhere[$0] } : nil
  }

  /// The number of the month whose name or short form a folded word is; nil where it is none.
  func month(_ word: String) -> Int? { months[Array(word.utf8)] }

  /// Whether a folded word is a month's name or its short form.
  func isMonth(_ word: [UInt8]) -> Bool { months[word] != nil }

  /// Whether a folded word may stand beside a day that a page prints for itself: a weekday, "gmt", "updated".
  func isDayWord(_ word: [UInt8]) -> Bool { dayWords.contains(word) }

  /// Whether a folded paragraph heads the main points of a page: sentences without a full stop.
  func headsMainPoints(_ paragraph: [UInt8]) -> Bool { mainPoints.contains(paragraph) }

  /// Whether a folded line heads what a body puts out itself: "Statement by …".
  func headsStatement(_ paragraph: [UInt8]) -> Bool { statements.contains { paragraph.starts(with: $0) } }

  /// Whether a folded paragraph names an agency or a picture library, as a credit does.
  func namesAgency(_ paragraph: [UInt8]) -> Bool {
    agencies.first(in: paragraph) != nil
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

  /// Whether some bytes stand in others.
  static func contains(_ part: [UInt8], _ bytes: [UInt8]) -> Bool { index(of: part, in: bytes, from: 0) != nil }

  /// The pieces of some bytes between separators, at least one.
  static func split(_ bytes: [UInt8], at separator: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var start = 0
    while let at = index(of: separator, in: bytes, from: start) {
      pieces.append(Array(bytes[start..<at]))
      start = at + separator.count
    }
    return pieces + [Array(bytes[start...])]
  }

  private static func index(of part: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard !part.isEmpty, start + part.count <= bytes.count else { return nil }
    return (start...bytes.count - part.count).first { bytes[$0..<$0 + part.count].elementsEqual(part) }
  }

  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80 }
  static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
