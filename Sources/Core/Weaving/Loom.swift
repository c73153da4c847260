/// Brings strands of all documents together into happenings.
struct Loom: Sendable {
  private let codebook: Codebook
  private let lexicon: Lexicon

  init(codebook: Codebook, lexicon: Lexicon) {
    self.codebook = codebook
    self.lexicon = lexicon
  }

  /// The strands of each document, every one with the happening it belongs to.
  func strands(of documents: [AnnotatedDocument]) -> [[Strand]] {
    var strands = documents.enumerated().map {
      StrandReader.strands(of: $0.element, index: $0.offset, codebook: codebook, lexicon: lexicon)
    }
    UnknownYears(strands, documents: documents).settle(&strands)
    let days = documents.map { $0.document.published?.day.ordinal }
    let nights = Nights(strands, documents: documents)
    for document in strands.indices {
      nights.settle(&strands[document], in: document)
      settleDays(&strands[document], documents[document], document)
      settleHistory(&strands[document], documentDay: days[document], document)
    }
    settleWindows(&strands)
    joinDenials(&strands, documents)
    Takings(documents: documents).settle(&strands)
    Grounds(codebook: codebook, lexicon: lexicon, documents: documents).settle(&strands)
    for document in strands.indices { follow(&strands[document]) }
    return strands
  }

  /// Days by own words, else by what is told before (losses) or by the document.
  private func settleDays(_ strands: inout [Strand], _ annotated: AnnotatedDocument, _ document: Int) {
    let documentDay = annotated.document.published?.day.ordinal
    var told: Int?
    var toldWhen: When?
    for number in strands.indices {
      if let day = strands[number].day { (told, toldWhen) = (day, strands[number].when) }
      if let told, let documentDay, told < documentDay - 21, strands[number].when == nil, tellsLoss(strands[number]) {
        // Losses told right after an old date are of that day.
        strands[number].happening.isBackground = true
        strands[number].when = toldWhen
      }
      guard !strands[number].happening.isBackground else { continue }
      // What was "last month" has no day, and none is made up for it.
      if let when = strands[number].when, when.isCoarse, strands[number].follows == nil {
        (strands[number].happening.slot, strands[number].happening.length) = (when.first, when.last - when.first + 1)
        continue
      }
      let isOfTold = strands[number].happening.topic == .toll || goesOnTelling(number, strands, annotated.claims)
      let inherited = isOfTold ? told ?? documentDay : documentDay
      strands[number].day = strands[number].day ?? inherited ?? told
      guard !strands[number].happening.topic.isNightly, strands[number].follows == nil else { continue }
      if let day = strands[number].day {
        strands[number].happening.slot = day
      } else {
        strands[number].happening.scope = document
      }
    }
  }

  /// Whether a source goes on in its account of a day with what was done besides: troops gathered, people held.
  private func goesOnTelling(_ number: Int, _ strands: [Strand], _ claims: [Claim]) -> Bool {
    guard number > 0, strands[number].happening.topic == .mobilisation || strands[number].happening.topic == .deed else {
      return false
    }
    let (before, claim) = (claims[strands[number - 1].ref.claim], claims[strands[number].ref.claim])
    return claim.source == before.source && claim.side != nil && claim.sentence - before.sentence <= 1
  }

  private func tellsLoss(_ strand: Strand) -> Bool {
    strand.happening.topic == .toll || strand.happening.topic == .fight && strand.subjects.contains(.loss)
  }

  /// History is filed by its year; by its day where that is recent.
  private func settleHistory(_ strands: inout [Strand], documentDay: Int?, _ document: Int) {
    for number in strands.indices where strands[number].happening.isBackground && strands[number].follows == nil {
      var happening = strands[number].happening
      happening.topic = happening.topic.asHistory
      if happening.topic == .fight { happening.who = 0 }
      happening.scope = strands[number].when == nil ? document : -1
      if let when = strands[number].when {
        let isRecent = documentDay.map { when.first > $0 - 400 } ?? false
        happening.slot = isRecent && when.grain == .day ? when.first : -CalendarDay(ordinal: when.first).year
      }
      strands[number].happening = happening
    }
  }

  /// A denial of attacks on civilians of which no article tells is about the fighting of that night.
  private func joinDenials(_ strands: inout [[Strand]], _ documents: [AnnotatedDocument]) {
    var told: Set<Happening> = []
    for strand in strands.joined() where strand.happening.topic == .civilians {
      let document = documents[strand.ref.document]
      let claim = document.claims[strand.ref.claim]
      if claim.stance != .denies || document.isDenied(claim) { told.insert(strand.happening) }
    }
    for document in strands.indices {
      for number in strands[document].indices {
        let happening = strands[document][number].happening
        guard happening.topic == .civilians, !told.contains(happening) else { continue }
        strands[document][number].happening.topic = .fight
      }
    }
  }

  /// Days a little apart are one window: it opens with the first day and stays open as long as the topic allows.
  private func settleWindows(_ strands: inout [[Strand]]) {
    var days: [Happening: Set<Int>] = [:]
    for strand in strands.joined() where Loom.hasWindow(strand) {
      days[Loom.unslotted(strand.happening), default: []].insert(strand.happening.slot)
    }
    let openings: [Happening: [Int: Int]] = days.reduce(into: [:]) {
      $0[$1.key] = Loom.openings($1.value, tolerance: $1.key.topic.tolerance)
    }
    for document in strands.indices {
      for number in strands[document].indices where Loom.hasWindow(strands[document][number]) {
        let happening = strands[document][number].happening
        guard let opening = openings[Loom.unslotted(happening)]?[happening.slot] else { continue }
        strands[document][number].happening.slot = opening
      }
    }
  }

  private static func hasWindow(_ strand: Strand) -> Bool {
    strand.follows == nil && !strand.happening.isBackground && !strand.happening.topic.isNightly && strand.happening.scope < 0
      && strand.happening.length == 0
  }

  private static func unslotted(_ happening: Happening) -> Happening {
    var happening = happening
    happening.slot = 0
    return happening
  }

  private static func openings(_ days: Set<Int>, tolerance: Int) -> [Int: Int] {
    var result: [Int: Int] = [:]
    var opening: Int?
    for day in days.sorted() {
      if opening.map({ day - $0 > tolerance }) ?? true { opening = day }
      result[day] = opening
    }
    return result
  }

  /// Claims that go with another take its happening, however long the chain of those that go with each other. A leader
  /// stands earlier, save for headlines and announcements, which follow the text.
  private func follow(_ strands: inout [Strand]) {
    var leaders = strands.map { $0.follows }
    for number in strands.indices where strands[number].follows != nil {
      var chain: [Int] = []
      var leader = number
      while let next = leaders[leader], chain.count < strands.count {
        chain.append(leader)
        leader = next
      }
      for follower in chain where follower != leader {
        strands[follower].happening = strands[leader].happening
        leaders[follower] = leader
      }
    }
  }
}
