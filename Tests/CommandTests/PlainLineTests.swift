import Core
import Testing

@testable import visavis

/// The shortcut past the tree of verbs understands a line as the tree does, or not at all.
@Suite struct PlainLineTests {
  static let plain: [[String]] = [
    [], ["folder"], ["one.txt", "two.txt"], ["--codebook", "c.yaml", "folder"], ["folder", "--codebook", "c.yaml"],
    ["--assume-date", "2031-05-12", "folder", "--no-mouse"], ["--no-mouse"], ["./documents"],
  ]

  @Test(arguments: plain) func saysTheSameAsTheTree(_ words: [String]) throws {
    let plain = try #require(PlainLine(words))
    let full = try #require(try Visavis.parseAsRoot(words) as? Browse)
    #expect(plain.loader.paths == full.corpus.loader.paths)
    #expect(plain.loader.codebookPath == full.corpus.loader.codebookPath)
    #expect(plain.loader.assumedDay == full.corpus.loader.assumedDay)
    #expect(plain.usesMouse == !full.noMouse)
  }

  static let other: [[String]] = [
    ["--help"], ["-h"], ["--version"], ["help"], ["documents"], ["browse", "folder"], ["folder", "documents"], ["-"], [""],
    ["--actor", "x"], ["--codebook"], ["--codebook", "--no-mouse"], ["--codebook", "a", "--codebook", "b"], ["--codebook=a"],
    ["--assume-date", "soon"], ["--assume-date"], ["--", "folder"], ["--generate-completion-script", "bash"],
    ["---completion", "visavis", "--"],
  ]

  @Test(arguments: other) func leavesTheRestToTheTree(_ words: [String]) { #expect(PlainLine(words) == nil) }
}
