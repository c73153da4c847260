import Foundation
import Testing

@testable import Core

/// A folder that goes away with the test.
final class ScratchFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("visavis-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }
}

@Suite struct CorpusReaderTests {
  @Test func readsAFolderInOrderOfNames() throws {
    let folder = try ScratchFolder()
    try folder.write("b.txt", "The second text.")
    try folder.write("a/c.md", "The first text.")
    try folder.write("notes.pdf", "Not a text.")
    try folder.write(".hidden.txt", "Not seen.")
    try folder.write("other/codebook.yaml", "title: x")
    try folder.write("other/d.txt", "Belongs to another corpus.")
    let result = try CorpusReader.read([folder.path])
    #expect(result.documents.map(\.id) == ["a/c.md", "b.txt"])
    #expect(result.problems.isEmpty)
    #expect(result.documents[1].sha256.count == 64)
  }

  @Test func namesWhatCannotBeUsedAndReadsTheRest() throws {
    let folder = try ScratchFolder()
    try folder.write("good.txt", "A good text.")
    try folder.write("empty.txt", "")
    try folder.write("blank.txt", " \n\u{A0}\n")
    try folder.write("binary.txt", [0x7F, 0x45, 0, 1, 2])
    try folder.write("wide.txt", [0xFF, 0xFE, 0x41, 0])
    try folder.write("damaged.txt", Array("Fire at ".utf8) + [0xFF, 0xFE] + Array(" night.".utf8))
    try folder.link("gone.txt", to: "nowhere")
    try folder.link("loop", to: ".")
    let result = try CorpusReader.read([folder.path])
    #expect(result.documents.map(\.id) == ["damaged.txt", "good.txt"])
    let named = [
      "binary.txt: binary", "blank.txt: empty", "damaged.txt: byte 8", "empty.txt: empty", "gone.txt: a link", "loop: a folder",
      "wide.txt: UTF-16",
    ]
    #expect(result.problems.count == named.count)
    for (problem, expected) in zip(result.problems.sorted(), named) { #expect(problem.contains(expected)) }
  }

  @Test func readsRecordsALineEach() throws {
    let folder = try ScratchFolder()
    try folder.write(
      "many.ndjson",
      "{\"id\": \"x\", \"text\": \"One.\"}\n\nnonsense\n{\"id\": \"x\", \"text\": \"Again.\"}\n{\"id\": \"y\", \"text\": \"Two.\"}"
    )
    let result = try CorpusReader.read([folder.path])
    #expect(result.documents.map(\.id) == ["x", "y"])
    #expect(result.documents.map(\.origin?.record) == [1, 5])
    #expect(result.documents.allSatisfy { $0.origin?.path == folder.path + "/many.ndjson" })
    #expect(result.problems.count == 2)
    #expect(result.problems[0].contains("many.ndjson:3: not a JSON object"))
  }

  @Test func saysThatThereIsNoSuchInput() {
    #expect(throws: CorpusError.noSuchInput("/nowhere/at/all")) { try CorpusReader.read(["/nowhere/at/all"]) }
  }

  @Test func findsTheCodebookBesideTheArticles() throws {
    let folder = try ScratchFolder()
    try folder.write("a.txt", "Text.")
    #expect(throws: CorpusError.noCodebook(folder.path)) { try CorpusLoader(paths: [folder.path]).locateCodebook() }
    try folder.write("codebook.yaml", "title: x")
    #expect(try CorpusLoader(paths: [folder.path]).locateCodebook() == folder.path + "/codebook.yaml")
    #expect(try CorpusLoader(paths: [folder.path + "/a.txt"]).locateCodebook() == folder.path + "/codebook.yaml")
  }
}

/// Where a codebook is looked for.
@Test(arguments: [("a", "."), (".", "."), ("a/b.txt", "a"), ("/b.txt", "/"), ("/a/b/c.txt", "/a/b")])
func findsTheFolderOfAFile(path: String, folder: String) {
  #expect(CorpusLoader.parent(of: path) == folder)
}
