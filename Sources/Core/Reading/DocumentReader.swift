/// Turns the bytes of a file into a document with its blocks.
public struct DocumentReader: Sendable {
  /// A reader.
  public init() {}

  /// The document in some bytes. Never fails: what is damaged is named in `problems`.
  public func document(id: String, bytes: [UInt8]) -> Document {
    Document(id: id, bytes: bytes, blocks: [Block(.body, Span(0, bytes.count))])
  }
}
