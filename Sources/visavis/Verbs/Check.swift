import ArgumentParser
import Core
import Foundation

/// What the codebook lacks and has too much of, seen against the articles.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the codebook against the articles: unknown names, colliding aliases, entries never met.")

  @Flag(help: "Append the unknown names to the codebook, as commented lines.")
  var write = false

  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    let loader = corpus.loader
    let path = try Failure.on { () throws(CorpusError) in try loader.locateCodebook() }
    let loaded = try Failure.on { () throws(CorpusError) in try loader.load() }
    let check = CodebookCheck(loaded.chronicle.codebook, documents: loaded.chronicle.documents)
    try Printer.print(Check.lines(check), on: .standardOutput)
    if write { try append(check, to: path) }
    for problem in loaded.problems { Printer.complain(problem) }
    if !loaded.problems.isEmpty { throw ExitCode(1) }
  }

  /// The findings, a heading and a line each.
  static func lines(_ check: CodebookCheck) -> [String] {
    let candidates = check.candidates.map { "  \($0.count)×  \($0.name)  (\($0.kind.rawValue)?)" }
    let sections = [
      ("unknown names", candidates), ("colliding names", check.collisions.map { "  " + $0 }),
      ("never met in these articles", check.neverMatched.map { "  " + $0 }),
    ]
    return sections.flatMap { title, lines in ["\(title): \(lines.isEmpty ? "none" : String(lines.count))"] + lines }
  }

  /// Writes a copy and puts it in the codebook's place, so that the file is whole at every moment.
  private func append(_ check: CodebookCheck, to path: String) throws {
    guard let before = FileManager.default.contents(atPath: path) else { throw ExitCode(66) }
    let lines = check.yaml(after: String(decoding: before, as: UTF8.self))
    guard !lines.isEmpty else { return }
    let separator = before.last == 0x0A || before.isEmpty ? "" : "\n"
    do {
      let target = URL(fileURLWithPath: path).resolvingSymlinksInPath()
      try (before + Data((separator + lines).utf8)).write(to: target, options: .atomic)
    } catch {
      Printer.complain("\(path): cannot be written; nothing was changed")
      throw ExitCode(73)
    }
  }
}
