import Core

/// The command line that is typed most: `visavis [--codebook FILE] [--assume-date DAY] [--no-mouse] [CORPUS …]`.
///
/// It is understood without the tree of all verbs, whose putting together takes longer than reading the articles. Whatever is
/// not plain is nil and left to the tree, mistakes too: it has the words for them.
struct PlainLine {
  private(set) var loader = CorpusLoader(paths: [])
  private(set) var usesMouse = true

  /// The words behind the program's name.
  init?(_ words: some Sequence<String>) {
    var words = words.makeIterator()
    while let word = words.next() {
      switch word {
      case "--no-mouse": usesMouse = false
      case "--codebook":
        guard loader.codebookPath == nil, let file = words.next(), PlainLine.isValue(file) else { return nil }
        loader.codebookPath = file
      case "--assume-date":
        guard loader.assumedDay == nil, let day = words.next().flatMap({ CalendarDay(iso: $0) }) else { return nil }
        loader.assumedDay = day
      default:
        guard PlainLine.isValue(word), !PlainLine.verbs.contains(word) else { return nil }
        loader.paths.append(word)
      }
    }
    if loader.paths.isEmpty { loader.paths = CorpusOptions.usualPaths }
  }

  private static func isValue(_ word: String) -> Bool { !word.isEmpty && !word.hasPrefix("-") }

  private static var verbs: [String] {
    ["help"] + Visavis.verbs.compactMap { $0.configuration.commandName }
  }
}
