/// Words that tell what a claim is about where its event type leaves that open.
struct WeavingWords: Sendable {
  private let subjects: WordTable<Subjects>

  init(_ table: Table, into vocabulary: inout Vocabulary) {
    subjects = WordTable(classes: table, named: Subjects.named, into: &vocabulary)
  }

  /// What some tokens speak of.
  func subjects(of tokens: ArraySlice<Token>) -> Subjects {
    tokens.reduce(into: []) { if let found = subjects[$1.word] { $0.formUnion(found) } }
  }
}

/// What a claim speaks of, by its words alone.
struct Subjects: OptionSet, Hashable, Sendable {
  let rawValue: UInt32
  static let civilians = Subjects(rawValue: 1)
  static let response = Subjects(rawValue: 2)
  static let call = Subjects(rawValue: 4)
  static let meeting = Subjects(rawValue: 8)
  static let border = Subjects(rawValue: 16)
  static let ceasefire = Subjects(rawValue: 32)
  static let concern = Subjects(rawValue: 64)
  static let support = Subjects(rawValue: 128)
  static let fighting = Subjects(rawValue: 256)
  static let territory = Subjects(rawValue: 512)
  static let violation = Subjects(rawValue: 1024)
  static let telephone = Subjects(rawValue: 2048)
  static let loss = Subjects(rawValue: 4096)
  /// "released information about": says that something is going to be said.
  static let announcing = Subjects(rawValue: 8192)
  static let alert = Subjects(rawValue: 16384)
  static let mines = Subjects(rawValue: 32768)
  /// "broke": a breach where a ceasefire is spoken of.
  static let breaking = Subjects(rawValue: 65536)
  /// "west of": somewhere else than the place that is named.
  static let offset = Subjects(rawValue: 131072)
  /// "an earlier count": one that the teller knows to be overtaken.
  static let overtaken = Subjects(rawValue: 262144)
  /// "replied": said to whoever spoke before.
  static let answering = Subjects(rawValue: 524288)

  /// The names that the table carries.
  static let named: [String: Subjects] = [
    "civilians": .civilians, "response": .response, "call": .call, "meeting": .meeting, "border": .border,
    "ceasefire": .ceasefire, "concern": .concern, "support": .support, "fighting": .fighting, "territory": .territory,
    "violation": .violation, "telephone": .telephone, "loss": .loss, "announcing": .announcing, "alert": .alert,
    "mines": .mines, "breaking": .breaking,
    "offset": .offset, "overtaken": .overtaken, "answering": .answering,
  ]
}
