import Archive
import ArgumentParser
import Core

/// What happened, in order.
struct Chronology: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chronology", abstract: "Print what happened, in order, a line an event.",
    discussion: "≠ marks events over which the sides part; on a terminal * marks what is new since the browser was last left.")

  @OptionGroup var filters: FilterOptions
  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    try Look.print(corpus, filters) { archive, filter, _ in EventLines.chronology(try archive.events(filter)) }
  }
}

/// What each side says of every event.
struct VersionsVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "versions", abstract: "Print what each side says of the events that hold a matching claim.",
    discussion: """
      The events are printed whole, whatever the filter. ×2 marks a statement of one source told in two documents, ≠ one \
      that takes part in a disagreement. A claim ends in its file and line.
      """)

  @OptionGroup var filters: FilterOptions
  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    try Look.print(corpus, filters) { archive, filter, paper in
      let all = try archive.events(filter).compactMap { try archive.versions(event: $0.id) }
      return Array(all.map { VersionLines.lines($0, width: paper.columns) }.joined(separator: [""]))
    }
  }
}

/// Where.
struct Places: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "places", abstract: "Print the places with the number of claims of each side.")

  @OptionGroup var filters: FilterOptions
  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    try Look.print(corpus, filters) { archive, filter, _ in
      TableLines.places(try archive.places(filter), try archive.overview(filter).sides)
    }
  }
}

/// Who.
struct Actors: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors", abstract: "Print the actors with the number of claims in each role.",
    discussion: "A side's line counts whatever its institutions and people do, as --actor does.")

  @OptionGroup var filters: FilterOptions
  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    try Look.print(corpus, filters) { archive, filter, _ in TableLines.actors(try archive.actors(filter)) }
  }
}

/// What was read.
struct Documents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents", abstract: "Print the documents with their dates and reading problems.",
    discussion: "On a terminal * marks what is new since the browser was last left.")

  @OptionGroup var filters: FilterOptions
  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    try Look.print(corpus, filters) { archive, filter, _ in TableLines.documents(try archive.documents(filter)) }
  }
}

/// Where the versions part.
struct Disagreements: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disagreements", abstract: "Print where the versions part, with the claims that can't both hold.",
    discussion: "~ marks what only looks like a disagreement: one statement in two wordings, or an outlet's slip.")

  @OptionGroup var filters: FilterOptions
  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    try Look.print(corpus, filters) { archive, filter, paper in
      let events = Dictionary(try archive.events(filter).map { ($0.id, $0) }) { first, _ in first }
      return DisagreementLines.lines(try archive.disagreements(filter), events: events, width: paper.columns)
    }
  }
}

/// How many.
struct Figures: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "Print who counts whose dead, wounded, captured and others, over time.",
    discussion: "≥, ≤ and ~ stand for at least, at most and about; (42 + 8) for numbers that add up to it.")

  @OptionGroup var filters: FilterOptions
  @OptionGroup var corpus: CorpusOptions

  func run() throws {
    try Look.print(corpus, filters) { archive, filter, _ in
      TableLines.figures(try archive.figures(filter), try archive.overview(filter).sides)
    }
  }
}
