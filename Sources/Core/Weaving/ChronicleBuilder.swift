/// The whole path: documents are annotated side by side, dated together, and woven.
public struct ChronicleBuilder: Sendable {
  private let codebook: Codebook
  private let assumedDay: CalendarDay?

  /// A builder for a conflict; `assumedDay` dates documents that nothing else dates.
  public init(codebook: Codebook, assumedDay: CalendarDay? = nil) {
    self.codebook = codebook
    self.assumedDay = assumedDay
  }

  /// The chronicle of some documents.
  public func chronicle(of documents: [Document]) -> Chronicle {
    var annotated = annotate(documents)
    Resolver(codebook: codebook).resolve(&annotated, assumedDay: assumedDay)
    return Weaver(codebook: codebook).chronicle(of: annotated)
  }

  private func annotate(_ documents: [Document]) -> [AnnotatedDocument] {
    let annotator = Annotator(codebook: codebook)
    return SideBySide.map(documents.count, tool: {}) { index, _ in annotator.annotate(documents[index]) }
  }
}
