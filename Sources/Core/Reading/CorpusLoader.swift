import Foundation

/// Opens a corpus: finds its codebook, reads its articles and builds the chronicle.
public struct CorpusLoader: Sendable {
  /// Folders, files or `-`.
  public var paths: [String]
  /// The codebook's file; nil where it lies beside the articles.
  public var codebookPath: String?
  /// Dates documents that nothing else dates.
  public var assumedDay: CalendarDay?

  /// A loader for some folders and files.
  public init(paths: [String], codebookPath: String? = nil, assumedDay: CalendarDay? = nil) {
    self.paths = paths
    self.codebookPath = codebookPath
    self.assumedDay = assumedDay
  }

  /// A chronicle and what could not be used of its input.
  public struct Loaded: Sendable {
    /// The chronicle.
    public var chronicle: Chronicle
    /// One line each: path and reason.
    public var problems: [String]
  }

  /// Reads everything: the articles on another thread than the codebook.
  public func load() throws(CorpusError) -> Loaded {
    let reading = SideBySide.later { [paths] in
      // The codebook waits for the lexicon and nobody yet for the articles: where both want a processor, the lexicon comes first.
      _ = Lexicon.english
      return Result { () throws(CorpusError) in try CorpusReader.read(paths) }
    }
    let codebook = try codebook()
    let read = try reading.value.get()
    let chronicle = ChronicleBuilder(codebook: codebook, assumedDay: assumedDay).chronicle(of: read.documents)
    return Loaded(chronicle: chronicle, problems: read.problems)
  }

  /// The codebook alone: the file given, else `codebook.yaml` in the first folder.
  public func codebook() throws(CorpusError) -> Codebook {
    try CorpusLoader.codebook(at: try locateCodebook())
  }

  /// A codebook's file, read and compiled.
  public static func codebook(at path: String) throws(CorpusError) -> Codebook {
    guard FileManager.default.fileExists(atPath: path) else { throw .noSuchInput(path) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .codebook(.unreadable(path: path))
    }
    do throws(CodebookError) {
      // Decoded first: meanwhile another thread may be reading the lexicon.
      let file = try CodebookReader.file([UInt8](data), path: path)
      return CodebookCompiler.compile(file, lexicon: .english)
    } catch {
      throw .codebook(error)
    }
  }

  /// Where the codebook is.
  public func locateCodebook() throws(CorpusError) -> String {
    if let codebookPath { return codebookPath }
    for path in paths where path != "-" {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .noSuchInput(path) }
      let folder = isFolder.boolValue ? path : CorpusLoader.parent(of: path)
      let beside = folder + "/" + CorpusReader.codebookName
      if FileManager.default.fileExists(atPath: beside) { return beside }
    }
    throw .noCodebook(paths.first ?? ".")
  }

  /// The folder a file lies in. Foundation's own `deletingLastPathComponent` traps on a path of one character.
  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
