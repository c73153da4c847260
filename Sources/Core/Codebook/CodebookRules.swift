/// What holds between a codebook's entries.
struct CodebookRules {
  let path: String

  /// Throws for the first entry that breaks a rule.
  func check(_ file: CodebookFile) throws(CodebookError) {
    if file.sides.count < 2 {
      throw .invalid(path: path, line: file.sides.first?.line ?? 1, key: "sides", reason: "there have to be at least two sides")
    }
    if file.sides.count > 100 {
      throw .invalid(path: path, line: file.sides[100].line, key: "sides", reason: "more than a hundred sides")
    }
    try checkIDs(file)
    try checkSideNames(file)
    try checkPlaces(file)
    let sides = file.sides.map(\.side.id)
    for actor in file.actors where actor.side != "other" && !sides.contains(actor.side) {
      let nearest = EditDistance.nearest(to: actor.side, among: sides).map { "; did you mean `\($0)`?" } ?? ""
      throw .invalid(path: path, line: actor.line, key: "side", reason: "there is no side `\(actor.side)`" + nearest)
    }
  }

  /// Two sides of one name: nobody could tell who speaks.
  private func checkSideNames(_ file: CodebookFile) throws(CodebookError) {
    var owners: [String: String] = [:]
    for entry in file.sides {
      for name in [entry.side.name] + entry.side.aliases.map(\.name) {
        let owner = owners.updateValue(entry.side.id, forKey: Folding.folded(name))
        if let owner, owner != entry.side.id {
          throw .invalid(path: path, line: entry.line, key: "sides", reason: "`\(name)` is a name of `\(owner)` too")
        }
      }
    }
  }

  /// No place lies in itself, not even through others.
  private func checkPlaces(_ file: CodebookFile) throws(CodebookError) {
    let within = Dictionary(file.places.map { ($0.id, $0.within) }) { first, _ in first }
    var settled: Set<String> = []
    for place in file.places {
      var path: Set<String> = []
      var at: String? = place.id
      while let id = at, within[id] != nil, !settled.contains(id) {
        guard path.insert(id).inserted else {
          throw .invalid(path: self.path, line: place.line, key: "in", reason: "`\(id)` lies in itself")
        }
        at = within[id]
      }
      settled.formUnion(path)
    }
  }

  private func checkIDs(_ file: CodebookFile) throws(CodebookError) {
    var lines: [String: Int] = ["other": 0]
    let ids =
      file.sides.map { ($0.side.id, $0.line) } + file.actors.map { ($0.id, $0.line) } + file.places.map { ($0.id, $0.line) }
    for (id, line) in ids {
      if let first = lines[id] {
        let reason = first == 0 ? "`\(id)` stands for third parties" : "`\(id)` is taken by line \(first)"
        throw .invalid(path: path, line: line, key: "id", reason: reason)
      }
      lines[id] = line
    }
  }

  /// Whether a text is small letters, digits and hyphens, none of them at an end or doubled.
  static func isKebab(_ id: String) -> Bool {
    var wasHyphen = true
    for byte in id.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: wasHyphen = false
      case 0x2D where !wasHyphen: wasHyphen = true
      default: return false
      }
    }
    return !wasHyphen
  }
}
