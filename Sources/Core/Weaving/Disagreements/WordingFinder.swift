/// One statement that two documents render in different words.
struct WordingFinder: Sendable {
  let scene: Scene
  /// More claims of one source than this in one event are not compared: the pairs would grow with their square.
  private static let limit = 60

  /// A record for each source whose statement is quoted in one document and differs in another.
  var disputes: [Dispute] {
    var order: [EntityID] = []
    var said: [EntityID: [ClaimRef]] = [:]
    for ref in scene.refs {
      guard case .entity(let source) = scene.chronicle[ref].source else { continue }
      if said[source] == nil { order.append(source) }
      said[source, default: []].append(ref)
    }
    return order.compactMap { dispute(said[$0] ?? [], $0) }
  }

  private func dispute(_ refs: [ClaimRef], _ source: EntityID) -> Dispute? {
    guard Set(refs.map(\.document)).count > 1 else { return nil }
    let contents = refs.prefix(WordingFinder.limit).map { (ref: $0, words: words($0)) }
    var best: (score: Double, claims: [ClaimRef])?
    for (at, a) in contents.enumerated() {
      for b in contents[(at + 1)...] where a.ref.document != b.ref.document && isQuoted(a.ref, b.ref) {
        guard let score = likeness(a.words, b.words), score > best?.score ?? 0 else { continue }
        best = (score, [a.ref, b.ref].sorted())
      }
    }
    guard let claims = best?.claims else { return nil }
    let note = "one statement of \(scene.names([source])) is rendered in different words"
    return Dispute(kind: .wording, claims: claims, tellers: scene.tellers(claims), note: note)
  }

  /// At least one of the two gives the source's own words.
  private func isQuoted(_ a: ClaimRef, _ b: ClaimRef) -> Bool {
    scene.chronicle[a].mode == .direct || scene.chronicle[b].mode == .direct
  }

  /// How much two contents share; nil where they are too different to be one statement or too alike to differ.
  private func likeness(_ a: Set<UInt32>, _ b: Set<UInt32>) -> Double? {
    let shared = a.intersection(b).count
    guard shared >= 4, min(a.count, b.count) - shared >= 2 else { return nil }
    let score = Double(shared) / Double(a.union(b).count)
    return score >= 0.3 ? score : nil
  }

  /// The words of weight of a claim, from its content where that is known.
  private func words(_ ref: ClaimRef) -> Set<UInt32> {
    let document = scene.chronicle.documents[ref.document]
    return document.text.weightyWords(in: document.claims[ref.claim].span)
  }
}

extension Text {
  /// Hashes of the folded words of five letters and more in a span; shorter ones carry little and are skipped.
  func weightyWords(in span: Span) -> Set<UInt32> {
    var words: Set<UInt32> = []
    for token in tokens[tokens(in: span)] where !token.shape.contains(.mark) && token.span.count >= 5 {
      words.insert(Folding.withFolded(Array(document.bytes[token.span.start..<token.span.end])) { _, hash in hash })
    }
    return words
  }
}
