import Core
import Foundation

/// Several lines in one column.
enum Lines {
  static func packed(_ lines: [String]) -> String { lines.joined(separator: "\n") }
  static func unpacked(_ text: String) -> [String] { text.isEmpty ? [] : text.split(separator: "\n").map(String.init) }
}

/// Several spans in one column, `12-30 45-60`.
enum Spans {
  static func packed(_ spans: [Span]) -> String { spans.map { "\($0.start)-\($0.end)" }.joined(separator: " ") }
  static func packed(_ blocks: [Block]) -> String {
    blocks.map { "\($0.role.rawValue)-\($0.span.start)-\($0.span.end)" }.joined(separator: " ")
  }
  static func unpackedBlocks(_ text: String) -> [Block] {
    text.split(separator: " ").compactMap { triple in
      let parts = triple.split(separator: "-")
      guard parts.count == 3, let role = BlockRole(rawValue: String(parts[0])), let start = Int(parts[1]),
        let end = Int(parts[2])
      else { return nil }
      return Block(role, Span(start, end))
    }
  }
  static func unpacked(_ text: String) -> [Span] {
    text.split(separator: " ").compactMap { pair in
      let ends = pair.split(separator: "-").compactMap { Int($0) }
      return ends.count == 2 ? Span(ends[0], ends[1]) : nil
    }
  }
}

/// Where the actors and places of a document are named, `12-30-7`: the number of the entity comes last.
enum Mentions {
  static func packed(_ mentions: [Mention]) -> String {
    mentions.map { "\($0.span.start)-\($0.span.end)-\($0.entity.index)" }.joined(separator: " ")
  }

  static func unpacked(_ text: String, _ codebook: Codebook) -> [ArticleMention] {
    text.split(separator: " ").compactMap { triple in
      let parts = triple.split(separator: "-").compactMap { Int($0) }
      guard parts.count == 3, codebook.entities.indices.contains(parts[2]) else { return nil }
      let entity = codebook.entities[parts[2]]
      let side = codebook.sides.indices.contains(Int(entity.side.index)) ? codebook.sides[Int(entity.side.index)].id : nil
      return ArticleMention(span: Span(parts[0], parts[1]), side: entity.sort == .place ? nil : side ?? "other")
    }
  }
}

/// Bytes as a column has them.
enum Blob {
  static func data(_ bytes: [UInt8]) -> Data { Data(bytes) }
  static func bytes(_ data: Data) -> [UInt8] { Array(data) }
}
