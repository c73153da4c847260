/// What a form of a name is, as far as grammar goes.
enum NameForm: UInt8, Sendable {
  /// An actor that is no person.
  case actor
  /// A person in full.
  case person
  /// A surname that the codebook gives.
  case surname
  /// The last word of a person's name, which nobody gave as a name of its own.
  case lastWord
  /// The first word of a person's name: some peoples call a person by it, once introduced.
  case firstWord
  /// A state's name.
  case state
  /// `French`.
  case adjective
  /// `the French`.
  case people
  /// The capital for the government.
  case capital
  /// A place.
  case place

  /// Whether a state is named.
  var isState: Bool { self == .state || self == .adjective || self == .people || self == .capital }
  /// Whether a person is named by the last name only.
  var isSurname: Bool { self == .surname || self == .lastWord }
}

/// A form of a name and whom it names.
struct NameEntry: Sendable {
  var entity: EntityID
  var form: NameForm
  /// Whether others bear it too.
  var isAmbiguous: Bool
  /// Bit i: the i-th word begins with a capital.
  var capitals: UInt64
  /// Bit i: the i-th word is a short one in capitals only, `US`.
  var shouting: UInt64
}

/// All names of a codebook, as paths of words.
struct NameTable: Sendable {
  /// The names of the world's states alone are some thousand words.
  private var trie = PhraseTrie(room: 4096)
  private var entries: [[NameEntry]] = [[]]
  private var hyphen = Word.unknown
  private var dashes: [Word] = []

  /// What begins with a word; see `Start`.
  private(set) var starts: [Start] = []

  /// What can begin with a word.
  struct Start: OptionSet, Sendable {
    let rawValue: UInt8
    static let name = Start(rawValue: 1)
    static let institution = Start(rawValue: 2)
    static let title = Start(rawValue: 4)
    static let referring = Start(rawValue: 8)
  }

  /// What can begin with a word.
  @inline(__always) func start(_ word: Word) -> Start {
    let number = Int(word.number)
    return number < starts.count ? starts[number] : []
  }

  /// Says what begins with some words.
  mutating func mark(_ words: some Sequence<Word>, _ start: Start) {
    for word in words {
      let number = Int(word.number)
      if number >= starts.count { starts.append(contentsOf: repeatElement([], count: number + 1 - starts.count)) }
      starts[number].insert(start)
    }
  }

  /// Tells the table which marks stand for a hyphen.
  mutating func setHyphens(_ hyphen: Word, dashes: [Word]) {
    self.hyphen = hyphen
    self.dashes = dashes
  }

  /// Adds a form of a name; what was there before comes first.
  mutating func add(_ words: [Word], _ entry: NameEntry) -> [NameEntry] {
    guard let first = words.first else { return [] }
    mark(CollectionOfOne(first), .name)
    let node = trie.insert(words)
    if node >= entries.count { entries.append(contentsOf: repeatElement([], count: node + 1 - entries.count)) }
    let earlier = entries[node]
    if !earlier.contains(where: { $0.entity == entry.entity && ($0.form == entry.form || entry.form == .lastWord) }) {
      entries[node].append(entry)
    }
    return earlier
  }

  /// The longest name that begins at a token: its entries that agree in case, and the index after its last token.
  func longest(_ tokens: [Token], _ start: Int, _ end: Int) -> (entries: [NameEntry], end: Int)? {
    var node = 0
    var at = start
    var capitals: UInt64 = 0
    var shouting: UInt64 = 0
    var best: (node: Int, end: Int, capitals: UInt64, shouting: UInt64)?
    while at < end, at - start < 60 {
      let token = tokens[at]
      guard let next = trie.step(node, dashes.contains(token.word) ? hyphen : token.word) else { break }
      if token.shape.contains(.capitalised) { capitals |= 1 << UInt64(at - start) }
      if token.shape.contains(.allCapitals) { shouting |= 1 << UInt64(at - start) }
      node = next
      at += 1
      if node < entries.count, entries[node].contains(where: { NameTable.agrees($0, capitals, shouting) }) {
        best = (node, at, capitals, shouting)
      }
    }
    guard let best else { return nil }
    let found = entries[best.node]
    if found.count == 1 { return (found, best.end) }
    return (found.filter { NameTable.agrees($0, best.capitals, best.shouting) }, best.end)
  }

  private static func agrees(_ entry: NameEntry, _ capitals: UInt64, _ shouting: UInt64) -> Bool {
    entry.capitals & ~capitals == 0 && entry.shouting & ~shouting == 0
  }
}
