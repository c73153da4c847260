import ArgumentParser
import Core

extension Role: ExpressibleByArgument {}

/// The filters that all printing verbs share. A filter leaves the events that hold a matching claim.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only claims in which this actor takes part; a side stands for all of its own.", valueName: "id"),
    completion: Completions.actors)
  var actor: [String] = []

  @Option(help: ArgumentHelp("The part that the actor or side plays.", valueName: "role"))
  var role: Role = .any

  @Option(help: ArgumentHelp("Only claims that name this place.", valueName: "id"), completion: Completions.places)
  var place: [String] = []

  @Option(
    help: ArgumentHelp("Only this PLOVER category or ACLED sub-event type.", valueName: "type"), completion: Completions.types)
  var type: [String] = []

  @Option(
    help: ArgumentHelp("Only claims spoken by this side, or other, or narrator; with --role: that it plays.", valueName: "id"),
    completion: Completions.sides)
  var side: [String] = []

  @Option(help: ArgumentHelp("Only claims of this document.", valueName: "path"))
  var document: [String] = []

  @Option(help: ArgumentHelp("Only events since this day, month or year.", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Only events up to this day, month or year, inclusive.", valueName: "date"))
  var until: String?

  @Flag(help: "Only events over which the sides part.")
  var disputed = false

  @Flag(help: "Only what documents tell that were not there when the browser was last left.")
  var new = false

  @Option(help: ArgumentHelp("Only claims with these words, sources or places.", valueName: "words"))
  var search: String?

  func validate() throws {
    for (option, date) in [("--since", since), ("--until", until)] {
      guard let date, !FilterOptions.isBeginningOfDate(date) else { continue }
      throw ValidationError("\(option): '\(date)' is no date; write it as 2022, 2022-09 or 2022-09-13.")
    }
  }

  /// Whether a text is a year, a month or a day of ISO 8601.
  static func isBeginningOfDate(_ text: String) -> Bool {
    switch text.utf8.count {
    case 4: CalendarDay(iso: text + "-01-01") != nil
    case 7: CalendarDay(iso: text + "-01") != nil
    default: CalendarDay(iso: text) != nil
    }
  }

  /// The filter, its names checked against what the corpus knows.
  func filter(_ known: KnownNames) throws -> Filter {
    var filter = Filter()
    filter.actors = try actor.map { try known.actors.resolve($0, option: "--actor") }
    filter.role = role
    filter.places = try place.map { try known.places.resolve($0, option: "--place") }
    filter.types = try type.map { try known.types.resolve($0, option: "--type") }
    filter.sides = try side.map { try known.sides.resolve($0, option: "--side") }
    filter.documents = try document.map { try known.documents.resolve($0, option: "--document") }
    filter.since = since
    filter.until = until
    filter.disputedOnly = disputed
    filter.newOnly = new
    filter.search = search
    return filter
  }
}
