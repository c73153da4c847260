/// A state of the world, as the lexicon knows it.
struct StateRow: Sendable {
  /// Short English name: `us`, `russia`.
  let id: String
  /// Names, the usual one first.
  let names: [String]
  /// `Russian`.
  let adjectives: [String]
  /// `Russians`.
  let peoples: [String]
  /// The capital and seats of power that stand for the government.
  let capitals: [String]

  static func rows(_ table: Table) -> [StateRow] {
    table.rows.map {
      StateRow(id: $0.cell(0), names: $0.list(1), adjectives: $0.list(2), peoples: $0.list(3), capitals: $0.list(4))
    }
  }
}

/// An organisation of the world, as the lexicon knows it.
struct OrganisationRow: Sendable {
  /// Short English name: `un`, `eu`.
  let id: String
  /// Names, the one to be printed first.
  let names: [String]

  static func rows(_ table: Table) -> [OrganisationRow] {
    table.rows.map { OrganisationRow(id: $0.cell(0), names: $0.list(1)) }
  }
}
