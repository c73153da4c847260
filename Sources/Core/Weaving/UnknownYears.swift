/// Articles whose year nobody knows join those that tell of the same day and place in a known year.
struct UnknownYears: Sendable {
  /// A day of the year in a place.
  private struct Spot: Hashable {
    var month: Int
    var day: Int
    var place: EntityID
  }

  private let documents: [AnnotatedDocument]
  private var years: [Spot: Set<Int>] = [:]

  init(_ strands: [[Strand]], documents: [AnnotatedDocument]) {
    self.documents = documents
    for strand in strands.joined() {
      guard let when = strand.when, when.grain == .day, let year = when.year else { continue }
      for spot in spots(of: strand, when) { years[spot, default: []].insert(year) }
    }
  }

  /// Moves the days of each document without a year into the one year that its days and places share with others; where they
  /// share none or several, nothing is moved.
  func settle(_ strands: inout [[Strand]]) {
    for document in strands.indices where documents[document].document.published == nil {
      let found = strands[document].reduce(into: Set<Int>()) { found, strand in
        guard let when = strand.when, when.grain == .day, when.year == nil else { return }
        for spot in spots(of: strand, when) { found.formUnion(years[spot] ?? []) }
      }
      guard found.count == 1, let year = found.first else { continue }
      for number in strands[document].indices { move(&strands[document][number], to: year) }
    }
  }

  private func spots(of strand: Strand, _ when: When) -> [Spot] {
    let day = CalendarDay(ordinal: when.first)
    return documents[strand.ref.document].claims[strand.ref.claim].places.map {
      Spot(month: day.month, day: day.day, place: $0)
    }
  }

  private func move(_ strand: inout Strand, to year: Int) {
    guard let when = strand.when, when.grain == .day, when.year == nil else { return }
    let day = CalendarDay(ordinal: when.first)
    guard let moved = CalendarDay(year: year, month: day.month, day: day.day) else { return }
    let distance = moved.ordinal - when.first
    strand.when?.first += distance
    strand.when?.last += distance
    strand.when?.night = when.night.map { $0 + distance }
    strand.day = strand.day.map { $0 + distance }
  }
}
