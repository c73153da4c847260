import Core

/// What differs between two claims that stand face to face: whom each blames; else the numbers and names that only one has.
public struct Contrast: Hashable, Sendable {
  /// A word and the column of its line at which it begins.
  public struct Word: Hashable, Sendable {
    /// From 0.
    public var column: Int
    /// The word with the marks around it.
    public var text: String
  }

  /// One of the two.
  struct Told {
    var words: String
    /// Who says it; his name tells no difference.
    var speaker: String
    /// The name of the side whose version it is.
    var side: String
  }

  /// Folded words of the left claim that tell the difference.
  let left: Set<String>
  /// Folded words of the right claim that tell the difference.
  let right: Set<String>

  /// Two claims that part over something (`blame`, `place`, …); where one is missing nothing differs.
  init(_ left: Told?, _ right: Told?, over kind: String) {
    guard let left, let right else {
      (self.left, self.right) = ([], [])
      return
    }
    if kind == "blame" {
      self.left = Contrast.names(left.words).filter { Contrast.isOf(right.side, $0) }
      self.right = Contrast.names(right.words).filter { Contrast.isOf(left.side, $0) }
    } else {
      let isSide = { (word: String) in Contrast.isOf(left.side, word) || Contrast.isOf(right.side, word) }
      let (ours, theirs) = (Contrast.allWords(left.words), Contrast.allWords(right.words))
      self.left = Contrast.names(left.words).subtracting(theirs).filter { !isSide($0) && !Contrast.isOf(left.speaker, $0) }
      self.right = Contrast.names(right.words).subtracting(ours).filter { !isSide($0) && !Contrast.isOf(right.speaker, $0) }
    }
  }

  /// A claim's words from shortly before the first telling one; nil where it has none.
  static func from(_ words: String, _ telling: Set<String>) -> String? {
    let all = words.split(separator: " ")
    guard let first = all.firstIndex(where: { telling.contains(bare($0)) }), first > 4 else { return nil }
    return "… " + all[(first - 3)...].joined(separator: " ")
  }

  /// The words of a line that are among some folded ones.
  static func words(of line: String, in telling: Set<String>) -> [Word] {
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
  private static func names(_ text: String) -> Set<String> {
    let named = text.split(separator: " ").enumerated().filter { index, word in
      let inner = word.drop { !$0.isLetter && !$0.isNumber }
      guard let first = inner.first else { return false }
      return first.isNumber || index > 0 && first.isUppercase
    }
    return Set(named.map { bare($0.element) })
  }

  /// Whether a word is one of a name's, in another ending: Defense of Defence, Norlandic of Norland.
  private static func isOf(_ name: String, _ word: String) -> Bool {
    allWords(name).contains { $0.prefix(5) == word.prefix(5) && $0.count > 2 }
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
