import Core
import Testing

@testable import Archive

/// A filter and the claims and events that it leaves.
struct FilterCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var filter: Filter
  var claims: [String]
  var events: [String]

  init(_ name: String, claims: [String], events: [String], _ fill: (inout Filter) -> Void) {
    testDescription = name
    self.claims = claims
    self.events = events
    filter = Filter()
    fill(&filter)
  }
}

@Suite struct FilterTests {
  static let cases = [
    FilterCase("nothing asked", claims: ["a1", "a2", "a3", "b1", "b2", "b3", "c1"], events: ["night", "talks", "bridge"]) { _ in
    },
    FilterCase("a person in any part", claims: ["a2", "b3"], events: ["night"]) { $0.actors = ["ana-berg"] },
    FilterCase("a side stands for its institutions and people", claims: ["a1", "a2", "b2", "b3"], events: ["night"]) {
      $0.actors = ["norland"]
      $0.role = .speaks
    },
    FilterCase("who does it", claims: ["a3", "b1"], events: ["night", "talks"]) {
      $0.actors = ["norland"]
      $0.role = .acts
    },
    FilterCase("who has it done to them", claims: ["b1"], events: ["night"]) {
      $0.actors = ["sudmark"]
      $0.role = .recipient
    },
    FilterCase("who is blamed", claims: ["a1", "b2"], events: ["night"]) {
      $0.actors = ["sudmark"]
      $0.role = .blamed
    },
    FilterCase("who is named", claims: ["a2", "b3"], events: ["night"]) {
      $0.actors = ["ana-berg"]
      $0.role = .mentioned
    },
    FilterCase("any of several actors", claims: ["a2", "a3", "b3"], events: ["night", "talks"]) {
      $0.actors = ["ana-berg", "thirdia"]
      $0.role = .speaks
    },
    FilterCase("an actor left out", claims: ["a1", "a2", "b1", "b2", "b3", "c1"], events: ["night", "bridge"]) {
      $0.excludedActors = ["thirdia"]
    },
    FilterCase("a side speaks", claims: ["b1"], events: ["night"]) { $0.sides = ["sudmark"] },
    FilterCase("third parties speak", claims: ["a3"], events: ["talks"]) { $0.sides = ["other"] },
    FilterCase("the narrator speaks", claims: ["c1"], events: ["bridge"]) { $0.sides = ["narrator"] },
    FilterCase("a side is blamed", claims: ["b1"], events: ["night"]) {
      $0.sides = ["norland"]
      $0.role = .blamed
    },
    FilterCase("a side has it done to it", claims: ["a1", "b2"], events: ["night"]) {
      $0.sides = ["norland"]
      $0.role = .recipient
    },
    FilterCase("a place", claims: ["b1"], events: ["night"]) { $0.places = ["zirə"] },
    FilterCase("two places", claims: ["a1", "b1", "b2"], events: ["night"]) { $0.places = ["zirə", "oldford"] },
    FilterCase("a category in lower case", claims: ["a3"], events: ["talks"]) { $0.types = ["consult"] },
    FilterCase("a sub-event type", claims: ["a1", "b1", "b2"], events: ["night"]) {
      $0.types = ["shelling/artillery/MISSILE attack"]
    },
    FilterCase("a claim without type has its event's", claims: ["a1", "a2", "b1", "b2", "b3"], events: ["night"]) {
      $0.types = ["ASSAULT"]
    },
    FilterCase("a document", claims: ["c1"], events: ["bridge"]) { $0.documents = ["c.txt"] },
    FilterCase("since a day", claims: ["a3"], events: ["talks"]) { $0.since = "2031-05-13" },
    FilterCase("since a month", claims: ["a1", "a2", "a3", "b1", "b2", "b3"], events: ["night", "talks"]) {
      $0.since = "2031-05"
    },
    FilterCase("until a day, inclusive", claims: ["a1", "a2", "b1", "b2", "b3"], events: ["night"]) {
      $0.until = "2031-05-12"
    },
    FilterCase("until an earlier year", claims: [], events: []) { $0.until = "2030" },
    FilterCase("disputed, wording aside", claims: ["a1", "a2", "b1", "b2", "b3"], events: ["night"]) {
      $0.disputedOnly = true
    },
    FilterCase("words, folded, by their beginnings", claims: ["a1", "b2"], events: ["night"]) { $0.search = "oldf shelled" },
    FilterCase("capitals, where they are typed", claims: [], events: []) { $0.search = "OLDF shelled" },
    FilterCase("capitals as they stand", claims: ["a1", "b2"], events: ["night"]) { $0.search = "Oldf shelled" },
    FilterCase("a place's name without its letter", claims: ["b1"], events: ["night"]) { $0.search = "zire" },
    FilterCase("a source's name", claims: ["a2", "b3"], events: ["night"]) { $0.search = "Berg" },
    FilterCase("all at once", claims: ["a1", "b2"], events: ["night"]) {
      $0.actors = ["norland-mod"]
      $0.role = .speaks
      $0.places = ["oldford"]
      $0.types = ["ASSAULT"]
      $0.since = "2031"
      $0.disputedOnly = true
      $0.search = "shelled"
    },
    FilterCase("an unknown actor", claims: [], events: []) { $0.actors = ["nobody"] },
    FilterCase("an unknown side", claims: [], events: []) { $0.sides = ["nowhere"] },
  ]

  @Test(arguments: cases) func leaves(_ example: FilterCase) throws {
    let archive = Archive(.quarrel)
    #expect(try archive.claims(example.filter).map(\.id.brief) == example.claims)
    #expect(try archive.events(example.filter).map(\.id) == example.events)
    let overview = try archive.overview(example.filter)
    #expect(overview.claims == example.claims.count)
    #expect(overview.events == example.events.count)
    #expect(overview.allEvents == 3)
  }

  /// One actor is answered from tallies, the same actor named twice from the claims: nobody may see a difference.
  @Test(arguments: ["norland", "sudmark", "other", "ana-berg", "thirdia", "nobody"], Role.allCases)
  func talliesAgreeWithClaims(_ actor: String, _ role: Role) throws {
    var (one, twice) = (Filter(), Filter())
    (one.actors, one.role) = ([actor], role)
    (twice.actors, twice.role) = ([actor, actor], role)
    for isTallied in [false, true] {
      let archive = Archive(.quarrel, isTallied: isTallied)
      #expect(try archive.overview(one) == archive.overview(twice))
      #expect(try archive.events(one) == archive.events(twice))
      #expect(try archive.places(one) == archive.places(twice))
    }
  }

  @Test(arguments: [
    "\"", "'; DROP TABLE claim; --", "*", "a AND", "NEAR(", "^", "words:x", "-", "", " ", "(", "\u{0}", "💥", "%_",
  ])
  func searchesForAnything(_ typed: String) throws {
    let archive = Archive(.quarrel)
    var filter = Filter()
    filter.search = typed
    #expect(throws: Never.self) { try archive.claims(filter) }
    #expect(try archive.overview(Filter()).claims == 7)
  }
}

extension String {
  /// `a.txt#1` as `a1`.
  var brief: String { String(prefix(1)) + String(suffix(1)) }
}
