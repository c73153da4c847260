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
      let bytes = (0..<5).map { UInt8(truncatingIfNeeded: id >> UInt64($0 * 8)) }
      if taken.insert(id).inserted { return String(decoding: bytes, as: UTF8.self) }
      hash = Self.mix(hash, bytes)
    }
  }

  private static func mix(_ hash: UInt64, _ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(hash) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  /// Takes in a number's decimal digits and a blank.
  private static func mix(_ hash: UInt64, decimal number: Int) -> UInt64 {
    var place = 1
    while number / place >= 10 { place *= 10 }
    var hash = hash
    while place > 0 {
      hash = mix(hash, CollectionOfOne(0x30 + UInt8(truncatingIfNeeded: number / place % 10)))
      place /= 10
    }
    return mix(hash, CollectionOfOne(0x20))
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
