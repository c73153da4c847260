/// What every state has, with its usual wordings: army, ministries, parliament, and the offices of its leaders.
struct InstitutionWords: Sendable {
  /// A kind of institution or office. A class, because thousands of names refer to it.
  final class Kind: Sendable {
    /// The end of the id: `mod` of `x-mod`.
    let suffix: String
    /// The same with its hyphen.
    let ending: String
    /// `forces`, `ministry`, `institution`, `media`, `office`.
    let kind: String
    /// The printed name before and behind the state's name or adjective.
    private let before: String
    private let behind: String
    private let takesAdjective: Bool
    /// Whether every state of the world has it as an entity; the sides have all kinds.
    let isWorldwide: Bool

    /// A kind; `pattern` is its printed name, with `{name}` or `{adjective}` for the state's.
    init(suffix: String, kind: String, pattern: String, isWorldwide: Bool) {
      self.suffix = suffix
      ending = "-" + suffix
      self.kind = kind
      self.isWorldwide = isWorldwide
      let open = pattern.firstIndex(of: "{") ?? pattern.endIndex
      let close = pattern.firstIndex(of: "}").map { pattern.index(after: $0) } ?? pattern.endIndex
      before = String(pattern[..<open])
      behind = String(pattern[close...])
      takesAdjective = pattern.contains("{adjective}")
    }

    /// Whether it is an institution of its own: a bare "ministry" is none.
    var isNamed: Bool { !kind.isEmpty }

    /// The name as printed, for a state.
    func printed(name: String, adjective: String) -> String { before + (takesAdjective ? adjective : name) + behind }
  }

  /// A wording of a kind.
  struct Wording: Sendable {
    /// Index of the kind.
    let kind: Int
    /// Whether it may stand alone and is then resolved by who was named before.
    let standsAlone: Bool
    /// Whether it is also a verb or says little, so that it wants an adjective before it.
    let isWeak: Bool
  }

  /// The kinds, offices last.
  let kinds: [Kind]
  /// The wordings.
  let wordings: PhraseTable<Wording>
  /// The kind of a bare "ministry", which is no institution of its own.
  let ministry: Int
  /// The kind of forces.
  let army: Int
  /// The kinds whose members may speak from a capital: "the authorities in X".
  let government: Int
  /// "leadership of the armed forces": the forces are meant.
  let leadership: Int

  init(_ table: Table, offices: Table, into vocabulary: inout Vocabulary) {
    var kinds: [Kind] = []
    var wordings = PhraseTable<Wording>()
    for row in table.rows {
      for wording in row.list(4) {
        let mark = wording.first
        let plain = mark == "*" || mark == "~" ? String(wording.dropFirst()) : wording
        let value = Wording(kind: kinds.count, standsAlone: mark == "*", isWeak: mark == "~")
        wordings.add(Tokenizer.intern(plain, into: &vocabulary), value)
      }
      kinds.append(Kind(suffix: row.cell(0), kind: row.cell(1), pattern: row.cell(2), isWorldwide: row.cell(3) == "world"))
    }
    for row in offices.rows where !row.cell(1).isEmpty {
      kinds.append(Kind(suffix: row.cell(0), kind: "office", pattern: row.cell(1), isWorldwide: row.cell(2) == "world"))
    }
    func index(_ suffix: String) -> Int { kinds.firstIndex { $0.suffix == suffix } ?? -1 }
    ministry = index("ministry")
    army = index("army")
    government = index("government")
    leadership = index("leadership")
    self.kinds = kinds
    self.wordings = wordings
  }

  /// Whether it is a ministry, the bare word included.
  func isMinistry(_ kind: Int) -> Bool { kind == ministry || kinds[kind].kind == "ministry" }
}
