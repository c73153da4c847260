import Core
import Foundation
import TUI
import Testing

@testable import visavis

/// What is remembered from session to session, whatever became of its file.
@Suite struct MemoryTests {
  private let home = FileManager.default.temporaryDirectory.appendingPathComponent("visavis-" + UUID().uuidString).path
  private var environment: [String: String] { ["XDG_STATE_HOME": home] }
  private var file: String { home + "/visavis/" + Memory.name(["/some/corpus"]) }

  private func memory() -> Memory? { Memory(of: ["/some/corpus/"], in: environment) }
  private func clean() { try? FileManager.default.removeItem(atPath: home) }
  private func put(_ text: String) throws {
    try FileManager.default.createDirectory(atPath: home + "/visavis", withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  private static let look: LastLook = {
    var filter = Filter()
    (filter.actors, filter.excludedActors, filter.role) = (["ana-berg", "x%0Ay"], ["a\nb"], .blamed)
    (filter.places, filter.types, filter.sides, filter.documents) = (["ford"], ["Armed clash"], ["other"], ["a b.txt"])
    (filter.since, filter.until, filter.disputedOnly, filter.newOnly) = ("2031", "2031-05-02", true, true)
    filter.search = "fifty % dead"
    return LastLook(known: [0, 0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3210], place: Place(filter: filter, event: "e1"))
  }()

  @Test func remembersWhatWasKept() throws {
    defer { clean() }
    for look in [Self.look, LastLook(known: [], place: nil), LastLook(known: nil, place: Place(filter: Filter(), event: nil))] {
      try #require(memory()).keep(look)
      #expect(memory()?.look == look)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: home + "/visavis").count == 1)
  }

  /// Files that are not ours, damaged, or made to hurt.
  static let strange = [
    "", "\n\n\n", "visavis look", "visavis look x\ncorpus /some/corpus\nlooked\n",
    "visavis look 1\ncorpus /other\nlooked\n",
    "visavis look 1\nlooked\n", "\u{0}\u{1B}[2J", String(repeating: "looked ", count: 10_000), "visavis look 1\nlooked",
    "visavis look -1\nplace\nevent\n",
  ]

  @Test(arguments: strange) func livesWithAnyFile(text: String) throws {
    defer { clean() }
    try put(text)
    #expect(memory()?.look == LastLook())
    memory()?.keep(Self.look)
    #expect(memory()?.look == Self.look)
  }

  @Test func passesOverWhatItDoesNotUnderstand() throws {
    defer { clean() }
    try put(
      "visavis look 1\ncorpus /some/corpus\nplace\nmood good\nrole hero\nsince soon\nactor\nevent e7\nlooked\nx\n00000000000000ff\nff\n\n000000000000000a\n"
    )
    #expect(memory()?.look.place?.event == "e7")
    #expect(memory()?.look.known == [10, 255])
    #expect(memory()?.look.place?.filter.since == nil)
  }

  @Test func leavesALaterVersionsFileAlone() throws {
    defer { clean() }
    try put("visavis look 2\nwho knows what\n")
    #expect(memory()?.look == LastLook())
    memory()?.keep(Self.look)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "visavis look 2\nwho knows what\n")
  }

  @Test func doesNotWaitForAPipe() throws {
    defer { clean() }
    try put("")
    try FileManager.default.removeItem(atPath: file)
    #expect(mkfifo(file, 0o600) == 0)
    #expect(memory()?.look == LastLook())
    memory()?.keep(Self.look)
    #expect(memory()?.look == Self.look)
  }

  @Test(arguments: ["/dev/null", "/proc/self", "/dev/null/x/y"]) func harmlessWhereNothingCanBeWritten(home: String) {
    let memory = Memory(of: ["/some/corpus"], in: ["XDG_STATE_HOME": home])
    memory?.keep(Self.look)
    #expect(Memory(of: ["/some/corpus"], in: ["XDG_STATE_HOME": home])?.look == LastLook())
  }

  static let folders: [([String: String], String?)] = [
    ([:], nil), (["HOME": ""], nil), (["HOME": "here"], nil), (["HOME": "/home/a"], "/home/a/.local/state/visavis"),
    (["XDG_STATE_HOME": "relative", "HOME": "/h"], "/h/.local/state/visavis"),
    (["XDG_STATE_HOME": "/s", "HOME": "/h"], "/s/visavis"),
  ]

  @Test(arguments: folders) func keepsItInTheStateFolder(environment: [String: String], path: String?) {
    #expect(StateFolder(environment)?.path == path)
    #expect((Memory(of: ["x"], in: environment) == nil) == (path == nil))
  }

  @Test func standardInputHasNoMemory() { #expect(Memory(of: ["a", "-"], in: environment) == nil) }

  @Test func aCorpusHasOneNameFromWhereverItIsOpened() {
    defer { clean() }
    memory()?.keep(Self.look)
    for path in ["/some/../some/corpus", "/some/corpus/."] {
      #expect(Memory(of: [path], in: environment)?.look == Self.look, "\(path)")
    }
    #expect(Memory(of: ["/some/corpus2"], in: environment)?.look == LastLook())
  }

  @Test func aDocumentIsKnownByItsBytes() {
    func document(_ id: String, _ digest: String) -> AnnotatedDocument {
      AnnotatedDocument(text: Text(document: Document(id: id, bytes: [], sha256: digest + String(repeating: "0", count: 40))))
    }
    let old = [document("a", "0123456789abcdef"), document("b", "1123456789abcdef")]
    let look = LastLook(known: LastLook.marks(old), place: nil)
    #expect(look.news(old).isEmpty)
    #expect(look.news([document("renamed", "0123456789abcdef"), document("b", "9999456789abcdef")]) == ["b"])
    #expect(LastLook().news(old).isEmpty)
  }
}
