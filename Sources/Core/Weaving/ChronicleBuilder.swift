import Dispatch

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
    var result: [AnnotatedDocument?] = Array(repeating: nil, count: documents.count)
    // Unsafe: each iteration writes its own element, and the array outlives them all.
    result.withUnsafeMutableBufferPointer { slots in
      nonisolated(unsafe) let slots = slots
      DispatchQueue.concurrentPerform(iterations: documents.count) { slots[$0] = annotator.annotate(documents[$0]) }
    }
    return result.compactMap { $0 }
  }
}
