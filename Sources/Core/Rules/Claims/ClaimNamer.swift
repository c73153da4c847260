/// Gives claims ids that stay the same while the document's name, the span and the source do.
struct ClaimNamer {
  private static let letters = Array("23456789bcdfghjkmnpqrstvwxz".utf8)
  private let document: UInt64
  private var taken: Set<String> = []

  /// A namer for the claims of one document.
  init(document id: String) { document = Self.mix(14_695_981_039_346_656_037, id.utf8) }

  /// The id of a claim: five signs without vowels and look-alikes.
  mutating func name(_ claim: Claim, source: String) -> String {
    var hash = Self.mix(Self.mix(document, decimal: claim.span.start), decimal: claim.span.end)
    hash = Self.mix(hash, source.utf8)
    while true {
      let id = Self.spelled(hash)
      if taken.insert(id).inserted { return id }
      hash = Self.mix(hash, id.utf8)
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

  private static func spelled(_ hash: UInt64) -> String {
    var rest = hash ^ (hash >> 32)
    var bytes: [UInt8] = []
    for _ in 0..<5 {
      bytes.append(letters[Int(rest % UInt64(letters.count))])
      rest /= UInt64(letters.count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
