import Archive

/// The fixture's content: invented sides, people, places and happenings.
enum InventedConflict {
  static let placeNames = ["kell": "Kell", "ostby": "Ostby", "mira-bridge": "Mira Bridge", "varn": "Värn", "tolm": "Tolm"]

  static let documents = [
    InventedDocument(id: "01-night.txt", title: "Shots along the Mira", outlet: "Harbour Post", day: "2031-03-13"),
    InventedDocument(
      id: "02-toll.txt", title: "Both capitals count their dead", outlet: "The Lantern", day: "2031-03-14",
      problems: ["2 damaged bytes were read as �"]),
    InventedDocument(id: "03-talks.md", title: "Talks in Varn end without a paper", outlet: "Harbour Post", day: nil),
  ]

  static let events: [EventRow] = [
    event("e1", "2029-11", "2029-11", "Line of Mira agreed", "AGREE", "Agreement", isBackground: true),
    event("e2", "2031-03-10", "2031-03-10", "Drill near Kell announced", "MOBILIZE", nil),
    event(
      "e3", "2031-03-12 night", "2031-03-12TNI", "Shelling at Mira Bridge", "ASSAULT", "Shelling/artillery/missile attack",
      isDisputed: true),
    event("e4", "2031-03-12 night", "2031-03-12TNI", "Deaths in the fighting", "ASSAULT", "Armed clash", isDisputed: true),
    event("e5", "2031-03-13", "2031-03-13", "Convoy stopped at Ostby", "COERCE", nil, isDisputed: true),
    event("e6", "2031-03-13 evening", "2031-03-13TEV", "Ceasefire from eight o’clock", "AGREE", "Agreement"),
    event("e7", "2031-03-14", "2031-03-14", "Talks in Värn", "CONSULT", nil),
    event("e8", "2031-03-14", "2031-03-14", "Power lines cut near Tolm", "ASSAULT", "Looting/property destruction"),
    event("e9", "2031-03-15", "2031-03-15", "Monitors asked for", "REQUEST", nil),
    event("e10", "XXXX-05-02", "XXXX-05-02", "Harvest truce remembered", "AGREE", nil, isBackground: true),
  ]

  private static func event(
    _ id: String, _ when: String, _ begin: String, _ title: String, _ type: String, _ sub: String?,
    isDisputed: Bool = false, isBackground: Bool = false
  ) -> EventRow {
    var row = EventRow()
    (row.id, row.when, row.begin, row.title) = (id, when, begin, title)
    (row.eventType, row.subEventType, row.isDisputed, row.isBackground) = (type, sub, isDisputed, isBackground)
    let own = claims.filter { $0.event == id }
    row.claims = own.count
    row.documents = Set(own.map(\.document)).count
    row.places = own.flatMap(\.places)
    return row
  }

  static let disagreements: [(id: String, kind: String, claims: [String], note: String)] = [
    ("d1", "blame", ["c3", "c4"], "Each side names the other as the one who fired first at Mira Bridge."),
    ("d2", "figure", ["c8", "c9"], "31 dead by the one account, 12 by the other, of Norland’s soldiers."),
    ("d3", "denial", ["c12", "c13"], "One side says a convoy was stopped, the other that none was on the road."),
    ("d4", "wording", ["c5", "c6"], "One statement in two renderings."),
  ]

  static let figures: [String: (kind: String, value: Int, owner: String)] = [
    "c8": ("killed", 12, "norland"), "c9": ("killed", 31, "norland"), "c11": ("wounded", 40, "both"),
  ]

  static let claims: [InventedClaim] = night + toll + talks

  private static let night: [InventedClaim] = [
    claim("c1", "e1", 1, "narrator", "both sides have kept to the Line of Mira since November 2029", at: ["mira-bridge"]),
    claim("c2", "e2", 1, "sudria-mod", "a drill of two brigades would begin near Kell on Monday", at: ["kell"]),
    claim(
      "c3", "e3", 1, "norland-mod",
      "Sudrian howitzers opened fire on Mira Bridge shortly after midnight, without any provocation", at: ["mira-bridge"], 2),
    claim(
      "c4", "e3", 1, "sudria-mod",
      "it was Norland’s border guards who fired first, from the mill beside the bridge, and that we returned fire",
      at: ["mira-bridge"], 3),
    claim("c5", "e3", 1, "ada-lind", "the shelling went on “until the milk came”", at: ["mira-bridge", "ostby"]),
    claim("c6", "e3", 2, "ada-lind", "the guns did not fall silent “before dawn”", at: ["mira-bridge"]),
    claim("c7", "e3", 1, "narrator", "windows broke as far away as Ostby", at: ["ostby"]),
    claim("c12", "e5", 1, "norland-mfa", "a convoy with medicine was stopped at Ostby for nine hours", at: ["ostby"]),
    claim("c13", "e5", 1, "sudria-mfa", "no convoy was on the Ostby road that day", at: ["ostby"]),
  ]

  private static let toll: [InventedClaim] = [
    claim("c8", "e4", 2, "norland-mod", "twelve of its soldiers were killed and four are missing", at: ["kell"], 2),
    claim("c9", "e4", 2, "sudria-mod", "31 Norlandic soldiers were killed; we lost five", at: ["kell", "tolm"]),
    claim("c10", "e4", 2, "mayor", "the hospital in Kell has no beds left", at: ["kell"]),
    claim(
      "c11", "e4", 2, "iron-cross", "its ambulances counted at least forty wounded on both banks", at: ["kell", "mira-bridge"]),
    claim("c14", "e6", 2, "estmark", "a ceasefire holds from eight in the evening", at: []),
    claim("c15", "e6", 2, "bo-tarn", "his side keeps to the ceasefire as long as the other does", at: []),
    claim("c18", "e8", 2, "sudria-mfa", "power lines near Tolm were cut on purpose", at: ["tolm"]),
  ]

  private static let talks: [InventedClaim] = [
    claim("c16", "e7", 3, "bo-tarn", "the talks were useful but that nothing was signed", at: ["varn"]),
    claim("c17", "e7", 3, "ada-lind", "nothing was signed because nothing was offered", at: ["varn"]),
    claim("c19", "e9", 3, "estmark", "monitors should stand on both banks by April", at: ["mira-bridge"]),
    claim("c20", "e10", 3, "narrator", "every second of May the villages remember the harvest truce", at: ["tolm"]),
  ]

  private static let speakers: [String: (name: String, teller: String)] = [
    "narrator": ("", "narrator"), "norland-mod": ("Norland’s Ministry of Defence", "norland"),
    "sudria-mod": ("Sudria’s Ministry of Defence", "sudria"), "ada-lind": ("Ada Lind", "norland"),
    "bo-tarn": ("Bo Tarn", "sudria"),
    "norland-mfa": ("Norland’s Foreign Ministry", "norland"), "sudria-mfa": ("Sudria’s Foreign Ministry", "sudria"),
    "mayor": ("The mayor of Kell", "norland"), "iron-cross": ("The Iron Cross", "other"), "estmark": ("Estmark", "other"),
  ]

  private static func claim(
    _ id: String, _ event: String, _ document: Int, _ source: String, _ words: String, at places: [String], _ repeats: Int = 1
  ) -> InventedClaim {
    let speaker = speakers[source] ?? ("", "narrator")
    return InventedClaim(
      id: id, event: event, document: ["01-night.txt", "02-toll.txt", "03-talks.md"][document - 1], teller: speaker.teller,
      source: source, name: speaker.name, words: words, places: places, repeats: repeats)
  }
}
