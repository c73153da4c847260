/// Ids short enough to type: base 32 of a hash, without letters that look like digits.
enum ShortID {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// FNV-1a, 64 bits.
  static func hash(_ text: String, seed: UInt64 = 14_695_981_039_346_656_037) -> UInt64 {
    text.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  /// The first characters of a text's hash; up to twelve.
  static func make(_ text: String, length: Int = 5) -> String {
    var rest = hash(text)
    rest ^= rest >> 29
    let bytes = (0..<min(length, 12)).map { _ in
      defer { rest >>= 5 }
      return alphabet[Int(rest & 31)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A short id that none in `taken` has: longer where the shorter is taken. What is given out is taken from then on.
  static func unique(_ text: String, in taken: inout Set<String>) -> String {
    for length in 5...12 {
      let id = make(text, length: length)
      if taken.insert(id).inserted { return id }
    }
    var number = 2
    while !taken.insert(make(text, length: 12) + String(number)).inserted { number += 1 }
    return make(text, length: 12) + String(number)
  }

  /// Makes the claims' ids unique in the corpus: of two that are the same, the later in order of the documents is lengthened.
  static func separate(_ documents: inout [AnnotatedDocument]) {
    var taken: Set<String> = []
    for document in documents.indices {
      let name = documents[document].document.id
      for claim in documents[document].claims.indices {
        let id = documents[document].claims[claim].id
        if !id.isEmpty, taken.insert(id).inserted { continue }
        let span = documents[document].claims[claim].span
        documents[document].claims[claim].id = unique("\(name) \(span.start) \(span.end) \(claim)", in: &taken)
      }
    }
  }
}
