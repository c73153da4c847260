/// Finds any of several phrases in a folded text, between other characters than letters, in one pass over it.
struct WordFinder: Sendable {
  /// By first byte: the phrases that begin with it, with their numbers.
  private var phrases: [[(words: [UInt8], number: Int)]] = Array(repeating: [], count: 256)
  private var count = 0

  /// A finder of some phrases, numbered in their order.
  init(_ texts: [String] = []) {
    for text in texts { add(Array(text.utf8)) }
  }

  /// Adds a phrase; its number is how many there were before.
  mutating func add(_ words: [UInt8]) {
    guard let first = words.first else { return }
    phrases[Int(first)].append((words, count))
    count += 1
  }

  /// The lowest number of the phrases that stand in a text; nil where none does.
  func first(in text: [UInt8]) -> Int? {
    var best = count
    var follows = false
    for start in text.indices {
      let byte = text[start]
      if !follows {
        for phrase in phrases[Int(byte)] where phrase.number < best && stands(phrase.words, in: text, at: start) {
          best = phrase.number
        }
      }
      follows = Bytes.isLetter(byte)
    }
    return best < count ? best : nil
  }

  private func stands(_ words: [UInt8], in text: [UInt8], at start: Int) -> Bool {
    let end = start + words.count
    guard end <= text.count, !(end < text.count && Bytes.isLetter(text[end])) else { return false }
    return text[start..<end].elementsEqual(words)
  }
}
