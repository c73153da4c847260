/// Phrases as paths of words; open addressing over (node, word), so that a step is one multiplication and one comparison.
struct PhraseTrie: Sendable {
  private var keys: [UInt64]
  private var children: [Int32]
  /// Number of nodes; the root is 0.
  private(set) var count = 1

  /// An empty trie with room for so many steps, a power of two.
  init(room: Int = 64) {
    keys = Array(repeating: 0, count: room * 2)
    children = Array(repeating: 0, count: room * 2)
  }

  /// Adds a phrase and returns its last node.
  mutating func insert(_ words: [Word]) -> Int {
    words.reduce(0) { node, word in add(node, word) }
  }

  /// The node behind a word; nil where no phrase goes on with it.
  @inline(__always) func step(_ node: Int, _ word: Word) -> Int? {
    let key = PhraseTrie.key(node, word)
    let mask = keys.count - 1
    var slot = PhraseTrie.hash(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return Int(children[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func add(_ node: Int, _ word: Word) -> Int {
    if let known = step(node, word) { return known }
    if count * 2 > keys.count { grow() }
    place(PhraseTrie.key(node, word), Int32(count))
    count += 1
    return count - 1
  }

  private mutating func place(_ key: UInt64, _ child: Int32) {
    let mask = keys.count - 1
    var slot = PhraseTrie.hash(key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    children[slot] = child
  }

  private mutating func grow() {
    let old = zip(keys, children).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    children = Array(repeating: 0, count: keys.count)
    for (key, child) in old { place(key, child) }
  }

  // A word's number is never 0 in a phrase, so that no key is 0.
  private static func key(_ node: Int, _ word: Word) -> UInt64 { UInt64(node) << 32 | UInt64(word.number) }
  private static func hash(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33) }
}

/// Phrases with a value each: the tables of wordings, matched longest first.
struct PhraseTable<Value: Sendable>: Sendable {
  private var trie = PhraseTrie()
  private var values: [Value?] = [nil]
  /// Words that begin a phrase.
  private(set) var starts: [Word] = []

  /// Adds a phrase; an earlier value stays.
  mutating func add(_ words: [Word], _ value: Value) {
    guard let first = words.first else { return }
    starts.append(first)
    let node = trie.insert(words)
    if node >= values.count { values.append(contentsOf: repeatElement(nil, count: node + 1 - values.count)) }
    if values[node] == nil { values[node] = value }
  }

  /// The longest phrase that begins at a token, with the index after its last token.
  func longest(_ tokens: [Token], _ start: Int, _ end: Int) -> (value: Value, end: Int)? {
    var node = 0
    var at = start
    var best: (value: Value, end: Int)?
    while at < end, let next = trie.step(node, tokens[at].word) {
      node = next
      at += 1
      if node < values.count, let value = values[node] { best = (value, at) }
    }
    return best
  }
}
