import Crypto

/// Turns the bytes of a file into a document with its blocks.
public struct DocumentReader: Sendable {
  /// A reader.
  public init() {}

  /// The document in some bytes. Never fails: what is damaged is named in `problems`.
  public func document(id: String, bytes: [UInt8]) -> Document {
    let front = FrontMatter(bytes)
    var document = Document(id: id, bytes: bytes, sha256: Hexadecimal.text(SHA256.hash(data: bytes)))
    document.title = front.first(of: ["title", "headline"])
    document.outlet = front.first(of: ["outlet", "sitename", "publisher", "site", "source"])
    document.url = front.first(of: ["url", "link", "canonical"])
    document.problems = front.problems + UTF8Check.problems(bytes)
    if let stated = front.first(of: ["published", "date", "pubdate"]) { date(&document, stated) }
    readBlocks(&document, front: front.span)
    return document
  }

  /// The document in the text of a record that `extract` reads.
  public func document(_ record: DocumentRecord) -> Document {
    let bytes = record.text
    var document = Document(id: record.id, bytes: bytes, sha256: Hexadecimal.text(SHA256.hash(data: bytes)))
    (document.title, document.outlet, document.url) = (record.title, record.outlet, record.url)
    if let stated = record.published { date(&document, stated) }
    readBlocks(&document, front: nil)
    return document
  }

  private func date(_ document: inout Document, _ stated: String) {
    if let day = StatedDay.day(stated) {
      document.published = Publication(day: day, basis: .stated, because: ["the document states its date: \(day.iso)"])
    } else {
      document.problems.append("published: `\(stated.prefix(40))` is no day; write it as 2022-09-14; left out")
    }
  }

  private func readBlocks(_ document: inout Document, front: Span?) {
    // Unsafe: paragraphs and roles are read off every byte; all offsets stay below `count`.
    let title = document.title
    document.blocks = document.bytes.withUnsafeBufferPointer { bytes in
      let paragraphs = ParagraphReader(bytes).paragraphs(from: front?.end ?? 0)
      return BlockReader(bytes, title: title).blocks(paragraphs)
    }
    if document.title == nil, let block = document.blocks.first(where: { $0.role == .title }) {
      // Markdown's marks are no part of it.
      let title = document.bytes[block.span.start..<block.span.end].drop { $0 == 0x23 || $0 == 0x20 }
      document.title = String(decoding: title, as: UTF8.self)
    }
    if let front { document.blocks.insert(Block(.navigation, front), at: 0) }
  }
}

/// Names damaged UTF-8.
enum UTF8Check {
  /// A line that names the first bad byte; none where all is well.
  static func problems(_ bytes: [UInt8]) -> [String] {
    // Unsafe: reads every byte once, below `count`.
    bytes.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count {
        if bytes[at] < 0x80 {
          at += 1
          continue
        }
        let (scalar, length) = UTF8Decoder.scalar(in: bytes, at: at, end: bytes.count)
        if scalar == 0xFFFD, length == 1 { return ["byte \(at): not UTF-8; read with replacement signs"] }
        at += length
      }
      return []
    }
  }
}

/// Bytes as hexadecimal digits.
enum Hexadecimal {
  /// Two lower-case digits a byte.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var result: [UInt8] = []
    for byte in bytes {
      result.append(digits[Int(byte >> 4)])
      result.append(digits[Int(byte & 15)])
    }
    return String(decoding: result, as: UTF8.self)
  }
}
