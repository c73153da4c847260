/// Weaves the claims of a corpus into events, versions and disagreements.
public struct Weaver: Sendable {
  private let codebook: Codebook
  private let lexicon: Lexicon

  /// A weaver for a conflict.
  public init(codebook: Codebook, lexicon: Lexicon = .english) {
    self.codebook = codebook
    self.lexicon = lexicon
  }

  /// The chronicle of some documents. The result does not depend on their order.
  public func chronicle(of documents: [AnnotatedDocument]) -> Chronicle {
    var documents = documents.sorted { $0.document.id < $1.document.id }
    ShortID.separate(&documents)
    var chronicle = Chronicle(codebook: codebook, documents: documents)
    let strands = Loom(codebook: codebook, lexicon: lexicon).strands(of: documents)
    let clusters = Cluster.clusters(of: strands)
    let builder = EventBuilder(chronicle: chronicle, lexicon: lexicon)
    let events = builder.events(of: clusters)
    // Neither titles nor disagreements ask for the other.
    let titles = SideBySide.later { events.map { builder.title(of: $0.event, $0.cluster) } }
    chronicle.disagreements = DisagreementFinder(chronicle: chronicle, lexicon: lexicon).disagreements(in: events)
    chronicle.events = zip(events, titles.value).map { entry, title in
      var event = entry.event
      event.title = title
      return event
    }
    return chronicle
  }
}
