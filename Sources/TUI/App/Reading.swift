import Archive

// Opening rows, and the reader.
extension State {
  /// Enter: the claim, event or document of the row; a place is filtered by.
  mutating func open() -> [Effect] {
    switch surfaces.last {
    case .reader(var reader):
      guard let here = reader.claimHere, here != reader.claim else { return explain() }
      reader.claim = here
      surfaces[surfaces.count - 1] = .reader(reader)
    case .help: break
    case .list(let listing):
      guard listing.rows.indices.contains(listing.cursor.index) else { return [] }
      switch listing.rows[listing.cursor.index].target {
      case .document(let id): return [.read(document: id, claim: nil, replacing: false)]
      case .claim(let id): return [.readClaim(id)]
      case .event(let id): return [.readEvent(id, prefer: side(.left)?.id, replacing: false)]
      case nil: break
      }
    case nil: return openRow()
    }
    return []
  }

  private mutating func openRow() -> [Effect] {
    if focus == .places {
      guard let place = placeRow else { return say("no place here") }
      return filter.places == [place.id] ? narrow { $0.places = [] } : narrow { $0.places = [place.id] }
    }
    if focus == .chronology || follows != nil {
      guard let event else { return say("no event here") }
      return [.readEvent(event.id, prefer: side(.left)?.id, replacing: false)]
    }
    guard let claim else { return say("says nothing here that could be read") }
    return [.read(document: claim.document, claim: claim.id, replacing: false)]
  }

  mutating func read(_ article: Article, claim: String?, replacing: Bool) {
    var reader = Reader(article, claim: claim)
    if case .reader(let before) = surfaces.last {
      reader.isExplaining = before.isExplaining
      if replacing { surfaces.removeLast() }
    }
    let layout = Layout(self)
    reader.fit(width: ReaderPane.textWidth(layout.body))
    if claim != nil { reader.showClaim(height: ReaderPane.textHeight(reader, layout.body)) }
    surfaces.append(.reader(reader))
  }

  mutating func stepClaim(by step: Int) -> [Effect] {
    guard case .reader(var reader) = surfaces.last else {
      return surfaces.isEmpty && focus != .chronology && focus != .places ? move(step > 0 ? .down : .up, times: abs(step)) : []
    }
    guard let claim = reader.claim else { return say("this document has no claims") }
    let next = max(0, min(claim + step, reader.article.claims.count - 1))
    if next == claim { notice = step > 0 ? "this is the last claim" : "this is the first claim" }
    reader.claim = next
    reader.showClaim(height: ReaderPane.textHeight(reader, Layout(self).body))
    surfaces[surfaces.count - 1] = .reader(reader)
    return []
  }

  /// To the claim that opposes this one; again, back to this one or on to the next that opposes.
  mutating func cross() -> [Effect] {
    if let reader {
      guard let other = reader.detail?.opposing.first else { return say("nothing opposes this claim") }
      return [.readClaim(other)]
    }
    guard surfaces.isEmpty, let claim else { return say("x crosses from a claim to the one that opposes it") }
    return crossVersions(from: claim)
  }

  private mutating func crossVersions(from claim: ClaimRow) -> [Effect] {
    let facing = setOut
    let other: Pane = focus == .left ? .right : .left
    let parting = versions?.disagreements.filter { $0.claims.contains { $0.id == claim.id } } ?? []
    let ids = Set(parting.flatMap { $0.opposing(claim.id) })
    guard let index = facing.claims(other).firstIndex(where: { ids.contains($0.id) }) else {
      return say("nothing here opposes this claim")
    }
    focus = other
    if other == .left { left.index = index } else { right.index = index }
    notice = parting.first?.note
    return []
  }

  mutating func explain() -> [Effect] {
    guard case .reader(var reader) = surfaces.last else {
      guard surfaces.isEmpty, let claim else { return say("e explains a claim: choose one, or open it") }
      return [.read(document: claim.document, claim: claim.id, replacing: false)]
    }
    reader.isExplaining.toggle()
    surfaces[surfaces.count - 1] = .reader(reader)
    return []
  }
}
