import ArgumentParser
import Core
import Foundation

/// What the shell offers behind an option, from the codebook that the line names or that lies where it looks.
enum Completions {
  static let sides = CompletionKind.custom { words, _, _ in
    codebook(words).map { $0.sides.map(\.id) + ["other", "narrator"] } ?? []
  }

  static let actors = CompletionKind.custom { words, _, beginning in
    codebook(words).map { names($0, beginning) { $0.sort != .place } } ?? []
  }

  static let places = CompletionKind.custom { words, _, beginning in
    codebook(words).map { names($0, beginning) { $0.sort == .place } } ?? []
  }

  static let types = CompletionKind.list(EventType.allCases.map(\.rawValue))

  /// Ids that begin so. Where nothing has been typed the third parties, who are the whole world, are left out.
  static func names(_ codebook: Codebook, _ beginning: String, _ isOne: (Entity) -> Bool) -> [String] {
    codebook.entities.filter { entity in
      isOne(entity) && entity.id.hasPrefix(beginning) && (!beginning.isEmpty || entity.sort == .place || entity.side != .other)
    }.map(\.id)
  }

  /// The codebook of a half-typed line: the one it names, else the one of a folder it names, else the usual one.
  static func codebook(
    _ words: [String], environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Codebook? {
    let named = words.firstIndex(of: "--codebook").map { words.index(after: $0) }
    let file = named.flatMap { words.indices.contains($0) ? words[$0] : nil }
    let usual = [environment["VISAVIS_CORPUS"] ?? "", "."].filter { !$0.isEmpty }
    for path in words.dropFirst().filter({ FileManager.default.fileExists(atPath: $0) }) + usual {
      if let codebook = try? CorpusLoader(paths: [path], codebookPath: file).codebook() { return codebook }
    }
    return nil
  }
}
