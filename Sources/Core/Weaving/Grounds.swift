/// Tells apart, within one night, the fighting on one ground from that on another: an attack here and a counter-attack there.
/// Where the two are told only against each other they stay one event, face to face.
struct Grounds: Sendable {
  let documents: [AnnotatedDocument]
  private let reader: GroundReader

  /// A fight's place in the strands.
  private struct Place {
    var document: Int
    var number: Int
    var ground: Int?
  }

  init(codebook: Codebook, lexicon: Lexicon, documents: [AnnotatedDocument]) {
    self.documents = documents
    reader = GroundReader(codebook: codebook, lexicon: lexicon, documents: documents)
  }

  /// Sets the ground of the fights that are told apart.
  func settle(_ strands: inout [[Strand]]) {
    var nights: [Happening: [Place]] = [:]
    for (document, row) in strands.enumerated() {
      let grounds = grounds(row)
      for (number, strand) in row.enumerated() where Grounds.isFight(strand) {
        nights[strand.happening, default: []].append(Place(document: document, number: number, ground: grounds[number]))
      }
    }
    for night in nights.values {
      let apart = apart(night, strands)
      for place in night {
        guard let ground = place.ground, apart.contains(ground) else { continue }
        strands[place.document][place.number].happening.ground = ground
      }
    }
  }

  private static func isFight(_ strand: Strand) -> Bool {
    strand.follows == nil && strand.happening.topic == .fight && !strand.happening.isBackground
  }

  /// For each strand of a document the ground of which it tells: where its places lie, or those of the same source's other
  /// clauses in the sentence, or those named before it in its paragraph.
  private func grounds(_ strands: [Strand]) -> [Int?] {
    let own = strands.map { reader.ground(of: claim($0), in: $0.ref.document) }
    var last: Int?
    return strands.indices.map { number in
      if let ground = own[number] {
        let topic = strands[number].happening.topic
        if topic.isNightly || topic == .toll || opensParagraph(strands[number]) { last = number }
        return ground
      }
      let here = claim(strands[number])
      guard Grounds.isFight(strands[number]), here.places.isEmpty else { return nil }
      let beside = [number - 1, number + 1].first { at in
        guard strands.indices.contains(at), own[at] != nil else { return false }
        let there = claim(strands[at])
        return there.sentence == here.sentence && there.source == here.source && here.source != .narrator
      }
      if let beside { return own[beside] }
      guard let last, strands[number].when == nil, isInParagraph(strands[number].ref, of: strands[last].ref) else { return nil }
      return own[last]
    }
  }

  private func claim(_ strand: Strand) -> Claim { documents[strand.ref.document].claims[strand.ref.claim] }

  /// "In X sirens sounded": a paragraph that is about a place.
  private func opensParagraph(_ strand: Strand) -> Bool {
    let document = documents[strand.ref.document]
    guard document.opensParagraph(claim(strand)), let place = claim(strand).places.first else { return false }
    let (text, mentions) = (document.text, document.mentions)
    let first = text.sentences[claim(strand).sentence]
    let next = mentions.partitioningIndex { $0.span.start >= first.span.start }
    return mentions[next...].prefix(3).contains { mention in
      mention.entity == place && text.tokens(in: mention.span).lowerBound <= first.tokens.lowerBound + 2
    }
  }

  private func isInParagraph(_ ref: ClaimRef, of other: ClaimRef) -> Bool {
    let document = documents[ref.document]
    let (here, there) = (document.claims[ref.claim], document.claims[other.claim])
    return here.sentence - there.sentence <= 3 && document.isOneParagraph(here, there)
  }

  /// The grounds to be told apart: all but the one that most articles begin with, where what is left still has every side's
  /// version.
  private func apart(_ night: [Place], _ strands: [[Strand]]) -> Set<Int> {
    guard let main = main(night), Set(night.compactMap(\.ground)).count > 1 else { return [] }
    let left = tellers(night.filter { $0.ground == nil || $0.ground == main }, strands)
    return Set(
      Set(night.compactMap(\.ground)).filter { ground in
        ground != main && tellers(night.filter { $0.ground == ground }, strands).isSubset(of: left)
      })
  }

  private func main(_ night: [Place]) -> Int? {
    var begun: Set<Int> = []
    let first = night.filter { $0.ground != nil && begun.insert($0.document).inserted }.compactMap(\.ground)
    let told = Tally.ranked(night.compactMap(\.ground))
    let counts = first.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    return told.max { counts[$0, default: 0] < counts[$1, default: 0] }
  }

  private func tellers(_ night: [Place], _ strands: [[Strand]]) -> Set<SideID> {
    Set(night.compactMap { claim(strands[$0.document][$0.number]).side }.filter { $0 != .other })
  }
}
