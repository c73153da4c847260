import Core

extension Chronicle {
  /// A night of shelling told by both sides, a later meeting told by a third party, and an undated remark.
  static var quarrel: Chronicle {
    var builder = ChronicleBuilder()
    builder.document("a.txt", quarrelA, published: dated, [shelling, deaths, meeting])
    builder.document("b.txt", quarrelB, [answer, shellingAgain, relayed])
    builder.document("c.txt", "Nobody knows\u{A0}when the old\nbridge fell.", problems: ["no date"], [bridge])
    builder.event("night", ["a.txt#1", "a.txt#2", "b.txt#1", "b.txt#2", "b.txt#3"], begin: "2031-05-12TNI", type: .assault)
    builder.event("talks", ["a.txt#3"], begin: "2031-05-20", type: .consult)
    builder.event("bridge", ["c.txt#1"], begin: "XXXX-05-01")
    builder.disagreement(.blame, event: 0, ["a.txt#1", "b.txt#1"], [.side(SideID(0)), .side(SideID(1))])
    builder.disagreement(.wording, event: 1, ["a.txt#3"], [.other])
    return builder.chronicle
  }

  /// A shelling of which one side tells, and what the other denies of it in an event of its own.
  static var silence: Chronicle {
    var builder = ChronicleBuilder()
    builder.document("a.txt", quarrelA, published: dated, [shelling])
    builder.document("b.txt", quarrelB, [answer, shellingAgain])
    builder.event("told", ["a.txt#1"], begin: "2031-05-12TNI", type: .assault)
    builder.event("denied", ["b.txt#1", "b.txt#2"], begin: "2031-05-12", type: .assault)
    builder.disagreement(.blame, event: 1, ["b.txt#1", "b.txt#2"], [.side(SideID(0)), .side(SideID(1))])
    builder.disagreement(.blame, event: 1, ["b.txt#1", "b.txt#2"], [.side(SideID(0)), .side(SideID(1))])
    builder.disagreement(.denial, event: 1, ["a.txt#1", "b.txt#1"], [.side(SideID(0)), .side(SideID(1))])
    return builder.chronicle
  }

  private static let dated = CalendarDay(iso: "2031-05-21").map {
    Publication(day: $0, basis: .inferred, because: ["the weekday and the date agree"])
  }

  private static let quarrelA = """
    Norland's Defence Ministry said Sudmark shelled the town of Oldford at night.
    Ana Berg put the dead at 12.
    Thirdia said both sides met on 20 May.
    """

  private static let quarrelB = """
    Sudmark's Defence Ministry denied firing first and said its post near Zirə was hit.
    According to Norland's Defence Ministry, Sudmark shelled Oldford town during the night.
    Sudmark said that Ana Berg had spoken of losses.
    """

  private static let shelling = ChronicleBuilder.Telling(
    words: "Norland's Defence Ministry said Sudmark shelled the town of Oldford at night.", source: "norland-mod",
    stance: .accuses, type: .assault, subtype: .shelling, actors: ["sudmark"], recipients: ["norland"], blames: "sudmark",
    places: ["oldford"])
  private static let deaths = ChronicleBuilder.Telling(
    words: "Ana Berg put the dead at 12.", source: "ana-berg",
    figures: [
      Figure(kind: .killed, value: 12, words: "12", bound: .exact, owner: .side(SideID(0)), span: Span(0, 0))
    ])
  private static let meeting = ChronicleBuilder.Telling(
    words: "Thirdia said both sides met on 20 May.", source: "thirdia", type: .consult, actors: ["norland", "sudmark"])
  private static let answer = ChronicleBuilder.Telling(
    words: "Sudmark's Defence Ministry denied firing first and said its post near Zirə was hit.", source: "sudmark-mod",
    stance: .denies, type: .assault, subtype: .shelling, actors: ["norland"], recipients: ["sudmark"], blames: "norland",
    places: ["zirə"])
  private static let shellingAgain = ChronicleBuilder.Telling(
    words: "According to Norland's Defence Ministry, Sudmark shelled Oldford town during the night.",
    source: "norland-mod", stance: .accuses, type: .assault, subtype: .shelling, actors: ["sudmark"],
    recipients: ["norland"], blames: "sudmark", places: ["oldford"])
  private static let relayed = ChronicleBuilder.Telling(
    words: "Ana Berg had spoken of losses.", source: "ana-berg", passedOnBy: "sudmark")
  private static let bridge = ChronicleBuilder.Telling(
    words: "Nobody knows\u{A0}when the old\nbridge fell.", source: "narrator")
}
