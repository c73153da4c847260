/// What is searched for: all words must be there, each as the beginning of one. Accents don't matter; case does where a
/// capital was typed. Who or what the codebook calls by several names is found under each of them.
public struct TextPattern: Hashable, Sendable {
  /// What was typed.
  public let typed: String
  /// Whether capitals matter.
  public let isCased: Bool
  /// Words that may stand for each other: what was typed first, then the codebook's other spellings of the same.
  private let groups: [[[[UInt8]]]]

  /// Nil where no letter and no digit was typed. `spellings`: names that mean the same, one list each.
  public init?(_ typed: String, spellings: [[String]] = []) {
    self.typed = typed
    let bytes = Array(typed.utf8)
    isCased = typed.unicodeScalars.contains { $0.isASCII ? 0x41...0x5A ~= $0.value : Folding.isCapital($0.value) }
    let words = TextPattern.words(typed, isCased: false)
    let cased = SearchedWords(bytes, Span(0, bytes.count), isCased: isCased).map(\.letters)
    guard !words.isEmpty, words.count == cased.count else { return nil }
    groups = TextPattern.groups(words, cased, spellings, isCased: isCased)
  }

  private static func words(_ text: String, isCased: Bool) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    return SearchedWords(bytes, Span(0, bytes.count), isCased: isCased).map(\.letters)
  }

  /// The longest runs of words that are a name are a group with the other names.
  private static func groups(_ words: [[UInt8]], _ cased: [[UInt8]], _ spellings: [[String]], isCased: Bool) -> [[[[UInt8]]]] {
    var names: [[[UInt8]]: [Int]] = [:]
    for (number, list) in spellings.enumerated() {
      for name in list { names[TextPattern.words(name, isCased: false), default: []].append(number) }
    }
    var groups: [[[[UInt8]]]] = []
    var at = 0
    while at < words.count {
      let length = stride(from: words.count - at, to: 0, by: -1).first { names[Array(words[at..<at + $0])] != nil }
      let typed = Array(cased[at..<at + (length ?? 1)])
      let others = (names[Array(words[at..<at + (length ?? 1)])] ?? []).flatMap { spellings[$0] }
      var group = [typed]
      for other in others.map({ TextPattern.words($0, isCased: isCased) }) where !group.contains(other) && !other.isEmpty {
        group.append(other)
      }
      groups.append(group)
      at += length ?? 1
    }
    return groups
  }

  /// Where the words stand in a stretch of bytes, in order; empty unless all of them are there.
  public func spans(in bytes: [UInt8], _ span: Span) -> [Span] {
    let words = Array(SearchedWords(bytes, span, isCased: isCased))
    var spans: [Span] = []
    var found = Set<Int>()
    for start in words.indices {
      for (number, group) in groups.enumerated() {
        guard let count = group.first(where: { matches($0, words[start...]) })?.count else { continue }
        found.insert(number)
        spans.append(Span(words[start].span.start, words[start + count - 1].span.end))
      }
    }
    return found.count == groups.count ? spans : []
  }

  /// Where any of the words stands in a stretch of bytes, in order.
  public func parts(in bytes: [UInt8], _ span: Span) -> [Span] {
    let words = Array(SearchedWords(bytes, span, isCased: isCased))
    return words.indices.compactMap { start in
      let needles = groups.lazy.flatMap { $0 }
      let count = needles.first { matches($0, words[start...]) }?.count
      return count.map { Span(words[start].span.start, words[start + $0 - 1].span.end) }
    }
  }

  /// Whether all words stand in a text.
  public func holds(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return !spans(in: bytes, Span(0, bytes.count)).isEmpty
  }

  private func matches(_ needle: [[UInt8]], _ words: ArraySlice<SearchedWords.Word>) -> Bool {
    guard words.count >= needle.count, let last = needle.last else { return false }
    for (wanted, word) in zip(needle.dropLast(), words) where wanted != word.letters { return false }
    return words[words.startIndex + needle.count - 1].letters.starts(with: last)
  }

  /// The same as a query of FTS5, whatever the case. Only letters and digits are in it: nothing typed can be a syntax error.
  public var query: String {
    groups.map { group in
      let phrases = group.map { "\"" + $0.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") + "\"*" }
      return "(" + phrases.joined(separator: " OR ") + ")"
    }.joined(separator: " AND ")
  }
}
