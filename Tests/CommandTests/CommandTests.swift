import ArgumentParser
import Testing

@testable import visavis

/// Words typed, and the verb they call or nil where they are refused.
struct TypedCase: Sendable, CustomTestStringConvertible {
  var words: [String]
  var verb: String?
  var testDescription: String { words.joined(separator: " ") }
}

@Suite struct CommandTests {
  static let cases = [
    TypedCase(words: [], verb: "Browse"),
    TypedCase(words: ["some/folder"], verb: "Browse"),
    TypedCase(words: ["--actor", "x", "--role", "blamed", "some/folder"], verb: "Browse"),
    TypedCase(words: ["chronology", "--since", "2022-09", "--disputed", "-"], verb: "Chronology"),
    TypedCase(words: ["versions", "--actor", "x", "--actor", "y", "--codebook", "f"], verb: "VersionsVerb"),
    TypedCase(words: ["places", "a", "b"], verb: "Places"),
    TypedCase(words: ["actors"], verb: "Actors"),
    TypedCase(words: ["documents", "--assume-date", "2022-09-13"], verb: "Documents"),
    TypedCase(words: ["disagreements"], verb: "Disagreements"),
    TypedCase(words: ["figures", "--side", "x"], verb: "Figures"),
    TypedCase(words: ["search", "two words", "folder", "--side", "other"], verb: "Search"),
    TypedCase(words: ["explain", "e1", "folder"], verb: "Explain"),
    TypedCase(words: ["search"], verb: nil),
    TypedCase(words: ["explain"], verb: nil),
    TypedCase(words: ["chronology", "--since", "tomorrow"], verb: nil),
    TypedCase(words: ["chronology", "--role", "hero"], verb: nil),
    TypedCase(words: ["documents", "--assume-date", "2022-02-31"], verb: nil),
    TypedCase(words: ["places", "--frobnicate"], verb: nil),
  ]

  @Test func tellsItsVersion() {
    do {
      _ = try Visavis.parseAsRoot(["--version"])
      Issue.record("nothing was told")
    } catch {
      #expect(Visavis.message(for: error) == Visavis.configuration.version)
      #expect(Visavis.exitCode(for: error) == .success)
    }
  }

  @Test(arguments: cases) func understands(_ example: TypedCase) {
    do {
      let command = try Visavis.parseAsRoot(example.words)
      #expect("\(type(of: command))" == example.verb)
    } catch {
      #expect(example.verb == nil)
      #expect(Visavis.exitCode(for: error).rawValue == 64)
    }
  }
}
