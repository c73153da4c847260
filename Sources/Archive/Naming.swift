import Core

/// The ids, names and numbers under which the archive keeps what the model holds as values.
struct Naming {
  let codebook: Codebook

  init(_ codebook: Codebook) { self.codebook = codebook }

  /// The id that rows carry for a source.
  static func id(_ source: Source, _ codebook: Codebook) -> String {
    switch source {
    case .entity(let entity): codebook[entity].id
    case .unlisted: "unlisted"
    case .narrator: "narrator"
    case .unattributed: "unattributed"
    }
  }

  /// The number that tables carry for a source: an entity's, or a negative one.
  static func number(_ source: Source) -> Int {
    switch source {
    case .entity(let entity): Int(entity.index)
    case .unlisted: -1
    case .narrator: -2
    case .unattributed: -3
    }
  }

  /// The id behind a number of `number(_:)`.
  func source(_ number: Int) -> String {
    switch number {
    case 0..<codebook.entities.count: codebook.entities[number].id
    case -1: "unlisted"
    case -2: "narrator"
    default: "unattributed"
    }
  }

  /// The name to print for a source; an unlisted one is called by its words.
  func name(_ source: Source, words: String?) -> String {
    switch source {
    case .entity(let entity): codebook[entity].name
    case .unlisted: words ?? "somebody unnamed"
    case .narrator: "narrator"
    case .unattributed: words ?? "unattributed"
    }
  }

  /// The number of a teller, in the order in which versions are shown.
  static func number(_ teller: Teller) -> Int {
    switch teller {
    case .side(let side): Int(side.index)
    case .other: Schema.otherTeller
    case .narrator: Schema.narratorTeller
    }
  }

  /// The id of a teller from its number.
  func teller(_ number: Int) -> String {
    switch number {
    case 0..<codebook.sides.count: codebook.sides[number].id
    case Schema.narratorTeller: "narrator"
    default: "other"
    }
  }

  /// The name to print for a teller.
  func tellerName(_ number: Int) -> String {
    switch number {
    case 0..<codebook.sides.count: codebook.sides[number].name
    case Schema.narratorTeller: "Narrator"
    default: "Others"
    }
  }

  /// The number of the teller with an id; nil where there is none.
  func tellerNumber(_ id: String) -> Int? {
    if id == "narrator" { return Schema.narratorTeller }
    return codebook.side(id).map { $0 == .other ? Schema.otherTeller : Int($0.index) }
  }
}

extension Disagreement.Kind {
  /// Whether the sides part over it: two renderings and an outlet's slip are no quarrel.
  var isQuarrel: Bool { self != .wording && self != .outletError }
}
