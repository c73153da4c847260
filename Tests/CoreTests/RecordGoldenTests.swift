import Foundation
import Testing

@testable import Core

/// The sample corpus, document by document, as it is read. Recorded again with VISAVIS_RECORD=1.
@Suite struct RecordGoldenTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let goldens = root.appending(path: "Tests/Goldens/records")

  static func chronicle() throws -> Chronicle {
    try CorpusLoader(paths: [root.appending(path: "corpus").path]).load().chronicle
  }

  @Test func readsTheSampleCorpusAsRecorded() throws {
    let chronicle = try Self.chronicle()
    #expect(chronicle.documents.count == 5)
    for document in chronicle.documents {
      try compare(Dump(document, codebook: chronicle.codebook).text, document.document.id + ".txt")
    }
  }

  @Test func exportsTheSameBytesTwice() throws {
    let exports = try (0..<2).map { _ in
      let chronicle = try Self.chronicle()
      var writer = RecordWriter(codebook: chronicle.codebook)
      writer.write(chronicle)
      return writer.take()
    }
    #expect(exports[0] == exports[1])
    #expect(exports[0].count > 10_000)
  }

  @Test func recordsHaveTheContractsKeys() throws {
    let chronicle = try Self.chronicle()
    var writer = RecordWriter(codebook: chronicle.codebook)
    writer.write(chronicle)
    var seen: [String: Set<String>] = [:]
    for line in writer.take().split(separator: 0x0A) {
      let record = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
      let kind = try #require(record["kind"] as? String)
      let keys = Set(record.keys)
      #expect(seen[kind, default: keys] == keys)
      seen[kind] = keys
    }
    #expect(Set(seen.keys) == ["document", "mention", "time", "attribution", "claim", "event", "disagreement"])
    #expect(seen["time"] == ["kind", "document", "span", "type", "value", "mod", "begin", "end", "certainty", "found_by"])
    #expect(
      seen["attribution"] == [
        "kind", "id", "document", "parent", "source", "side", "source_span", "cue_span", "content_spans", "mode", "basis",
        "alternatives", "found_by",
      ])
    #expect(
      seen["claim"] == [
        "kind", "id", "document", "span", "attribution", "source", "side", "mode", "basis", "stance", "event_type",
        "sub_event_type", "auxiliary", "actors", "recipients", "blames", "places", "time", "figures", "found_by",
      ])
    #expect(
      seen["event"] == [
        "kind", "id", "title", "begin", "end", "time_precision", "event_type", "sub_event_type", "places", "geo_precision",
        "background", "claims", "versions", "origins",
      ])
  }

  private func compare(_ text: String, _ name: String) throws {
    let file = Self.goldens.appending(path: name)
    if ProcessInfo.processInfo.environment["VISAVIS_RECORD"] != nil {
      try FileManager.default.createDirectory(at: Self.goldens, withIntermediateDirectories: true)
      return try Data(text.utf8).write(to: file, options: .atomic)
    }
    let kept = String(decoding: FileManager.default.contents(atPath: file.path) ?? Data(), as: UTF8.self)
    let difference = text.split(separator: "\n").difference(from: kept.split(separator: "\n"))
    #expect(difference.isEmpty, "\(name): \(difference.prefix(6)) — read it, then `make golden`")
  }
}
