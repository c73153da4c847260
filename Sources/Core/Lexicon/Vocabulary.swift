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
  /// A place of the hash table: a word of up to eight bytes is told by this alone, without a look at its spelling.
  private struct Slot {
    /// The first eight bytes of the folded spelling.
    var head: UInt64 = 0
    /// Its length in bytes.
    var length: UInt32 = 0
    /// The word's number; 0 where the place is free.
    var number: UInt32 = 0
  }

  /// Open addressing.
  private var slots: [Slot]
  private var starts: [Int32]
  private var pool: [UInt8]

  /// An empty vocabulary.
  public init() {
    slots = Array(repeating: Slot(), count: 16_384)
    starts = [0, 0]
    pool = []
  }

  /// How many numbers are given out, the unknown word's 0 among them.
  public var count: Int { starts.count - 1 }

  /// The folded spelling of a word.
  public func spelling(_ word: Word) -> String {
    let number = Int(word.number)
    return String(decoding: pool[Int(starts[number])..<Int(starts[number + 1])], as: UTF8.self)
  }

  /// The word for some bytes, in ASCII or folded already; unknown where there is none. No array is made.
  @inline(__always) func find(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Word {
    let head = EightBytes(bytes, start, end).folded.value
    let mask = slots.count - 1
    var at = Vocabulary.place(head, bytes, start, end) & mask
    while true {
      let slot = slots[at]
      if slot.number == 0 { return .unknown }
      if slot.head == head, Int(slot.length) == end - start,
        end - start <= 8 || hasSameTail(Int(slot.number), bytes, start, end)
      {
        return Word(slot.number)
      }
      at = (at + 1) & mask
    }
  }

  /// Where the search for a word begins: a hash of its length, its first and its last eight bytes.
  @inline(__always) private static func place(
    _ head: UInt64, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int {
    var hash = (head ^ UInt64(end - start) &* 0xD6E8_FEB8_6659_FD93) &* 0x9E37_79B9_7F4A_7C15
    if end - start > 8 { hash = (hash ^ EightBytes(bytes, end - 8, end).folded.value) &* 0xC2B2_AE3D_27D4_EB4F }
    return Int(truncatingIfNeeded: hash >> 32)
  }

  private func hasSameTail(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let first = Int(starts[number])
    for offset in 8..<end - start where pool[first + offset] != Folding.fold(ascii: bytes[start + offset]) { return false }
    return true
  }

  /// The word for a single token's text, as it is written in a table or codebook; unknown where there is none.
  public func word(_ text: String) -> Word {
    Folding.withFolded(Array(text.utf8)) { folded, _ in find(folded, 0, folded.count) }
  }

  /// The word for a single token's text, added if it is new.
  public mutating func intern(_ text: String) -> Word {
    var text = text
    return text.withUTF8 { intern($0, 0, $0.count) }
  }

  /// The word for a span of some bytes that is a single token, added if it is new.
  mutating func intern(_ bytes: [UInt8], _ span: Span) -> Word {
    // Unsafe: the span lies inside the bytes, as a token's does.
    bytes.withUnsafeBufferPointer { intern($0, span.start, min(span.end, $0.count)) }
  }

  /// The word for some bytes that are a single token, added if it is new.
  mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Word {
    if !bytes[start..<end].contains(where: { $0 >= 0x80 }) {
      let known = find(bytes, start, end)
      if known != .unknown { return known }
    }
    var folded: [UInt8] = []
    Folding.fold(bytes, from: start, to: end, into: &folded)
    return folded.withUnsafeBufferPointer { intern(folded: $0) }
  }

  private mutating func intern(folded bytes: UnsafeBufferPointer<UInt8>) -> Word {
    let known = find(bytes, 0, bytes.count)
    if known != .unknown || bytes.isEmpty { return known }
    if count * 4 > slots.count * 3 { grow() }
    let number = UInt32(count)
    pool.append(contentsOf: bytes)
    starts.append(Int32(pool.count))
    let head = EightBytes(bytes, 0, bytes.count).value
    enter(
      Slot(head: head, length: UInt32(bytes.count), number: number), at: Vocabulary.place(head, bytes, 0, bytes.count))
    return Word(number)
  }

  private mutating func enter(_ slot: Slot, at place: Int) {
    let mask = slots.count - 1
    var at = place & mask
    while slots[at].number != 0 { at = (at + 1) & mask }
    slots[at] = slot
  }

  private mutating func grow() {
    let old = slots.filter { $0.number != 0 }
    slots = Array(repeating: Slot(), count: slots.count * 2)
    for slot in old {
      let start = Int(starts[Int(slot.number)])
      let place = pool.withUnsafeBufferPointer { Vocabulary.place(slot.head, $0, start, start + Int(slot.length)) }
      enter(slot, at: place)
    }
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
