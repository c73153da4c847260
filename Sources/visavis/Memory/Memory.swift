import Core
import Foundation

/// One corpus' file in the state folder: read when a corpus is opened, written when the browser is left.
///
/// Whatever is wrong with the file or the folder, the corpus can be read: then nothing is remembered.
struct Memory {
  /// What the last session left.
  let look: LastLook
  private let folder: StateFolder
  private let corpus: [String]
  /// A later version's file stays as it is.
  private let isOurs: Bool

  /// Files larger than this are not ours: 16 MiB, some 900,000 documents.
  private static let largest = 16 << 20

  /// The memory of a corpus, which is named by its folders and files; nil for standard input, and where nothing can be kept.
  init?(of paths: [String], in environment: [String: String] = ProcessInfo.processInfo.environment) {
    guard !paths.contains("-"), let folder = StateFolder(environment) else { return nil }
    self.folder = folder
    let corpus = paths.map(Memory.resolved).sorted()
    self.corpus = corpus
    let contents = folder.read(Memory.name(corpus), most: Memory.largest).map { LookText.read($0, corpus: corpus) }
    isOurs = contents != .later
    if case .look(let look) = contents { self.look = look } else { look = LastLook() }
  }

  /// Remembers a look in place of the last.
  func keep(_ look: LastLook) {
    guard isOurs, look != self.look else { return }
    _ = folder.write(LookText.bytes(look, corpus: corpus), to: Memory.name(corpus))
  }

  /// A file name for each corpus (FNV-1a, 64 bits; the file itself names the corpus, so that a clash does no harm).
  static func name(_ corpus: [String]) -> String {
    let hash = corpus.joined(separator: "\n").utf8.reduce(14_695_981_039_346_656_037 as UInt64) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    let digits = String(hash, radix: 16)
    return "look-" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Without links and dots: one corpus has one name, from wherever it is opened.
  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}
