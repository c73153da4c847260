/// Weaves the claims of a corpus into events, versions and disagreements.
public struct Weaver: Sendable {
  private let codebook: Codebook

  /// A weaver for a conflict.
  public init(codebook: Codebook) { self.codebook = codebook }

  /// The chronicle of some documents. The result does not depend on their order.
  public func chronicle(of documents: [AnnotatedDocument]) -> Chronicle {
    Chronicle(codebook: codebook, documents: documents)
  }
}
