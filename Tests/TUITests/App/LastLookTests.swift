import Archive
import Core
import Testing

@testable import TUI

/// What is new, and back to where one was.
@Suite struct LastLookTests {
  private static let withNews: InventedLibrary = {
    var library = InventedLibrary()
    library.news = ["03-talks.md"]
    return library
  }()

  private func player(_ opening: Opening, _ width: Int = 100) -> Player {
    var player = Player(width, 24, library: Self.withNews)
    player.state = State(size: Size(width: width, height: 24), opening: opening)
    player.send(.loaded(Contents(overview: Overview(), events: Self.withNews.events(opening.filter), places: []), event: nil))
    player.state.begin(opening)
    return player
  }

  @Test func whatIsNewIsMarkedInChronologyAndDocuments() {
    var player = Player(100, 24, library: Self.withNews)
    #expect(player.screen.contains(" *2031-03-14    Talks"))
    #expect(player.screen.contains("  2031-03-13    Convoy"))
    player.play("D")
    #expect(player.screen.contains(" *date unknown · Talks"))
    #expect(player.screen.contains("  2031-03-14 inferred · Both"))
  }

  /// Keys, and the events that are then left.
  static let filters: [(String, [String])] = [
    ("*", ["e7", "e9", "e10"]), (":new<Enter>", ["e7", "e9", "e10"]), ("*:actor ada<Enter>", ["e7"]),
    ("**", ["e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9", "e10"]),
  ]

  @Test(arguments: filters) func onlyWhatIsNew(keys: String, events: [String]) {
    var player = Player(100, 24, library: Self.withNews)
    player.play(keys)
    #expect(player.state.events.map(\.id) == events, "\(player.screen)")
  }

  @Test func saysThatNothingIsNew() {
    var player = Player(100, 24)
    player.play("*")
    #expect(player.screen.contains("nothing here is new"))
    #expect(player.state.filter.isEmpty)
  }

  private var away: Opening {
    var opening = Opening()
    var filter = Filter()
    filter.actors = ["ada-lind"]
    opening.lastPlace = Place(filter: filter, event: "e7")
    opening.names = ["ada-lind": "Ada Lind"]
    return opening
  }

  @Test func offersWhereOneWasAndGoesThere() {
    var player = player(away)
    #expect(player.screen.contains("' returns to actor: Ada Lind · Talks in Värn"))
    player.play("'")
    #expect(player.state.filter.actors == ["ada-lind"])
    #expect(player.state.event?.id == "e7")
    player.play("u")
    #expect(player.state.filter.isEmpty)
    player.play(":restore<Enter>")
    #expect(player.state.event?.id == "e7")
    player.play("'")
    #expect(player.screen.contains("this is where you were"))
  }

  @Test func offersNothingThatIsHereOrGone() {
    var opening = Opening()
    #expect(player(opening).state.notice == nil)
    opening.lastPlace = Place(filter: Filter(), event: "e3")
    #expect(player(opening).state.notice == nil)  // the event at which it opens
    opening.lastPlace = Place(filter: Filter(), event: "gone")
    #expect(player(opening).state.notice == nil)
    opening.newDocuments = 1
    opening.note = "b.txt: binary; left out"
    #expect(player(opening).state.notice == "b.txt: binary; left out · 1 new document: * shows them")
  }

  @Test func returnsToFiltersThatLeaveNothingAnyMore() {
    var opening = Opening()
    var filter = Filter()
    filter.places = ["nowhere"]
    opening.lastPlace = Place(filter: filter, event: "gone")
    var player = player(opening)
    player.play("'")
    #expect(player.screen.contains("no events: c clears, u undoes"))
    player.play("u")
    #expect(player.state.events.count == 10)
  }
}
