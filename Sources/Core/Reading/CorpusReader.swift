import Foundation

/// Finds the articles of a corpus and reads their bytes.
public struct CorpusReader {
  /// What was read and what could not be.
  public struct Result: Sendable {
    /// In order of their ids.
    public var documents: [Document] = []
    /// One line each: path, and why it could not be used or only in part.
    public var problems: [String] = []
  }

  /// Files larger than this are left out: 64 MiB.
  public static let largestFile = 64 << 20
  /// The codebook's file name beside the articles.
  public static let codebookName = "codebook.yaml"

  private let reader = DocumentReader()
  private var result = Result()
  private var visited: Set<[UInt64]> = []

  /// The documents of some folders and files. `-` reads standard input as records, a document a line.
  public static func read(_ paths: [String]) throws(CorpusError) -> Result {
    var corpus = CorpusReader()
    for path in paths {
      if path == "-" {
        corpus.readRecords([UInt8](FileHandle.standardInput.readDataToEndOfFile()), path: "standard input", isFile: false)
      } else {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .noSuchInput(path) }
        if isFolder.boolValue { corpus.readFolder(path, below: "", isRoot: true) } else { corpus.readFile(path, id: path) }
      }
    }
    corpus.result.documents.sort { $0.id < $1.id }
    corpus.dropDoubles()
    return corpus.result
  }

  private mutating func readFolder(_ path: String, below prefix: String, isRoot: Bool) {
    guard visit(path) else {
      return problem(path, isRoot ? "given before; not read again" : "a folder that contains itself; not read again")
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return problem(path, "the folder cannot be read")
    }
    if !isRoot, names.contains(CorpusReader.codebookName) { return }
    for name in names.sorted() where !name.hasPrefix(".") {
      let inner = path + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: inner, isDirectory: &isFolder) else {
        problem(inner, "a link that leads nowhere")
        continue
      }
      if isFolder.boolValue {
        readFolder(inner, below: prefix + name + "/", isRoot: false)
      } else if CorpusReader.isArticle(name) {
        readFile(inner, id: prefix + name)
      }
    }
  }

  private static func isArticle(_ name: String) -> Bool {
    [".txt", ".md", ".ndjson"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Notes a folder's device and number; false where it was there before.
  private mutating func visit(_ path: String) -> Bool {
    guard let entry = FileEntry(path) else { return true }
    return visited.insert([entry.device, entry.number]).inserted
  }

  private mutating func readFile(_ path: String, id: String) {
    guard let entry = FileEntry(path), entry.isRegular else { return problem(path, "not a regular file; left out") }
    guard entry.size <= CorpusReader.largestFile else {
      return problem(path, "larger than \(CorpusReader.largestFile >> 20) MiB; left out")
    }
    guard let data = FileManager.default.contents(atPath: path) else { return problem(path, "cannot be read; left out") }
    let bytes = [UInt8](data)
    if path.hasSuffix(".ndjson") { return readRecords(bytes, path: path, isFile: true) }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      return problem(path, "UTF-16; save it as UTF-8; left out")
    }
    guard !bytes.prefix(8192).contains(0) else { return problem(path, "binary; left out") }
    var document = reader.document(id: id, bytes: bytes)
    document.origin = Origin(path: path)
    guard !document.blocks.isEmpty else { return problem(path, "empty; left out") }
    for reason in document.problems { problem(path, reason) }
    result.documents.append(document)
  }

  private mutating func readRecords(_ bytes: [UInt8], path: String, isFile: Bool) {
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
      do throws(RecordError) {
        var document = reader.document(try DocumentRecord(json: Array(line)))
        if isFile { document.origin = Origin(path: path, record: index + 1) }
        for reason in document.problems { problem("\(path):\(index + 1)", reason) }
        result.documents.append(document)
      } catch {
        problem("\(path):\(index + 1)", "\(error)")
      }
    }
  }

  /// Two documents of one id: the first is kept.
  private mutating func dropDoubles() {
    var ids: Set<String> = []
    var doubles: [String] = []
    result.documents.removeAll { document in
      let isDouble = !ids.insert(document.id).inserted
      if isDouble { doubles.append(document.id) }
      return isDouble
    }
    for id in doubles { problem(id, "a second document of this name; left out") }
  }

  private mutating func problem(_ path: String, _ reason: String) { result.problems.append("\(path): \(reason)") }
}

/// What the system knows of a file, behind all links.
private struct FileEntry {
  let device: UInt64
  let number: UInt64
  let size: Int
  let isRegular: Bool

  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    number = UInt64(status.st_ino)
    size = Int(status.st_size)
    isRegular = status.st_mode & S_IFMT == S_IFREG
  }
}

/// Why a corpus cannot be opened.
public enum CorpusError: Error, Hashable, CustomStringConvertible {
  /// There is no file or folder of this name.
  case noSuchInput(String)
  /// Neither given nor beside the articles.
  case noCodebook(String)
  /// The codebook has an error.
  case codebook(CodebookError)

  /// One line for people.
  public var description: String {
    switch self {
    case .noSuchInput(let path): "\(path): no such file or folder"
    case .noCodebook(let path): "\(path): no codebook.yaml here; write one, or give --codebook FILE"
    case .codebook(let error): "\(error)"
    }
  }
}
