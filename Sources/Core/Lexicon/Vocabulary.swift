/// A word of the vocabulary. Two tokens have the same word if they are the same but for case, accents and apostrophe shapes.
public struct Word: Hashable, Sendable {
  /// Number in the vocabulary.
  public var number: UInt32
  /// A word by its number.
  public init(_ number: UInt32) { self.number = number }
  /// In neither a table of the lexicon nor the codebook.
  public static let unknown = Word(0)
}

/// All words that tables and codebook know, with a number each. Text is compared with it once, in the tokenizer;
/// the rules after that compare numbers.
public struct Vocabulary: Sendable {
  /// Open addressing: hash above, number below, so that most words are told apart by one look.
  private var slots: [UInt64]
  private var hashes: [UInt32]
  private var starts: [Int32]
  private var pool: [UInt8]

  /// An empty vocabulary.
  public init() {
    slots = Array(repeating: 0, count: 8192)
    hashes = [0]
    starts = [0, 0]
    pool = []
  }

  /// How many numbers are given out, the unknown word's 0 among them.
  public var count: Int { hashes.count }

  /// The folded spelling of a word.
  public func spelling(_ word: Word) -> String {
    let number = Int(word.number)
    return String(decoding: pool[Int(starts[number])..<Int(starts[number + 1])], as: UTF8.self)
  }

  /// The word for a folded spelling that hashes to `hash` (see `Folding`); unknown where there is none.
  func find(_ folded: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Word {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = UInt32(truncatingIfNeeded: slots[slot])
      if slots[slot] >> 32 == UInt64(hash), isSame(Int(number), folded) { return Word(number) }
      slot = (slot + 1) & mask
    }
    return .unknown
  }

  /// The word for a token in ASCII, folded on the way; unknown where there is none. No array is made.
  func find(ascii bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Word {
    var hash = Folding.seed
    for at in start..<end { hash = Folding.mix(hash, Folding.fold(ascii: bytes[at])) }
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let number = UInt32(truncatingIfNeeded: slots[slot])
      if slots[slot] >> 32 == UInt64(hash), isSame(Int(number), bytes, start, end) { return Word(number) }
      slot = (slot + 1) & mask
    }
    return .unknown
  }

  private func isSame(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = Int(starts[number])
    guard Int(starts[number + 1]) - first == end - start else { return false }
    for offset in 0..<end - start where pool[first + offset] != Folding.fold(ascii: bytes[start + offset]) { return false }
    return true
  }

  /// The word for a single token's text, as it is written in a table or codebook; unknown where there is none.
  public func word(_ text: String) -> Word {
    Folding.withFolded(Array(text.utf8)) { folded, hash in find(folded, hash: hash) }
  }

  /// The word for a single token's text, added if it is new.
  public mutating func intern(_ text: String) -> Word {
    var text = text
    return text.withUTF8 { intern($0, 0, $0.count) }
  }

  /// The word for some bytes that are a single token, added if it is new.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Word {
    if !bytes[start..<end].contains(where: { $0 >= 0x80 }) {
      let known = find(ascii: bytes, start, end)
      if known != .unknown { return known }
    }
    var folded: [UInt8] = []
    Folding.fold(bytes, from: start, to: end, into: &folded)
    return intern(folded: folded, hash: folded.reduce(Folding.seed, Folding.mix))
  }

  mutating func intern(folded bytes: [UInt8], hash: UInt32) -> Word {
    let known = bytes.withUnsafeBufferPointer { find($0, hash: hash) }
    if known != .unknown || bytes.isEmpty { return known }
    if hashes.count * 2 > slots.count { grow() }
    pool.append(contentsOf: bytes)
    hashes.append(hash)
    starts.append(Int32(pool.count))
    place(UInt32(hashes.count - 1))
    return Word(UInt32(hashes.count - 1))
  }

  private func isSame(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == bytes.count else { return false }
    for offset in 0..<bytes.count where pool[start + offset] != bytes[offset] { return false }
    return true
  }

  private mutating func place(_ number: UInt32) {
    let mask = slots.count - 1
    var slot = Int(hashes[Int(number)]) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt64(hashes[Int(number)]) << 32 | UInt64(number)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 1..<hashes.count { place(UInt32(number)) }
  }
}

/// Values by word: a table of the lexicon, looked up by number.
public struct WordTable<Value: Sendable>: Sendable {
  /// By word: the place of its value, counted from 1; 0 where there is none. Most words of a text have none, and a line of the
  /// processor's cache holds many of these.
  private var places: [UInt32] = []
  private var values: [Value] = []

  /// An empty table.
  public init() {}

  /// The value of a word; nil where the table has none.
  public subscript(word: Word) -> Value? {
    let number = Int(word.number)
    guard number < places.count, places[number] > 0 else { return nil }
    return values[Int(places[number]) - 1]
  }

  /// Gives a word its value.
  public mutating func set(_ word: Word, _ value: Value) {
    let number = Int(word.number)
    if number >= places.count { places.append(contentsOf: repeatElement(0, count: number + 1 - places.count)) }
    if places[number] > 0 { return values[Int(places[number]) - 1] = value }
    values.append(value)
    places[number] = UInt32(values.count)
  }
}
