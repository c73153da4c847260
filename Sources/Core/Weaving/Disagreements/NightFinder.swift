/// Tellers that put one event into different nights.
struct NightFinder: Sendable {
  let scene: Scene

  /// A record for each night that is named beside the one that most name.
  var disputes: [Dispute] {
    guard scene.cluster.happening.topic.isNightly, !scene.cluster.happening.isBackground else { return [] }
    var named: [Int: [ClaimRef]] = [:]
    for strand in scene.cluster.strands {
      if let night = night(strand) { named[night, default: []].append(strand.ref) }
    }
    let ranked = named.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let main = ranked.first else { return [] }
    return ranked.dropFirst().compactMap { dispute($0, main) }
  }

  /// The night as the words have it, whatever it was taken to mean: the number printed in it, else its value.
  private func night(_ strand: Strand) -> Int? {
    guard let when = strand.when, when.namesNight, let night = when.night else { return nil }
    let document = scene.chronicle.documents[strand.ref.document]
    guard let time = scene.chronicle[strand.ref].time, document.times.indices.contains(time) else { return night }
    let span = document.times[time].span
    // "Overnight" names no night to part over.
    guard
      document.text.tokens[document.text.tokens(in: span)].contains(where: {
        !$0.shape.isDisjoint(with: [.number, .capitalised])
      })
    else { return nil }
    let printed = document.text.numbers(in: span)
    let day = CalendarDay(ordinal: night).day
    if printed.isEmpty || printed.contains(day) { return night }
    // "The night of the 13th", read as the one that ends on that morning.
    return printed.contains(CalendarDay(ordinal: night + 1).day) ? night + 1 : night
  }

  private func dispute(_ odd: (key: Int, value: [ClaimRef]), _ main: (key: Int, value: [ClaimRef])) -> Dispute? {
    guard let first = odd.value.first else { return nil }
    let teller = Teller(scene.chronicle[first])
    let other = main.value.first { $0.document != first.document && Teller(scene.chronicle[$0]) != teller } ?? main.value.first
    guard let other else { return nil }
    let claims = [first, other].sorted()
    let note =
      "\(scene.name(Teller(scene.chronicle[other]))) says the night of \(iso(main.key)), \(scene.name(teller)) that of \(iso(odd.key))"
    return Dispute(kind: .time, claims: claims, tellers: scene.tellers(claims), note: note)
  }

  private func iso(_ ordinal: Int) -> String { String(CalendarDay(ordinal: ordinal).iso.dropFirst(5)) }
}

extension Text {
  /// The whole numbers up to 31 that stand in a span.
  func numbers(in span: Span) -> [Int] {
    tokens[tokens(in: span)].compactMap { token in
      guard token.shape.contains(.number), token.span.count <= 2 else { return nil }
      let bytes = document.bytes[token.span.start..<token.span.end]
      guard bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      let number = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return number <= 31 ? number : nil
    }
  }
}
