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

  /// Reads a document through all rules and forgets what was found. Types that Swift's runtime looks up and code that the system
  /// reads in at first use are then there when a codebook is: a processor that would be idle does it.
  static func rehearse(_ document: Document) {
    guard document.bytes.count <= longestRehearsed else { return }
    _ = ChronicleBuilder(codebook: .empty(.english)).chronicle(of: [document])
  }

  /// Longer documents would take longer than the codebook: bytes.
  private static let longestRehearsed = 8 << 10

  private func annotate(_ documents: [Document]) -> [AnnotatedDocument] {
    let annotator = Annotator(codebook: codebook)
    return SideBySide.map(documents.count, tool: {}) { index, _ in annotator.annotate(documents[index]) }
  }
}
