extension Claim {
  /// Whether its losses are a toll of their own rather than part of what is told: not one man, a few civilians, or those hurt
  /// beside them.
  var isToll: Bool {
    let losses = figures.filter(\.kind.isLoss)
    let dead = losses.filter { $0.kind == .killed || $0.kind == .missing }
    if dead.isEmpty { return source != .narrator && losses.contains { ($0.value ?? 10) > 9 } }
    return dead.contains { figure in
      guard let value = figure.value, value < 10 else { return true }
      if case .side = figure.owner { return value > 1 }
      return false
    }
  }

  /// Whether its losses are no more than may fall in one attack: fewer than ten of each kind.
  var tellsFew: Bool { figures.filter(\.kind.isLoss).allSatisfy { ($0.value ?? 10) < 10 } }
}

extension Figure.Kind {
  /// Whether it counts in a toll.
  var isLoss: Bool {
    switch self {
    case .killed, .wounded, .captured, .missing: true
    case .displaced, .other: false
    }
  }
}

extension Figure.Owner {
  /// The side whose people they are; nil for both together and others.
  var side: SideID? {
    switch self {
    case .side(let side), .civilians(let side): side == .other ? nil : side
    case .both, .other: nil
    }
  }
}
