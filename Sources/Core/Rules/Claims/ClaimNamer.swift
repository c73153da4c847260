/// Gives claims ids that stay the same while the document's name, the span and the source do.
struct ClaimNamer {
  private static let letters = Array("23456789bcdfghjkmnpqrstvwxz".utf8)
  private let document: UInt64
  /// The ids given, as the numbers that their bytes make.
  private var taken: Set<UInt64> = []

  /// A namer for the claims of one document.
  init(document id: String) { document = Self.mix(14_695_981_039_346_656_037, id.utf8) }

  /// The id of a claim: five signs without vowels and look-alikes.
  mutating func name(_ span: Span, source: String) -> String {
    var hash = Self.mix(Self.mix(document, decimal: span.start), decimal: span.end)
    hash = Self.mix(hash, source.utf8)
    while true {
      let id = Self.spelled(hash)
      if taken.insert(id).inserted { return Self.text(id) }
      hash = Self.mix(hash, Self.text(id).utf8)
    }
  }

  private static func mix(_ hash: UInt64, _ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(hash) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 1_099_511_628_211 }

  /// Takes in a number's decimal digits and a blank. Spans are of files of at most 64 MiB: eight digits.
  private static func mix(_ hash: UInt64, decimal number: Int) -> UInt64 {
    var digits: UInt64 = 0
    var count = 0
    var rest = number.magnitude
    repeat {
      digits = digits << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    } while rest > 0
    var hash = hash
    for _ in 0..<count {
      hash = mix(hash, UInt8(truncatingIfNeeded: digits))
      digits >>= 8
    }
    return mix(hash, 0x20)
  }

  private static func text(_ id: UInt64) -> String {
    // Unsafe: the five bytes are written before they are read.
    String(unsafeUninitializedCapacity: 5) { bytes in
      for place in 0..<5 { bytes[place] = UInt8(truncatingIfNeeded: id >> UInt64(place * 8)) }
      return 5
    }
  }

  /// Five letters, the first in the lowest byte.
  private static func spelled(_ hash: UInt64) -> UInt64 {
    var rest = hash ^ (hash >> 32)
    var id: UInt64 = 0
    for place in 0..<5 {
      id |= UInt64(letters[Int(rest % UInt64(letters.count))]) << UInt64(place * 8)
      rest /= UInt64(letters.count)
    }
    return id
  }
}
