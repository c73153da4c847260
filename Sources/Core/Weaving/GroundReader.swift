/// On which ground a claim's places lie: a side's, or that of a place which lies on nobody's.
struct GroundReader: Sendable {
  private let codebook: Codebook
  private let lexicon: Lexicon
  private let documents: [AnnotatedDocument]
  /// Of places on nobody's ground the sides in whose ground's company they are named.
  private var company: [EntityID: Set<SideID>] = [:]

  init(codebook: Codebook, lexicon: Lexicon, documents: [AnnotatedDocument]) {
    self.codebook = codebook
    self.lexicon = lexicon
    self.documents = documents
    for claim in documents.lazy.flatMap(\.claims) where claim.places.count > 1 {
      let sides = Set(claim.places.map { codebook[$0].side }.filter { $0 != .other })
      for place in claim.places where codebook[place].side == .other { company[place, default: []].formUnion(sides) }
    }
  }

  /// The number of the ground on which all places of a claim lie; a region or a front line may be anybody's, and what lies west
  /// of a town is not in it.
  func ground(of claim: Claim, in document: Int) -> Int? {
    let places = claim.places.filter { !codebook[$0].isWide && !isOnlyNear($0, claim, documents[document]) }
    let grounds = Set(places.map(ground))
    return grounds.count == 1 ? grounds.first ?? nil : nil
  }

  /// A side's number from 1; of a place that is nobody's, one of its own beyond all sides.
  private func ground(of place: EntityID) -> Int? {
    let side = codebook[place].side
    if side != .other { return Int(side.index) + 1 }
    let sides = company[place] ?? []
    if sides.isEmpty { return codebook.sides.count + 1 + Int(place.index) }
    return sides.count == 1 ? sides.first.map { Int($0.index) + 1 } : nil
  }

  /// "200km west of X", "30 km from X".
  private func isOnlyNear(_ place: EntityID, _ claim: Claim, _ document: AnnotatedDocument) -> Bool {
    let from = document.mentions.partitioningIndex { $0.span.start >= claim.span.start }
    let named = document.mentions[from...].prefix { $0.span.start < claim.span.end }.filter { $0.entity == place }
    return !named.isEmpty
      && named.allSatisfy { mention in
        let first = document.text.tokens(in: mention.span).lowerBound
        guard first > 1 else { return false }
        return lexicon.weaving.subjects(of: document.text.tokens[first - 2..<first]).contains(.offset)
      }
  }
}

extension Entity {
  /// Whether what happens there happens in it, not near it.
  var isRegion: Bool {
    switch kind {
    case "region", "country", "state", "province": true
    default: false
    }
  }

  /// Whether it is a place too wide to be on one side's ground.
  var isWide: Bool {
    switch kind {
    case "region", "country", "state", "line", "front", "front line", "border", "river", "sea", "ocean", "lake", "strait": true
    default: false
    }
  }
}
