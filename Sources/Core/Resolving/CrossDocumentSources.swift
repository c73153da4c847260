/// Settles sources that one document leaves open and another names: "the ministry said" behind two ministries, "it is
/// stated that", where another article gives the same statement under its source's name.
///
/// Statements are compared by the words they share, found through an index of words, so that no statement is set
/// against all others.
struct CrossDocumentSources: Sendable {
  private let codebook: Codebook
  /// A word that more statements than this share tells nothing of any.
  private static let commonness = 120

  init(codebook: Codebook) { self.codebook = codebook }

  /// Gives open sources the names that other documents tell; claims follow. What was read before stays an alternative.
  func settle(_ documents: inout [AnnotatedDocument]) {
    let statements = CrossDocumentSources.statements(of: documents)
    let index = index(statements, documents)
    for statement in statements where isOpen(attribution(statement, documents)) {
      guard let donor = donor(of: statement, statements, index, documents) else { continue }
      adopt(donor, for: statement, &documents)
    }
  }

  /// An act of saying with the words of weight in its content.
  private struct Statement {
    var document: Int
    var attribution: Int
    var words: Set<UInt32>
  }

  private static func statements(of documents: [AnnotatedDocument]) -> [Statement] {
    documents.indices.flatMap { document in
      documents[document].attributions.indices.map { number in
        let words = documents[document].attributions[number].contentSpans.reduce(into: Set<UInt32>()) {
          $0.formUnion(documents[document].text.weightyWords(in: $1))
        }
        return Statement(document: document, attribution: number, words: words)
      }
    }
  }

  private func attribution(_ statement: Statement, _ documents: [AnnotatedDocument]) -> Attribution {
    documents[statement.document].attributions[statement.attribution]
  }

  /// Whether the document alone leaves open who speaks.
  private func isOpen(_ attribution: Attribution) -> Bool {
    guard attribution.basis != .analyst, attribution.foundBy.hasPrefix("denied") == false else { return false }
    return attribution.source == .unattributed || !attribution.alternatives.isEmpty
  }

  /// Whether it says for certain who speaks.
  private func isNamed(_ attribution: Attribution) -> Bool {
    guard case .entity = attribution.source else { return false }
    return attribution.alternatives.isEmpty && attribution.basis == .explicit && !attribution.foundBy.hasPrefix("denied")
  }

  /// Statements of a known source, by their words.
  private func index(_ statements: [Statement], _ documents: [AnnotatedDocument]) -> [UInt32: [Int]] {
    var index: [UInt32: [Int]] = [:]
    for (number, statement) in statements.enumerated() where isNamed(attribution(statement, documents)) {
      for word in statement.words { index[word, default: []].append(number) }
    }
    return index
  }

  /// The statement of another document that says the same under its source's name.
  private func donor(
    of open: Statement, _ statements: [Statement], _ index: [UInt32: [Int]], _ documents: [AnnotatedDocument]
  ) -> Statement? {
    var shared: [Int: Int] = [:]
    for word in open.words {
      guard let found = index[word], found.count <= CrossDocumentSources.commonness else { continue }
      for number in found where statements[number].document != open.document { shared[number, default: 0] += 1 }
    }
    let own = attribution(open, documents)
    let fitting = shared.filter { number, count in
      fits(count, open, statements[number], own, attribution(statements[number], documents))
    }
    let best = fitting.max { a, b in
      if a.value != b.value { return a.value < b.value }
      return place(statements[a.key], documents) > place(statements[b.key], documents)
    }
    return best.map { statements[$0.key] }
  }

  private func place(_ statement: Statement, _ documents: [AnnotatedDocument]) -> (String, Int) {
    (documents[statement.document].document.id, statement.attribution)
  }

  /// Whether two statements are one: a third of the words shared for a bare "the ministry" between two candidates, half
  /// where nobody at all is named; and both deny, or neither.
  private func fits(_ shared: Int, _ open: Statement, _ other: Statement, _ own: Attribution, _ donor: Attribution) -> Bool {
    guard (own.stance == .denies) == (donor.stance == .denies) else { return false }
    let length = min(open.words.count, other.words.count)
    if own.source == .unattributed { return shared >= 5 && shared * 2 >= length }
    guard own.source == donor.source || own.alternatives.contains(where: { $0.source == donor.source }) else {
      return shared >= 5 && shared * 2 >= length
    }
    return shared >= 4 && shared * 3 >= length
  }

  private func adopt(_ donor: Statement, for open: Statement, _ documents: inout [AnnotatedDocument]) {
    let named = attribution(donor, documents)
    let old = attribution(open, documents)
    guard named.source != old.source else { return }
    let reason = "read so by this document alone; \(documents[donor.document].document.id) names the source of the same statement"
    for number in run(from: open, old, documents) {
      documents[open.document].attributions[number].source = named.source
      documents[open.document].attributions[number].side = named.side
      documents[open.document].attributions[number].basis = .crossDocument
      documents[open.document].attributions[number].alternatives.removeAll { $0.source == named.source }
      documents[open.document].attributions[number].alternatives.append(Alternative(source: old.source, because: reason))
      passOn(number, named, open.document, &documents)
    }
  }

  /// The statement and those after it that go on in the same voice without naming it anew.
  private func run(from open: Statement, _ old: Attribution, _ documents: [AnnotatedDocument]) -> [Int] {
    let attributions = documents[open.document].attributions
    guard old.source != .unattributed else { return [open.attribution] }
    var run = [open.attribution]
    for number in attributions.indices.dropFirst(open.attribution + 1) {
      let next = attributions[number]
      if next.foundBy.hasPrefix("denied") { continue }
      guard next.source == old.source, next.basis == .continued || !next.alternatives.isEmpty || next.sourceSpan == nil else {
        break
      }
      run.append(number)
    }
    return run
  }

  /// The claims of an attribution take its source.
  private func passOn(_ number: Int, _ named: Attribution, _ document: Int, _ documents: inout [AnnotatedDocument]) {
    for claim in documents[document].claims.indices where documents[document].claims[claim].attribution == number {
      documents[document].claims[claim].source = named.source
      documents[document].claims[claim].side = named.side
      documents[document].claims[claim].basis = .crossDocument
      let read = documents[document].claims[claim]
      if read.stance == .asserts, let blamed = read.blames, blamed != named.side, named.side != .other {
        documents[document].claims[claim].stance = .accuses
      }
    }
  }
}
