/// Gives documents their days: stated in the text, else inferred over the corpus, else assumed. Where the evidence is thin, none.
struct DocumentDating {
  let lexicon: Lexicon

  func date(_ documents: inout [AnnotatedDocument], assumed: CalendarDay?) {
    for index in documents.indices where documents[index].document.published == nil {
      documents[index].document.published = Dateline(lexicon: lexicon).publication(of: documents[index].text)
    }
    guard documents.contains(where: { $0.document.published == nil }) else { return }
    infer(&documents)
    guard let assumed else { return }
    for index in documents.indices where documents[index].document.published == nil {
      documents[index].document.published = Publication(
        day: assumed, basis: .assumed,
        because: ["no date is stated or can be inferred; \(assumed.iso) was given for such documents"])
    }
  }

  private func infer(_ documents: inout [AnnotatedDocument]) {
    let reader = DatingClueReader(lexicon: lexicon)
    let clues = documents.map { reader.clues(of: $0) }
    for group in DatingGroups(clues, stated: documents.map { $0.document.published?.day }).groups {
      let members = group.map {
        DatingCase.Member(id: documents[$0].document.id, clues: clues[$0], stated: documents[$0].document.published?.day)
      }
      let found = DatingCase(members: members).publications()
      for (member, publication) in zip(group, found) where documents[member].document.published == nil {
        documents[member].document.published = publication
      }
    }
  }
}

/// Documents that tell of the same days: they share names, and their days lie near each other.
struct DatingGroups {
  let groups: [[Int]]

  /// Comparisons beyond this number are left out, so that a large corpus stays quick.
  private static let mostComparisons = 400_000

  init(_ clues: [DatingClues], stated: [CalendarDay?]) {
    let members = clues.indices.filter { !clues[$0].isEmpty }
    var parent = Array(clues.indices)
    func root(_ index: Int) -> Int {
      var at = index
      while parent[at] != at { at = parent[at] }
      return at
    }
    var comparisons = 0
    for (position, a) in members.enumerated() {
      for b in members[(position + 1)...] where root(a) != root(b) {
        guard comparisons < DatingGroups.mostComparisons else { break }
        comparisons += 1
        if DatingGroups.areNear(clues[a], clues[b]), DatingGroups.areLinked(clues[a], clues[b]) { parent[root(b)] = root(a) }
      }
    }
    groups = Dictionary(grouping: members, by: root).values.sorted { $0[0] < $1[0] }
      .filter { group in group.contains { stated[$0] == nil } }
  }

  /// Days within five days of each other; weekdays alone lie near everything.
  private static func areNear(_ a: DatingClues, _ b: DatingClues) -> Bool {
    guard let first = a.latest, let second = b.latest else { return true }
    return abs(DatingClues.distance(from: first, to: second)) <= 5
  }

  private static func areLinked(_ a: DatingClues, _ b: DatingClues) -> Bool {
    let shared = sharedCount(a.names, b.names)
    return shared >= 6 && shared * 10 >= min(a.names.count, b.names.count) * 4
  }
}
