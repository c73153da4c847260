import Testing

@testable import Core

/// Articles whose sayings are hard to read, and what must be read in the first of them.
struct HardCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let articles: [String]
  let expected: [Expected]

  init(_ name: String, _ articles: String..., expected: [Expected]) {
    testDescription = name
    self.articles = articles
    self.expected = expected
  }

  /// The articles read, dated and settled against each other.
  var documents: [AnnotatedDocument] {
    let annotator = Annotator(codebook: Borderland.codebook)
    var documents = articles.enumerated().map { number, words in
      annotator.annotate(DocumentReader().document(id: "\(number).txt", bytes: Array(words.utf8)))
    }
    Resolver(codebook: Borderland.codebook).resolve(&documents)
    return documents
  }
}

/// Who says some words, and how.
struct Expected: Sendable {
  let source: String
  let words: String
  var basis: Basis?
  var mode: Mode?
  var stance: Stance?
  /// The source that passes it on.
  var parent: String?

  init(
    _ source: String, _ words: String, _ basis: Basis? = nil, _ mode: Mode? = nil, _ stance: Stance? = nil,
    by parent: String? = nil
  ) {
    self.source = source
    self.words = words
    self.basis = basis
    self.mode = mode
    self.stance = stance
    self.parent = parent
  }

  /// Whether it is so in a document; words that nobody says are the narrator's.
  func holds(in document: AnnotatedDocument) -> Bool {
    let saying = document.attributions.filter { attribution in
      attribution.contentSpans.contains { Samples.squeezed(document.text.words($0)).contains(words) }
    }
    if source == "narrator" { return saying.isEmpty }
    return saying.contains { attribution in
      let above = attribution.parent.map { AttributionTests.name(document.attributions[$0].source) }
      return AttributionTests.name(attribution.source) == source && (basis == nil || attribution.basis == basis)
        && (mode == nil || attribution.mode == mode) && (stance == nil || attribution.stance == stance)
        && (parent == nil || above == parent)
    }
  }
}

extension AnnotatedDocument {
  /// What was found, for a failure's message.
  var sayings: String {
    attributions.map { attribution in
      let contents = attribution.contentSpans.map { text.words($0) }.joined(separator: " | ")
      let source = AttributionTests.name(attribution.source)
      return "\(source) [\(attribution.basis), \(attribution.mode), \(attribution.stance)] <\(contents)> \(attribution.foundBy)"
    }.joined(separator: "\n")
  }
}
