/// Sets happenings of one night against each other: documents name the same night by either of its two days.
struct Nights: Sendable {
  /// How often the corpus places something in a night: words that name it count twice, a mere day once.
  private var weights: [Int: Int] = [:]
  /// The nights that the corpus names as such.
  private var told: Set<Int> = []
  /// Where the corpus places what it puts into a night.
  private var places: [Int: Set<EntityID>] = [:]
  private let documents: [AnnotatedDocument]
  /// The days of the documents.
  private let days: [Int?]

  init(_ strands: [[Strand]], documents: [AnnotatedDocument]) {
    self.documents = documents
    days = documents.map { $0.document.published?.day.ordinal }
    for (document, strands) in strands.enumerated() {
      for strand in strands where Nights.isNightly(strand) {
        let named = strand.when?.namesNight == true ? nameOf(strand.when, in: document) : nil
        if let night = named ?? strand.when?.first {
          places[night, default: []].formUnion(documents[document].claims[strand.ref.claim].places)
        }
        if strand.when?.namesNight == true, let night = nameOf(strand.when, in: document) {
          weights[night, default: 0] += 2
          told.insert(night)
        } else if let day = strand.when?.first, strand.when?.grain == .day {
          weights[day, default: 0] += 1
        }
      }
    }
  }

  /// Whether a strand is one that nights order.
  static func isNightly(_ strand: Strand) -> Bool {
    strand.happening.topic.isNightly && !strand.happening.isBackground && strand.follows == nil && strand.when?.isCoarse != true
  }

  /// Gives the nightly strands of a document their nights.
  func settle(_ strands: inout [Strand], in document: Int) {
    let numbers = strands.indices.filter { Nights.isNightly(strands[$0]) }
    let context = contexts(strands, of: numbers)
    let own = own(strands, numbers, context, document)
    let names = NightNames(own)
    let dated = numbers.indices.map {
      own[$0] ?? (strands[numbers[$0]].isHourAlone ? nil : fromDay(strands[numbers[$0]].when, at: $0, names))
    }
    let firstDated = dated.lazy.compactMap { $0 }.first
    let firstContext = firstDated == nil ? context.lazy.compactMap { $0 }.first : nil
    let undated = days[document].map { likely($0, at: numbers.reduce(into: []) { $0.formUnion(claim(strands[$1]).places) }) }
    var before: Int?
    for (at, number) in numbers.enumerated() {
      // Before anything is dated, a headline among it, what is dated next tells.
      let told = (context[at] ?? firstContext).flatMap { fromDay($0, at: at, names) }
      var night = dated[at] ?? before ?? told ?? firstDated ?? undated
      // What is told was before it was said; what is told then goes on where it was.
      let isOlder = strands[number].said != nil && dated[at] == nil && before.map { $0 > strands[number].said ?? $0 } ?? true
      if let said = strands[number].said, isOlder { night = nightOfWord(said) }
      strands[number].isNightTold = night.map(names.contains) ?? false
      if let night { strands[number].happening.slot = night } else { strands[number].happening.scope = document }
      if !isOlder || before == nil { before = night }
    }
  }

  /// The night that each strand's own words name.
  private func own(_ strands: [Strand], _ numbers: [Int], _ context: [When?], _ document: Int) -> [Int?] {
    var isDated = false
    return numbers.indices.map { at in
      let strand = strands[numbers[at]]
      // "Before midnight" is of the night that is spoken of.
      let isOpen = strand.isHourAlone && (context[at] != nil || isDated)
      if strand.when != nil { isDated = true }
      return isOpen ? nil : named(strand.when, in: document)
    }
  }

  /// For each of some strands the day by which a side's losses were dated before it: they fell in the same fighting.
  private func contexts(_ strands: [Strand], of numbers: [Int]) -> [When?] {
    var last: When?
    var at = 0
    var result: [When?] = []
    for number in numbers {
      while at < number {
        let strand = strands[at]
        if strand.happening.topic == .toll, !strand.happening.isBackground, strand.when?.grain == .day { last = strand.when }
        at += 1
      }
      result.append(last)
    }
    return result
  }

  /// The night that words name. A night that bears the day of the report itself is the one before: what is told in the
  /// past tense has been.
  private func nameOf(_ when: When?, in document: Int) -> Int? {
    guard let when, when.grain == .day else { return nil }
    guard var night = when.night ?? (when.last > when.first ? when.first : nil) else { return nil }
    if when.namesNight, let day = days[document], night == day { night -= 1 }
    return night
  }

  /// The night that words name; a morning or an hour after midnight is its end only where somebody names that night.
  private func named(_ when: When?, in document: Int) -> Int? {
    guard let night = nameOf(when, in: document), let when else { return nil }
    return when.namesNight || night == when.first || told.contains(night) ? night : nil
  }

  /// The night for a mere day: the one this document names nearest, else the one that the corpus names most.
  private func fromDay(_ when: When?, at position: Int, _ names: NightNames) -> Int? {
    guard let day = when?.first, when?.grain == .day else { return nil }
    if let nearest = names.nearest(of: [day, day - 1], to: position) { return nearest }
    return weight(day) >= (told.contains(day - 1) ? weight(day - 1) : 0) ? day : day - 1
  }

  private func weight(_ night: Int) -> Int { weights[night, default: 0] }

  /// The night of what is said on a day, where nothing tells when it was.
  private func nightOfWord(_ day: Int) -> Int { weight(day - 1) > weight(day) ? day - 1 : day }

  private func claim(_ strand: Strand) -> Claim { documents[strand.ref.document].claims[strand.ref.claim] }

  /// The night that an undated report of a day is about: one of the last that others tell of, further back only if they tell of
  /// its places.
  private func likely(_ day: Int, at here: Set<EntityID>) -> Int {
    let near = [day - 1, day, day - 2].max { weight($0, of: day, at: here) < weight($1, of: day, at: here) } ?? day - 1
    // A summing up comes days later.
    guard weight(near, of: day, at: here) == 0 else { return near }
    return (day - 7..<day).reversed().max { weight($0, of: day, at: here) < weight($1, of: day, at: here) } ?? near
  }

  private func weight(_ night: Int, of day: Int, at here: Set<EntityID>) -> Int {
    let there = places[night] ?? []
    let isOpen = night >= day - 1 && (here.isEmpty || there.isEmpty)
    return isOpen || !here.isDisjoint(with: there) ? weight(night) : 0
  }
}
