import Archive
import Core

/// Turns what the state asks for into what the archive answers.
public enum Answers {
  /// The answers to an effect; none for those that are the terminal's.
  public static func to(_ effect: Effect, from library: any Library) -> [Message] {
    do throws(ArchiveError) { return try answers(effect, library) } catch {
      switch error {
      case .database(let why): return [.notice("archive: \(why)")]
      }
    }
  }

  /// Everything the panes show.
  public static func contents(_ filter: Filter, _ library: any Library) throws(ArchiveError) -> Contents {
    Contents(
      overview: try library.overview(filter), events: try library.events(filter), places: try library.places(filter))
  }

  private static func answers(_ effect: Effect, _ library: any Library) throws(ArchiveError) -> [Message] {
    switch effect {
    case .load(let filter, let event): return [.loaded(try contents(filter, library), event: event)]
    case .follow(let event): return [.followed(try library.versions(event: event))]
    case .read(let document, let claim, let replacing):
      guard let article = try library.article(document) else { return [.notice("no such document: \(document)")] }
      return [.opened(article, claim: claim, replacing: replacing)]
    case .readEvent(let event, let side, let replacing):
      let versions = try library.versions(event: event)
      let columns = versions?.columns ?? []
      let claim = columns.first { $0.teller == side }?.claims.first ?? columns.lazy.flatMap(\.claims).first
      guard let claim else { return [.notice("nothing is claimed of this event")] }
      let answer = try answers(.read(document: claim.document, claim: claim.id, replacing: replacing), library)
      return [.followed(versions)] + answer
    case .readClaim(let id):
      guard let claim = try library.claim(id) else { return [.notice("no such claim: \(id)")] }
      return try answers(.read(document: claim.row.document, claim: id, replacing: false), library)
    case .offer(let facet, let filter): return [.offered(try Menus.facet(facet, filter, library))]
    case .offerActors(let event, let filter): return [.offered(try Menus.actors(of: event, filter, library))]
    case .list(.documents, let filter): return [.listed(Listings.documents(try library.documents(filter)))]
    case .list(.figures, let filter):
      let sides = try library.overview(filter).sides
      let parting = try library.disagreements(filter)
      return [.listed(Listings.figures(try library.figures(filter), parting: parting, sides: sides))]
    case .match(let filter, let forward):
      return [.matched(try library.found(filter), forward: forward)]
    case .seek(let filter): return [.sought(try library.found(filter))]
    case .narrow(let filter, let facet, let words): return [try Menus.named(words, facet, filter, library)]
    case .cite(let target, let quoting):
      let lines = try citations(target, quoting: quoting, library)
      return [lines.isEmpty ? .notice("nothing is told here that could be cited") : .cited(lines, quoting: quoting)]
    case .locate(let target): return [try original(target, library)]
    case .copy, .edit, .reread, .quit, .suspend, .redraw: return []
    }
  }
}

/// Lists that cover the panes.
enum Listings {
  static func documents(_ rows: [DocumentRow]) -> Listing {
    let lines = rows.flatMap { row -> [Listing.Row] in
      let day = row.published.map { $0.day.iso + ($0.basis == .stated ? "" : " \($0.basis.rawValue)") } ?? "date unknown"
      let text = [day, row.title ?? row.id, row.outlet].compactMap { $0 }.joined(separator: " · ")
      let note = "\(HeaderPane.counted(row.claims, "claim")), \(HeaderPane.counted(row.events, "event"))"
      let unknown = row.published == nil ? ["nothing states or implies its day; --assume-date gives one"] : []
      // A date that is simply stated needs no reason; what speaks against it is told.
      let because = row.published?.because ?? []
      let reasons = unknown + (row.published?.basis == .stated && because.count == 1 ? [] : because) + row.problems
      return [Listing.Row(text, note: note, target: .document(row.id), isNew: row.isNew)]
        + reasons.map { reason in
          var remark = Listing.Row("    " + reason, target: .document(row.id))
          remark.isWhole = true
          return remark
        }
    }
    return Listing(title: "DOCUMENTS", rows: lines.isEmpty ? [Listing.Row("no documents")] : lines)
  }
}
