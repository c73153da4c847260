/// Puts what was taken together with the fighting in which it was taken. A town that is said to have changed hands while
/// fighting is told of other places only is an event of its own.
struct Takings: Sendable {
  let documents: [AnnotatedDocument]

  /// Makes fighting of the takings that belong to it.
  func settle(_ strands: inout [[Strand]]) {
    var fought: [Happening: Set<EntityID>] = [:]
    var taken: [Happening: Set<EntityID>] = [:]
    for row in strands {
      // Fighting told without a place is where the last place was.
      var near: Set<EntityID> = []
      for strand in row where strand.follows == nil && !strand.happening.isBackground {
        let places = Set(documents[strand.ref.document].claims[strand.ref.claim].places)
        if strand.happening.topic.isNightly, !places.isEmpty { near = places }
        switch strand.happening.topic {
        case .fight: fought[strand.happening, default: []].formUnion(places.isEmpty ? near : places)
        case .control: taken[Takings.fight(strand.happening), default: []].formUnion(places)
        default: continue
        }
      }
    }
    let joined = taken.filter { happening, places in
      guard let others = fought[happening] else { return false }
      return others.isEmpty || places.isEmpty || !others.isDisjoint(with: places)
    }
    for document in strands.indices {
      for number in strands[document].indices where strands[document][number].happening.topic == .control {
        let fight = Takings.fight(strands[document][number].happening)
        if joined[fight] != nil { strands[document][number].happening = fight }
      }
    }
  }

  /// The fighting of the same night.
  private static func fight(_ happening: Happening) -> Happening {
    var fight = happening
    fight.topic = .fight
    return fight
  }
}
