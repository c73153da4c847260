import ArgumentParser
import Core
import Foundation

/// Which corpus is read, and with which codebook.
struct CorpusOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The conflict's codebook; by default codebook.yaml beside the articles.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var codebook: String?

  @Option(help: ArgumentHelp("The day of documents that nothing else dates, 2022-09-13.", valueName: "date"))
  var assumeDate: String?

  @Argument(
    help: "Folders, files, or - for records on standard input. By default $VISAVIS_CORPUS, else this folder.", completion: .file()
  )
  var corpus: [String] = []

  func validate() throws {
    if let assumeDate, CalendarDay(iso: assumeDate) == nil {
      throw ValidationError("--assume-date: '\(assumeDate)' is no day; write it as 2022-09-13.")
    }
  }

  var paths: [String] { corpus.isEmpty ? CorpusOptions.usualPaths : corpus }

  /// What to read where nothing is named.
  static var usualPaths: [String] {
    let named = ProcessInfo.processInfo.environment["VISAVIS_CORPUS"] ?? ""
    return [named.isEmpty ? "." : named]
  }

  var loader: CorpusLoader {
    CorpusLoader(paths: paths, codebookPath: codebook, assumedDay: assumeDate.flatMap { CalendarDay(iso: $0) })
  }
}
