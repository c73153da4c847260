import Foundation

/// Makes articles from those of a corpus: paragraphs in another order, names, days and figures exchanged; seeded.
struct ArticleMaker {
  private var state: UInt64
  private let pages: [[String]]
  private let names: [[String]]

  /// `names`: groups of names that may stand for each other.
  init(corpus: URL, names: [[String]], seed: UInt64) throws {
    state = seed
    self.names = names
    let files = try FileManager.default.contentsOfDirectory(at: corpus, includingPropertiesForKeys: nil)
      .filter { ["txt", "md"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
    pages = try files.map { try String(contentsOf: $0, encoding: .utf8).components(separatedBy: "\n\n") }
  }

  /// Records, a document a line, until they hold so many bytes.
  mutating func records(bytes: Int) throws -> Data {
    var data = Data()
    var number = 0
    while data.count < bytes {
      number += 1
      let record = ["id": "made-\(number)", "published": "2022-09-\(10 + below(18))", "text": article()]
      data.append(try JSONSerialization.data(withJSONObject: record, options: [.sortedKeys, .withoutEscapingSlashes]))
      data.append(0x0A)
    }
    return data
  }

  private mutating func article() -> String {
    var paragraphs = pages[below(pages.count)]
    for index in paragraphs.indices.dropFirst(3) where below(3) == 0 {
      paragraphs.swapAt(index, 3 + below(paragraphs.count - 3))
    }
    var text = paragraphs.joined(separator: "\n\n")
    for group in names where below(2) == 0 { text = exchanged(text, group) }
    return changedNumbers(text)
  }

  private mutating func exchanged(_ text: String, _ group: [String]) -> String {
    let from = group[below(group.count)]
    return text.replacingOccurrences(of: from, with: group[below(group.count)])
  }

  /// Two-digit numbers become others, days stay days.
  private mutating func changedNumbers(_ text: String) -> String {
    var result = ""
    var digits = ""
    for character in text + " " {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        if digits.count == 2, let value = Int(digits) { digits = String(value <= 28 ? 10 + below(19) : 29 + below(70)) }
        result += digits + String(character)
        digits = ""
      }
    }
    return result
  }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }
}
