/// The words that records, screen and command line have for sources, tellers and owners of figures.
extension Codebook {
  /// An entity's id, `unlisted`, `narrator` or `unattributed`.
  public func name(of source: Source) -> String {
    switch source {
    case .entity(let id): self.id(of: id)
    case .unlisted: "unlisted"
    case .narrator: "narrator"
    case .unattributed: "unattributed"
    }
  }

  /// A side's id, `other` or `narrator`.
  public func name(of teller: Teller) -> String {
    switch teller {
    case .side(let side): name(of: side)
    case .other: "other"
    case .narrator: "narrator"
    }
  }

  /// A side's id, `civilian-` and a side's id, `both` or `other`.
  public func name(of owner: Figure.Owner) -> String {
    switch owner {
    case .side(let side): name(of: side)
    case .civilians(let side): "civilian-" + name(of: side)
    case .both: "both"
    case .other: "other"
    }
  }

  /// All who give versions: the sides in order, others, the narrator.
  public var tellers: [Teller] { sides.indices.map { .side(SideID($0)) } + [.other, .narrator] }
}
