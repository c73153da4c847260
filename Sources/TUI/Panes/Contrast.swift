import Core

/// What differs between two claims that stand face to face: the numbers and names that only one of them has.
public struct Contrast: Hashable, Sendable {
  /// A word and the column of its line at which it begins.
  public struct Word: Hashable, Sendable {
    /// From 0.
    public var column: Int
    /// The word with the marks around it.
    public var text: String
  }

  /// Folded words of the left claim that the right one lacks.
  public let left: Set<String>
  /// Folded words of the right claim that the left one lacks.
  public let right: Set<String>

  /// Two claims' words; where one is missing nothing differs.
  public init(_ left: String?, _ right: String?) {
    guard let left, let right else {
      (self.left, self.right) = ([], [])
      return
    }
    let (ours, theirs) = (Contrast.allWords(left), Contrast.allWords(right))
    self.left = Contrast.telling(left).subtracting(theirs)
    self.right = Contrast.telling(right).subtracting(ours)
  }

  /// The words of a line that are among some folded ones.
  public static func words(of line: String, in telling: Set<String>) -> [Word] {
    var column = 0
    var found: [Word] = []
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      if telling.contains(bare(word)) { found.append(Word(column: column, text: String(word))) }
      column += Glyphs.width(String(word)) + 1
    }
    return found
  }

  private static func allWords(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(bare)) }

  /// Numbers and names; the first word of a claim has its capital from the sentence.
  private static func telling(_ text: String) -> Set<String> {
    let words = text.split(separator: " ")
    let named = words.enumerated().filter { index, word in
      let inner = word.drop { !$0.isLetter && !$0.isNumber }
      guard let first = inner.first else { return false }
      return first.isNumber || index > 0 && first.isUppercase
    }
    return Set(named.map { bare($0.element) })
  }

  /// A word without the marks around it and without a possessive ending, folded.
  private static func bare(_ word: Substring) -> String {
    let inner = word.drop { !$0.isLetter && !$0.isNumber }
    let end = inner.lastIndex { $0.isLetter || $0.isNumber }
    var text = Folding.folded(end.map { String(inner[...$0]) } ?? "")
    for ending in ["'s", "’s"] where text.hasSuffix(ending) { text = String(text.dropLast(ending.count)) }
    return text
  }
}
