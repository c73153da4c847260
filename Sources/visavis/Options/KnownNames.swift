import ArgumentParser
import Core
import TUI

/// The names that filters may ask for.
///
/// Each list is made when it is asked for: the world's states have thousands of institutions, and most runs filter nothing.
struct KnownNames {
  private let chronicle: Chronicle

  init(_ chronicle: Chronicle) { self.chronicle = chronicle }

  var actors: NameList { NameList(chronicle.codebook.entities.filter { $0.sort != .place }.map { ($0.id, $0.name) }) }
  var places: NameList { NameList(chronicle.codebook.entities.filter { $0.sort == .place }.map { ($0.id, $0.name) }) }
  var types: NameList {
    NameList((EventType.allCases.map(\.rawValue) + SubEventType.allCases.map(\.rawValue)).map { ($0, $0) })
  }
  var sides: NameList {
    NameList(chronicle.codebook.sides.map { ($0.id, $0.name) } + [("other", "others"), ("narrator", "narrator")])
  }
  var documents: NameList { NameList(chronicle.documents.map { ($0.document.id, $0.document.id) }) }
}

/// Ids with their names, to be asked for by either.
struct NameList {
  private let names: [(id: String, name: String)]
  private let folded: [(id: String, name: String)]

  init(_ names: [(String, String)]) {
    self.names = names
    folded = names.map { (Folding.folded($0.0), Folding.folded($0.1)) }
  }

  /// The id for an id or name, case and accents aside; an error with the nearest ids where there is none.
  func resolve(_ asked: String, option: String) throws -> String {
    if let exact = names.first(where: { $0.id == asked }) { return exact.id }
    let wanted = Folding.folded(asked)
    if let index = folded.firstIndex(where: { $0.id == wanted }) ?? folded.firstIndex(where: { $0.name == wanted }) {
      return names[index].id
    }
    let near = nearest(asked)
    let hint = near.isEmpty ? "" : " Did you mean \(NameList.list(near))?"
    throw ValidationError("\(option): nothing is known as '\(Glyphs.safe(asked))'.\(hint)")
  }

  /// Up to three ids that look or contain most like what was asked for.
  func nearest(_ asked: String) -> [String] {
    let wanted = Array(Folding.folded(asked).utf8)
    guard !wanted.isEmpty else { return [] }
    let limit = max(2, wanted.count / 3)
    let ranked = folded.indices.compactMap { index -> (rank: Int, index: Int)? in
      let rank = min(NameList.rank(wanted, folded[index].id), NameList.rank(wanted, folded[index].name))
      return rank <= limit ? (rank, index) : nil
    }
    var ids: [String] = []
    for (_, index) in ranked.sorted(by: { ($0.rank, $0.index) < ($1.rank, $1.index) }) where !ids.contains(names[index].id) {
      ids.append(names[index].id)
    }
    return Array(ids.prefix(3))
  }

  /// 0 where one holds the other, else the number of letters that differ, in whole or in the nearest of its words.
  private static func rank(_ wanted: [UInt8], _ name: String) -> Int {
    let whole = Array(name.utf8)
    if wanted.count >= 3, whole.count >= wanted.count, holds(whole, wanted) { return 0 }
    let words = whole.split { $0 == 0x2D || $0 == 0x20 || $0 == 0x2F }.map { distance(wanted, Array($0)) + 1 }
    return min(distance(wanted, whole), words.min() ?? Int.max)
  }

  private static func holds(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
    (0...(whole.count - part.count)).contains { whole[$0...].starts(with: part) }
  }

  /// Letters to be changed, added or dropped (Levenshtein).
  static func distance(_ one: [UInt8], _ two: [UInt8]) -> Int {
    var row = Array(0...two.count)
    for (i, a) in one.enumerated() {
      var corner = row[0]
      row[0] = i + 1
      for (j, b) in two.enumerated() {
        let change = corner + (a == b ? 0 : 1)
        corner = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, corner + 1)
      }
    }
    return row[two.count]
  }

  /// Ids as alternatives, made safe.
  static func list(_ ids: [String]) -> String {
    let quoted = ids.map { "'\(Glyphs.safe($0))'" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
